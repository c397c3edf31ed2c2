/** Rows of a record into the graph, and what an import has to know of the graph beforehand. */
import type { RecordActivity } from '../activity/activity-log.store.ts';
import type { Graph } from '../graph/graph.ts';
import { writeOnce } from '../graph/ledger.ts';
import type { Operation } from '../graph/ledger.ts';
import { mustStand } from '../graph/revision.ts';
import { typeOfLabel } from '../graph/source-labels.ts';
import type { SourceType } from '../core/model/source.ts';
import {
  countGraph,
  knownAssertions,
  knownClaims,
  knownDocuments,
  knownSources,
  undoingOperation,
  versionTexts,
} from './ingestion.statements.ts';
import { writeRecordGraph } from './record-graph.store.ts';
import { idsUsed } from './writable-graph.store.ts';
import type { CreatedCounts, WritableGraph } from './writable-graph.store.ts';

export interface StoredSource {
  readonly key: string;
  readonly id: string;
  readonly digest: string;
  readonly type: SourceType;
}

export interface StoredDocument {
  readonly key: string;
  readonly id: string;
  readonly digest: string;
  readonly located: boolean;
  readonly versionId: string | null;
  readonly characters: number | null;
}

export interface IngestionStore {
  readonly isEmpty: () => Promise<boolean>;
  readonly sourcesByKeys: (keys: readonly string[]) => Promise<readonly StoredSource[]>;
  readonly documentsByKeys: (keys: readonly string[]) => Promise<readonly StoredDocument[]>;
  readonly claimsByKeys: (
    keys: readonly string[],
  ) => Promise<readonly { key: string; id: string; digest: string }[]>;
  readonly assertionDigests: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  readonly versionTexts: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  /** The write by which the change of an operation is undone; null where it stands, or was never made. */
  readonly undoneBy: (operation: string) => Promise<string | null>;
  /**
   * All of a record or nothing, once; what it created, all zero where it had been written before. Refused (CONFLICT) where
   * something that it refers to was undone since it was looked for.
   */
  readonly write: (graph: WritableGraph, operation: Operation, recordedBy: string) => Promise<CreatedCounts>;
}

/** Creates the store of imports on a graph; what they change goes to the log. */
export function createIngestionStore(graph: Graph, recordActivity: RecordActivity): IngestionStore {
  return {
    isEmpty: async () => (await graph.run(countGraph, {}))[0]?.sources === 0,
    sourcesByKeys: async (keys) =>
      (await graph.run(knownSources, { keys })).map(({ nodeLabel, ...row }) => ({
        ...row,
        type: typeOfLabel[nodeLabel],
      })),
    documentsByKeys: (keys) => graph.run(knownDocuments, { keys }),
    claimsByKeys: (keys) => graph.run(knownClaims, { keys }),
    assertionDigests: async (ids) =>
      new Map((await graph.run(knownAssertions, { ids })).map(({ id, digest }) => [id, digest])),
    versionTexts: async (ids) =>
      new Map((await graph.run(versionTexts, { ids })).map(({ id, text }) => [id, text])),
    undoneBy: async (operation) => (await graph.run(undoingOperation, { operation }))[0]?.undoneBy ?? null,
    write: async (rows, operation, recordedBy) => {
      const { answer, isNew } = await writeOnce(
        graph,
        operation,
        (json) => json as CreatedCounts,
        async (transaction) => {
          const { at, key, inputHash } = operation;
          const recorded = { at, by: recordedBy };
          const { created, changedIds } = await writeRecordGraph(transaction, rows, recorded);
          // What was compared with the graph before may have been undone since.
          await mustStand(transaction, idsUsed(rows));
          if (changedIds.length === 0) return { answer: created };
          const detail = { sha256: inputHash, ...created };
          const change = { ...recorded, action: 'IMPORT', reason: null, operation: key, detail } as const;
          const entry = Promise.resolve({ ...change, subjectIds: changedIds });
          const activity = await recordActivity(transaction, entry);
          return { answer: created, underWay: activity?.appended };
        },
      );
      return isNew ? answer : nothingCreated;
    },
  };
}

const nothingCreated: CreatedCounts = {
  sources: 0,
  documents: 0,
  claims: 0,
  assertions: 0,
  attributions: 0,
  relations: 0,
};
