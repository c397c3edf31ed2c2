/** The composition root of requests: stores and services made once, loaders made for each request. */
import { createChaseListService } from './analysis/chase-list.service.ts';
import { createChaseListStore } from './analysis/chase-list.store.ts';
import { createDriftStore } from './analysis/drift.store.ts';
import { createOverviewService } from './analysis/overview.service.ts';
import { createOverviewStore } from './analysis/overview.store.ts';
import { createProfileLoaders } from './analysis/profile.loaders.ts';
import { createProfileService } from './analysis/profile.service.ts';
import { createProfileStore } from './analysis/profile.store.ts';
import { createAssertionLoaders } from './attribution/assertion.loaders.ts';
import { createAssertionStore } from './attribution/assertion.store.ts';
import { createAttributionLoaders } from './attribution/attribution.loaders.ts';
import { createAttributionStore } from './attribution/attribution.store.ts';
import { createClaimLoaders } from './claim/claim.loaders.ts';
import { createClaimService } from './claim/claim.service.ts';
import { createClaimStore } from './claim/claim.store.ts';
import type { Loaders, RequestContext } from './context.ts';
import { createDocumentLoaders } from './document/document.loaders.ts';
import { createDocumentStore } from './document/document.store.ts';
import type { Graph } from './graph/graph.ts';
import { addAssertion, addVoices, createKnownParts } from './known-parts.ts';
import { createProvenanceLoaders } from './provenance/provenance.loaders.ts';
import { createProvenanceService } from './provenance/provenance.service.ts';
import { createProvenanceStore } from './provenance/provenance.store.ts';
import { createSearchService } from './search/search.service.ts';
import { createSearchStore } from './search/search.store.ts';
import { createSourceLoaders } from './source/source.loaders.ts';
import { createRelayingOutletStore } from './source/relaying-outlet.store.ts';
import { createSourceService } from './source/source.service.ts';
import { createSourceStore } from './source/source.store.ts';

export interface Services {
  /** Called once for each request: loaders remember what they fetched for as long as it takes. */
  readonly createContext: () => RequestContext;
}

/** Wires everything that answers requests to a graph. */
export function createServices(graph: Graph): Services {
  const sources = createSourceStore(graph);
  const documents = createDocumentStore(graph);
  const claims = createClaimStore(graph);
  const assertions = createAssertionStore(graph);
  const attributions = createAttributionStore(graph);
  const provenance = createProvenanceStore(graph);
  const profiles = createProfileStore(graph);
  const search = createSearchService(createSearchStore(graph));

  const createLoaders = (): Loaders => {
    const known = createKnownParts();
    const ofProvenance = createProvenanceLoaders(provenance, (voices, isNow) =>
      addVoices(known, voices, isNow),
    );
    const ofAssertions = createAssertionLoaders(
      assertions,
      (row) => addAssertion(known, row),
      (claimId) =>
        ofProvenance.openClaimGraph(claimId)?.then((voices) => voices.map(({ assertion }) => assertion)),
    );
    return {
      known,
      ...createSourceLoaders(sources),
      ...createDocumentLoaders(documents),
      ...createClaimLoaders(claims),
      ...ofAssertions,
      ...createAttributionLoaders(attributions),
      ...ofProvenance,
      ...createProfileLoaders(profiles),
    };
  };
  const asked = {
    sources: createSourceService(sources, createRelayingOutletStore(graph)),
    documents,
    claims: createClaimService(claims),
    provenance: createProvenanceService(provenance),
    search,
    profiles: createProfileService(),
    chaseList: createChaseListService(createChaseListStore(graph)),
    drifts: createDriftStore(graph),
    overviews: createOverviewService(createOverviewStore(graph)),
  };
  return { createContext: () => ({ ...asked, load: createLoaders() }) };
}
