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

/**
 * Creates the check of one import. It looks at, and remembers, only assertions of claims that others state too, in the
 * graph or in another file: there is nothing to compare the rest with.
 */
export function createAssertionCheck(
  store: IngestionStore,
  isStatedElsewhere: (claimId: string) => boolean,
): CompareAssertions {
  const seen = new Map<string, Seen>();
  return async (file, all, places) => {
    const rows = all.filter(({ claimId }) => isStatedElsewhere(claimId));
    if (rows.length === 0) return [];
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
