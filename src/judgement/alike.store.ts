/** Sources that may be one, from the graph. */
import type { ChangeTransaction } from '../change/change.store.ts';
import type { SourceType } from '../core/model/source.ts';
import type { Graph } from '../graph/graph.ts';
import { typeOfLabel } from '../graph/source-labels.ts';
import type { NodeLabel } from '../graph/source-labels.ts';
import {
  alikeCandidates,
  changedSources,
  keepLookedThrough,
  knownMatches,
  lookedThrough,
} from './alike.statements.ts';

/** A source by what it is compared by. */
export interface ComparedSource {
  readonly id: string;
  readonly type: SourceType;
  readonly names: readonly string[];
  readonly url: string | null;
  /** Null where nobody judged whom it is one with. */
  readonly canonicalId: string | null;
}

/** Behind which source, by version and id, none was compared yet. */
export interface LookedThrough {
  readonly through: number;
  readonly afterId: string;
}

export interface AlikeStore {
  readonly lookedThrough: () => Promise<LookedThrough>;
  /** In the order in which they are looked through. */
  readonly changed: (
    place: LookedThrough,
    limit: number,
  ) => Promise<readonly (ComparedSource & { readonly version: number })[]>;
  /** Named sources that full-text queries find, so many for each at most, and outlets with one of the addresses. */
  readonly candidates: (
    queries: readonly string[],
    urls: readonly string[],
    limit: number,
  ) => Promise<readonly ComparedSource[]>;
  readonly keepLookedThrough: (place: LookedThrough) => Promise<void>;
  /** Within a change: those of these matches that there are, whatever became of them. */
  readonly knownMatches: (
    transaction: ChangeTransaction,
    ids: readonly string[],
  ) => Promise<ReadonlySet<string>>;
}

/** Creates the store of sources that may be one on a graph. */
export function createAlikeStore(graph: Graph): AlikeStore {
  return {
    lookedThrough: async () => (await graph.run(lookedThrough, {}))[0] ?? { through: 0, afterId: '' },
    changed: async (place, limit) => (await graph.run(changedSources, { ...place, limit })).map(toCompared),
    candidates: async (queries, urls, limit) =>
      (await graph.run(alikeCandidates, { queries, urls, limit })).map(toCompared),
    keepLookedThrough: async (place) => {
      // Keeping it twice keeps it once.
      await graph.write(({ run }) => run(keepLookedThrough, place));
    },
    knownMatches: async ({ run }, ids) =>
      new Set((await run(knownMatches, { ids })).rows.map(({ id }) => id)),
  };
}

function toCompared<Row extends { readonly nodeLabel: NodeLabel }>({
  nodeLabel,
  ...row
}: Row): Omit<Row, 'nodeLabel'> & { readonly type: SourceType } {
  return { ...row, type: typeOfLabel[nodeLabel] };
}
