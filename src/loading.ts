/** Loaders of requests: each request has its own, which remember what they fetched and hand on what came along. */
import { createActivityLoaders } from './activity/activity.loaders.ts';
import { createProfileLoaders } from './analysis/profile.loaders.ts';
import { createAssertionLoaders } from './attribution/assertion.loaders.ts';
import { createAttributionLoaders } from './attribution/attribution.loaders.ts';
import { createClaimLoaders } from './claim/claim.loaders.ts';
import { createDocumentLoaders } from './document/document.loaders.ts';
import { createIdentityLoaders } from './judgement/identity.loaders.ts';
import { createJudgementLoaders } from './judgement/judgement.loaders.ts';
import { createProvenanceLoaders } from './provenance/provenance.loaders.ts';
import { createTrackRecordLoaders } from './provenance/track-record.loaders.ts';
import type { ReadTrackRecords } from './provenance/track-records.ts';
import { createSourceLoaders } from './source/source.loaders.ts';
import { createSummaryLoaders } from './summary/summary.loaders.ts';
import { addAssertion, addVoices, createKnownParts } from './known-parts.ts';
import type { Loaders } from './context.ts';
import type { SourceStore } from './source/source.store.ts';
import type { DocumentStore } from './document/document.store.ts';
import type { ClaimStore } from './claim/claim.store.ts';
import type { AssertionStore } from './attribution/assertion.store.ts';
import type { AttributionStore } from './attribution/attribution.store.ts';
import type { ProvenanceStore } from './provenance/provenance.store.ts';
import type { ProfileStore } from './analysis/profile.store.ts';
import type { CountStore } from './summary/summary-counts.store.ts';
import type { ActivityStore } from './activity/activity.store.ts';
import type { IdentityStore } from './judgement/identity.store.ts';
import type { JudgementStore } from './judgement/judgement.store.ts';

export interface LoadedStores {
  readonly sources: SourceStore;
  readonly documents: DocumentStore;
  readonly claims: ClaimStore;
  readonly assertions: AssertionStore;
  readonly attributions: AttributionStore;
  readonly provenance: ProvenanceStore;
  readonly profiles: ProfileStore;
  readonly counts: CountStore;
  readonly activities: ActivityStore;
  readonly judgements: JudgementStore;
  readonly trackRecords: ReadTrackRecords;
  readonly identities: IdentityStore;
}

/** Creates what makes the loaders of a request. */
export function createLoading(stores: LoadedStores): () => Loaders {
  return () => {
    const known = createKnownParts();
    const ofProvenance = createProvenanceLoaders(stores.provenance, (voices, isNow) =>
      addVoices(known, voices, isNow),
    );
    const ofAssertions = createAssertionLoaders(
      stores.assertions,
      (row) => addAssertion(known, row),
      (claimId) =>
        ofProvenance.openClaimGraph(claimId)?.then((voices) => voices.map(({ assertion }) => assertion)),
    );
    return {
      known,
      ...createSourceLoaders(stores.sources),
      ...createDocumentLoaders(stores.documents),
      ...createClaimLoaders(stores.claims),
      ...ofAssertions,
      ...createAttributionLoaders(stores.attributions),
      ...ofProvenance,
      ...createProfileLoaders(stores.profiles),
      ...createSummaryLoaders(stores.counts),
      ...createActivityLoaders(stores.activities),
      ...createJudgementLoaders(stores.judgements),
      ...createTrackRecordLoaders(stores.trackRecords),
      ...createIdentityLoaders(stores.identities),
    };
  };
}
