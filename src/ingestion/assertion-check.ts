/** One assertion is described alike wherever it is recorded: in other files of the import, and in the graph. */
import type { Fault } from '../core/interchange/fault.ts';
import type { AssertionRow } from '../core/interchange/record-graph.ts';
import type { IngestionStore } from './ingestion.store.ts';
import type { RecordFile } from './record-file.ts';

/** Assertions of a file that another file, or the graph, describes differently; `places` are theirs in the file. */
export type CompareAssertions = (
  file: RecordFile,
  rows: readonly AssertionRow[],
  places: ReadonlyMap<string, Fault['path']>,
) => Promise<readonly Fault[]>;

interface Seen {
  readonly digest: string;
  readonly file: string;
}

/** Creates the check of one import, which remembers the assertions that it has seen. */
export function createAssertionCheck(store: IngestionStore): CompareAssertions {
  const seen = new Map<string, Seen>();
  return async (file, rows, places) => {
    const held = await store.assertionDigests(rows.map(({ id }) => id));
    return rows.flatMap((row): Fault[] => {
      const earlier = seen.get(row.id);
      seen.set(row.id, earlier ?? { digest: row.digest, file: file.path });
      const rule = whyDifferent(row, earlier, held.get(row.id));
      return rule === null ? [] : [{ path: places.get(row.id) ?? [], rule }];
    });
  };
}

function whyDifferent(row: AssertionRow, earlier: Seen | undefined, held: string | undefined): string | null {
  if (earlier !== undefined && earlier.digest !== row.digest) {
    return `this assertion is described differently in ${earlier.file}`;
  }
  return held === undefined || held === row.digest
    ? null
    : 'the graph holds this assertion, described differently';
}
