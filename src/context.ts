/** What a request carries: its services, its loaders, and the actor that it is recorded by. */
import type { AssertionLoaders } from './attribution/assertion.loaders.ts';
import type { AttributionLoaders } from './attribution/attribution.loaders.ts';
import type { ClaimLoaders } from './claim/claim.loaders.ts';
import type { ClaimService } from './claim/claim.service.ts';
import type { DocumentLoaders } from './document/document.loaders.ts';
import type { DocumentStore } from './document/document.store.ts';
import type { ProvenanceService } from './provenance/provenance.service.ts';
import type { ClaimGraphRow } from './provenance/provenance.store.ts';
import type { SearchService } from './search/search.service.ts';
import type { SourceLoaders } from './source/source.loaders.ts';
import type { SourceService } from './source/source.service.ts';

export interface Loaders
  extends SourceLoaders, DocumentLoaders, ClaimLoaders, AssertionLoaders, AttributionLoaders {
  /** Takes in what a claim graph brought. */
  readonly primeClaimGraph: (rows: readonly ClaimGraphRow[]) => void;
}

export interface RequestContext {
  readonly sources: SourceService;
  readonly documents: DocumentStore;
  readonly claims: ClaimService;
  readonly provenance: ProvenanceService;
  readonly search: SearchService;
  readonly load: Loaders;
}
