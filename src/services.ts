/** The composition root of requests: stores and services made once, loaders made for each request. */
import { createActivityService } from './activity/activity.service.ts';
import { createActivityStreamService } from './activity/activity-stream.service.ts';
import { createLogWatch } from './activity/log-watch.ts';
import type { LogWatch } from './activity/log-watch.ts';
import { createActivityStore } from './activity/activity.store.ts';
import type { ActivityStore } from './activity/activity.store.ts';
import { createChaseListService } from './analysis/chase-list.service.ts';
import { createChaseListStore } from './analysis/chase-list.store.ts';
import { createDriftStore } from './analysis/drift.store.ts';
import { createOverviewService } from './analysis/overview.service.ts';
import { createOverviewStore } from './analysis/overview.store.ts';
import { createProfileService } from './analysis/profile.service.ts';
import { createProfileStore } from './analysis/profile.store.ts';
import { createAssertionStore } from './attribution/assertion.store.ts';
import type { AssertionStore } from './attribution/assertion.store.ts';
import { createAttributionStore } from './attribution/attribution.store.ts';
import type { AttributionStore } from './attribution/attribution.store.ts';
import { createClaimService } from './claim/claim.service.ts';
import { createClaimStore } from './claim/claim.store.ts';
import type { ClaimStore } from './claim/claim.store.ts';
import type { RequestContext } from './context.ts';
import { createDisputeService } from './dispute/dispute.service.ts';
import { createDisputeStore } from './dispute/dispute.store.ts';
import { createDocumentStore } from './document/document.store.ts';
import type { DocumentStore } from './document/document.store.ts';
import type { Graph } from './graph/graph.ts';
import { createIdentityStore } from './judgement/identity.store.ts';
import { tellOfWrites } from './graph/told-writes.ts';
import { createJudgementStore } from './judgement/judgement.store.ts';
import { createLoading } from './loading.ts';
import { outsideRequests } from './ops/request-scope.ts';
import { openChanges } from './open-changes.ts';
import type { ChangeServices, OpenChanges } from './open-changes.ts';
import { openSummaries } from './open-summaries.ts';
import { createImpactService } from './provenance/impact.service.ts';
import { createProvenanceService } from './provenance/provenance.service.ts';
import { createProvenanceStore } from './provenance/provenance.store.ts';
import type { ProvenanceStore } from './provenance/provenance.store.ts';
import { createReviewStore } from './review/review.store.ts';
import { createSuggestionListService } from './review/suggestion-list.service.ts';
import { createSearchService } from './search/search.service.ts';
import { createSearchStore } from './search/search.store.ts';
import { createRelayingOutletStore } from './source/relaying-outlet.store.ts';
import { createSourceService } from './source/source.service.ts';
import { createSourceStore } from './source/source.store.ts';
import type { SourceStore } from './source/source.store.ts';
import { withDependents } from './summary/affected-claims.ts';
import { createCircularReportingService } from './summary/circular-reporting.service.ts';
import { createSettledSummaries } from './summary/settled-summaries.ts';
import { createSummaryCountService } from './summary/summary-counts.service.ts';
import { createCountStore } from './summary/summary-counts.store.ts';
import type { CountStore } from './summary/summary-counts.store.ts';
import { createSummaryStore } from './summary/summary.store.ts';
import type { SummaryService } from './summary/summary.service.ts';

export interface Services {
  /** Called once for each request: loaders remember what they fetched for as long as it takes. */
  readonly createContext: (request?: RequestOrigin) => RequestContext;
  /** What an answer says beside its data, by the context that it was made in. */
  readonly extensionsOf: (context: unknown) => Readonly<Record<string, unknown>> | null;
  readonly summaries: SummaryService;
  /** Compares sources that changed, and suggests those that look alike. */
  readonly proposeMatches: OpenChanges['proposeMatches'];
}

/** What a request says of itself. */
export interface RequestOrigin {
  /** Its header `Idempotency-Key`. */
  readonly idempotencyKey?: string | null;
  /** Its header `Last-Event-ID`. */
  readonly lastEventId?: string | null;
  /** Ends with it; never where it is not given. */
  readonly signal?: AbortSignal;
}

export interface ServicesOptions {
  /** Told of a catch-up of summaries that failed and that nobody waits for any more. */
  readonly catchUpFailed?: (error: unknown) => void;
  /** How long an answer waits for summaries that are out of date. */
  readonly settleMs?: number;
}

/** Until access control exists, whoever reaches the service is recorded so. */
const NOBODY_KNOWN = 'local';

/** Leaves time to answer before the deadline of a request passes. */
const SETTLE_MS = 5_000;

/** Of what asks without a request: a command. */
const noOrigin = { idempotencyKey: null, lastEventId: null, signal: new AbortController().signal };

