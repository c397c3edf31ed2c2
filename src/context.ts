/** What a request carries: its services, its loaders, and the actor that it is recorded by. */
import type { ActivityLoaders } from './activity/activity.loaders.ts';
import type { ActivityService } from './activity/activity.service.ts';
import type { ActivityStreamService } from './activity/activity-stream.service.ts';
import type { ChaseListService } from './analysis/chase-list.service.ts';
import type { DriftStore } from './analysis/drift.store.ts';
import type { OverviewService } from './analysis/overview.service.ts';
import type { ProfileLoaders } from './analysis/profile.loaders.ts';
import type { ProfileService } from './analysis/profile.service.ts';
import type { AssertionLoaders } from './attribution/assertion.loaders.ts';
import type { AttributionLoaders } from './attribution/attribution.loaders.ts';
import type { ClaimLoaders } from './claim/claim.loaders.ts';
import type { ClaimService } from './claim/claim.service.ts';
import type { DisputeService } from './dispute/dispute.service.ts';
import type { DocumentLoaders } from './document/document.loaders.ts';
import type { DocumentStore } from './document/document.store.ts';
import type { AssertionPart } from './core/model/assertion.ts';
import type { AttributionPart } from './core/model/attribution.ts';
import type { Claim } from './core/model/claim.ts';
import type { DocumentPart } from './core/model/document.ts';
import type { SourcePart } from './core/model/source.ts';
import type { ImpactService } from './provenance/impact.service.ts';
import type { AdjudicationService } from './judgement/adjudication.service.ts';
import type { AssessmentService } from './judgement/assessment.service.ts';
import type { AuditService } from './judgement/audit.service.ts';
import type { DependenceService } from './judgement/dependence.service.ts';
import type { AmendmentService } from './claim/amendment.service.ts';
import type { ClaimReviewService } from './judgement/claim-review.service.ts';
import type { IdentityLoaders } from './judgement/identity.loaders.ts';
import type { IdentityService } from './judgement/identity.service.ts';
import type { JudgementLoaders } from './judgement/judgement.loaders.ts';
import type { WithdrawalService } from './judgement/withdrawal.service.ts';
import type { ProvenanceLoaders } from './provenance/provenance.loaders.ts';
import type { TrackRecordLoaders } from './provenance/track-record.loaders.ts';
import type { ProvenanceService } from './provenance/provenance.service.ts';
import type { ChainsService } from './recording/chains.service.ts';
import type { LocationService } from './recording/location.service.ts';
import type { RelationService } from './recording/relation.service.ts';
import type { ReviewService } from './review/review.service.ts';
import type { SuggestionListService } from './review/suggestion-list.service.ts';
import type { SearchService } from './search/search.service.ts';
import type { DescriptionService } from './source/description.service.ts';
import type { SourceLoaders } from './source/source.loaders.ts';
import type { SourceService } from './source/source.service.ts';
import type { CircularReportingService } from './summary/circular-reporting.service.ts';
import type { SettledSummaries } from './summary/settled-summaries.ts';
import type { SummaryLoaders } from './summary/summary.loaders.ts';
import type { SummaryCountService } from './summary/summary-counts.service.ts';
import type { UndoService } from './undo/undo.service.ts';

/** What came along with something else in this request, by id: enough to show, and at hand without a promise. */
export interface KnownParts {
  readonly sources: Map<string, SourcePart>;
  readonly documents: Map<string, DocumentPart>;
  readonly claims: Map<string, Claim>;
  readonly assertions: Map<string, AssertionPart>;
  readonly attributions: Map<string, AttributionPart>;
  /** The confirmed attributions by which an assertion credits others, by its id. */
  readonly credits: Map<string, readonly AttributionPart[]>;
}

export interface Loaders
  extends
    SourceLoaders,
    DocumentLoaders,
    ClaimLoaders,
    AssertionLoaders,
    AttributionLoaders,
    ProvenanceLoaders,
    ProfileLoaders,
    SummaryLoaders,
    ActivityLoaders,
    TrackRecordLoaders,
    JudgementLoaders,
    IdentityLoaders {
  readonly known: KnownParts;
}

export interface RequestContext {
  readonly sources: SourceService;
  readonly documents: DocumentStore;
  readonly claims: ClaimService;
  readonly provenance: ProvenanceService;
  readonly search: SearchService;
  readonly profiles: ProfileService;
  readonly chaseList: ChaseListService;
  readonly drifts: DriftStore;
  readonly overviews: OverviewService;
  readonly summaries: SettledSummaries;
  readonly circularReporting: CircularReportingService;
  readonly impact: ImpactService;
  readonly disputes: DisputeService;
  readonly activities: ActivityService;
  readonly activityStream: ActivityStreamService;
  readonly counts: SummaryCountService;
  readonly assessments: AssessmentService;
  readonly undos: UndoService;
  readonly withdrawals: WithdrawalService;
  readonly adjudications: AdjudicationService;
  readonly audits: AuditService;
  readonly dependence: DependenceService;
  readonly chains: ChainsService;
  readonly locations: LocationService;
  readonly relations: RelationService;
  readonly claimReviews: ClaimReviewService;
  readonly amendments: AmendmentService;
  readonly descriptions: DescriptionService;
  readonly reviews: ReviewService;
  readonly identities: IdentityService;
  readonly suggestions: SuggestionListService;
  /** Who asks. */
  readonly by: string;
  /** What makes the mutations of this request the same when it is sent again; null where it did not say. */
  readonly idempotencyKey: string | null;
  /** How far the reader of a stream came before it was cut off; null where it begins. */
  readonly lastEventId: string | null;
  /** Ends when nobody waits for an answer any more. */
  readonly signal: AbortSignal;
  readonly load: Loaders;
  /** What was fetched before a change may be otherwise after it. */
  readonly renewLoaders: () => void;
}
