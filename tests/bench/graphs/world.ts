/** A world of any size: each record has 1,000 assertions and 500 attributions, of its own outlets and claims. */
import { emptyRecord, heldDocument, outlet, placeholder } from './invented-record.ts';
import type { InventedRecord } from './invented-record.ts';

export const ASSERTIONS_A_RECORD = 1_000;
const DOCUMENTS = 50;
const CLAIMS = 50;
const CHAINS_A_DOCUMENT = 10;
const CITED = 5;

const first = 'Amber Birch Cinder Dune Ember Fjord Gale Harbour Inlet Juniper Kelp Lantern Marsh North'.split(
  ' ',
);
const second =
  'Courier Ledger Dispatch Observer Herald Monitor Gazette Signal Chronicle Wire Echo Record'.split(' ');
const subjects =
  'ferry warehouse convoy bridge council depot strike harvest tender curfew pipeline clinic'.split(' ');
const verbs = 'closed reopened moved burned flooded delayed sold searched evacuated repaired'.split(' ');
const places = 'Quayport Ashmere Velden Torrin Lowgate Sarnholt Emberlyn Northhaven Dunmarsh Calder'.split(
  ' ',
);

const pick = (words: readonly string[], seed: number): string => words[seed % words.length] ?? '';

/** What the world's record of that number says; the same number gives the same record. */
export function worldRecord(number: number): InventedRecord {
  const record = emptyRecord(`world-${String(number).padStart(6, '0')}`);
  for (let i = 0; i < CITED; i += 1) addSources(record, number, i);
  for (let d = 0; d < DOCUMENTS; d += 1) {
    record.documents.push(
      heldDocument(`d${d}`, `o${d % CITED}`, `${pick(places, d * 7 + number)} on day ${d}`),
    );
  }
  for (let c = 0; c < CLAIMS; c += 1)
    record.claims.push({ key: `c${c}`, text: claimText(number, c), lang: 'en' });
  for (let n = 0; n < DOCUMENTS * CHAINS_A_DOCUMENT; n += 1) {
    const document = Math.floor(n / CHAINS_A_DOCUMENT);
    record.chains.push({
      claim: `c${n % CLAIMS}`,
      readIn: `d${document}`,
      links: [{ source: `o${document % CITED}`, modality: 'CERTAIN' }, credited(Math.floor(n / CLAIMS))],
    });
  }
  return record;
}

function addSources(record: InventedRecord, number: number, i: number): void {
  const seed = number * CITED + i;
  const name = `${pick(first, seed)} ${pick(second, seed * 5 + 1)} ${String(seed)} (fictional)`;
  record.sources.push(outlet(`o${i}`, name));
  record.sources.push({
    key: `a${i}`,
    type: 'ANONYMOUS',
    descriptor: `a clerk of ${pick(places, seed)}`,
    carriedBy: `o${i}`,
  });
  record.documents.push(placeholder(`p${i}`, `o${i}`));
}

/** Of ten that a claim's documents credit, the even ones are reports that nobody has seen, the odd ones people. */
function credited(i: number): InventedRecord['chains'][number]['links'][number] {
  const of = Math.floor(i / 2);
  return i % 2 === 0
    ? { source: `o${of}`, document: `p${of}`, modality: 'CERTAIN', cue: 'according to' }
    : { source: `a${of}`, modality: 'CERTAIN', cue: 'told us' };
}

function claimText(number: number, c: number): string {
  const seed = number * CLAIMS + c;
  const subject = pick(subjects, seed);
  return `The ${subject} in ${pick(places, seed * 3 + number)} was ${pick(verbs, seed * 7)} in week ${String(seed)}`;
}
