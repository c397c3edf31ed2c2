/** Outlets by how they come by their claims, from the graph. */
import type { OutletKind, Source } from '../core/model/source.ts';
import type { Graph } from '../graph/graph.ts';
import {
  countRelayingOutlets,
  countRelayingOutletsByWords,
  relayingOutletsPage,
  relayingOutletsPageByWords,
} from './source.statements.ts';
import { toSource } from './source.store.ts';
import type { SourcePlace } from './source.store.ts';

export interface RelayingConditions {
  readonly relayOnly: boolean | null;
  /** The id of the source from which most of their claims are taken. */
  readonly mainlyRelays: string | null;
  readonly outletKinds: readonly OutletKind[] | null;
  readonly country: string | null;
  /** A full-text query made of the words typed; null where none were. */
  readonly words: string | null;
  /** The share, from 0 to 1, and the deviate by which `relayOnly` is decided. */
  readonly leastShare: number;
  readonly z: number;
}

export interface RelayingOutletStore {
  readonly page: (conditions: RelayingConditions, place: SourcePlace) => Promise<readonly Source[]>;
  readonly count: (conditions: RelayingConditions) => Promise<number>;
}

/** Creates the store of outlets by how they relay on a graph. */
export function createRelayingOutletStore(graph: Graph): RelayingOutletStore {
  return {
    page: async ({ words, ...conditions }, place) => {
      const params = { ...conditions, ...place };
      const rows = await (words === null
        ? graph.run(relayingOutletsPage, params)
        : graph.run(relayingOutletsPageByWords, { ...params, words }));
      return rows.map(toSource);
    },
    count: async ({ words, ...conditions }) => {
      const rows = await (words === null
        ? graph.run(countRelayingOutlets, conditions)
        : graph.run(countRelayingOutletsByWords, { ...conditions, words }));
      return rows[0]?.total ?? 0;
    },
  };
}
