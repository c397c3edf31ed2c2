/** What a recording adds, written as a record is. */
import type { ChangeTransaction, MakeChange } from '../change/change.store.ts';
import type { RecordTools } from '../core/interchange/describe-record.ts';
import type { RecordGraph } from '../core/interchange/record-graph.ts';
import { Refusal } from '../errors.ts';
import type { WrittenRows, writeRows } from '../ingestion/record-graph.store.ts';
import type { WritableGraph } from '../ingestion/writable-graph.store.ts';
import { faultAt } from './named-things.ts';
import type { ReadInput } from './read-input.ts';
import type { RecordingReads } from './recording.store.ts';

export interface RecordingOptions {
  readonly makeChange: MakeChange;
  readonly tools: RecordTools;
  readonly reads: RecordingReads;
  readonly writeRows: typeof writeRows;
  /** Adds the words by which labels are found. */
  readonly fold: (rows: RecordGraph) => WritableGraph;
}

/**
 * Writes the rows, and takes all back where one is there already and was described differently: what is said of a thing is
 * compared with what the graph holds where it is written, so that of two who describe it at once one is told.
 */
export async function writeNew(
  transaction: ChangeTransaction,
  { graph, places }: Pick<ReadInput, 'graph' | 'places'>,
  { writeRows: write, fold }: Pick<RecordingOptions, 'writeRows' | 'fold'>,
): Promise<WrittenRows> {
  const { by, at } = transaction;
  const written = await write(transaction, fold(graph), { by, at });
  if (written.differentIds.length > 0) {
    throw new Refusal(
      written.differentIds.map((id) =>
        faultAt('CONFLICT', places.get(id) ?? [], `the graph holds this as ${id}, described differently`),
      ),
    );
  }
  return written;
}
