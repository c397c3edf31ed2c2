/** What an import did, in figures that add up: read = created + unchanged, or read = rejected + not written. */
import type { RecordGraph } from '../core/interchange/record-graph.ts';
import type { CreatedCounts } from './writable-graph.store.ts';

export type Kind = keyof CreatedCounts;
const kinds: readonly Kind[] = ['sources', 'documents', 'claims', 'assertions', 'attributions', 'relations'];

export interface FileFault {
  readonly file: string;
  /** As printed by printPath. */
  readonly path: string;
  readonly rule: string;
}

export interface Tally {
  readonly read: number;
  readonly created: number;
  readonly unchanged: number;
}

export type ImportReport =
  | {
      readonly outcome: 'written';
      /** A file counts as created if anything in it was new. */
      readonly files: Tally;
      readonly things: Readonly<Record<Kind, Tally>>;
    }
  | {
      readonly outcome: 'refused';
      readonly files: { readonly read: number; readonly rejected: number; readonly notWritten: number };
      readonly faults: readonly FileFault[];
    }
  | {
      /** Asked to stop: what is written stays, and the same import goes on from there. */
      readonly outcome: 'stopped';
      readonly files: { readonly read: number; readonly written: number; readonly notWritten: number };
    };

export interface Tallier {
  readonly add: (rows: RecordGraph, created: CreatedCounts) => void;
  readonly report: () => ImportReport;
}

/** Counts what the files of one import brought. */
export function createTallier(): Tallier {
  const files = { read: 0, created: 0 };
  const read = zeros();
  const created = zeros();
  return {
    add: (rows, made) => {
      files.read += 1;
      if (kinds.some((kind) => made[kind] > 0)) files.created += 1;
      for (const kind of kinds) {
        read[kind] += rows[kind].length;
        created[kind] += made[kind];
      }
    },
    report: () => ({
      outcome: 'written',
      files: tally(files.read, files.created),
      things: Object.fromEntries(kinds.map((kind) => [kind, tally(read[kind], created[kind])])) as Record<
        Kind,
        Tally
      >,
    }),
  };
}

function zeros(): Record<Kind, number> {
  return { sources: 0, documents: 0, claims: 0, assertions: 0, attributions: 0, relations: 0 };
}

function tally(read: number, created: number): Tally {
  return { read, created, unchanged: read - created };
}
