import type { VNode } from 'preact';
import type { DocumentMarks } from './document-marks.ts';
import type { ShownVersion } from './document-parts.ts';

interface TextNotesProps {
  readonly version: ShownVersion;
  readonly found: DocumentMarks;
}

/** Which text this is, and what was read from it that cannot be marked. */
export function TextNotes({ version, found }: TextNotesProps): VNode {
  const { retrievedAt, characters } = version;
  const { elsewhere, notFound } = found;
  const count = characters.toLocaleString('en');
  return (
    <p class="text-notes">
      {`${count} characters${retrievedAt === null ? '' : `, retrieved ${retrievedAt}`}.`}
      {elsewhere === 0 ? '' : ` ${stretches(elsewhere)} of another version.`}
      {notFound === 0
        ? ''
        : ` ${stretches(notFound)} of words that do not stand in this text where they should.`}
      {found.marks.length === 0 ? null : (
        <span class="keys">
          {' '}
          With a mark in focus, n and p lead to the next and the one before, Enter chooses.
        </span>
      )}
    </p>
  );
}

function stretches(count: number): string {
  return count === 1 ? 'One stretch is' : `${count.toLocaleString('en')} stretches are`;
}