/** Wires everything that answers requests to a graph. */
export function createServices(
  graph: Graph,
  { catchUpFailed = () => undefined, settleMs = SETTLE_MS }: ServicesOptions = {},
): Services {
  const stores = openStores(graph);
  const { provenance, activities } = stores;
  const summaries = openSummaries(graph, catchUpFailed);
  const watch = createLogWatch({ lastSeq: activities.lastSeq, apart: outsideRequests, now: Date.now });
  const asked = createAsked(graph, { ...stores, watch });
  const createLoaders = createLoading({
    ...{ ...stores, ...storesOfLoaders(graph) },
    trackRecords: asked.provenance.trackRecords,
  });
  const { proposeMatches, ...changes } = openChanges(tellOfWrites(graph, watch.wake), {
    originsOf: (claimId) => {
      const request = { claimId, withEntailing: true, asOf: null, stance: 'AFFIRMS' } as const;
      return asked.provenance.origins(request, provenance.claimGraph);
    },
  });
  return {
    createContext: (origin = {}) => {
      let load = createLoaders();
      return {
        ...asked,
        ...changes,
        summaries: createSettledSummaries(() => summaries.settle(settleMs)),
        by: NOBODY_KNOWN,
        ...noOrigin,
        ...origin,
        get load() {
          return load;
        },
        renewLoaders: () => {
          load = createLoaders();
        },
      };
    },
    extensionsOf: toExtensions,
    proposeMatches,
    summaries,
  };
}

/** Those that several read. */
function openStores(graph: Graph): Omit<SharedStores, 'watch'> {
  return {
    sources: createSourceStore(graph),
    documents: createDocumentStore(graph),
    claims: createClaimStore(graph),
    assertions: createAssertionStore(graph),
    attributions: createAttributionStore(graph),
    provenance: createProvenanceStore(graph),
    counts: createCountStore(graph),
    activities: createActivityStore(graph),
  };
}

/** Those that nothing but loaders reads. */
function storesOfLoaders(graph: Graph) {
  return {
    profiles: createProfileStore(graph),
    judgements: createJudgementStore(graph),
    identities: createIdentityStore(graph),
  };
}

/** What each request has of its own. */
type OfRequest = Pick<
  RequestContext,
  'load' | 'renewLoaders' | 'summaries' | 'by' | 'idempotencyKey' | 'lastEventId' | 'signal'
>;

interface SharedStores {
  readonly sources: SourceStore;
  readonly documents: DocumentStore;
  readonly claims: ClaimStore;
  readonly provenance: ProvenanceStore;
  readonly counts: CountStore;
  readonly activities: ActivityStore;
  readonly assertions: AssertionStore;
  readonly attributions: AttributionStore;
  readonly watch: LogWatch;
}

/** What all requests ask alike. */
function createAsked(
  graph: Graph,
  stores: SharedStores,
): Omit<RequestContext, keyof ChangeServices | keyof OfRequest> {
  const { sources, documents, claims, provenance: provenanceStore, counts, activities, watch } = stores;
  const provenance = createProvenanceService(provenanceStore);
  return {
    sources: createSourceService(sources, createRelayingOutletStore(graph)),
    documents,
    claims: createClaimService(claims),
    provenance,
    search: createSearchService(createSearchStore(graph)),
    circularReporting: createCircularReportingService(counts, (claimIds) =>
      provenance.factsOf(claimIds, 'OWN'),
    ),
    impact: createImpactService({
      claimsStating: provenanceStore.claimsStating,
      countedAs: provenance.countedAs,
      withDependents: (claimIds) => dependentsOf(graph, claimIds),
      factsOf: provenance.factsOf,
    }),
    disputes: createDisputeService(createDisputeStore(graph)),
    profiles: createProfileService(),
    chaseList: createChaseListService(createChaseListStore(graph)),
    drifts: createDriftStore(graph),
    overviews: createOverviewService(createOverviewStore(graph)),
    counts: createSummaryCountService(counts),
    activities: createActivityService(activities),
    suggestions: createSuggestionListService({ ...stores, suggestions: createReviewStore(graph) }),
    activityStream: createActivityStreamService({ store: activities, watch, now: Date.now }),
  };
}

/** The claims and those that are analysed with one of them, some at a time. */
async function* dependentsOf(graph: Graph, claimIds: readonly string[]): AsyncGenerator<readonly string[]> {
  const affected = withDependents(createSummaryStore(graph), new Set(claimIds), 0);
  for await (const some of affected) yield some.claimIds;
}

function toExtensions(context: unknown): Readonly<Record<string, unknown>> | null {
  const analysis = (context as RequestContext).summaries.notice();
  return analysis === null ? null : { analysis };
}
