/** A text of any length with as many marked stretches, by the record that marks them. */
import { createHash } from 'node:crypto';
import { emptyRecord, heldDocument, outlet } from './invented-record.ts';
import type { InventedRecord } from './invented-record.ts';

const words =
  'the harbour master said that the quay was closed because the ferry had not come in and nobody knew when it would'.split(
    ' ',
  );

export interface MarkedText {
  readonly text: string;
  readonly record: InventedRecord;
}

/** So many characters in paragraphs of some 600; each statement marks its content and the words that credit. */
export function longText(characters: number, spans: number): MarkedText {
  let text = '';
  for (let i = 0; text.length < characters; i += 1)
    text += `${words[(i * 7) % words.length] ?? ''}${i % 110 === 109 ? '.\n\n' : ' '}`;
  text = text.slice(0, characters);
  const record = emptyRecord(`text-${characters}`);
  record.sources.push(outlet('o', 'Long Courier (fictional)'), outlet('w', 'Far Wire (fictional)'));
  record.documents.push(
    {
      ...heldDocument('d', 'o', `A text of ${characters} characters`),
      text: {
        sha256: createHash('sha256').update(text).digest('hex'),
        characters,
        file: `text-${characters}.txt`,
      },
    },
    { key: 'p', publisher: 'w', kind: 'REPORT', located: false },
  );
  const step = Math.floor(characters / (spans / 2));
  for (let i = 0; i < spans / 2; i += 1) {
    const start = i * step;
    record.claims.push({ key: `c${i}`, text: `Statement ${i} of a long text`, lang: 'en' });
    record.chains.push({
      claim: `c${i}`,
      readIn: 'd',
      links: [
        { source: 'o', modality: 'CERTAIN' },
        {
          source: 'w',
          document: 'p',
          modality: 'CERTAIN',
          cue: text.slice(start, start + 12),
          spans: [
            { role: 'CUE', start, end: start + 12 },
            { role: 'CONTENT', start: start + 13, end: start + 60 },
          ],
        },
      ],
    });
  }
  return { text, record };
}
