/** Claim graphs of one request: each is read once, whoever needs it, and others are told what it brought. */
import type { ClaimGraphRequest, ClaimVoice, ProvenanceStore } from './provenance.store.ts';

type Voices = Promise<readonly ClaimVoice[]>;

export interface ProvenanceLoaders {
  readonly claimGraph: (request: ClaimGraphRequest) => Voices;
  /** The graph of a claim as it is now, if this request reads one. */
  readonly openClaimGraph: (claimId: string) => Voices | undefined;
}

/** Creates the loaders; `handOn` is told the voices of each graph, before whoever asked for it. */
export function createProvenanceLoaders(
  store: ProvenanceStore,
  handOn: (voices: readonly ClaimVoice[], isNow: boolean) => void,
): ProvenanceLoaders {
  const graphs = new Map<string, Voices>();
  const openGraphs = new Map<string, Voices>();
  return {
    claimGraph: (request) => {
      const key = JSON.stringify([request.claimId, request.withEntailing, request.asOf]);
      const isNow = request.asOf === null;
      const graph =
        graphs.get(key) ??
        store.claimGraph(request).then((voices) => {
          handOn(voices, isNow);
          return voices;
        });
      graphs.set(key, graph);
      if (isNow) openGraphs.set(request.claimId, graph);
      return graph;
    },
    openClaimGraph: (claimId) => openGraphs.get(claimId),
  };
}
