// Made by `npm run generate` of schema/. Do not edit.

/** In place of TypeScript's own: a client may send null for an argument that has a default, and the resolver gets it. */
type NonNullable<T> = Exclude<T, undefined>;

import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { SourcePart as SourcePartModel, Name as NameModel, Ownership as OwnershipModel } from '../core/model/source.ts';
import type { DocumentPart as DocumentPartModel, DocumentVersion as DocumentVersionModel } from '../core/model/document.ts';
import type { Claim as ClaimModel, ClaimRelation as ClaimRelationModel } from '../core/model/claim.ts';
import type { AssertionPart as AssertionPartModel } from '../core/model/assertion.ts';
import type { AttributionPart as AttributionPartModel } from '../core/model/attribution.ts';
import type { Span as SpanModel } from '../core/model/span.ts';
import type { ChainAsOf as ChainAsOfModel, ChainsAsOf as ChainsAsOfModel } from '../core/credibility/described-chains.ts';
import type { ChainHop as ChainHopModel } from '../core/provenance/chain.ts';
import type { ShownGraph as ShownGraphModel, ShownVoice as ShownVoiceModel } from '../core/provenance/shown-graph.ts';
import type { Origins as OriginsModel, Chokepoint as ChokepointModel } from '../core/provenance/origins.ts';
import type { OriginClass as OriginClassModel } from '../core/provenance/origin-class.ts';
import type { OriginJoin as OriginJoinModel } from '../core/provenance/origin-join.ts';
import type { CircularGroup as CircularGroupModel } from '../core/provenance/circular-groups.ts';
import type { Credibility as CredibilityModel } from '../core/credibility/credibility.ts';
import type { Contribution as ContributionModel } from '../core/credibility/contributions.ts';
import type { RejectedEvidence as RejectedEvidenceModel } from '../core/credibility/rejections.ts';
import type { ClaimAnalysis as ClaimAnalysisModel } from '../core/credibility/analyse-claim.ts';
import type { SourceProfile as SourceProfileModel, Reliance as RelianceModel } from '../core/model/source-profile.ts';
import type { ChaseItem as ChaseItemModel } from '../core/model/chase-item.ts';
import type { Drift as DriftModel } from '../core/model/drift.ts';
import type { Overview as OverviewModel, MonthOfGrades as MonthOfGradesModel, RelayedSource as RelayedSourceModel } from '../core/model/overview.ts';
import type { Dispute as DisputeModel, DisputeSide as DisputeSideModel } from '../core/model/dispute.ts';
import type { Impact as ImpactModel } from '../core/credibility/impact.ts';
import type { Activity as ActivityModel, ImportedRecord as ImportedRecordModel } from '../core/model/activity.ts';
import type { Judgement as JudgementModel, Adjudication as AdjudicationModel, HandOffAudit as HandOffAuditModel, DependenceJudgement as DependenceJudgementModel, Withdrawal as WithdrawalModel, IdentityMatch as IdentityMatchModel, ClaimReview as ClaimReviewModel, ReliabilityAssessment as ReliabilityAssessmentModel, CredibilityAssessment as CredibilityAssessmentModel } from '../core/model/judgement.ts';
import type { RecordedChain as RecordedChainModel, ChainsPayload as ChainsPayloadModel, LocationPayload as LocationPayloadModel, ChangePayload as ChangePayloadModel } from '../core/model/change.ts';
import type { TrackRecord as TrackRecordModel } from '../core/model/track-record.ts';
import type { SuggestionConnection as SuggestionConnectionModel, SuggestionEdge as SuggestionEdgeModel } from './suggestion-edge.ts';
import type { Connection as ConnectionModel } from './connection.ts';
import type { SearchEdge as SearchEdgeModel } from './search-edge.ts';
import type { RequestContext } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A whole number of any size, as a string of digits. */
  BigInt: { input: string; output: bigint | string; }
  /** An instant, ISO 8601 with a time zone: `2025-02-06T10:00:00.000Z`. */
  DateTime: { input: string; output: string; }
  /**
   * A calendar date with the precision it was given, in ISO 8601 reduced form:
   * `2025`, `2025-02`, `2025-02-06` or `2025-02-06T10:00:00Z`.
   */
  PartialDate: { input: string; output: string; }
};

/**
 * One change: who made it, when, why, and what it was about. All of them form a log, in which each entry is sealed with the
 * hash of the one before: what was changed, taken out or put in there afterwards is found by `hearsay audit --verify`.
 */
export type Activity = Node & {
  readonly action: ActivityAction;
  /** When it was asked for, by the clock of who wrote it; what it recorded has the same time. */
  readonly at: Scalars['DateTime']['output'];
  readonly by: Actor;
  /** SHA-256 over what the entry says and over the hash of the entry before. */
  readonly hash: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  /** What an import brought; null for any other action. */
  readonly imported: Maybe<ImportedRecord>;
  /** The hash of the entry before, null for the first. */
  readonly previousHash: Maybe<Scalars['String']['output']>;
  readonly reason: Maybe<Scalars['String']['output']>;
  /** Its place in the log, from 1, without gaps, in the order in which changes took effect. */
  readonly seq: Scalars['Int']['output'];
  /** How many things it changed. */
  readonly subjectCount: Scalars['Int']['output'];
  /**
   * The first things that it changed: documents, then claims, sources and others, each by id. An import changes what it
   * creates, and every claim that it says anything new of. What is no longer there is left out; at most 100,000 are listed.
   */
  readonly subjects: ReadonlyArray<Node>;
  /** The activity that took it back; null where none did, or where that was itself undone. */
  readonly undoneBy: Maybe<Activity>;
};


/**
 * One change: who made it, when, why, and what it was about. All of them form a log, in which each entry is sealed with the
 * hash of the one before: what was changed, taken out or put in there afterwards is found by `hearsay audit --verify`.
 */
export type ActivitySubjectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ActivityAction =
  /** A claim turned out so, or not so. */
  | 'ADJUDICATE_CLAIM'
  /** The wording or a particular of a claim was corrected. */
  | 'AMEND_CLAIM'
  /** A claim got a grade. */
  | 'ASSESS_CREDIBILITY'
  /** A source got a letter. */
  | 'ASSESS_RELIABILITY'
  /** A published review was attached to a claim. */
  | 'ATTACH_REVIEW'
  /** A hand-off was compared with what it passes on. */
  | 'AUDIT_HAND_OFF'
  /** Two voices were declared dependent, or independent. */
  | 'DECLARE_DEPENDENCE'
  /** Names, owners or particulars of a source were added. */
  | 'DESCRIBE_SOURCE'
  /** A record file was brought in. */
  | 'IMPORT'
  /** Two sources were judged to be one, or not; by the service itself: they look alike. */
  | 'JUDGE_IDENTITY'
  /** A placeholder turned out to be a document. */
  | 'LOCATE_DOCUMENT'
  /** Chains were recorded, as somebody read them. */
  | 'RECORD_CHAINS'
  /** Two claims were set in a relation. */
  | 'RELATE_CLAIMS'
  /** An attribution or a relation had been recorded in error. */
  | 'RETRACT'
  /** A suggestion was confirmed or rejected. */
  | 'REVIEW_SUGGESTION'
  /** An earlier activity was taken back. */
  | 'UNDO'
  /** A source, document or assertion counts no more. */
  | 'WITHDRAW';

export type ActivityConnection = {
  readonly edges: ReadonlyArray<ActivityEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ActivityEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Activity;
};

/** Which changes: all that is given must hold. */
export type ActivityFilter = {
  readonly actions?: InputMaybe<ReadonlyArray<ActivityAction>>;
  /** The id of an actor. */
  readonly by?: InputMaybe<Scalars['ID']['input']>;
  /** At this time or later. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** The id of something that it changed. */
  readonly subject?: InputMaybe<Scalars['ID']['input']>;
  /** Before this time. */
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Who recorded something: a person or a machine. */
export type Actor = {
  readonly id: Scalars['ID']['output'];
  readonly machine: Scalars['Boolean']['output'];
  readonly name: Scalars['String']['output'];
};

/** What turned out to be so. */
export type AdjudicateClaimInput = {
  /** The id of a claim. */
  readonly claim: Scalars['ID']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly outcome: Outcome;
  /** On what that rests. */
  readonly reason: Scalars['String']['input'];
};

/** The adjudication as it was recorded, or why it was not. */
export type AdjudicateClaimPayload = {
  readonly activity: Maybe<Activity>;
  readonly adjudication: Maybe<Adjudication>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What turned out to be so. Of several that stand, the last counts. */
export type Adjudication = Judgement & Node & {
  readonly activity: Activity;
  readonly claim: Claim;
  readonly id: Scalars['ID']['output'];
  readonly outcome: Outcome;
  readonly undone: Scalars['Boolean']['output'];
};

/** What a claim is to say instead: at least one of `text`, `lang`, `topics` and `eventAt`; what is left out stays. */
export type AmendClaimInput = {
  /** The id of a claim. */
  readonly claim: Scalars['ID']['input'];
  readonly eventAt?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The language of the text: a BCP 47 tag. */
  readonly lang?: InputMaybe<Scalars['String']['input']>;
  readonly reason: Scalars['String']['input'];
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** All of them: those of before that are not among these are its topics no more. */
  readonly topics?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** The claim as it is now, or why it was not amended. No activity where it was so already. */
export type AmendClaimPayload = {
  readonly activity: Maybe<Activity>;
  readonly claim: Maybe<Claim>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** One speaker whose name is withheld: kept by descriptor and by the outlet that carries it, and by nothing else. */
export type AnonymousSource = Node & Source & {
  readonly assertions: AssertionConnection;
  readonly carriedBy: Source;
  readonly descriptor: Scalars['String']['output'];
  readonly descriptorLang: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly judgements: ReadonlyArray<Judgement>;
  readonly keys: ReadonlyArray<Scalars['String']['output']>;
  readonly mergedInto: Maybe<Source>;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
  readonly profile: SourceProfile;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedBy: Actor;
  readonly reliability: Maybe<ReliabilityAssessment>;
  readonly reliabilityHistory: ReadonlyArray<ReliabilityAssessment>;
  readonly trackRecord: Maybe<TrackRecord>;
  readonly type: SourceType;
  readonly withdrawal: Maybe<Withdrawal>;
};


/** One speaker whose name is withheld: kept by descriptor and by the outlet that carries it, and by nothing else. */
export type AnonymousSourceAssertionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<ReadonlyArray<ReviewStatus>>;
};


/** One speaker whose name is withheld: kept by descriptor and by the outlet that carries it, and by nothing else. */
export type AnonymousSourceJudgementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One speaker whose name is withheld: kept by descriptor and by the outlet that carries it, and by nothing else. */
export type AnonymousSourceNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** One speaker whose name is withheld: kept by descriptor and by the outlet that carries it, and by nothing else. */
export type AnonymousSourceProfileArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/** One speaker whose name is withheld: kept by descriptor and by the outlet that carries it, and by nothing else. */
export type AnonymousSourceReliabilityArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  topic?: InputMaybe<Scalars['String']['input']>;
};


/** One speaker whose name is withheld: kept by descriptor and by the outlet that carries it, and by nothing else. */
export type AnonymousSourceTrackRecordArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};

/** One voice stating one claim once, in one place. */
export type Assertion = Node & {
  readonly addressedTo: Maybe<Scalars['String']['output']>;
  /** Whom this voice credits. Empty: it speaks for itself. */
  readonly attributedTo: ReadonlyArray<Attribution>;
  readonly basis: Basis;
  readonly claim: Claim;
  /** Where it stands; null for a voice that was heard, not read. */
  readonly document: Maybe<Document>;
  /** Words by which the voice holds back: “reportedly”, “could”. */
  readonly hedges: ReadonlyArray<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly modality: Modality;
  /** What the annotator noted of it. */
  readonly note: Maybe<Scalars['String']['output']>;
  readonly place: Maybe<Place>;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedBy: Actor;
  /** Who passed it on, by id. */
  readonly relayedBy: AttributionConnection;
  /** If it stands in a placeholder that was located since: the same statement in the located text. */
  readonly resolvedAs: Maybe<Assertion>;
  /**
   * For an assertion of a document that we hold, without attribution of its own and neither seen nor on record: what its
   * source (or one that is one with it) attributes elsewhere in the same document, of the same claim (the one with the least id). Null otherwise.
   */
  readonly restates: Maybe<Assertion>;
  /** When it was said, if anybody tells. */
  readonly saidAt: Maybe<Scalars['PartialDate']['output']>;
  readonly source: Source;
  /** Where in the text it stands. */
  readonly spans: ReadonlyArray<Span>;
  readonly stance: Stance;
  readonly status: ReviewStatus;
  /** The withdrawal that stands; null where it counts. */
  readonly withdrawal: Maybe<Withdrawal>;
  /** The voice's own words, where they were noted. */
  readonly wording: Maybe<Scalars['String']['output']>;
};


/** One voice stating one claim once, in one place. */
export type AssertionAttributedToArgs = {
  status?: InputMaybe<ReadonlyArray<ReviewStatus>>;
};


/** One voice stating one claim once, in one place. */
export type AssertionRelayedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<ReadonlyArray<ReviewStatus>>;
};

export type AssertionConnection = {
  readonly edges: ReadonlyArray<AssertionEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type AssertionEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Assertion;
};

/** A grade for a claim. */
export type AssessCredibilityInput = {
  /** The id of a claim. */
  readonly claim: Scalars['ID']['input'];
  /** 1 to 6. Grade 1 is refused with `GRADE_NOT_EARNED` while `origins.lower` is below 2. */
  readonly grade: Scalars['Int']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly rationale: Scalars['String']['input'];
  /** Whether the letters of the sources were known to who grades. */
  readonly reliabilitySeen: Scalars['Boolean']['input'];
  /** The id of the assessment that stands, which this one takes the place of; left out where none does. */
  readonly supersedes?: InputMaybe<Scalars['ID']['input']>;
};

/** The grade as it was recorded, or why it was not. */
export type AssessCredibilityPayload = {
  readonly activity: Maybe<Activity>;
  readonly assessment: Maybe<CredibilityAssessment>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A letter for a source. */
export type AssessReliabilityInput = {
  readonly grade: ReliabilityGrade;
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly rationale: Scalars['String']['input'];
  /** The id of a source. */
  readonly source: Scalars['ID']['input'];
  /** The id of the assessment that stands on that topic, which this one takes the place of; left out where none does. */
  readonly supersedes?: InputMaybe<Scalars['ID']['input']>;
  /** Left out: on all that the source says. */
  readonly topic?: InputMaybe<Scalars['String']['input']>;
};

/** The letter as it was recorded, or why it was not. */
export type AssessReliabilityPayload = {
  readonly activity: Maybe<Activity>;
  readonly assessment: Maybe<ReliabilityAssessment>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What somebody else published about a claim. */
export type AttachReviewInput = {
  readonly bestRating?: InputMaybe<Scalars['Float']['input']>;
  /** The id of a claim. */
  readonly claim: Scalars['ID']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly publishedAt?: InputMaybe<Scalars['PartialDate']['input']>;
  /** The outlet that published it; one that is described here is recorded with the review. */
  readonly publisher?: InputMaybe<SourceRef>;
  /** In their words: `mostly false`. */
  readonly rating: Scalars['String']['input'];
  /** On their scale; from `worstRating` to `bestRating`, where these are given. */
  readonly ratingValue?: InputMaybe<Scalars['Float']['input']>;
  /** Where it stands: an http or https address. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
  readonly worstRating?: InputMaybe<Scalars['Float']['input']>;
};

/** The review as it was recorded, or why it was not. */
export type AttachReviewPayload = {
  readonly activity: Maybe<Activity>;
  readonly review: Maybe<ClaimReview>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The attribution edge: `from` credits `to`, in the words of the document where we read it. */
export type Attribution = Node & {
  /** Comparisons with what it passes on, undone ones too, the last first. */
  readonly audits: ReadonlyArray<HandOffAudit>;
  /** The words that credit: “according to”, “speaking anonymously to”. */
  readonly cue: Maybe<Scalars['String']['output']>;
  /** The very words of `readIn` that prove the hand-off. */
  readonly evidence: ReadonlyArray<Span>;
  readonly from: Assertion;
  readonly hedges: ReadonlyArray<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** What the annotator noted of the chain that this hand-off is part of. */
  readonly note: Maybe<Scalars['String']['output']>;
  readonly quoteType: QuoteType;
  readonly readIn: Document;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedBy: Actor;
  /** True where how far the cue reaches was judged, not plain. */
  readonly scopeInferred: Scalars['Boolean']['output'];
  readonly status: ReviewStatus;
  readonly to: Assertion;
};

export type AttributionConnection = {
  readonly edges: ReadonlyArray<AttributionEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type AttributionEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Attribution;
};

/** Whether a hand-off says what was said. */
export type AuditHandOffInput = {
  /** The id of a confirmed attribution. */
  readonly attribution: Scalars['ID']['input'];
  /** False where it distorts what it passes on. */
  readonly faithful: Scalars['Boolean']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** On what that rests. */
  readonly reason: Scalars['String']['input'];
};

/** The audit as it was recorded, or why it was not. */
export type AuditHandOffPayload = {
  readonly activity: Maybe<Activity>;
  readonly audit: Maybe<HandOffAudit>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How the voice comes to know it. */
export type Basis =
  | 'ESTIMATED'
  | 'INFERRED'
  | 'OBSERVED'
  | 'OPINION'
  | 'RECORD'
  | 'SPECULATED'
  | 'TOLD'
  | 'UNKNOWN';

/** Voices joined by attributions, nearest the reader first, up to where the trail ends. */
export type Chain = {
  /** What is found at the end. */
  readonly ending: OriginType;
  /** How much comes through: the product of the fidelities of its relays. */
  readonly fidelity: Scalars['Float']['output'];
  /** The hand-offs between the links: one fewer than links. */
  readonly hops: ReadonlyArray<Hop>;
  readonly links: ReadonlyArray<Assertion>;
  /** The weakest modality of its links. */
  readonly lowestModality: Modality;
  /** Where the trail ends; null where it bites its own tail. Links may run on behind it, to somebody who is not named. */
  readonly origin: Maybe<Assertion>;
  /** Hands between the origin and the reader. */
  readonly relays: Scalars['Int']['output'];
  /** That of the origin: a relay takes the stance of what it credits. */
  readonly stance: Stance;
  /** The worst letter, on all that a source says, that people gave to one of its sources; F, which judges nobody, is passed over. Null where there is none. */
  readonly weakestAssessed: Maybe<ReliabilityGrade>;
};

/** Who says a claim, through whom: the voice nearest the reader first, the one that the trail ends at last. */
export type ChainInput = {
  readonly claim: ClaimRef;
  /** One or more. One alone is the document's own voice. */
  readonly links: ReadonlyArray<ChainLinkInput>;
};

/**
 * One voice of a chain. `cue`, `hedges`, `quoteType`, `scopeInferred` and the spans of the roles SOURCE, CUE and HEDGE belong
 * to the hand-off from the link before it.
 */
export type ChainLinkInput = {
  readonly addressedTo?: InputMaybe<Scalars['String']['input']>;
  readonly basis?: InputMaybe<Basis>;
  /** The words that credit. The first link has none. */
  readonly cue?: InputMaybe<Scalars['String']['input']>;
  /** Where it states the claim. Left out: `readIn` for the first link; for the others, a voice that was heard, not read. */
  readonly document?: InputMaybe<DocumentRef>;
  /** Words by which the voice holds back. */
  readonly hedges?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly modality: Modality;
  readonly place?: InputMaybe<Place>;
  readonly quoteType?: InputMaybe<QuoteType>;
  readonly saidAt?: InputMaybe<Scalars['PartialDate']['input']>;
  /** True where how far the cue reaches was judged, not plain. */
  readonly scopeInferred?: InputMaybe<Scalars['Boolean']['input']>;
  readonly source: SourceRef;
  readonly spans?: InputMaybe<ReadonlyArray<SpanInput>>;
  readonly stance?: InputMaybe<Stance>;
  /** The voice's own words. */
  readonly wording?: InputMaybe<Scalars['String']['input']>;
};

/** The chains of a claim: best first, and how many there are in all. */
export type ChainList = {
  readonly nodes: ReadonlyArray<Chain>;
  /** All chains of every length, however many are listed. */
  readonly total: Scalars['BigInt']['output'];
  /** True where voices credit each other in a circle: `total` is then what was found. */
  readonly totalIsLowerBound: Scalars['Boolean']['output'];
};

/** A placeholder to look for: cited, never seen, and not known to be a document that we hold. */
export type ChaseItem = {
  /** Claims with a confirmed assertion that stands in it. */
  readonly claimsBlocked: Scalars['Int']['output'];
  readonly document: Document;
  /** Confirmed attributions, read in other documents, that credit what stands in it; by id. */
  readonly wantedBy: AttributionConnection;
};


/** A placeholder to look for: cited, never seen, and not known to be a document that we hold. */
export type ChaseItemWantedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ChaseItemConnection = {
  readonly edges: ReadonlyArray<ChaseItemEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ChaseItemEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: ChaseItem;
};

/** A hand on which the whole trail hangs: one of the three is given, by its level. */
export type Chokepoint = {
  readonly assertion: Maybe<Assertion>;
  readonly level: ChokepointLevel;
  readonly owner: Maybe<Source>;
  readonly source: Maybe<Source>;
};

export type ChokepointLevel =
  | 'ASSERTION'
  /** All that the outlets of an owner say. */
  | 'OWNER'
  /** All that a source says. */
  | 'SOURCE';

/** Voices of one claim that have it from each other, also by way of several documents of an outlet. */
export type CircularGroup = {
  /** One of them is first-hand, or credits somebody outside. */
  readonly anchored: Scalars['Boolean']['output'];
  readonly claims: ReadonlyArray<Claim>;
  readonly documents: ReadonlyArray<Document>;
  /** A document credits one that was published later. */
  readonly impossibleDates: Scalars['Boolean']['output'];
  readonly sources: ReadonlyArray<Source>;
};

export type CircularGroupConnection = {
  readonly edges: ReadonlyArray<CircularGroupEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CircularGroupEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: CircularGroup;
};

/** One proposition, worded once by us, apart from who says it. */
export type Claim = Node & {
  /** What people found to be so, undone ones too, the last first. */
  readonly adjudications: ReadonlyArray<Adjudication>;
  /** Who states it, by id. */
  readonly assertions: AssertionConnection;
  /**
   * Who says that who says it, from documents that we hold up to where each trail ends:
   * fewest hops first, then by ids. At most 100 (`first`) of at most 12 hops (`maxHops`).
   * `asOf` answers from what was recorded by then.
   */
  readonly chains: ChainList;
  /** How much they weigh. */
  readonly credibility: Credibility;
  readonly eventAt: Maybe<Scalars['PartialDate']['output']>;
  /** The grade that stands, or stood; null where nobody gave one. */
  readonly grading: Maybe<CredibilityAssessment>;
  /** Every grade that anybody gave it, undone ones too, the last first. */
  readonly gradings: ReadonlyArray<CredibilityAssessment>;
  /**
   * The graph itself, to draw it or to reckon with it: `first` of its voices, at most 10,000.
   * `asOf` answers from what was recorded by then.
   */
  readonly graph: ClaimGraph;
  readonly id: Scalars['ID']['output'];
  /** `namespace#key` of the record that worded it; empty if none did. */
  readonly keys: ReadonlyArray<Scalars['String']['output']>;
  readonly lang: Scalars['String']['output'];
  /** How many independent voices are left, on one side. `stance: DENIES` is the other side, with what affirms a claim that contradicts this one. */
  readonly origins: Origins;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedBy: Actor;
  /** Relations from or to this claim. */
  readonly relations: ReadonlyArray<ClaimRelation>;
  /** What others published about it, undone ones too, the last first. */
  readonly reviews: ReadonlyArray<ClaimReview>;
  readonly text: Scalars['String']['output'];
  readonly topics: ReadonlyArray<Scalars['String']['output']>;
  /** The same as if these sources (with all that are one with them), documents or assertions were withdrawn: 1 to 100 ids. */
  readonly without: Evidence;
};


/** One proposition, worded once by us, apart from who says it. */
export type ClaimAssertionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<ReadonlyArray<ReviewStatus>>;
};


/** One proposition, worded once by us, apart from who says it. */
export type ClaimChainsArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  scope?: InputMaybe<EvidenceScope>;
};


/** One proposition, worded once by us, apart from who says it. */
export type ClaimCredibilityArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  scope?: InputMaybe<EvidenceScope>;
};


/** One proposition, worded once by us, apart from who says it. */
export type ClaimGradingArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/** One proposition, worded once by us, apart from who says it. */
export type ClaimGraphArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  scope?: InputMaybe<EvidenceScope>;
};


/** One proposition, worded once by us, apart from who says it. */
export type ClaimOriginsArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  scope?: InputMaybe<EvidenceScope>;
  stance?: InputMaybe<Stance>;
};


/** One proposition, worded once by us, apart from who says it. */
export type ClaimRelationsArgs = {
  kinds?: InputMaybe<ReadonlyArray<ClaimRelationKind>>;
  status?: InputMaybe<ReadonlyArray<ReviewStatus>>;
};


/** One proposition, worded once by us, apart from who says it. */
export type ClaimWithoutArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  ids: ReadonlyArray<Scalars['ID']['input']>;
  scope?: InputMaybe<EvidenceScope>;
};

export type ClaimConnection = {
  readonly edges: ReadonlyArray<ClaimEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ClaimEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Claim;
};

/** Every condition given must hold. */
export type ClaimFilter = {
  /** One of these grades is what people gave it, as it stands; each from 1 to 6. */
  readonly assessedGrades?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** One of these estimated grades, with all that entails the claim; each from 1 to 6. */
  readonly estimatedGrades?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** … at most that. */
  readonly maxUpperOrigins?: InputMaybe<Scalars['Int']['input']>;
  /** `origins.upper`, with all that entails the claim, is at least that. */
  readonly minUpperOrigins?: InputMaybe<Scalars['Int']['input']>;
  /** Recorded at that time or later. */
  readonly recordedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Recorded before that time. */
  readonly recordedTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** Exactly one class of origins states it, and it is of this type. */
  readonly restsOnOnly?: InputMaybe<OriginType>;
  /** The id of a source that states it, confirmed, or that is one with who does. */
  readonly statedBy?: InputMaybe<Scalars['ID']['input']>;
  /** Every word typed begins a word of the claim, in letters compared as `search` does; at most 200 characters. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** A topic of the claim, word for word. */
  readonly topic?: InputMaybe<Scalars['String']['input']>;
};

/** Who states a claim and who credits whom, as the analysis has it: what its chains are chains of. */
export type ClaimGraph = {
  /** Confirmed credits between voices that are listed; `from` and `to` are the `assertion` of a voice. */
  readonly handOffs: ReadonlyArray<Hop>;
  /** Voices, however many are listed. */
  readonly total: Scalars['Int']['output'];
  /** Nearest the end of a trail first, then by id. */
  readonly voices: ReadonlyArray<ClaimVoice>;
};

export type ClaimOrder =
  /** By estimated grade, then by the expected value, the greatest first, then by id. */
  | 'ESTIMATED_GRADE_ASC'
  /** By `origins.upper`, then by `origins.lower`, then by id: what hangs on fewest voices first. */
  | 'ORIGINS_ASC'
  /** The last recorded first, then by id. */
  | 'RECORDED_DESC'
  /** By wording, then by id. */
  | 'TEXT_ASC';

/** A claim: one that is known, by `id` or by `key` (`namespace#key`), or a new one worded. */
export type ClaimRef =
  { readonly id: Scalars['ID']['input']; readonly key?: never; readonly new?: never; }
  |  { readonly id?: never; readonly key: Scalars['String']['input']; readonly new?: never; }
  |  { readonly id?: never; readonly key?: never; readonly new: NewClaimInput; };

/** What one claim has to do with another. */
export type ClaimRelation = Node & {
  readonly from: Claim;
  readonly id: Scalars['ID']['output'];
  readonly kind: ClaimRelationKind;
  readonly note: Maybe<Scalars['String']['output']>;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedBy: Actor;
  readonly status: ReviewStatus;
  readonly to: Claim;
};

export type ClaimRelationKind =
  /** Both cannot be so. */
  | 'CONTRADICTS'
  /** Who states `from` has thereby stated `to`. */
  | 'ENTAILS'
  /** The same proposition in other words. */
  | 'SAME_AS'
  /** `from` takes the place of `to`. */
  | 'SUPERSEDES'
  /** Both may be so, but a reader should ask how. */
  | 'TENSION';

/** What somebody else published about a claim, in their own words and on their own scale. */
export type ClaimReview = Node & {
  readonly bestRating: Maybe<Scalars['Float']['output']>;
  readonly claim: Claim;
  readonly id: Scalars['ID']['output'];
  readonly publishedAt: Maybe<Scalars['PartialDate']['output']>;
  readonly publisher: Maybe<Outlet>;
  readonly rating: Scalars['String']['output'];
  readonly ratingValue: Maybe<Scalars['Float']['output']>;
  /** True where it was taken back. */
  readonly undone: Scalars['Boolean']['output'];
  readonly url: Maybe<Scalars['String']['output']>;
  readonly worstRating: Maybe<Scalars['Float']['output']>;
};

/**
 * One source stating a claim in one place. A placeholder's voice is not there where the located text has its own, nor a relay
 * that is left with nobody to credit.
 */
export type ClaimVoice = {
  readonly assertion: Assertion;
  /** What is found where its trail ends, or bites its own tail; null for a hand on the way. */
  readonly originType: Maybe<OriginType>;
  /** Where it states the same there in other words. */
  readonly others: ReadonlyArray<Assertion>;
  /** False where no document that we hold leads to it. */
  readonly reached: Scalars['Boolean']['output'];
  /** What it says of the claim that was asked about; a relay's is that of what it credits. What affirms a claim that contradicts it denies it. */
  readonly stances: ReadonlyArray<Stance>;
};

export type CollapseReason =
  /** Unnamed sources whose descriptions may be of one. */
  | 'COMPATIBLE_DESCRIPTION'
  /** Somebody judged that they depend on each other. */
  | 'DECLARED_DEPENDENT'
  /** Half of their runs of five words are the same. */
  | 'NEAR_DUPLICATE_TEXT'
  /** A text that was cited, and is now held. */
  | 'RESOLVED_AS'
  /** An outlet that names no source, and the unnamed source that it carries. */
  | 'SAME_CARRIER'
  /** Outlets of one owner, each the origin itself. */
  | 'SAME_OWNER'
  | 'SAME_SOURCE'
  /** One outlet takes copy from the other. */
  | 'SYNDICATED';

export type Confidence =
  | 'HIGH'
  /** Uncertainty above ½. */
  | 'LOW'
  /** Above ¼. */
  | 'MODERATE';

/** The evidence of one class of origins, by its best member. */
export type Contribution = {
  /** The chain on which least is lost, nearest the reader first. */
  readonly bestChain: ReadonlyArray<Assertion>;
  /** Null for the pool of all origins that nobody is said to be. */
  readonly class: Maybe<OriginClass>;
  /** (2q − 1) / (1 − q) */
  readonly evidence: Scalars['Float']['output'];
  /** `expected` as it would be without it. */
  readonly expectedWithout: Scalars['Float']['output'];
  /** Product of the fidelities of its relays. */
  readonly fidelity: Scalars['Float']['output'];
  readonly pooled: Scalars['Boolean']['output'];
  /** ½ + fidelity · (trust − ½), at most .94. */
  readonly q: Scalars['Float']['output'];
  /** Of all evidence, on both sides. */
  readonly share: Scalars['Float']['output'];
  readonly stance: Stance;
  /** Reliability of the origin. */
  readonly trust: Scalars['Float']['output'];
};

/**
 * An estimate by a published rule, with all that it is made of; it never says what is true, and is no person's grade.
 * How it is worked out, and what it cannot say: docs/METHOD.md.
 */
export type Credibility = {
  /** R / (R + S + 2), where R and S are the evidence for and against. */
  readonly belief: Scalars['Float']['output'];
  /** How much is known, apart from what it says. */
  readonly confidence: Confidence;
  /** What each class of origins adds; their evidence sums up to R and S. */
  readonly contributions: ReadonlyArray<Contribution>;
  /** S / (R + S + 2) */
  readonly disbelief: Scalars['Float']['output'];
  /** Admiralty scale: 1 confirmed by others … 5 improbable, 6 cannot be judged; never 1 without two independent attested origins. */
  readonly estimatedGrade: Scalars['Int']['output'];
  /** (R + 1) / (R + S + 2) */
  readonly expected: Scalars['Float']['output'];
  /** The same without what nobody is said to be the origin of. */
  readonly expectedAttested: Scalars['Float']['output'];
  /** The greatest. */
  readonly expectedHigh: Scalars['Float']['output'];
  /** The least that it can be, over joins that are not to be ruled out, made or not. */
  readonly expectedLow: Scalars['Float']['output'];
  /** Version of the rule and of its numbers. */
  readonly method: Scalars['String']['output'];
  /** Voices that give no evidence of their own, and why; at most 1,000. */
  readonly rejected: ReadonlyArray<RejectedEvidence>;
  /** 2 / (R + S + 2) */
  readonly uncertainty: Scalars['Float']['output'];
  /** The words of ICD 203 for `expected`; null where too little is known to use one. */
  readonly word: Maybe<Likelihood>;
};

/** A person's grade for a claim, by the Admiralty scale. It is never overwritten: a later one supersedes it. */
export type CredibilityAssessment = Node & {
  readonly at: Scalars['DateTime']['output'];
  readonly by: Actor;
  readonly claim: Claim;
  /** 1 confirmed by others, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged. */
  readonly grade: Scalars['Int']['output'];
  readonly id: Scalars['ID']['output'];
  readonly rationale: Scalars['String']['output'];
  /** Whether the letters of the sources were known to who graded. */
  readonly reliabilitySeen: Scalars['Boolean']['output'];
  /** The one in whose place it stands. */
  readonly supersedes: Maybe<CredibilityAssessment>;
  /** True where it was taken back. */
  readonly undone: Scalars['Boolean']['output'];
};

/** That two sources or two assertions depend on each other, or do not. */
export type DeclareDependenceInput = {
  /** The id of a source or of an assertion. */
  readonly a: Scalars['ID']['input'];
  /** The id of another of the same kind. */
  readonly b: Scalars['ID']['input'];
  /** False: they are independent, though they look otherwise. */
  readonly dependent: Scalars['Boolean']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly kind: DependenceKind;
  /** On what that rests. */
  readonly reason: Scalars['String']['input'];
};

/** The judgement as it was recorded, or why it was not. */
export type DeclareDependencePayload = {
  readonly activity: Maybe<Activity>;
  readonly judgement: Maybe<DependenceJudgement>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Whether two sources or two assertions depend on each other. */
export type DependenceJudgement = Judgement & Node & {
  readonly a: Node;
  readonly activity: Activity;
  readonly b: Node;
  /** False: they are independent, though they look otherwise. */
  readonly dependent: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: DependenceKind;
  readonly undone: Scalars['Boolean']['output'];
};

export type DependenceKind =
  /** One copied the other without saying so. */
  | 'COPIED'
  /** Both had the same papers, pictures or event. */
  | 'SAME_MATERIAL'
  | 'SAME_OWNER'
  /** One human being speaks in both. */
  | 'SAME_PERSON'
  /** One takes over the other's texts. */
  | 'SYNDICATION';

/**
 * What is added to what is known of a source, and what is set of it; what is left out stays. At least one thing must be said,
 * and none that sources of its type do not have.
 */
export type DescribeSourceInput = {
  /** Of outlets and persons: others that it has go on being its names. */
  readonly addNames?: InputMaybe<ReadonlyArray<NameInput>>;
  /** Of persons: whom they belong to, instead of whom they did; known, by `id` or `key`. */
  readonly affiliation?: InputMaybe<SourceRef>;
  /** Of outlets: ISO 3166-1 alpha-2. */
  readonly country?: InputMaybe<Scalars['String']['input']>;
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Of outlets. */
  readonly outletKind?: InputMaybe<OutletKind>;
  /** Of outlets: added to those that are known. */
  readonly owners?: InputMaybe<ReadonlyArray<OwnershipInput>>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Of persons. */
  readonly role?: InputMaybe<Scalars['String']['input']>;
  /** The id of a source. */
  readonly source: Scalars['ID']['input'];
  /** Of outlets: added to those that are known, by `id` or `key`. */
  readonly syndicatesFrom?: InputMaybe<ReadonlyArray<SourceRef>>;
  /** Of outlets. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** The source as it is now, or why it was not described. No activity where all of it was so already. */
export type DescribeSourcePayload = {
  readonly activity: Maybe<Activity>;
  readonly source: Maybe<Source>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What is at odds: two claims, or one that somebody affirms and somebody denies. */
export type Dispute = {
  /** Confirmed; null where one claim is both affirmed and denied. */
  readonly relation: Maybe<ClaimRelation>;
  /** Two: the ends of the relation, each affirmed, or the claim affirmed and denied. */
  readonly sides: ReadonlyArray<DisputeSide>;
};

export type DisputeConnection = {
  readonly edges: ReadonlyArray<DisputeEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type DisputeEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Dispute;
};

/** A claim that is at odds with another, or one side of one that is both affirmed and denied. */
export type DisputeSide = {
  readonly claim: Claim;
  /** With all that entails the claim; of one that is both affirmed and denied, what states that very claim. */
  readonly origins: Origins;
  readonly stance: Stance;
};

/** Where a statement stands: a text that we hold (`located`), or a placeholder for one that somebody cites. */
export type Document = Node & {
  /** What is stated in it, by id. */
  readonly assertions: AssertionConnection;
  /** The hand-offs that were read in it, by id. */
  readonly attributions: AttributionConnection;
  readonly id: Scalars['ID']['output'];
  /** `namespace#key` of the record that described it; empty if none did. */
  readonly keys: ReadonlyArray<Scalars['String']['output']>;
  readonly kind: DocumentKind;
  readonly lang: Maybe<Scalars['String']['output']>;
  /** False for a placeholder: cited by somebody, never seen by us. */
  readonly located: Scalars['Boolean']['output'];
  /** The located document that this placeholder turned out to be. */
  readonly locatedAs: Maybe<Document>;
  readonly publishedAt: Maybe<Scalars['PartialDate']['output']>;
  readonly publisher: Maybe<Outlet>;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedBy: Actor;
  readonly title: Maybe<Scalars['String']['output']>;
  readonly url: Maybe<Scalars['String']['output']>;
  readonly versions: ReadonlyArray<DocumentVersion>;
  /** The withdrawal that stands; null where it counts. */
  readonly withdrawal: Maybe<Withdrawal>;
};


/** Where a statement stands: a text that we hold (`located`), or a placeholder for one that somebody cites. */
export type DocumentAssertionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<ReadonlyArray<ReviewStatus>>;
};


/** Where a statement stands: a text that we hold (`located`), or a placeholder for one that somebody cites. */
export type DocumentAttributionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<ReadonlyArray<ReviewStatus>>;
};

export type DocumentConnection = {
  readonly edges: ReadonlyArray<DocumentEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type DocumentEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Document;
};

/** Every condition given must hold. */
export type DocumentFilter = {
  readonly located?: InputMaybe<Scalars['Boolean']['input']>;
  /** Published then or later; a document without a date never matches. */
  readonly publishedFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Published then or earlier; `2025` takes in the whole year. */
  readonly publishedTo?: InputMaybe<Scalars['PartialDate']['input']>;
  /** The id of an outlet that published it, or that is one with who did. */
  readonly publisher?: InputMaybe<Scalars['ID']['input']>;
};

export type DocumentKind =
  | 'ARTICLE'
  | 'BROADCAST'
  | 'INTERVIEW'
  | 'OTHER'
  | 'POST'
  | 'REPORT'
  | 'STATEMENT';

/** A document: one that is known, by `id` or by `key` (`namespace#key`), or a new one described. */
export type DocumentRef =
  { readonly id: Scalars['ID']['input']; readonly key?: never; readonly new?: never; }
  |  { readonly id?: never; readonly key: Scalars['String']['input']; readonly new?: never; }
  |  { readonly id?: never; readonly key?: never; readonly new: NewDocumentInput; };

/** One captured text of a document. Offsets of spans are Unicode code points of this text. */
export type DocumentVersion = Node & {
  /** Length in code points; 0 where only the hash of the text is known. */
  readonly characters: Scalars['Int']['output'];
  readonly document: Document;
  readonly id: Scalars['ID']['output'];
  readonly retrievedAt: Maybe<Scalars['PartialDate']['output']>;
  /** Of the text as captured, 64 hexadecimal digits. */
  readonly sha256: Scalars['String']['output'];
  /** Null where the text may not be kept; offsets and hash stay. */
  readonly text: Maybe<Scalars['String']['output']>;
};

/**
 * Certainty that grew: `stronger` rests on `weaker` and has the higher modality. It rests on what it credits (by
 * `attribution`; a located text stands for its placeholder), or on what it restates of its own text (`attribution` is null).
 */
export type Drift = {
  readonly attribution: Maybe<Attribution>;
  readonly stronger: Assertion;
  readonly weaker: Assertion;
};

export type DriftConnection = {
  readonly edges: ReadonlyArray<DriftEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type DriftEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Drift;
};

/** What is left of a claim, and what that is worth. */
export type Evidence = {
  readonly credibility: Credibility;
  /** The graph that is left: `first` of its voices, at most 10,000. A voice that nothing leads to any more is there, and not `reached`. */
  readonly graph: ClaimGraph;
  readonly origins: Origins;
};


/** What is left of a claim, and what that is worth. */
export type EvidenceGraphArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Which assertions a question about a claim takes in. */
export type EvidenceScope =
  /** Only those that state this very claim. */
  | 'OWN'
  /**
   * Also those of claims confirmed to be the same, or to entail it, through up to 10,000 steps; what affirms a claim
   * confirmed to contradict it counts against it.
   */
  | 'WITH_ENTAILING';

/** How many claims have a grade. */
export type GradeCount = {
  /** Claims that people put there, by the grade that stands. */
  readonly assessed: Scalars['Int']['output'];
  /** Claims that the estimate puts there. */
  readonly estimated: Scalars['Int']['output'];
  readonly grade: Scalars['Int']['output'];
};

/** A hand-off, compared with what it passes on. */
export type HandOffAudit = Judgement & Node & {
  readonly activity: Activity;
  readonly attribution: Attribution;
  /** Whether it says what was said. */
  readonly faithful: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly undone: Scalars['Boolean']['output'];
};

/** One hand-off, with every reading of it. */
export type Hop = {
  readonly from: Assertion;
  readonly readings: ReadonlyArray<Attribution>;
  readonly to: Assertion;
};

/**
 * Whether two sources are one. Suggested by the service where they look alike: then it carries nothing until a person
 * confirms it. Once rejected, it is not proposed again.
 */
export type IdentityMatch = Judgement & Node & {
  readonly a: Source;
  readonly activity: Activity;
  readonly b: Source;
  readonly because: ReadonlyArray<MatchReason>;
  readonly id: Scalars['ID']['output'];
  readonly status: ReviewStatus;
  readonly undone: Scalars['Boolean']['output'];
};

/** What becomes of a claim when something is withdrawn. */
export type Impact = {
  readonly after: Origins;
  /** With scope WITH_ENTAILING. */
  readonly before: Origins;
  readonly claim: Claim;
  readonly estimatedGradeAfter: Scalars['Int']['output'];
  readonly estimatedGradeBefore: Scalars['Int']['output'];
  /** It had origins, and has none then. */
  readonly orphaned: Scalars['Boolean']['output'];
};

export type ImpactConnection = {
  readonly edges: ReadonlyArray<ImpactEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ImpactEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Impact;
};

/** What one file brought that was not there before. */
export type ImportedRecord = {
  readonly assertions: Scalars['Int']['output'];
  readonly attributions: Scalars['Int']['output'];
  readonly claims: Scalars['Int']['output'];
  readonly documents: Scalars['Int']['output'];
  readonly relations: Scalars['Int']['output'];
  /** Of the file; null where it was brought in before there was a log, and nothing tells which file it was. */
  readonly sha256: Maybe<Scalars['String']['output']>;
  readonly sources: Scalars['Int']['output'];
};

/** Whether two sources are one. */
export type JudgeIdentityInput = {
  /** The id of a source. */
  readonly a: Scalars['ID']['input'];
  /** The id of another source of the same type; never an unspecified one. */
  readonly b: Scalars['ID']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** At least 10 characters where the sources are not named. */
  readonly reason: Scalars['String']['input'];
  /** False: they are two, and are never proposed again. */
  readonly same: Scalars['Boolean']['input'];
};

/** The match as it was judged, or why it was not. */
export type JudgeIdentityPayload = {
  readonly activity: Maybe<Activity>;
  readonly match: Maybe<IdentityMatch>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What a person judged. It is never overwritten: it may be undone, and that undone again. */
export type Judgement = {
  /** The change that recorded it: who, when and why. */
  readonly activity: Activity;
  readonly id: Scalars['ID']['output'];
  /** True where it was taken back, and does not count. */
  readonly undone: Scalars['Boolean']['output'];
};

export type Likelihood =
  | 'ALMOST_CERTAIN'
  | 'ALMOST_NO_CHANCE'
  | 'LIKELY'
  | 'ROUGHLY_EVEN_CHANCE'
  | 'UNLIKELY'
  | 'VERY_LIKELY'
  | 'VERY_UNLIKELY';

/** A placeholder, and the document that it turned out to be. */
export type LocateDocumentInput = {
  /** A located document; a new one may be described. */
  readonly document: DocumentRef;
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The id of a placeholder. */
  readonly placeholder: Scalars['ID']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** The document as it was located, or why it was not. */
export type LocateDocumentPayload = {
  /** Null where the placeholder was located so already. */
  readonly activity: Maybe<Activity>;
  /** The located document. */
  readonly document: Maybe<Document>;
  /** The assertions of the placeholder that the text bears out: its source states the same claim there (`resolvedAs`). */
  readonly resolved: ReadonlyArray<Assertion>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type MatchReason =
  /** A person said so. */
  | 'JUDGED'
  /** They have a name in common, letter by letter. */
  | 'SAME_NAME'
  /** They have one address. */
  | 'SAME_URL'
  /** Names of theirs sound or look alike, across scripts too. */
  | 'SIMILAR_NAME';

/** How sure the voice sounds, weakest first (FactBank's degrees; UNCOMMITTED is “reportedly”). */
export type Modality =
  | 'CERTAIN'
  | 'POSSIBLE'
  | 'PROBABLE'
  | 'UNCOMMITTED';

/** Which date of a claim is meant. */
export type MonthBasis =
  | 'EVENT'
  | 'RECORDED';

/** How many claims fall into a month. */
export type MonthCount = {
  readonly claims: Scalars['Int']['output'];
  /** By grade, from 1 to 6. */
  readonly grades: ReadonlyArray<GradeCount>;
  /** `2025-02`, or `2025`. */
  readonly month: Scalars['PartialDate']['output'];
};

/**
 * Changes of what is recorded. Each is one transaction: all of it or nothing. What a caller can mend comes back as
 * `userErrors`, and nothing is left of such a change.
 *
 * Every input may carry an `idempotencyKey`, or the request the header `Idempotency-Key`: the same key with the same input
 * returns the first answer and changes nothing; the same key with another input is a `CONFLICT`. Nothing is overwritten, and
 * `undo` takes any change back.
 */
export type Mutation = {
  /**
   * Says what turned out to be so; it feeds the track record of every attested origin of the claim. Earlier adjudications stay:
   * of those that stand the last counts.
   */
  readonly adjudicateClaim: AdjudicateClaimPayload;
  /**
   * Corrects the wording, language, topics or date of a claim. What it said before is kept, and the record that worded it is
   * still known: importing that again changes nothing.
   */
  readonly amendClaim: AmendClaimPayload;
  /** Grades a claim by the Admiralty scale. */
  readonly assessCredibility: AssessCredibilityPayload;
  /** Grades a source by the Admiralty scale, on a topic or on all that it says. */
  readonly assessReliability: AssessReliabilityPayload;
  /** Attaches what an outlet published about a claim. It weighs nothing. */
  readonly attachReview: AttachReviewPayload;
  /**
   * Compares a hand-off with what it passes on; it feeds the fidelity of who credits. Earlier audits stay: of those of one
   * attribution that stand the last counts.
   */
  readonly auditHandOff: AuditHandOffPayload;
  /**
   * Declares that two depend on each other: where both are origins of a claim they count as one, also through others that
   * they both depend on. Or that they are independent, which undoes a join that is only not to be ruled out. While one such
   * judgement of two stands, another is a `CONFLICT`.
   */
  readonly declareDependence: DeclareDependencePayload;
  /**
   * Says more of a source, or corrects what is said of it. What it was before is kept, and counts for any `asOf` before; the
   * record that described it is still known: importing that again changes nothing.
   */
  readonly describeSource: DescribeSourcePayload;
  /**
   * Says that two sources are one, or that they are two. Sources that are one are counted and weighed as one, under the one
   * with the least id (`mergedInto`); saying later that they are two gives back every figure as it was. A pair that was judged to be two is
   * not merged, nor by way of a third source, until that was undone (`CONFLICT`).
   */
  readonly judgeIdentity: JudgeIdentityPayload;
  /** Says which document a placeholder is. It links, and overwrites nothing. */
  readonly locateDocument: LocateDocumentPayload;
  /**
   * Records what was read in a document: who says which claims, through whom. All of it or nothing. Sources, documents and
   * claims are named by id, by key or by a description, in any mix; what is known already is left as it is.
   */
  readonly recordChains: RecordChainsPayload;
  /**
   * Says what one claim has to do with another. A relation that was rejected is not set again (CONFLICT): that judgement has
   * to be undone first.
   */
  readonly relateClaims: RelateClaimsPayload;
  /** Rejects an attribution or a relation that was recorded in error; nothing is deleted, and the assertions stay. */
  readonly retract: RetractPayload;
  /**
   * Confirms or rejects a suggestion. Confirming an attribution confirms its two assertions where these are suggested;
   * rejecting one rejects those suggested assertions of it that no other attribution holds; rejecting an assertion rejects
   * its suggested attributions. What is decided already is a `CONFLICT`.
   */
  readonly reviewSuggestion: ReviewSuggestionPayload;
  /**
   * Takes any one activity back: every thing that it set becomes what it was before, and what it created is in no list and no
   * figure any more. Refused with `CONFLICT` where something later rests on it, which is named. An undo can be undone: then the
   * activity stands again. Nothing is deleted, and `asOf` answers as before.
   */
  readonly undo: UndoPayload;
  /**
   * From now on this source, document or assertion does not count: what it says is evidence for nothing, and no chain leads
   * through it. Nothing is deleted; `asOf` answers as before, and undo takes it back. Of a document, what was read in it
   * falls too; of a source, all that were judged to be one with it, for as long as they are one. Lists and profiles go on
   * counting what was recorded. `withdrawalImpact` tells beforehand what will fall.
   */
  readonly withdraw: WithdrawPayload;
};


/**
 * Changes of what is recorded. Each is one transaction: all of it or nothing. What a caller can mend comes back as
 * `userErrors`, and nothing is left of such a change.
 *
 * Every input may carry an `idempotencyKey`, or the request the header `Idempotency-Key`: the same key with the same input
 * returns the first answer and changes nothing; the same key with another input is a `CONFLICT`. Nothing is overwritten, and
 * `undo` takes any change back.
 */
export type MutationAdjudicateClaimArgs = {
  input: AdjudicateClaimInput;
};


/**
 * Changes of what is recorded. Each is one transaction: all of it or nothing. What a caller can mend comes back as
 * `userErrors`, and nothing is left of such a change.
 *
 * Every input may carry an `idempotencyKey`, or the request the header `Idempotency-Key`: the same key with the same input
 * returns the first answer and changes nothing; the same key with another input is a `CONFLICT`. Nothing is overwritten, and
 * `undo` takes any change back.
 */
export type MutationAmendClaimArgs = {
  input: AmendClaimInput;
};


/**
 * Changes of what is recorded. Each is one transaction: all of it or nothing. What a caller can mend comes back as
 * `userErrors`, and nothing is left of such a change.
 *
 * Every input may carry an `idempotencyKey`, or the request the header `Idempotency-Key`: the same key with the same input
 * returns the first answer and changes nothing; the same key with another input is a `CONFLICT`. Nothing is overwritten, and
 * `undo` takes any change back.
 */
export type MutationAssessCredibilityArgs = {
  input: AssessCredibilityInput;
};


/**
 * Changes of what is recorded. Each is one transaction: all of it or nothing. What a caller can mend comes back as
 * `userErrors`, and nothing is left of such a change.
 *
 * Every input may carry an `idempotencyKey`, or the request the header `Idempotency-Key`: the same key with the same input
 * returns the first answer and changes nothing; the same key with another input is a `CONFLICT`. Nothing is overwritten, and
 * `undo` takes any change back.
 */
export type MutationAssessReliabilityArgs = {
  input: AssessReliabilityInput;
};


/**
 * Changes of what is recorded. Each is one transaction: all of it or nothing. What a caller can mend comes back as
 * `userErrors`, and nothing is left of such a change.
 *
 * Every input may carry an `idempotencyKey`, or the request the header `Idempotency-Key`: the same key with the same input
 * returns the first answer and changes nothing; the same key with another input is a `CONFLICT`. Nothing is overwritten, and
 * `undo` takes any change back.
 */
export type MutationAttachReviewArgs = {
  input: AttachReviewInput;
};


/**
 * Changes of what is recorded. Each is one transaction: all of it or nothing. What a caller can mend comes back as
 * `userErrors`, and nothing is left of such a change.
 *
 * Every input may carry an `idempotencyKey`, or the request the header `Idempotency-Key`: the same key with the same input
 * returns the first answer and changes nothing; the same key with another input is a `CONFLICT`. Nothing is overwritten, and
 * `undo` takes any change back.
 */
export type MutationAuditHandOffArgs = {
  input: AuditHandOffInput;
};


/**
 * Changes of what is recorded. Each is one transaction: all of it or nothing. What a caller can mend comes back as
 * `userErrors`, and nothing is left of such a change.
 *
 * Every input may carry an `idempotencyKey`, or the request the header `Idempotency-Key`: the same key with the same input
 * returns the first answer and changes nothing; the same key with another input is a `CONFLICT`. Nothing is overwritten, and
 * `undo` takes any change back.
 */
export type MutationDeclareDependenceArgs = {
  input: DeclareDependenceInput;
};


/**
 * Changes of what is recorded. Each is one transaction: all of it or nothing. What a caller can mend comes back as
 * `userErrors`, and nothing is left of such a change.
 *
 * Every input may carry an `idempotencyKey`, or the request the header `Idempotency-Key`: the same key with the same input
 * returns the first answer and changes nothing; the same key with another input is a `CONFLICT`. Nothing is overwritten, and
 * `undo` takes any change back.
 */
export type MutationDescribeSourceArgs = {
  input: DescribeSourceInput;
};


/**
 * Changes of what is recorded. Each is one transaction: all of it or nothing. What a caller can mend comes back as
 * `userErrors`, and nothing is left of such a change.
 *
 * Every input may carry an `idempotencyKey`, or the request the header `Idempotency-Key`: the same key with the same input
 * returns the first answer and changes nothing; the same key with another input is a `CONFLICT`. Nothing is overwritten, and
 * `undo` takes any change back.
 */
export type MutationJudgeIdentityArgs = {
  input: JudgeIdentityInput;
};


/**
 * Changes of what is recorded. Each is one transaction: all of it or nothing. What a caller can mend comes back as
 * `userErrors`, and nothing is left of such a change.
 *
 * Every input may carry an `idempotencyKey`, or the request the header `Idempotency-Key`: the same key with the same input
 * returns the first answer and changes nothing; the same key with another input is a `CONFLICT`. Nothing is overwritten, and
 * `undo` takes any change back.
 */
export type MutationLocateDocumentArgs = {
  input: LocateDocumentInput;
};


/**
 * Changes of what is recorded. Each is one transaction: all of it or nothing. What a caller can mend comes back as
 * `userErrors`, and nothing is left of such a change.
 *
 * Every input may carry an `idempotencyKey`, or the request the header `Idempotency-Key`: the same key with the same input
 * returns the first answer and changes nothing; the same key with another input is a `CONFLICT`. Nothing is overwritten, and
 * `undo` takes any change back.
 */
export type MutationRecordChainsArgs = {
  input: RecordChainsInput;
};


/**
 * Changes of what is recorded. Each is one transaction: all of it or nothing. What a caller can mend comes back as
 * `userErrors`, and nothing is left of such a change.
 *
 * Every input may carry an `idempotencyKey`, or the request the header `Idempotency-Key`: the same key with the same input
 * returns the first answer and changes nothing; the same key with another input is a `CONFLICT`. Nothing is overwritten, and
 * `undo` takes any change back.
 */
export type MutationRelateClaimsArgs = {
  input: RelateClaimsInput;
};


/**
 * Changes of what is recorded. Each is one transaction: all of it or nothing. What a caller can mend comes back as
 * `userErrors`, and nothing is left of such a change.
 *
 * Every input may carry an `idempotencyKey`, or the request the header `Idempotency-Key`: the same key with the same input
 * returns the first answer and changes nothing; the same key with another input is a `CONFLICT`. Nothing is overwritten, and
 * `undo` takes any change back.
 */
export type MutationRetractArgs = {
  input: RetractInput;
};


/**
 * Changes of what is recorded. Each is one transaction: all of it or nothing. What a caller can mend comes back as
 * `userErrors`, and nothing is left of such a change.
 *
 * Every input may carry an `idempotencyKey`, or the request the header `Idempotency-Key`: the same key with the same input
 * returns the first answer and changes nothing; the same key with another input is a `CONFLICT`. Nothing is overwritten, and
 * `undo` takes any change back.
 */
export type MutationReviewSuggestionArgs = {
  input: ReviewSuggestionInput;
};


/**
 * Changes of what is recorded. Each is one transaction: all of it or nothing. What a caller can mend comes back as
 * `userErrors`, and nothing is left of such a change.
 *
 * Every input may carry an `idempotencyKey`, or the request the header `Idempotency-Key`: the same key with the same input
 * returns the first answer and changes nothing; the same key with another input is a `CONFLICT`. Nothing is overwritten, and
 * `undo` takes any change back.
 */
export type MutationUndoArgs = {
  input: UndoInput;
};


/**
 * Changes of what is recorded. Each is one transaction: all of it or nothing. What a caller can mend comes back as
 * `userErrors`, and nothing is left of such a change.
 *
 * Every input may carry an `idempotencyKey`, or the request the header `Idempotency-Key`: the same key with the same input
 * returns the first answer and changes nothing; the same key with another input is a `CONFLICT`. Nothing is overwritten, and
 * `undo` takes any change back.
 */
export type MutationWithdrawArgs = {
  input: WithdrawInput;
};

/** A name as written, with its language (BCP 47) and script (ISO 15924) where they are known. */
export type Name = {
  readonly kind: NameKind;
  readonly lang: Maybe<Scalars['String']['output']>;
  readonly script: Maybe<Scalars['String']['output']>;
  readonly value: Scalars['String']['output'];
};

/** A name of a source. */
export type NameInput = {
  readonly kind?: InputMaybe<NameKind>;
  /** A BCP 47 tag: en, ar, ckb. */
  readonly lang?: InputMaybe<Scalars['String']['input']>;
  /** Four letters of ISO 15924: Arab, Latn. */
  readonly script?: InputMaybe<Scalars['String']['input']>;
  readonly value: Scalars['String']['input'];
};

export type NameKind =
  | 'ALIAS'
  | 'FORMER'
  | 'OFFICIAL'
  | 'TRANSLITERATION';

/** A claim as it is worded. For its key the same holds as for that of a source; equal texts may be two claims. */
export type NewClaimInput = {
  readonly eventAt?: InputMaybe<Scalars['PartialDate']['input']>;
  /** `namespace#key`. */
  readonly key?: InputMaybe<Scalars['String']['input']>;
  /** A BCP 47 tag. */
  readonly lang: Scalars['String']['input'];
  readonly text: Scalars['String']['input'];
  readonly topics?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A document as it is described. For its key the same holds as for that of a source. */
export type NewDocumentInput = {
  /** Length of the text in code points, to which spans are held. Needed by nothing: left out beside `sha256`, it is not known. */
  readonly characters?: InputMaybe<Scalars['Int']['input']>;
  /** `namespace#key`. */
  readonly key?: InputMaybe<Scalars['String']['input']>;
  readonly kind?: InputMaybe<DocumentKind>;
  readonly lang?: InputMaybe<Scalars['String']['input']>;
  /** False for a placeholder: cited by somebody, never seen by us. */
  readonly located?: InputMaybe<Scalars['Boolean']['input']>;
  readonly publishedAt?: InputMaybe<Scalars['PartialDate']['input']>;
  /** The outlet that published it. */
  readonly publisher?: InputMaybe<SourceRef>;
  /** When its text was captured. */
  readonly retrievedAt?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Of the text in UTF-8. Without `text`, for one that may not be kept; with it, the two must agree. */
  readonly sha256?: InputMaybe<Scalars['String']['input']>;
  /** As it was captured: kept as it is, to the character. Spans refer to it. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly title?: InputMaybe<Scalars['String']['input']>;
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A source as it is described. With a key that is known already it means the known source, if the description agrees, else
 * it is a CONFLICT. Without a key it is a new one each time, even where another has the same name; it gets a key of the
 * namespace `recorded`.
 */
export type NewSourceInput = {
  /**
   * Who carries an anonymous source, a group or an unspecified source. Left out in a link of a chain: the voice of the link
   * before it.
   */
  readonly carriedBy?: InputMaybe<SourceRef>;
  /** Of an outlet: two letters of ISO 3166-1. */
  readonly country?: InputMaybe<Scalars['String']['input']>;
  /** How an anonymous source, a group or an unspecified source is spoken of: all that is kept of it beside its carrier. */
  readonly descriptor?: InputMaybe<Scalars['String']['input']>;
  readonly descriptorLang?: InputMaybe<Scalars['String']['input']>;
  /** `namespace#key`. */
  readonly key?: InputMaybe<Scalars['String']['input']>;
  /** At least one for an outlet or a person; none for the others. */
  readonly names?: InputMaybe<ReadonlyArray<NameInput>>;
  /** Of an outlet; OTHER where left out. */
  readonly outletKind?: InputMaybe<OutletKind>;
  /** Of a person. */
  readonly role?: InputMaybe<Scalars['String']['input']>;
  readonly type: SourceType;
  /** Of an outlet. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** Anything with an id of its own. Ids are opaque, stable, and the same in every copy of the same records. */
export type Node = {
  readonly id: Scalars['ID']['output'];
};

/** Origins that cannot be shown to be independent of each other; the class counts once. */
export type OriginClass = {
  readonly assertions: ReadonlyArray<Assertion>;
  readonly attested: Scalars['Boolean']['output'];
  /** Who carries its unnamed sources. */
  readonly carriedBy: ReadonlyArray<Source>;
  /** The least id of its origins, before it took in others. */
  readonly key: Scalars['String']['output'];
  readonly sources: ReadonlyArray<Source>;
  /** The best type of its origins. */
  readonly type: OriginType;
};

/** Why two origins count as one. */
export type OriginJoin = {
  readonly a: Assertion;
  readonly b: Assertion;
  /** True where it is only not to be ruled out; such joins count for `lower` alone. */
  readonly cautious: Scalars['Boolean']['output'];
  /** Of `DECLARED_DEPENDENT`: who says so, and why. Where others lie between the two, the first on the way. */
  readonly judgement: Maybe<Judgement>;
  readonly reason: CollapseReason;
};

/** What is found where a trail ends, best first. The first four are attested: somebody is said to be the origin. */
export type OriginType =
  /** One speaker whose name is withheld. */
  | 'ANONYMOUS'
  /** No origin: the voices have it from each other. */
  | 'CIRCULAR'
  /** An outlet or person whose own text, which we hold, says that it saw, or has it on record. */
  | 'FIRST_HAND'
  /** A person, or an outlet that is quoted as a party. */
  | 'NAMED'
  /** An outlet whose text we do not hold, and whose own source is unknown. */
  | 'OPEN_CHAIN'
  /** An outlet whose text we hold, and that names no source. */
  | 'UNATTRIBUTED'
  /** Nobody in particular. */
  | 'UNIDENTIFIED'
  /** Several who are not named. */
  | 'UNNAMED_GROUP';

/** How many claims have an origin of a type as their best. */
export type OriginTypeCount = {
  readonly claims: Scalars['Int']['output'];
  readonly type: OriginType;
};

/** The origins of a claim on one side: an interval, for some of them cannot be shown to be independent of each other. */
export type Origins = {
  /** What every chain to an attested origin passes. */
  readonly chokepoints: ReadonlyArray<Chokepoint>;
  /** Voices that have it from each other. */
  readonly circular: ReadonlyArray<CircularGroup>;
  /** Those that `upper` counts, by key. */
  readonly classes: ReadonlyArray<OriginClass>;
  /** Chains from held documents to attested origins that share no hand and no class of origins; at most 10. */
  readonly disjointChains: Scalars['Int']['output'];
  /** Why origins count as one: for each reason as many joins as hold together what it joins. */
  readonly joins: ReadonlyArray<OriginJoin>;
  /** Attested classes, joined wherever it is not to be ruled out that they are one. */
  readonly lower: Scalars['Int']['output'];
  /** Ends at which nobody at all is named: “reportedly”. */
  readonly unidentified: Scalars['Int']['output'];
  /** All classes that are not known to be one. */
  readonly upper: Scalars['Int']['output'];
};

export type Outcome =
  /** It proved true. */
  | 'BORNE_OUT'
  /** It proved false. */
  | 'REFUTED'
  /** It could not be settled; it counts for nobody and against nobody. */
  | 'UNDECIDED';

/** Anything that publishes: newspaper, agency, broadcaster, site, monitoring group, think tank, official channel. */
export type Outlet = Node & Source & {
  readonly assertions: AssertionConnection;
  /** ISO 3166-1 alpha-2. */
  readonly country: Maybe<Scalars['String']['output']>;
  /** What it published, and those that are one with it: held documents and placeholders alike, unless `located` says which. */
  readonly documents: DocumentConnection;
  readonly id: Scalars['ID']['output'];
  readonly judgements: ReadonlyArray<Judgement>;
  readonly keys: ReadonlyArray<Scalars['String']['output']>;
  readonly mergedInto: Maybe<Source>;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
  readonly outletKind: OutletKind;
  /** Who owns it, and since when, where that is recorded. */
  readonly owners: ReadonlyArray<Ownership>;
  readonly profile: SourceProfile;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedBy: Actor;
  readonly reliability: Maybe<ReliabilityAssessment>;
  readonly reliabilityHistory: ReadonlyArray<ReliabilityAssessment>;
  /** Whose material it carries under an agreement. */
  readonly syndicatesFrom: ReadonlyArray<Outlet>;
  readonly trackRecord: Maybe<TrackRecord>;
  readonly type: SourceType;
  readonly url: Maybe<Scalars['String']['output']>;
  readonly withdrawal: Maybe<Withdrawal>;
};


/** Anything that publishes: newspaper, agency, broadcaster, site, monitoring group, think tank, official channel. */
export type OutletAssertionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<ReadonlyArray<ReviewStatus>>;
};


/** Anything that publishes: newspaper, agency, broadcaster, site, monitoring group, think tank, official channel. */
export type OutletDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  located?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Anything that publishes: newspaper, agency, broadcaster, site, monitoring group, think tank, official channel. */
export type OutletJudgementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Anything that publishes: newspaper, agency, broadcaster, site, monitoring group, think tank, official channel. */
export type OutletNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** Anything that publishes: newspaper, agency, broadcaster, site, monitoring group, think tank, official channel. */
export type OutletProfileArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Anything that publishes: newspaper, agency, broadcaster, site, monitoring group, think tank, official channel. */
export type OutletReliabilityArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  topic?: InputMaybe<Scalars['String']['input']>;
};


/** Anything that publishes: newspaper, agency, broadcaster, site, monitoring group, think tank, official channel. */
export type OutletTrackRecordArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};

export type OutletConnection = {
  readonly edges: ReadonlyArray<OutletEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type OutletEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Outlet;
};

/** Every condition given must hold. */
export type OutletFilter = {
  readonly country?: InputMaybe<Scalars['String']['input']>;
  readonly kinds?: InputMaybe<ReadonlyArray<OutletKind>>;
  /** Outlets that take more than half of their claims from the source with this id, by the first hand-off; of those that are one, one. */
  readonly mainlyRelays?: InputMaybe<Scalars['ID']['input']>;
  /** Every word typed begins a word of one of its names, in letters compared as `search` does; at most 200 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /**
   * Outlets that pass on and hardly do anything else, or those that do not: see `SourceProfile.relayOnly`. Of outlets that
   * are one, that one is listed into which the others are merged, found by the names of all.
   */
  readonly relayOnly?: InputMaybe<Scalars['Boolean']['input']>;
};

export type OutletKind =
  | 'ARMED_GROUP'
  | 'BROADCASTER'
  | 'GOVERNMENT_BODY'
  | 'MONITORING_GROUP'
  | 'NEWSPAPER'
  | 'NEWS_AGENCY'
  | 'NEWS_SITE'
  | 'OTHER'
  | 'SOCIAL_ACCOUNT'
  | 'THINK_TANK';

/** How much there is. Only what is confirmed counts; what is suggested is counted by `suggestions`. */
export type Overview = {
  readonly assertions: Scalars['Int']['output'];
  readonly attributions: Scalars['Int']['output'];
  readonly claims: Scalars['Int']['output'];
  /**
   * Months that have claims, in order, the last 1,200 of them. An event of which only the year is known counts under the
   * year, one without a date under none.
   */
  readonly claimsByMonth: ReadonlyArray<MonthCount>;
  readonly documents: Scalars['Int']['output'];
  /** Claims by grade, from 1 to 6. Estimates are read from what is kept of the analyses: see `claims`. */
  readonly gradeCounts: ReadonlyArray<GradeCount>;
  readonly locatedDocuments: Scalars['Int']['output'];
  /** Each claim that somebody states once, by its best type of origins (scope OWN), else CIRCULAR, else UNIDENTIFIED; kept too. */
  readonly originTypeCounts: ReadonlyArray<OriginTypeCount>;
  readonly outlets: Scalars['Int']['output'];
  /** Sources that were judged to be one count once. */
  readonly sources: Scalars['Int']['output'];
  /** Assertions, attributions and relations of claims that wait for somebody to confirm them. */
  readonly suggestions: Scalars['Int']['output'];
  /** From whom others take claims, by the first hand-off: most claims first, then by how many take them, then by id; nobody in particular is left out. Sources that are one come once. */
  readonly topRelayed: ReadonlyArray<RelayedSource>;
};


/** How much there is. Only what is confirmed counts; what is suggested is counted by `suggestions`. */
export type OverviewClaimsByMonthArgs = {
  by?: InputMaybe<MonthBasis>;
};


/** How much there is. Only what is confirmed counts; what is suggested is counted by `suggestions`. */
export type OverviewTopRelayedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An owner of an outlet, and since when and until when it is known to have been. */
export type Ownership = {
  readonly from: Maybe<Scalars['PartialDate']['output']>;
  readonly owner: Source;
  readonly to: Maybe<Scalars['PartialDate']['output']>;
};

/** An owner of an outlet, and since when and until when it is known to have been. */
export type OwnershipInput = {
  readonly from?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Known, by `id` or `key`. */
  readonly owner: SourceRef;
  readonly to?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** Where a page lies in its list. Cursors are opaque; a page never skips or repeats what stood before it was read. */
export type PageInfo = {
  readonly endCursor: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** Somebody who speaks under a name of their own. */
export type Person = Node & Source & {
  readonly affiliation: Maybe<Source>;
  readonly assertions: AssertionConnection;
  readonly id: Scalars['ID']['output'];
  readonly judgements: ReadonlyArray<Judgement>;
  readonly keys: ReadonlyArray<Scalars['String']['output']>;
  readonly mergedInto: Maybe<Source>;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
  readonly profile: SourceProfile;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedBy: Actor;
  readonly reliability: Maybe<ReliabilityAssessment>;
  readonly reliabilityHistory: ReadonlyArray<ReliabilityAssessment>;
  readonly role: Maybe<Scalars['String']['output']>;
  readonly trackRecord: Maybe<TrackRecord>;
  readonly type: SourceType;
  readonly withdrawal: Maybe<Withdrawal>;
};


/** Somebody who speaks under a name of their own. */
export type PersonAssertionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<ReadonlyArray<ReviewStatus>>;
};


/** Somebody who speaks under a name of their own. */
export type PersonJudgementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Somebody who speaks under a name of their own. */
export type PersonNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** Somebody who speaks under a name of their own. */
export type PersonProfileArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Somebody who speaks under a name of their own. */
export type PersonReliabilityArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  topic?: InputMaybe<Scalars['String']['input']>;
};


/** Somebody who speaks under a name of their own. */
export type PersonTrackRecordArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Place =
  | 'BODY'
  | 'CAPTION'
  | 'HEADLINE'
  | 'LEDE';

/**
 * Who says that who says what. Start at a claim and follow its chains,
 * at a document and read its attributions, or at a source and see what it states.
 */
export type Query = {
  /** What was changed, the last change first. */
  readonly activities: ActivityConnection;
  /**
   * Where certainty grew, by the ids of `stronger`, `weaker` and `attribution`. `document`: where the stronger one stands or
   * the attribution was read; `outlet`: who states the stronger one or published it, or is one with who does. Every condition given must hold.
   */
  readonly certaintyDrift: DriftConnection;
  /** Placeholders that nobody has located, by how many claims are stated in them: most first, then by key, then id. */
  readonly chaseList: ChaseItemConnection;
  /**
   * Voices that have it from each other: of `claim`, or of every claim by its id, then by their least assertions. Which claims
   * have any is read from what is kept of the analyses: `extensions.analysis` says where that is out of date.
   */
  readonly circularReporting: CircularGroupConnection;
  /** One claim by `id` or by `key` (`namespace#key`): exactly one of the two. */
  readonly claim: Maybe<Claim>;
  /**
   * Claims, in the order asked. Grades and origins are read from what is kept of the analyses: an answer waits until that is up
   * to date, else `extensions.analysis` says how many claims are `stale`, what is all in (recorded before `since`), and how many
   * analyses were `cut`.
   */
  readonly claims: ClaimConnection;
  /**
   * Confirmed relations of these kinds (CONTRADICTS and TENSION), of which an end has the topic; with CONTRADICTS also claims
   * that are both affirmed and denied. Contradictions come first, then tensions, each by id, then such claims by theirs. Which
   * claims are is read from what is kept of the analyses: `extensions.analysis` says where that is out of date.
   */
  readonly disputes: DisputeConnection;
  /** One document by `id` or by `key` (`namespace#key`): exactly one of the two. */
  readonly document: Maybe<Document>;
  /** Documents by id. */
  readonly documents: DocumentConnection;
  /** One thing by its id; null if there is none. */
  readonly node: Maybe<Node>;
  /** Things by their ids, in the order asked, null where there is none. At most 200. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** One outlet by `id` or by `key`; null if that is a source of another type. */
  readonly outlet: Maybe<Outlet>;
  /** Outlets by name, then id, each as it was recorded, as `sources`. */
  readonly outlets: OutletConnection;
  /**
   * How much there is: of everything, or, where a condition is given, of the claims that meet it and of what states them.
   * `from` and `to` (which takes in the whole of a year or month) look at the claim's event, or at its recording where the
   * event has no date.
   */
  readonly overview: Overview;
  /**
   * Sources by name or descriptor, documents by title, claims by wording; each thing once, under its best label, in this order:
   * the very text; the same words; labels that begin with them; labels of which every word typed begins a word;
   * those where the word has the same consonants, in Latin, Arabic or Sorani letters (“Baghdad” finds “بغداد”, and back);
   * and, where all these do not fill the page, those where a word of four letters or more may be mistyped, by one letter,
   * from eight letters by two. Within each by label, then id.
   * A source that was judged to be another is found by its own names, and says `mergedInto`.
   * Letters are compared without case, accents, vowel signs and tatweel; Arabic letters that keyboards and writers
   * exchange (ي ى ی, ك ک, ه ة ە, forms of alef and waw) are one, and so are the digits.
   * `text` has at most 200 characters, and none of them is an operator. Words are mistyped in texts of up to six words,
   * and each for the fifty words nearest to it: by the share of letters changed, then by alphabet.
   */
  readonly search: SearchConnection;
  /** One source by `id` or by `key` (`namespace#key`): exactly one of the two. */
  readonly source: Maybe<Source>;
  /** Sources by name, then id, each as it was recorded: one that was judged to be another is listed too, and says `mergedInto`. */
  readonly sources: SourceConnection;
  /**
   * What is suggested and not decided: assertions, attributions, relations, identity matches, each kind by id. With
   * `document`: the assertions that stand in it and the attributions that were read in it.
   */
  readonly suggestions: SuggestionConnection;
  /**
   * Every claim whose graph these sources, documents or assertions (1 to 100) are part of, as if they were withdrawn, sources
   * with all that are one with them:
   * claims left without any origin first, then those that change. Looks at 2,000 claims at most.
   */
  readonly withdrawalImpact: ImpactConnection;
};


/**
 * Who says that who says what. Start at a claim and follow its chains,
 * at a document and read its attributions, or at a source and see what it states.
 */
export type QueryActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActivityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Who says that who says what. Start at a claim and follow its chains,
 * at a document and read its attributions, or at a source and see what it states.
 */
export type QueryCertaintyDriftArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  claim?: InputMaybe<Scalars['ID']['input']>;
  document?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  outlet?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Who says that who says what. Start at a claim and follow its chains,
 * at a document and read its attributions, or at a source and see what it states.
 */
export type QueryChaseListArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Who says that who says what. Start at a claim and follow its chains,
 * at a document and read its attributions, or at a source and see what it states.
 */
export type QueryCircularReportingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  claim?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Who says that who says what. Start at a claim and follow its chains,
 * at a document and read its attributions, or at a source and see what it states.
 */
export type QueryClaimArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  key?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Who says that who says what. Start at a claim and follow its chains,
 * at a document and read its attributions, or at a source and see what it states.
 */
export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/**
 * Who says that who says what. Start at a claim and follow its chains,
 * at a document and read its attributions, or at a source and see what it states.
 */
export type QueryDisputesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ClaimRelationKind>>;
  topic?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Who says that who says what. Start at a claim and follow its chains,
 * at a document and read its attributions, or at a source and see what it states.
 */
export type QueryDocumentArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  key?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Who says that who says what. Start at a claim and follow its chains,
 * at a document and read its attributions, or at a source and see what it states.
 */
export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Who says that who says what. Start at a claim and follow its chains,
 * at a document and read its attributions, or at a source and see what it states.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Who says that who says what. Start at a claim and follow its chains,
 * at a document and read its attributions, or at a source and see what it states.
 */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/**
 * Who says that who says what. Start at a claim and follow its chains,
 * at a document and read its attributions, or at a source and see what it states.
 */
export type QueryOutletArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  key?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Who says that who says what. Start at a claim and follow its chains,
 * at a document and read its attributions, or at a source and see what it states.
 */
export type QueryOutletsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OutletFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Who says that who says what. Start at a claim and follow its chains,
 * at a document and read its attributions, or at a source and see what it states.
 */
export type QueryOverviewArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  to?: InputMaybe<Scalars['PartialDate']['input']>;
  topic?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Who says that who says what. Start at a claim and follow its chains,
 * at a document and read its attributions, or at a source and see what it states.
 */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};


/**
 * Who says that who says what. Start at a claim and follow its chains,
 * at a document and read its attributions, or at a source and see what it states.
 */
export type QuerySourceArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  key?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Who says that who says what. Start at a claim and follow its chains,
 * at a document and read its attributions, or at a source and see what it states.
 */
export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SourceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Who says that who says what. Start at a claim and follow its chains,
 * at a document and read its attributions, or at a source and see what it states.
 */
export type QuerySuggestionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  document?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<SuggestionKind>>;
};


/**
 * Who says that who says what. Start at a claim and follow its chains,
 * at a document and read its attributions, or at a source and see what it states.
 */
export type QueryWithdrawalImpactArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  ids: ReadonlyArray<Scalars['ID']['input']>;
};

export type QuoteType =
  | 'DIRECT'
  | 'INDIRECT'
  | 'MIXED';

/** The chains of a document, all at once; 2,000 links at most (LIMIT_EXCEEDED). */
export type RecordChainsInput = {
  readonly chains: ReadonlyArray<ChainInput>;
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The document in which all this was read. It must be located. */
  readonly readIn: DocumentRef;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /**
   * SUGGESTED chains bring suggested assertions and weigh nothing until they are confirmed; what is confirmed already stays
   * so.
   */
  readonly status?: InputMaybe<ReviewStatus>;
};

/** The chains as they were recorded, or why they were not. */
export type RecordChainsPayload = {
  /** Null where all was known already. */
  readonly activity: Maybe<Activity>;
  /** In the order of the input; none where it was refused. */
  readonly chains: ReadonlyArray<RecordedChain>;
  /** The document in which they were read. */
  readonly document: Maybe<Document>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A chain as it is in the graph. */
export type RecordedChain = {
  /** The voices, nearest the reader first. */
  readonly assertions: ReadonlyArray<Assertion>;
  /** The hand-offs: each from the voice at its place in `assertions` to the next. */
  readonly attributions: ReadonlyArray<Attribution>;
  readonly claim: Claim;
};

/** A voice that gives no evidence of its own. */
export type RejectedEvidence = {
  readonly assertion: Assertion;
  /** The assertion that counts in its stead, or that it rests on. */
  readonly because: Maybe<Assertion>;
  readonly reason: RejectionReason;
};

export type RejectionReason =
  /** Its outlet is an origin already, or carries one. */
  | 'ABSORBED'
  /** It has it from those who have it from it. */
  | 'CIRCULAR'
  /** A weaker member of its class. */
  | 'MERGED_WITH'
  /** A weaker member of the pool. */
  | 'POOLED'
  /** It passes on what another says. */
  | 'RELAY_OF'
  /** It repeats what its own document attributes. */
  | 'RESTATES'
  /** What it credits is not confirmed, or no held document leads to it. */
  | 'UNCONFIRMED'
  /** Nobody is named. */
  | 'UNIDENTIFIED'
  /** Its source is right no more often than chance. */
  | 'UNRELIABLE'
  | 'WITHDRAWN';

/** What one claim has to do with another. */
export type RelateClaimsInput = {
  /** The id of a claim. */
  readonly from: Scalars['ID']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly kind: ClaimRelationKind;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** SUGGESTED weighs nothing until it is confirmed; where a confirmed one stands, that is the answer. */
  readonly status?: InputMaybe<ReviewStatus>;
  /** The id of another claim. */
  readonly to: Scalars['ID']['input'];
};

/** The relation as it was recorded, or why it was not. */
export type RelateClaimsPayload = {
  /** Null where it stood already. */
  readonly activity: Maybe<Activity>;
  readonly relation: Maybe<ClaimRelation>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A source from whom others take claims. */
export type RelayedSource = {
  /** Claims that others take from it. */
  readonly claims: Scalars['Int']['output'];
  /** Sources that take them. */
  readonly relayedBy: Scalars['Int']['output'];
  readonly source: Source;
};

/** A person's letter for a source. It is never overwritten: a later one supersedes it. */
export type ReliabilityAssessment = Node & {
  readonly at: Scalars['DateTime']['output'];
  readonly by: Actor;
  readonly grade: ReliabilityGrade;
  readonly id: Scalars['ID']['output'];
  readonly rationale: Scalars['String']['output'];
  readonly source: Source;
  /** The one in whose place it stands. */
  readonly supersedes: Maybe<ReliabilityAssessment>;
  /** What it speaks of; null for all that the source says. */
  readonly topic: Maybe<Scalars['String']['output']>;
  /** True where it was taken back. */
  readonly undone: Scalars['Boolean']['output'];
};

/** Admiralty: how reliable a source is, as people judged it. Never averaged with anything. */
export type ReliabilityGrade =
  /** Completely reliable. */
  | 'A'
  /** Usually reliable. */
  | 'B'
  /** Fairly reliable. */
  | 'C'
  /** Not usually reliable. */
  | 'D'
  /** Unreliable. */
  | 'E'
  /** Cannot be judged. */
  | 'F';

/** What one source takes from another by the first hand-off. */
export type Reliance = {
  readonly claims: Scalars['Int']['output'];
  /** Claims that the source hands on from anonymous sources and unnamed groups and from nobody else. */
  readonly onlyAnonymous: Scalars['Int']['output'];
  /** Of the claims of the profile, from 0 to 1. */
  readonly share: Scalars['Float']['output'];
  readonly source: Source;
};

/** An attribution or relation that was recorded in error. */
export type RetractInput = {
  /** The id of an attribution or of a relation. */
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly reason: Scalars['String']['input'];
};

/** What was retracted, or why it was not. */
export type RetractPayload = {
  readonly activity: Maybe<Activity>;
  readonly retracted: Maybe<Suggestion>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Where a person decides: only what is CONFIRMED counts. */
export type ReviewStatus =
  | 'CONFIRMED'
  /**
   * Looked at and refused; kept so that it is not proposed again. What was recorded and then undone is shown so too, where
   * it is asked for by its id, as the log does; it is in no list.
   */
  | 'REJECTED'
  /** Proposed by a tool or a person; weighs nothing until somebody confirms it. */
  | 'SUGGESTED';

/** A verdict on what was suggested. */
export type ReviewSuggestionInput = {
  /** The id of a suggested assertion, attribution, relation or identity match. */
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly verdict: Verdict;
};

/** What was decided, or why it was not. */
export type ReviewSuggestionPayload = {
  readonly activity: Maybe<Activity>;
  readonly suggestion: Maybe<Suggestion>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type SearchConnection = {
  readonly edges: ReadonlyArray<SearchEdge>;
  readonly pageInfo: PageInfo;
};

export type SearchEdge = {
  readonly cursor: Scalars['String']['output'];
  /** The name, descriptor, title or wording that matched. */
  readonly label: Scalars['String']['output'];
  readonly node: SearchHit;
};

/** Whatever a name, a title or a wording can lead to. */
export type SearchHit = AnonymousSource | Claim | Document | Outlet | Person | UnnamedGroup | UnspecifiedSource;

/** Anyone who states something: an outlet, a person, an anonymous source, an unnamed group, or nobody in particular. */
export type Source = {
  /** What this source states, and those that are one with it, by id. */
  readonly assertions: AssertionConnection;
  readonly id: Scalars['ID']['output'];
  /** Withdrawals, dependences and identity matches, of those that are one with it too, undone ones too, the last first. */
  readonly judgements: ReadonlyArray<Judgement>;
  /** `namespace#key` of the record that described it; empty if none did. */
  readonly keys: ReadonlyArray<Scalars['String']['output']>;
  /**
   * The source that this one was judged to be; null where it stands for itself. Of sources that are one it is the one with
   * the least id. What is counted, listed, judged or withdrawn of any of them is that of all; names, keys and what else was
   * recorded of each stay its own.
   */
  readonly mergedInto: Maybe<Source>;
  /**
   * The best name in the language asked, or the descriptor of a source that is not named; never empty.
   * Without `lang`: the official English name, else the official name least by language, then by value.
   */
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
  /** How it comes by its claims. `asOf` answers from what was recorded by then. */
  readonly profile: SourceProfile;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedBy: Actor;
  /**
   * The letter that stands, or stood, on a topic, or on all that it says; null where nobody gave one. Of sources that are
   * one it is the last that was given to any of them, and `assessReliability` names it in `supersedes`.
   */
  readonly reliability: Maybe<ReliabilityAssessment>;
  /** Every letter that anybody gave it or one that is one with it, undone ones too, the last first. */
  readonly reliabilityHistory: ReadonlyArray<ReliabilityAssessment>;
  /** By what was judged by then, of all that are one with it by then; null where nobody in particular speaks. */
  readonly trackRecord: Maybe<TrackRecord>;
  readonly type: SourceType;
  /** The withdrawal that stands, of it or of one that is one with it; null where it counts. */
  readonly withdrawal: Maybe<Withdrawal>;
};


/** Anyone who states something: an outlet, a person, an anonymous source, an unnamed group, or nobody in particular. */
export type SourceAssertionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<ReadonlyArray<ReviewStatus>>;
};


/** Anyone who states something: an outlet, a person, an anonymous source, an unnamed group, or nobody in particular. */
export type SourceJudgementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Anyone who states something: an outlet, a person, an anonymous source, an unnamed group, or nobody in particular. */
export type SourceNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** Anyone who states something: an outlet, a person, an anonymous source, an unnamed group, or nobody in particular. */
export type SourceProfileArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Anyone who states something: an outlet, a person, an anonymous source, an unnamed group, or nobody in particular. */
export type SourceReliabilityArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  topic?: InputMaybe<Scalars['String']['input']>;
};


/** Anyone who states something: an outlet, a person, an anonymous source, an unnamed group, or nobody in particular. */
export type SourceTrackRecordArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};

export type SourceConnection = {
  readonly edges: ReadonlyArray<SourceEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type SourceEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Source;
};

/** Every condition given must hold. */
export type SourceFilter = {
  readonly country?: InputMaybe<Scalars['String']['input']>;
  /** Every word typed begins a word of one of its names, or of its descriptor, in letters compared as `search` does; at most 200 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly outletKinds?: InputMaybe<ReadonlyArray<OutletKind>>;
  readonly types?: InputMaybe<ReadonlyArray<SourceType>>;
};

/**
 * How a source comes by its claims, over the whole graph. Each number counts claims, each claim once, by what the source
 * itself states (scope OWN) and by the first hand-off alone. A claim that it states in several ways counts under each of
 * them, so the parts may add up to more than `claims`; one that it credits to somebody only by suggestion is in none.
 * A placeholder's statement gives way to that of its located text. Sources that were judged to be one are one, whichever of
 * them is asked: its own words are those of all of them.
 */
export type SourceProfile = {
  /** Those that it takes from an anonymous source or an unnamed group. */
  readonly anonymous: Scalars['Int']['output'];
  /** All claims that it states, in whatever stance. */
  readonly claims: Scalars['Int']['output'];
  /** Those that it affirms and another source denies, or that are confirmed to contradict another claim. */
  readonly contradicted: Scalars['Int']['output'];
  /** Those that it has seen or has on record, in a document that we hold. */
  readonly firstHand: Scalars['Int']['output'];
  /** Those where some statement credits nobody, and does not restate what the same text attributes. */
  readonly ownVoice: Scalars['Int']['output'];
  /** True where at least 80 % are relayed for sure: the lower end of Wilson's interval at 95 %, so 16 claims at least. */
  readonly relayOnly: Scalars['Boolean']['output'];
  /** Those that it takes from an outlet or a person. */
  readonly relayed: Scalars['Int']['output'];
  /** Claims taken from each outlet and person, most first, then by the source's id. */
  readonly relies: ReadonlyArray<Reliance>;
  /** Those that have no other class of attested origins than its own, by scope OWN; with `asOf` of its first 2,000. */
  readonly soleOrigin: Scalars['Int']['output'];
  /** Those that it takes from nobody in particular: “reportedly”. */
  readonly unspecified: Scalars['Int']['output'];
};


/**
 * How a source comes by its claims, over the whole graph. Each number counts claims, each claim once, by what the source
 * itself states (scope OWN) and by the first hand-off alone. A claim that it states in several ways counts under each of
 * them, so the parts may add up to more than `claims`; one that it credits to somebody only by suggestion is in none.
 * A placeholder's statement gives way to that of its located text. Sources that were judged to be one are one, whichever of
 * them is asked: its own words are those of all of them.
 */
export type SourceProfileReliesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A source: one that is known, by `id` or by `key` (`namespace#key`), or a new one described. */
export type SourceRef =
  { readonly id: Scalars['ID']['input']; readonly key?: never; readonly new?: never; }
  |  { readonly id?: never; readonly key: Scalars['String']['input']; readonly new?: never; }
  |  { readonly id?: never; readonly key?: never; readonly new: NewSourceInput; };

export type SourceType =
  | 'ANONYMOUS'
  | 'GROUP'
  | 'OUTLET'
  | 'PERSON'
  | 'UNSPECIFIED';

/** A stretch of a document version, in Unicode code points, end exclusive. */
export type Span = {
  readonly end: Scalars['Int']['output'];
  /** The words themselves; null where neither the text nor a quote was given. */
  readonly exact: Maybe<Scalars['String']['output']>;
  readonly role: SpanRole;
  readonly start: Scalars['Int']['output'];
  /** True if we hold the text and it has these words there. */
  readonly verified: Scalars['Boolean']['output'];
  readonly version: Maybe<DocumentVersion>;
};

/** A stretch of the text of the document that was read, in Unicode code points, end exclusive. */
export type SpanInput = {
  readonly end: Scalars['Int']['input'];
  /** Its words. Where the text is held they must be those that stand there (SPAN_MISMATCH). */
  readonly exact?: InputMaybe<Scalars['String']['input']>;
  readonly role: SpanRole;
  readonly start: Scalars['Int']['input'];
};

export type SpanRole =
  | 'CONTENT'
  | 'CUE'
  | 'DATE'
  | 'HEDGE'
  | 'SOURCE';

export type Stance =
  | 'AFFIRMS'
  | 'DENIES'
  | 'QUESTIONS';

/** What is told as it happens, by a stream that stays open. */
export type Subscription = {
  /**
   * Changes as they happen, in the order of the log, over server-sent events (`POST` or `GET /graphql/stream`, or `/graphql`
   * with `accept: text/event-stream`). `after` is the `seq` of the last one seen: what came after it is sent first, so nothing
   * is missed or sent twice. Left out, only what comes from now on is sent. Each event has its `seq` as id, and a browser's
   * EventSource that is cut off goes on from there by itself.
   */
  readonly activity: Activity;
};


/** What is told as it happens, by a stream that stays open. */
export type SubscriptionActivityArgs = {
  after?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<ActivityFilter>;
};

/**
 * What waits for a person: brought in by annotation tools or found by the service. It weighs nothing until it is confirmed,
 * and what was rejected is remembered.
 */
export type Suggestion = Assertion | Attribution | ClaimRelation | IdentityMatch;

export type SuggestionConnection = {
  readonly edges: ReadonlyArray<SuggestionEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type SuggestionEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Suggestion;
};

export type SuggestionKind =
  | 'ASSERTION'
  | 'ATTRIBUTION'
  /** Two sources that may be one. */
  | 'IDENTITY'
  /** Between two claims. */
  | 'RELATION';

/**
 * What a source's adjudicated statements and audited hand-offs have shown, by the rules of docs/METHOD.md. No person's
 * letter, and made of none; no estimate ever adjudicates.
 */
export type TrackRecord = {
  /** Adjudicated claims of which it was an attested origin: `correct` and `incorrect` together. */
  readonly adjudicated: Scalars['Int']['output'];
  /** It affirmed what proved true, or denied what proved false. */
  readonly correct: Scalars['Float']['output'];
  readonly distorted: Scalars['Float']['output'];
  /** The letter that its reliability would earn; F with fewer than five adjudicated claims. */
  readonly estimatedLetter: ReliabilityGrade;
  readonly faithful: Scalars['Float']['output'];
  /** (faithful + 9) / (faithful + distorted + 10) */
  readonly fidelity: Scalars['Float']['output'];
  /** Its hand-offs that were audited. */
  readonly handOffs: Scalars['Int']['output'];
  readonly incorrect: Scalars['Float']['output'];
  /** Adjudicated claims that it passed on without being their origin: shown, and used in nothing. */
  readonly relayedAdjudicated: Scalars['Int']['output'];
  /** Of these, those that proved as it passed them on. */
  readonly relayedCorrect: Scalars['Float']['output'];
  /** (correct + 4μ) / (correct + incorrect + 4), where μ is what is expected of its kind. */
  readonly reliability: Scalars['Float']['output'];
};

/** An activity to be taken back. */
export type UndoInput = {
  /** The id of an activity, that of an undo too. */
  readonly activity: Scalars['ID']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly reason: Scalars['String']['input'];
};

/** What was taken back, or why it was not. */
export type UndoPayload = {
  readonly activity: Maybe<Activity>;
  /** The activity that was taken back; its `undoneBy` is `activity` now. */
  readonly undone: Maybe<Activity>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Several speakers who are not named: “politicians”, “the fighters”, “witnesses”. */
export type UnnamedGroup = Node & Source & {
  readonly assertions: AssertionConnection;
  readonly carriedBy: Source;
  readonly descriptor: Scalars['String']['output'];
  readonly descriptorLang: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly judgements: ReadonlyArray<Judgement>;
  readonly keys: ReadonlyArray<Scalars['String']['output']>;
  readonly mergedInto: Maybe<Source>;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
  readonly profile: SourceProfile;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedBy: Actor;
  readonly reliability: Maybe<ReliabilityAssessment>;
  readonly reliabilityHistory: ReadonlyArray<ReliabilityAssessment>;
  readonly trackRecord: Maybe<TrackRecord>;
  readonly type: SourceType;
  readonly withdrawal: Maybe<Withdrawal>;
};


/** Several speakers who are not named: “politicians”, “the fighters”, “witnesses”. */
export type UnnamedGroupAssertionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<ReadonlyArray<ReviewStatus>>;
};


/** Several speakers who are not named: “politicians”, “the fighters”, “witnesses”. */
export type UnnamedGroupJudgementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Several speakers who are not named: “politicians”, “the fighters”, “witnesses”. */
export type UnnamedGroupNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** Several speakers who are not named: “politicians”, “the fighters”, “witnesses”. */
export type UnnamedGroupProfileArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Several speakers who are not named: “politicians”, “the fighters”, “witnesses”. */
export type UnnamedGroupReliabilityArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  topic?: InputMaybe<Scalars['String']['input']>;
};


/** Several speakers who are not named: “politicians”, “the fighters”, “witnesses”. */
export type UnnamedGroupTrackRecordArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Nobody is named at all: “reportedly”, “sightings”, “speculation”. One for each place where it stands; never merged. */
export type UnspecifiedSource = Node & Source & {
  readonly assertions: AssertionConnection;
  readonly carriedBy: Source;
  readonly descriptor: Scalars['String']['output'];
  readonly descriptorLang: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly judgements: ReadonlyArray<Judgement>;
  readonly keys: ReadonlyArray<Scalars['String']['output']>;
  readonly mergedInto: Maybe<Source>;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
  readonly profile: SourceProfile;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedBy: Actor;
  readonly reliability: Maybe<ReliabilityAssessment>;
  readonly reliabilityHistory: ReadonlyArray<ReliabilityAssessment>;
  readonly trackRecord: Maybe<TrackRecord>;
  readonly type: SourceType;
  readonly withdrawal: Maybe<Withdrawal>;
};


/** Nobody is named at all: “reportedly”, “sightings”, “speculation”. One for each place where it stands; never merged. */
export type UnspecifiedSourceAssertionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<ReadonlyArray<ReviewStatus>>;
};


/** Nobody is named at all: “reportedly”, “sightings”, “speculation”. One for each place where it stands; never merged. */
export type UnspecifiedSourceJudgementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Nobody is named at all: “reportedly”, “sightings”, “speculation”. One for each place where it stands; never merged. */
export type UnspecifiedSourceNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** Nobody is named at all: “reportedly”, “sightings”, “speculation”. One for each place where it stands; never merged. */
export type UnspecifiedSourceProfileArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Nobody is named at all: “reportedly”, “sightings”, “speculation”. One for each place where it stands; never merged. */
export type UnspecifiedSourceReliabilityArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  topic?: InputMaybe<Scalars['String']['input']>;
};


/** Nobody is named at all: “reportedly”, “sightings”, “speculation”. One for each place where it stands; never merged. */
export type UnspecifiedSourceTrackRecordArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A fault that the caller can mend. Faults of the service are errors of GraphQL, with `extensions.code`. */
export type UserError = {
  readonly code: UserErrorCode;
  /** Names the thing and the rule. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments, outermost first: `["input", "grade"]`. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

export type UserErrorCode =
  /** Somebody changed it since, or something else rests on it. */
  | 'CONFLICT'
  /** Not for this caller. */
  | 'FORBIDDEN'
  /** Grade 1 while fewer than two independent attested origins are known. */
  | 'GRADE_NOT_EARNED'
  /** A value that is not allowed there. */
  | 'INVALID_INPUT'
  /** More than one change may hold. */
  | 'LIMIT_EXCEEDED'
  /** No such thing. */
  | 'NOT_FOUND'
  /** The words of a span are not those that stand there. */
  | 'SPAN_MISMATCH';

export type Verdict =
  | 'CONFIRMED'
  | 'REJECTED';

/** A source, a document or an assertion that does not count from now on. */
export type WithdrawInput = {
  /** The id of a source, a document or an assertion. One that is withdrawn already, or is one with such a source, is a `CONFLICT`. */
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly reason: Scalars['String']['input'];
};

/** The withdrawal as it was recorded, or why it was not. */
export type WithdrawPayload = {
  readonly activity: Maybe<Activity>;
  /**
   * Claims that had an origin, with scope WITH_ENTAILING, and have none for this withdrawal, by id. As things are when it
   * is asked for. Looks at 2,000 claims at most, as `withdrawalImpact`.
   */
  readonly orphaned: ClaimConnection;
  readonly userErrors: ReadonlyArray<UserError>;
  readonly withdrawal: Maybe<Withdrawal>;
};


/** The withdrawal as it was recorded, or why it was not. */
export type WithdrawPayloadOrphanedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** From its time on a source, document or assertion does not count. */
export type Withdrawal = Judgement & Node & {
  readonly activity: Activity;
  readonly id: Scalars['ID']['output'];
  readonly of: Node;
  readonly undone: Scalars['Boolean']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  SearchHit:
    | ( SourcePartModel )
    | ( ClaimModel )
    | ( DocumentPartModel )
    | ( SourcePartModel )
    | ( SourcePartModel )
    | ( SourcePartModel )
    | ( SourcePartModel )
  ;
  Suggestion:
    | ( AssertionPartModel )
    | ( AttributionPartModel )
    | ( ClaimRelationModel )
    | ( IdentityMatchModel )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Judgement:
    | ( AdjudicationModel )
    | ( DependenceJudgementModel )
    | ( HandOffAuditModel )
    | ( IdentityMatchModel )
    | ( WithdrawalModel )
  ;
  Node:
    | ( ActivityModel )
    | ( AdjudicationModel )
    | ( SourcePartModel )
    | ( AssertionPartModel )
    | ( AttributionPartModel )
    | ( ClaimModel )
    | ( ClaimRelationModel )
    | ( ClaimReviewModel )
    | ( CredibilityAssessmentModel )
    | ( DependenceJudgementModel )
    | ( DocumentPartModel )
    | ( DocumentVersionModel )
    | ( HandOffAuditModel )
    | ( IdentityMatchModel )
    | ( SourcePartModel )
    | ( SourcePartModel )
    | ( ReliabilityAssessmentModel )
    | ( SourcePartModel )
    | ( SourcePartModel )
    | ( WithdrawalModel )
  ;
  Source:
    | ( SourcePartModel )
    | ( SourcePartModel )
    | ( SourcePartModel )
    | ( SourcePartModel )
    | ( SourcePartModel )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Activity: ResolverTypeWrapper<ActivityModel>;
  ActivityAction: ActivityAction;
  ActivityConnection: ResolverTypeWrapper<ConnectionModel<ActivityModel>>;
  ActivityEdge: ResolverTypeWrapper<Omit<ActivityEdge, 'node'> & { node: ResolversTypes['Activity'] }>;
  ActivityFilter: ActivityFilter;
  Actor: ResolverTypeWrapper<Actor>;
  AdjudicateClaimInput: AdjudicateClaimInput;
  AdjudicateClaimPayload: ResolverTypeWrapper<ChangePayloadModel>;
  Adjudication: ResolverTypeWrapper<AdjudicationModel>;
  AmendClaimInput: AmendClaimInput;
  AmendClaimPayload: ResolverTypeWrapper<ChangePayloadModel>;
  AnonymousSource: ResolverTypeWrapper<SourcePartModel>;
  Assertion: ResolverTypeWrapper<AssertionPartModel>;
  AssertionConnection: ResolverTypeWrapper<ConnectionModel<AssertionPartModel>>;
  AssertionEdge: ResolverTypeWrapper<Omit<AssertionEdge, 'node'> & { node: ResolversTypes['Assertion'] }>;
  AssessCredibilityInput: AssessCredibilityInput;
  AssessCredibilityPayload: ResolverTypeWrapper<ChangePayloadModel>;
  AssessReliabilityInput: AssessReliabilityInput;
  AssessReliabilityPayload: ResolverTypeWrapper<ChangePayloadModel>;
  AttachReviewInput: AttachReviewInput;
  AttachReviewPayload: ResolverTypeWrapper<ChangePayloadModel>;
  Attribution: ResolverTypeWrapper<AttributionPartModel>;
  AttributionConnection: ResolverTypeWrapper<ConnectionModel<AttributionPartModel>>;
  AttributionEdge: ResolverTypeWrapper<Omit<AttributionEdge, 'node'> & { node: ResolversTypes['Attribution'] }>;
  AuditHandOffInput: AuditHandOffInput;
  AuditHandOffPayload: ResolverTypeWrapper<ChangePayloadModel>;
  Basis: Basis;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Chain: ResolverTypeWrapper<ChainAsOfModel>;
  ChainInput: ChainInput;
  ChainLinkInput: ChainLinkInput;
  ChainList: ResolverTypeWrapper<ChainsAsOfModel>;
  ChaseItem: ResolverTypeWrapper<ChaseItemModel>;
  ChaseItemConnection: ResolverTypeWrapper<ConnectionModel<ChaseItemModel>>;
  ChaseItemEdge: ResolverTypeWrapper<Omit<ChaseItemEdge, 'node'> & { node: ResolversTypes['ChaseItem'] }>;
  Chokepoint: ResolverTypeWrapper<ChokepointModel>;
  ChokepointLevel: ChokepointLevel;
  CircularGroup: ResolverTypeWrapper<CircularGroupModel>;
  CircularGroupConnection: ResolverTypeWrapper<ConnectionModel<CircularGroupModel>>;
  CircularGroupEdge: ResolverTypeWrapper<Omit<CircularGroupEdge, 'node'> & { node: ResolversTypes['CircularGroup'] }>;
  Claim: ResolverTypeWrapper<ClaimModel>;
  ClaimConnection: ResolverTypeWrapper<ConnectionModel<ClaimModel>>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  ClaimFilter: ClaimFilter;
  ClaimGraph: ResolverTypeWrapper<ShownGraphModel>;
  ClaimOrder: ClaimOrder;
  ClaimRef: ClaimRef;
  ClaimRelation: ResolverTypeWrapper<ClaimRelationModel>;
  ClaimRelationKind: ClaimRelationKind;
  ClaimReview: ResolverTypeWrapper<ClaimReviewModel>;
  ClaimVoice: ResolverTypeWrapper<ShownVoiceModel>;
  CollapseReason: CollapseReason;
  Confidence: Confidence;
  Contribution: ResolverTypeWrapper<ContributionModel>;
  Credibility: ResolverTypeWrapper<CredibilityModel>;
  CredibilityAssessment: ResolverTypeWrapper<CredibilityAssessmentModel>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeclareDependenceInput: DeclareDependenceInput;
  DeclareDependencePayload: ResolverTypeWrapper<ChangePayloadModel>;
  DependenceJudgement: ResolverTypeWrapper<DependenceJudgementModel>;
  DependenceKind: DependenceKind;
  DescribeSourceInput: DescribeSourceInput;
  DescribeSourcePayload: ResolverTypeWrapper<ChangePayloadModel>;
  Dispute: ResolverTypeWrapper<DisputeModel>;
  DisputeConnection: ResolverTypeWrapper<ConnectionModel<DisputeModel>>;
  DisputeEdge: ResolverTypeWrapper<Omit<DisputeEdge, 'node'> & { node: ResolversTypes['Dispute'] }>;
  DisputeSide: ResolverTypeWrapper<DisputeSideModel>;
  Document: ResolverTypeWrapper<DocumentPartModel>;
  DocumentConnection: ResolverTypeWrapper<ConnectionModel<DocumentPartModel>>;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  DocumentFilter: DocumentFilter;
  DocumentKind: DocumentKind;
  DocumentRef: DocumentRef;
  DocumentVersion: ResolverTypeWrapper<DocumentVersionModel>;
  Drift: ResolverTypeWrapper<DriftModel>;
  DriftConnection: ResolverTypeWrapper<ConnectionModel<DriftModel>>;
  DriftEdge: ResolverTypeWrapper<Omit<DriftEdge, 'node'> & { node: ResolversTypes['Drift'] }>;
  Evidence: ResolverTypeWrapper<ClaimAnalysisModel>;
  EvidenceScope: EvidenceScope;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GradeCount: ResolverTypeWrapper<GradeCount>;
  HandOffAudit: ResolverTypeWrapper<HandOffAuditModel>;
  Hop: ResolverTypeWrapper<ChainHopModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdentityMatch: ResolverTypeWrapper<IdentityMatchModel>;
  Impact: ResolverTypeWrapper<ImpactModel>;
  ImpactConnection: ResolverTypeWrapper<ConnectionModel<ImpactModel>>;
  ImpactEdge: ResolverTypeWrapper<Omit<ImpactEdge, 'node'> & { node: ResolversTypes['Impact'] }>;
  ImportedRecord: ResolverTypeWrapper<ImportedRecordModel>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  JudgeIdentityInput: JudgeIdentityInput;
  JudgeIdentityPayload: ResolverTypeWrapper<ChangePayloadModel>;
  Judgement: ResolverTypeWrapper<JudgementModel>;
  Likelihood: Likelihood;
  LocateDocumentInput: LocateDocumentInput;
  LocateDocumentPayload: ResolverTypeWrapper<LocationPayloadModel>;
  MatchReason: MatchReason;
  Modality: Modality;
  MonthBasis: MonthBasis;
  MonthCount: ResolverTypeWrapper<MonthOfGradesModel>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Name: ResolverTypeWrapper<NameModel>;
  NameInput: NameInput;
  NameKind: NameKind;
  NewClaimInput: NewClaimInput;
  NewDocumentInput: NewDocumentInput;
  NewSourceInput: NewSourceInput;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OriginClass: ResolverTypeWrapper<OriginClassModel>;
  OriginJoin: ResolverTypeWrapper<OriginJoinModel>;
  OriginType: OriginType;
  OriginTypeCount: ResolverTypeWrapper<OriginTypeCount>;
  Origins: ResolverTypeWrapper<OriginsModel>;
  Outcome: Outcome;
  Outlet: ResolverTypeWrapper<SourcePartModel>;
  OutletConnection: ResolverTypeWrapper<ConnectionModel<SourcePartModel>>;
  OutletEdge: ResolverTypeWrapper<Omit<OutletEdge, 'node'> & { node: ResolversTypes['Outlet'] }>;
  OutletFilter: OutletFilter;
  OutletKind: OutletKind;
  Overview: ResolverTypeWrapper<OverviewModel>;
  Ownership: ResolverTypeWrapper<OwnershipModel>;
  OwnershipInput: OwnershipInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Person: ResolverTypeWrapper<SourcePartModel>;
  Place: Place;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuoteType: QuoteType;
  RecordChainsInput: RecordChainsInput;
  RecordChainsPayload: ResolverTypeWrapper<ChainsPayloadModel>;
  RecordedChain: ResolverTypeWrapper<RecordedChainModel>;
  RejectedEvidence: ResolverTypeWrapper<RejectedEvidenceModel>;
  RejectionReason: RejectionReason;
  RelateClaimsInput: RelateClaimsInput;
  RelateClaimsPayload: ResolverTypeWrapper<ChangePayloadModel>;
  RelayedSource: ResolverTypeWrapper<RelayedSourceModel>;
  ReliabilityAssessment: ResolverTypeWrapper<ReliabilityAssessmentModel>;
  ReliabilityGrade: ReliabilityGrade;
  Reliance: ResolverTypeWrapper<RelianceModel>;
  RetractInput: RetractInput;
  RetractPayload: ResolverTypeWrapper<ChangePayloadModel>;
  ReviewStatus: ReviewStatus;
  ReviewSuggestionInput: ReviewSuggestionInput;
  ReviewSuggestionPayload: ResolverTypeWrapper<ChangePayloadModel>;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SearchEdge']> }>;
  SearchEdge: ResolverTypeWrapper<SearchEdgeModel>;
  SearchHit: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SearchHit']>;
  Source: ResolverTypeWrapper<SourcePartModel>;
  SourceConnection: ResolverTypeWrapper<ConnectionModel<SourcePartModel>>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  SourceFilter: SourceFilter;
  SourceProfile: ResolverTypeWrapper<SourceProfileModel>;
  SourceRef: SourceRef;
  SourceType: SourceType;
  Span: ResolverTypeWrapper<SpanModel>;
  SpanInput: SpanInput;
  SpanRole: SpanRole;
  Stance: Stance;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Suggestion: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Suggestion']>;
  SuggestionConnection: ResolverTypeWrapper<SuggestionConnectionModel>;
  SuggestionEdge: ResolverTypeWrapper<SuggestionEdgeModel>;
  SuggestionKind: SuggestionKind;
  TrackRecord: ResolverTypeWrapper<TrackRecordModel>;
  UndoInput: UndoInput;
  UndoPayload: ResolverTypeWrapper<ChangePayloadModel>;
  UnnamedGroup: ResolverTypeWrapper<SourcePartModel>;
  UnspecifiedSource: ResolverTypeWrapper<SourcePartModel>;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  Verdict: Verdict;
  WithdrawInput: WithdrawInput;
  WithdrawPayload: ResolverTypeWrapper<ChangePayloadModel>;
  Withdrawal: ResolverTypeWrapper<WithdrawalModel>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Activity: ActivityModel;
  ActivityConnection: ConnectionModel<ActivityModel>;
  ActivityEdge: Omit<ActivityEdge, 'node'> & { node: ResolversParentTypes['Activity'] };
  ActivityFilter: ActivityFilter;
  Actor: Actor;
  AdjudicateClaimInput: AdjudicateClaimInput;
  AdjudicateClaimPayload: ChangePayloadModel;
  Adjudication: AdjudicationModel;
  AmendClaimInput: AmendClaimInput;
  AmendClaimPayload: ChangePayloadModel;
  AnonymousSource: SourcePartModel;
  Assertion: AssertionPartModel;
  AssertionConnection: ConnectionModel<AssertionPartModel>;
  AssertionEdge: Omit<AssertionEdge, 'node'> & { node: ResolversParentTypes['Assertion'] };
  AssessCredibilityInput: AssessCredibilityInput;
  AssessCredibilityPayload: ChangePayloadModel;
  AssessReliabilityInput: AssessReliabilityInput;
  AssessReliabilityPayload: ChangePayloadModel;
  AttachReviewInput: AttachReviewInput;
  AttachReviewPayload: ChangePayloadModel;
  Attribution: AttributionPartModel;
  AttributionConnection: ConnectionModel<AttributionPartModel>;
  AttributionEdge: Omit<AttributionEdge, 'node'> & { node: ResolversParentTypes['Attribution'] };
  AuditHandOffInput: AuditHandOffInput;
  AuditHandOffPayload: ChangePayloadModel;
  BigInt: Scalars['BigInt']['output'];
  Boolean: Scalars['Boolean']['output'];
  Chain: ChainAsOfModel;
  ChainInput: ChainInput;
  ChainLinkInput: ChainLinkInput;
  ChainList: ChainsAsOfModel;
  ChaseItem: ChaseItemModel;
  ChaseItemConnection: ConnectionModel<ChaseItemModel>;
  ChaseItemEdge: Omit<ChaseItemEdge, 'node'> & { node: ResolversParentTypes['ChaseItem'] };
  Chokepoint: ChokepointModel;
  CircularGroup: CircularGroupModel;
  CircularGroupConnection: ConnectionModel<CircularGroupModel>;
  CircularGroupEdge: Omit<CircularGroupEdge, 'node'> & { node: ResolversParentTypes['CircularGroup'] };
  Claim: ClaimModel;
  ClaimConnection: ConnectionModel<ClaimModel>;
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  ClaimFilter: ClaimFilter;
  ClaimGraph: ShownGraphModel;
  ClaimRef: ClaimRef;
  ClaimRelation: ClaimRelationModel;
  ClaimReview: ClaimReviewModel;
  ClaimVoice: ShownVoiceModel;
  Contribution: ContributionModel;
  Credibility: CredibilityModel;
  CredibilityAssessment: CredibilityAssessmentModel;
  DateTime: Scalars['DateTime']['output'];
  DeclareDependenceInput: DeclareDependenceInput;
  DeclareDependencePayload: ChangePayloadModel;
  DependenceJudgement: DependenceJudgementModel;
  DescribeSourceInput: DescribeSourceInput;
  DescribeSourcePayload: ChangePayloadModel;
  Dispute: DisputeModel;
  DisputeConnection: ConnectionModel<DisputeModel>;
  DisputeEdge: Omit<DisputeEdge, 'node'> & { node: ResolversParentTypes['Dispute'] };
  DisputeSide: DisputeSideModel;
  Document: DocumentPartModel;
  DocumentConnection: ConnectionModel<DocumentPartModel>;
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  DocumentFilter: DocumentFilter;
  DocumentRef: DocumentRef;
  DocumentVersion: DocumentVersionModel;
  Drift: DriftModel;
  DriftConnection: ConnectionModel<DriftModel>;
  DriftEdge: Omit<DriftEdge, 'node'> & { node: ResolversParentTypes['Drift'] };
  Evidence: ClaimAnalysisModel;
  Float: Scalars['Float']['output'];
  GradeCount: GradeCount;
  HandOffAudit: HandOffAuditModel;
  Hop: ChainHopModel;
  ID: Scalars['ID']['output'];
  IdentityMatch: IdentityMatchModel;
  Impact: ImpactModel;
  ImpactConnection: ConnectionModel<ImpactModel>;
  ImpactEdge: Omit<ImpactEdge, 'node'> & { node: ResolversParentTypes['Impact'] };
  ImportedRecord: ImportedRecordModel;
  Int: Scalars['Int']['output'];
  JudgeIdentityInput: JudgeIdentityInput;
  JudgeIdentityPayload: ChangePayloadModel;
  Judgement: JudgementModel;
  LocateDocumentInput: LocateDocumentInput;
  LocateDocumentPayload: LocationPayloadModel;
  MonthCount: MonthOfGradesModel;
  Mutation: Record<PropertyKey, never>;
  Name: NameModel;
  NameInput: NameInput;
  NewClaimInput: NewClaimInput;
  NewDocumentInput: NewDocumentInput;
  NewSourceInput: NewSourceInput;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  OriginClass: OriginClassModel;
  OriginJoin: OriginJoinModel;
  OriginTypeCount: OriginTypeCount;
  Origins: OriginsModel;
  Outlet: SourcePartModel;
  OutletConnection: ConnectionModel<SourcePartModel>;
  OutletEdge: Omit<OutletEdge, 'node'> & { node: ResolversParentTypes['Outlet'] };
  OutletFilter: OutletFilter;
  Overview: OverviewModel;
  Ownership: OwnershipModel;
  OwnershipInput: OwnershipInput;
  PageInfo: PageInfo;
  PartialDate: Scalars['PartialDate']['output'];
  Person: SourcePartModel;
  Query: Record<PropertyKey, never>;
  RecordChainsInput: RecordChainsInput;
  RecordChainsPayload: ChainsPayloadModel;
  RecordedChain: RecordedChainModel;
  RejectedEvidence: RejectedEvidenceModel;
  RelateClaimsInput: RelateClaimsInput;
  RelateClaimsPayload: ChangePayloadModel;
  RelayedSource: RelayedSourceModel;
  ReliabilityAssessment: ReliabilityAssessmentModel;
  Reliance: RelianceModel;
  RetractInput: RetractInput;
  RetractPayload: ChangePayloadModel;
  ReviewSuggestionInput: ReviewSuggestionInput;
  ReviewSuggestionPayload: ChangePayloadModel;
  SearchConnection: Omit<SearchConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SearchEdge']> };
  SearchEdge: SearchEdgeModel;
  SearchHit: ResolversUnionTypes<ResolversParentTypes>['SearchHit'];
  Source: SourcePartModel;
  SourceConnection: ConnectionModel<SourcePartModel>;
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  SourceFilter: SourceFilter;
  SourceProfile: SourceProfileModel;
  SourceRef: SourceRef;
  Span: SpanModel;
  SpanInput: SpanInput;
  String: Scalars['String']['output'];
  Subscription: Record<PropertyKey, never>;
  Suggestion: ResolversUnionTypes<ResolversParentTypes>['Suggestion'];
  SuggestionConnection: SuggestionConnectionModel;
  SuggestionEdge: SuggestionEdgeModel;
  TrackRecord: TrackRecordModel;
  UndoInput: UndoInput;
  UndoPayload: ChangePayloadModel;
  UnnamedGroup: SourcePartModel;
  UnspecifiedSource: SourcePartModel;
  UserError: UserError;
  WithdrawInput: WithdrawInput;
  WithdrawPayload: ChangePayloadModel;
  Withdrawal: WithdrawalModel;
};

export type ActivityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity']> = {
  action?: Resolver<ResolversTypes['ActivityAction'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imported?: Resolver<Maybe<ResolversTypes['ImportedRecord']>, ParentType, ContextType>;
  previousHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subjectCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<ActivitySubjectsArgs, 'first'>>;
  undoneBy?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActivityConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ActivityConnection'] = ResolversParentTypes['ActivityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActivityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActivityEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ActivityEdge'] = ResolversParentTypes['ActivityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Activity'], ParentType, ContextType>;
};

export type ActorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  machine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AdjudicateClaimPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AdjudicateClaimPayload'] = ResolversParentTypes['AdjudicateClaimPayload']> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  adjudication?: Resolver<Maybe<ResolversTypes['Adjudication']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AdjudicationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Adjudication'] = ResolversParentTypes['Adjudication']> = {
  activity?: Resolver<ResolversTypes['Activity'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
  undone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AmendClaimPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AmendClaimPayload'] = ResolversParentTypes['AmendClaimPayload']> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AnonymousSourceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AnonymousSource'] = ResolversParentTypes['AnonymousSource']> = {
  assertions?: Resolver<ResolversTypes['AssertionConnection'], ParentType, ContextType, RequireFields<AnonymousSourceAssertionsArgs, 'first' | 'status'>>;
  carriedBy?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  descriptor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  descriptorLang?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  judgements?: Resolver<ReadonlyArray<ResolversTypes['Judgement']>, ParentType, ContextType, RequireFields<AnonymousSourceJudgementsArgs, 'first'>>;
  keys?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<AnonymousSourceNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  profile?: Resolver<ResolversTypes['SourceProfile'], ParentType, ContextType, Partial<AnonymousSourceProfileArgs>>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  reliability?: Resolver<Maybe<ResolversTypes['ReliabilityAssessment']>, ParentType, ContextType, Partial<AnonymousSourceReliabilityArgs>>;
  reliabilityHistory?: Resolver<ReadonlyArray<ResolversTypes['ReliabilityAssessment']>, ParentType, ContextType>;
  trackRecord?: Resolver<Maybe<ResolversTypes['TrackRecord']>, ParentType, ContextType, Partial<AnonymousSourceTrackRecordArgs>>;
  type?: Resolver<ResolversTypes['SourceType'], ParentType, ContextType>;
  withdrawal?: Resolver<Maybe<ResolversTypes['Withdrawal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssertionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Assertion'] = ResolversParentTypes['Assertion']> = {
  addressedTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attributedTo?: Resolver<ReadonlyArray<ResolversTypes['Attribution']>, ParentType, ContextType, RequireFields<AssertionAttributedToArgs, 'status'>>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  hedges?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  relayedBy?: Resolver<ResolversTypes['AttributionConnection'], ParentType, ContextType, RequireFields<AssertionRelayedByArgs, 'first' | 'status'>>;
  resolvedAs?: Resolver<Maybe<ResolversTypes['Assertion']>, ParentType, ContextType>;
  restates?: Resolver<Maybe<ResolversTypes['Assertion']>, ParentType, ContextType>;
  saidAt?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  spans?: Resolver<ReadonlyArray<ResolversTypes['Span']>, ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReviewStatus'], ParentType, ContextType>;
  withdrawal?: Resolver<Maybe<ResolversTypes['Withdrawal']>, ParentType, ContextType>;
  wording?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssertionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssertionConnection'] = ResolversParentTypes['AssertionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AssertionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssertionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssertionEdge'] = ResolversParentTypes['AssertionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
};

export type AssessCredibilityPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssessCredibilityPayload'] = ResolversParentTypes['AssessCredibilityPayload']> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  assessment?: Resolver<Maybe<ResolversTypes['CredibilityAssessment']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AssessReliabilityPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssessReliabilityPayload'] = ResolversParentTypes['AssessReliabilityPayload']> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  assessment?: Resolver<Maybe<ResolversTypes['ReliabilityAssessment']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AttachReviewPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AttachReviewPayload'] = ResolversParentTypes['AttachReviewPayload']> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['ClaimReview']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AttributionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Attribution'] = ResolversParentTypes['Attribution']> = {
  audits?: Resolver<ReadonlyArray<ResolversTypes['HandOffAudit']>, ParentType, ContextType>;
  cue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Span']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  hedges?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quoteType?: Resolver<ResolversTypes['QuoteType'], ParentType, ContextType>;
  readIn?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  scopeInferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReviewStatus'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttributionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AttributionConnection'] = ResolversParentTypes['AttributionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AttributionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AttributionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AttributionEdge'] = ResolversParentTypes['AttributionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Attribution'], ParentType, ContextType>;
};

export type AuditHandOffPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuditHandOffPayload'] = ResolversParentTypes['AuditHandOffPayload']> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  audit?: Resolver<Maybe<ResolversTypes['HandOffAudit']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type ChainResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Chain'] = ResolversParentTypes['Chain']> = {
  ending?: Resolver<ResolversTypes['OriginType'], ParentType, ContextType>;
  fidelity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  hops?: Resolver<ReadonlyArray<ResolversTypes['Hop']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Assertion']>, ParentType, ContextType>;
  lowestModality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['Assertion']>, ParentType, ContextType>;
  relays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  weakestAssessed?: Resolver<Maybe<ResolversTypes['ReliabilityGrade']>, ParentType, ContextType>;
};

export type ChainListResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChainList'] = ResolversParentTypes['ChainList']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Chain']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  totalIsLowerBound?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ChaseItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChaseItem'] = ResolversParentTypes['ChaseItem']> = {
  claimsBlocked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  wantedBy?: Resolver<ResolversTypes['AttributionConnection'], ParentType, ContextType, RequireFields<ChaseItemWantedByArgs, 'first'>>;
};

export type ChaseItemConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChaseItemConnection'] = ResolversParentTypes['ChaseItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChaseItemEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChaseItemEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChaseItemEdge'] = ResolversParentTypes['ChaseItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ChaseItem'], ParentType, ContextType>;
};

export type ChokepointResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Chokepoint'] = ResolversParentTypes['Chokepoint']> = {
  assertion?: Resolver<Maybe<ResolversTypes['Assertion']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ChokepointLevel'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type CircularGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CircularGroup'] = ResolversParentTypes['CircularGroup']> = {
  anchored?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  impossibleDates?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type CircularGroupConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CircularGroupConnection'] = ResolversParentTypes['CircularGroupConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CircularGroupEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CircularGroupEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CircularGroupEdge'] = ResolversParentTypes['CircularGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CircularGroup'], ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  adjudications?: Resolver<ReadonlyArray<ResolversTypes['Adjudication']>, ParentType, ContextType>;
  assertions?: Resolver<ResolversTypes['AssertionConnection'], ParentType, ContextType, RequireFields<ClaimAssertionsArgs, 'first' | 'status'>>;
  chains?: Resolver<ResolversTypes['ChainList'], ParentType, ContextType, RequireFields<ClaimChainsArgs, 'first' | 'maxHops' | 'scope'>>;
  credibility?: Resolver<ResolversTypes['Credibility'], ParentType, ContextType, RequireFields<ClaimCredibilityArgs, 'scope'>>;
  eventAt?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  grading?: Resolver<Maybe<ResolversTypes['CredibilityAssessment']>, ParentType, ContextType, Partial<ClaimGradingArgs>>;
  gradings?: Resolver<ReadonlyArray<ResolversTypes['CredibilityAssessment']>, ParentType, ContextType>;
  graph?: Resolver<ResolversTypes['ClaimGraph'], ParentType, ContextType, RequireFields<ClaimGraphArgs, 'first' | 'scope'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keys?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  lang?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origins?: Resolver<ResolversTypes['Origins'], ParentType, ContextType, RequireFields<ClaimOriginsArgs, 'scope' | 'stance'>>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['ClaimRelation']>, ParentType, ContextType, RequireFields<ClaimRelationsArgs, 'status'>>;
  reviews?: Resolver<ReadonlyArray<ResolversTypes['ClaimReview']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  without?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType, RequireFields<ClaimWithoutArgs, 'ids' | 'scope'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type ClaimGraphResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClaimGraph'] = ResolversParentTypes['ClaimGraph']> = {
  handOffs?: Resolver<ReadonlyArray<ResolversTypes['Hop']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  voices?: Resolver<ReadonlyArray<ResolversTypes['ClaimVoice']>, ParentType, ContextType>;
};

export type ClaimRelationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClaimRelation'] = ResolversParentTypes['ClaimRelation']> = {
  from?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClaimRelationKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReviewStatus'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimReviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClaimReview'] = ResolversParentTypes['ClaimReview']> = {
  bestRating?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['Outlet']>, ParentType, ContextType>;
  rating?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ratingValue?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  undone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  worstRating?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimVoiceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClaimVoice'] = ResolversParentTypes['ClaimVoice']> = {
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  originType?: Resolver<Maybe<ResolversTypes['OriginType']>, ParentType, ContextType>;
  others?: Resolver<ReadonlyArray<ResolversTypes['Assertion']>, ParentType, ContextType>;
  reached?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  stances?: Resolver<ReadonlyArray<ResolversTypes['Stance']>, ParentType, ContextType>;
};

export type ContributionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Contribution'] = ResolversParentTypes['Contribution']> = {
  bestChain?: Resolver<ReadonlyArray<ResolversTypes['Assertion']>, ParentType, ContextType>;
  class?: Resolver<Maybe<ResolversTypes['OriginClass']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  expectedWithout?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  fidelity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  pooled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  q?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  trust?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CredibilityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Credibility'] = ResolversParentTypes['Credibility']> = {
  belief?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  contributions?: Resolver<ReadonlyArray<ResolversTypes['Contribution']>, ParentType, ContextType>;
  disbelief?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  estimatedGrade?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  expectedAttested?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  expectedHigh?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  expectedLow?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rejected?: Resolver<ReadonlyArray<ResolversTypes['RejectedEvidence']>, ParentType, ContextType>;
  uncertainty?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  word?: Resolver<Maybe<ResolversTypes['Likelihood']>, ParentType, ContextType>;
};

export type CredibilityAssessmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CredibilityAssessment'] = ResolversParentTypes['CredibilityAssessment']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rationale?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reliabilitySeen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  supersedes?: Resolver<Maybe<ResolversTypes['CredibilityAssessment']>, ParentType, ContextType>;
  undone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeclareDependencePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeclareDependencePayload'] = ResolversParentTypes['DeclareDependencePayload']> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  judgement?: Resolver<Maybe<ResolversTypes['DependenceJudgement']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DependenceJudgementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DependenceJudgement'] = ResolversParentTypes['DependenceJudgement']> = {
  a?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  activity?: Resolver<ResolversTypes['Activity'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  dependent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DependenceKind'], ParentType, ContextType>;
  undone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DescribeSourcePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DescribeSourcePayload'] = ResolversParentTypes['DescribeSourcePayload']> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DisputeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Dispute'] = ResolversParentTypes['Dispute']> = {
  relation?: Resolver<Maybe<ResolversTypes['ClaimRelation']>, ParentType, ContextType>;
  sides?: Resolver<ReadonlyArray<ResolversTypes['DisputeSide']>, ParentType, ContextType>;
};

export type DisputeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DisputeConnection'] = ResolversParentTypes['DisputeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DisputeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DisputeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DisputeEdge'] = ResolversParentTypes['DisputeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Dispute'], ParentType, ContextType>;
};

export type DisputeSideResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DisputeSide'] = ResolversParentTypes['DisputeSide']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  origins?: Resolver<ResolversTypes['Origins'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  assertions?: Resolver<ResolversTypes['AssertionConnection'], ParentType, ContextType, RequireFields<DocumentAssertionsArgs, 'first' | 'status'>>;
  attributions?: Resolver<ResolversTypes['AttributionConnection'], ParentType, ContextType, RequireFields<DocumentAttributionsArgs, 'first' | 'status'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keys?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DocumentKind'], ParentType, ContextType>;
  lang?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  located?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  locatedAs?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['Outlet']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['DocumentVersion']>, ParentType, ContextType>;
  withdrawal?: Resolver<Maybe<ResolversTypes['Withdrawal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type DocumentVersionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DocumentVersion'] = ResolversParentTypes['DocumentVersion']> = {
  characters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  retrievedAt?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DriftResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Drift'] = ResolversParentTypes['Drift']> = {
  attribution?: Resolver<Maybe<ResolversTypes['Attribution']>, ParentType, ContextType>;
  stronger?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  weaker?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
};

export type DriftConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DriftConnection'] = ResolversParentTypes['DriftConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DriftEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DriftEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DriftEdge'] = ResolversParentTypes['DriftEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Drift'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  credibility?: Resolver<ResolversTypes['Credibility'], ParentType, ContextType>;
  graph?: Resolver<ResolversTypes['ClaimGraph'], ParentType, ContextType, RequireFields<EvidenceGraphArgs, 'first'>>;
  origins?: Resolver<ResolversTypes['Origins'], ParentType, ContextType>;
};

export type GradeCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GradeCount'] = ResolversParentTypes['GradeCount']> = {
  assessed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  estimated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HandOffAuditResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HandOffAudit'] = ResolversParentTypes['HandOffAudit']> = {
  activity?: Resolver<ResolversTypes['Activity'], ParentType, ContextType>;
  attribution?: Resolver<ResolversTypes['Attribution'], ParentType, ContextType>;
  faithful?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  undone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HopResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Hop'] = ResolversParentTypes['Hop']> = {
  from?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  readings?: Resolver<ReadonlyArray<ResolversTypes['Attribution']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
};

export type IdentityMatchResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IdentityMatch'] = ResolversParentTypes['IdentityMatch']> = {
  a?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  activity?: Resolver<ResolversTypes['Activity'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  because?: Resolver<ReadonlyArray<ResolversTypes['MatchReason']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReviewStatus'], ParentType, ContextType>;
  undone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImpactResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Impact'] = ResolversParentTypes['Impact']> = {
  after?: Resolver<ResolversTypes['Origins'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Origins'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  estimatedGradeAfter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  estimatedGradeBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  orphaned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ImpactConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImpactConnection'] = ResolversParentTypes['ImpactConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ImpactEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImpactEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImpactEdge'] = ResolversParentTypes['ImpactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Impact'], ParentType, ContextType>;
};

export type ImportedRecordResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportedRecord'] = ResolversParentTypes['ImportedRecord']> = {
  assertions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  attributions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JudgeIdentityPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['JudgeIdentityPayload'] = ResolversParentTypes['JudgeIdentityPayload']> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  match?: Resolver<Maybe<ResolversTypes['IdentityMatch']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type JudgementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Judgement'] = ResolversParentTypes['Judgement']> = {
  __resolveType: TypeResolveFn<'Adjudication' | 'DependenceJudgement' | 'HandOffAudit' | 'IdentityMatch' | 'Withdrawal', ParentType, ContextType>;
};

export type LocateDocumentPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LocateDocumentPayload'] = ResolversParentTypes['LocateDocumentPayload']> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  resolved?: Resolver<ReadonlyArray<ResolversTypes['Assertion']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MonthCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MonthCount'] = ResolversParentTypes['MonthCount']> = {
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  grades?: Resolver<ReadonlyArray<ResolversTypes['GradeCount']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  adjudicateClaim?: Resolver<ResolversTypes['AdjudicateClaimPayload'], ParentType, ContextType, RequireFields<MutationAdjudicateClaimArgs, 'input'>>;
  amendClaim?: Resolver<ResolversTypes['AmendClaimPayload'], ParentType, ContextType, RequireFields<MutationAmendClaimArgs, 'input'>>;
  assessCredibility?: Resolver<ResolversTypes['AssessCredibilityPayload'], ParentType, ContextType, RequireFields<MutationAssessCredibilityArgs, 'input'>>;
  assessReliability?: Resolver<ResolversTypes['AssessReliabilityPayload'], ParentType, ContextType, RequireFields<MutationAssessReliabilityArgs, 'input'>>;
  attachReview?: Resolver<ResolversTypes['AttachReviewPayload'], ParentType, ContextType, RequireFields<MutationAttachReviewArgs, 'input'>>;
  auditHandOff?: Resolver<ResolversTypes['AuditHandOffPayload'], ParentType, ContextType, RequireFields<MutationAuditHandOffArgs, 'input'>>;
  declareDependence?: Resolver<ResolversTypes['DeclareDependencePayload'], ParentType, ContextType, RequireFields<MutationDeclareDependenceArgs, 'input'>>;
  describeSource?: Resolver<ResolversTypes['DescribeSourcePayload'], ParentType, ContextType, RequireFields<MutationDescribeSourceArgs, 'input'>>;
  judgeIdentity?: Resolver<ResolversTypes['JudgeIdentityPayload'], ParentType, ContextType, RequireFields<MutationJudgeIdentityArgs, 'input'>>;
  locateDocument?: Resolver<ResolversTypes['LocateDocumentPayload'], ParentType, ContextType, RequireFields<MutationLocateDocumentArgs, 'input'>>;
  recordChains?: Resolver<ResolversTypes['RecordChainsPayload'], ParentType, ContextType, RequireFields<MutationRecordChainsArgs, 'input'>>;
  relateClaims?: Resolver<ResolversTypes['RelateClaimsPayload'], ParentType, ContextType, RequireFields<MutationRelateClaimsArgs, 'input'>>;
  retract?: Resolver<ResolversTypes['RetractPayload'], ParentType, ContextType, RequireFields<MutationRetractArgs, 'input'>>;
  reviewSuggestion?: Resolver<ResolversTypes['ReviewSuggestionPayload'], ParentType, ContextType, RequireFields<MutationReviewSuggestionArgs, 'input'>>;
  undo?: Resolver<ResolversTypes['UndoPayload'], ParentType, ContextType, RequireFields<MutationUndoArgs, 'input'>>;
  withdraw?: Resolver<ResolversTypes['WithdrawPayload'], ParentType, ContextType, RequireFields<MutationWithdrawArgs, 'input'>>;
};

export type NameResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Name'] = ResolversParentTypes['Name']> = {
  kind?: Resolver<ResolversTypes['NameKind'], ParentType, ContextType>;
  lang?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  script?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Activity' | 'Adjudication' | 'AnonymousSource' | 'Assertion' | 'Attribution' | 'Claim' | 'ClaimRelation' | 'ClaimReview' | 'CredibilityAssessment' | 'DependenceJudgement' | 'Document' | 'DocumentVersion' | 'HandOffAudit' | 'IdentityMatch' | 'Outlet' | 'Person' | 'ReliabilityAssessment' | 'UnnamedGroup' | 'UnspecifiedSource' | 'Withdrawal', ParentType, ContextType>;
};

export type OriginClassResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OriginClass'] = ResolversParentTypes['OriginClass']> = {
  assertions?: Resolver<ReadonlyArray<ResolversTypes['Assertion']>, ParentType, ContextType>;
  attested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  carriedBy?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['OriginType'], ParentType, ContextType>;
};

export type OriginJoinResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OriginJoin'] = ResolversParentTypes['OriginJoin']> = {
  a?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  cautious?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  judgement?: Resolver<Maybe<ResolversTypes['Judgement']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['CollapseReason'], ParentType, ContextType>;
};

export type OriginTypeCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OriginTypeCount'] = ResolversParentTypes['OriginTypeCount']> = {
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['OriginType'], ParentType, ContextType>;
};

export type OriginsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Origins'] = ResolversParentTypes['Origins']> = {
  chokepoints?: Resolver<ReadonlyArray<ResolversTypes['Chokepoint']>, ParentType, ContextType>;
  circular?: Resolver<ReadonlyArray<ResolversTypes['CircularGroup']>, ParentType, ContextType>;
  classes?: Resolver<ReadonlyArray<ResolversTypes['OriginClass']>, ParentType, ContextType>;
  disjointChains?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  joins?: Resolver<ReadonlyArray<ResolversTypes['OriginJoin']>, ParentType, ContextType>;
  lower?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unidentified?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  upper?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OutletResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Outlet'] = ResolversParentTypes['Outlet']> = {
  assertions?: Resolver<ResolversTypes['AssertionConnection'], ParentType, ContextType, RequireFields<OutletAssertionsArgs, 'first' | 'status'>>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<OutletDocumentsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  judgements?: Resolver<ReadonlyArray<ResolversTypes['Judgement']>, ParentType, ContextType, RequireFields<OutletJudgementsArgs, 'first'>>;
  keys?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<OutletNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  outletKind?: Resolver<ResolversTypes['OutletKind'], ParentType, ContextType>;
  owners?: Resolver<ReadonlyArray<ResolversTypes['Ownership']>, ParentType, ContextType>;
  profile?: Resolver<ResolversTypes['SourceProfile'], ParentType, ContextType, Partial<OutletProfileArgs>>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  reliability?: Resolver<Maybe<ResolversTypes['ReliabilityAssessment']>, ParentType, ContextType, Partial<OutletReliabilityArgs>>;
  reliabilityHistory?: Resolver<ReadonlyArray<ResolversTypes['ReliabilityAssessment']>, ParentType, ContextType>;
  syndicatesFrom?: Resolver<ReadonlyArray<ResolversTypes['Outlet']>, ParentType, ContextType>;
  trackRecord?: Resolver<Maybe<ResolversTypes['TrackRecord']>, ParentType, ContextType, Partial<OutletTrackRecordArgs>>;
  type?: Resolver<ResolversTypes['SourceType'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawal?: Resolver<Maybe<ResolversTypes['Withdrawal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OutletConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OutletConnection'] = ResolversParentTypes['OutletConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OutletEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OutletEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OutletEdge'] = ResolversParentTypes['OutletEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Outlet'], ParentType, ContextType>;
};

export type OverviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Overview'] = ResolversParentTypes['Overview']> = {
  assertions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  attributions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimsByMonth?: Resolver<ReadonlyArray<ResolversTypes['MonthCount']>, ParentType, ContextType, RequireFields<OverviewClaimsByMonthArgs, 'by'>>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gradeCounts?: Resolver<ReadonlyArray<ResolversTypes['GradeCount']>, ParentType, ContextType>;
  locatedDocuments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  originTypeCounts?: Resolver<ReadonlyArray<ResolversTypes['OriginTypeCount']>, ParentType, ContextType>;
  outlets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suggestions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  topRelayed?: Resolver<ReadonlyArray<ResolversTypes['RelayedSource']>, ParentType, ContextType, RequireFields<OverviewTopRelayedArgs, 'first'>>;
};

export type OwnershipResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Ownership'] = ResolversParentTypes['Ownership']> = {
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type PersonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  affiliation?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  assertions?: Resolver<ResolversTypes['AssertionConnection'], ParentType, ContextType, RequireFields<PersonAssertionsArgs, 'first' | 'status'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  judgements?: Resolver<ReadonlyArray<ResolversTypes['Judgement']>, ParentType, ContextType, RequireFields<PersonJudgementsArgs, 'first'>>;
  keys?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PersonNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  profile?: Resolver<ResolversTypes['SourceProfile'], ParentType, ContextType, Partial<PersonProfileArgs>>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  reliability?: Resolver<Maybe<ResolversTypes['ReliabilityAssessment']>, ParentType, ContextType, Partial<PersonReliabilityArgs>>;
  reliabilityHistory?: Resolver<ReadonlyArray<ResolversTypes['ReliabilityAssessment']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trackRecord?: Resolver<Maybe<ResolversTypes['TrackRecord']>, ParentType, ContextType, Partial<PersonTrackRecordArgs>>;
  type?: Resolver<ResolversTypes['SourceType'], ParentType, ContextType>;
  withdrawal?: Resolver<Maybe<ResolversTypes['Withdrawal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  activities?: Resolver<ResolversTypes['ActivityConnection'], ParentType, ContextType, RequireFields<QueryActivitiesArgs, 'first'>>;
  certaintyDrift?: Resolver<ResolversTypes['DriftConnection'], ParentType, ContextType, RequireFields<QueryCertaintyDriftArgs, 'first'>>;
  chaseList?: Resolver<ResolversTypes['ChaseItemConnection'], ParentType, ContextType, RequireFields<QueryChaseListArgs, 'first'>>;
  circularReporting?: Resolver<ResolversTypes['CircularGroupConnection'], ParentType, ContextType, RequireFields<QueryCircularReportingArgs, 'first'>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, Partial<QueryClaimArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<QueryClaimsArgs, 'first' | 'orderBy'>>;
  disputes?: Resolver<ResolversTypes['DisputeConnection'], ParentType, ContextType, RequireFields<QueryDisputesArgs, 'first' | 'kinds'>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, Partial<QueryDocumentArgs>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<QueryDocumentsArgs, 'first'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  outlet?: Resolver<Maybe<ResolversTypes['Outlet']>, ParentType, ContextType, Partial<QueryOutletArgs>>;
  outlets?: Resolver<ResolversTypes['OutletConnection'], ParentType, ContextType, RequireFields<QueryOutletsArgs, 'first'>>;
  overview?: Resolver<ResolversTypes['Overview'], ParentType, ContextType, Partial<QueryOverviewArgs>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, Partial<QuerySourceArgs>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<QuerySourcesArgs, 'first'>>;
  suggestions?: Resolver<ResolversTypes['SuggestionConnection'], ParentType, ContextType, RequireFields<QuerySuggestionsArgs, 'first'>>;
  withdrawalImpact?: Resolver<ResolversTypes['ImpactConnection'], ParentType, ContextType, RequireFields<QueryWithdrawalImpactArgs, 'first' | 'ids'>>;
};

export type RecordChainsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordChainsPayload'] = ResolversParentTypes['RecordChainsPayload']> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  chains?: Resolver<ReadonlyArray<ResolversTypes['RecordedChain']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordedChainResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordedChain'] = ResolversParentTypes['RecordedChain']> = {
  assertions?: Resolver<ReadonlyArray<ResolversTypes['Assertion']>, ParentType, ContextType>;
  attributions?: Resolver<ReadonlyArray<ResolversTypes['Attribution']>, ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type RejectedEvidenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RejectedEvidence'] = ResolversParentTypes['RejectedEvidence']> = {
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  because?: Resolver<Maybe<ResolversTypes['Assertion']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['RejectionReason'], ParentType, ContextType>;
};

export type RelateClaimsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelateClaimsPayload'] = ResolversParentTypes['RelateClaimsPayload']> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['ClaimRelation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RelayedSourceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelayedSource'] = ResolversParentTypes['RelayedSource']> = {
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relayedBy?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type ReliabilityAssessmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReliabilityAssessment'] = ResolversParentTypes['ReliabilityAssessment']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['ReliabilityGrade'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rationale?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  supersedes?: Resolver<Maybe<ResolversTypes['ReliabilityAssessment']>, ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  undone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelianceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Reliance'] = ResolversParentTypes['Reliance']> = {
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onlyAnonymous?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type RetractPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RetractPayload'] = ResolversParentTypes['RetractPayload']> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  retracted?: Resolver<Maybe<ResolversTypes['Suggestion']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviewSuggestionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewSuggestionPayload'] = ResolversParentTypes['ReviewSuggestionPayload']> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  suggestion?: Resolver<Maybe<ResolversTypes['Suggestion']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  __resolveType: TypeResolveFn<'AnonymousSource' | 'Claim' | 'Document' | 'Outlet' | 'Person' | 'UnnamedGroup' | 'UnspecifiedSource', ParentType, ContextType>;
};

export type SourceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  __resolveType: TypeResolveFn<'AnonymousSource' | 'Outlet' | 'Person' | 'UnnamedGroup' | 'UnspecifiedSource', ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type SourceProfileResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceProfile'] = ResolversParentTypes['SourceProfile']> = {
  anonymous?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contradicted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstHand?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ownVoice?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relayOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  relayed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relies?: Resolver<ReadonlyArray<ResolversTypes['Reliance']>, ParentType, ContextType, RequireFields<SourceProfileReliesArgs, 'first'>>;
  soleOrigin?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unspecified?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SpanResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Span'] = ResolversParentTypes['Span']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['SpanRole'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['DocumentVersion']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  activity?: SubscriptionResolver<ResolversTypes['Activity'], "activity", ParentType, ContextType, Partial<SubscriptionActivityArgs>>;
};

export type SuggestionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Suggestion'] = ResolversParentTypes['Suggestion']> = {
  __resolveType: TypeResolveFn<'Assertion' | 'Attribution' | 'ClaimRelation' | 'IdentityMatch', ParentType, ContextType>;
};

export type SuggestionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SuggestionConnection'] = ResolversParentTypes['SuggestionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SuggestionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SuggestionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SuggestionEdge'] = ResolversParentTypes['SuggestionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Suggestion'], ParentType, ContextType>;
};

export type TrackRecordResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TrackRecord'] = ResolversParentTypes['TrackRecord']> = {
  adjudicated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  correct?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  distorted?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  estimatedLetter?: Resolver<ResolversTypes['ReliabilityGrade'], ParentType, ContextType>;
  faithful?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  fidelity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  handOffs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  incorrect?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  relayedAdjudicated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relayedCorrect?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reliability?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type UndoPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UndoPayload'] = ResolversParentTypes['UndoPayload']> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  undone?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UnnamedGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnnamedGroup'] = ResolversParentTypes['UnnamedGroup']> = {
  assertions?: Resolver<ResolversTypes['AssertionConnection'], ParentType, ContextType, RequireFields<UnnamedGroupAssertionsArgs, 'first' | 'status'>>;
  carriedBy?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  descriptor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  descriptorLang?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  judgements?: Resolver<ReadonlyArray<ResolversTypes['Judgement']>, ParentType, ContextType, RequireFields<UnnamedGroupJudgementsArgs, 'first'>>;
  keys?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<UnnamedGroupNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  profile?: Resolver<ResolversTypes['SourceProfile'], ParentType, ContextType, Partial<UnnamedGroupProfileArgs>>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  reliability?: Resolver<Maybe<ResolversTypes['ReliabilityAssessment']>, ParentType, ContextType, Partial<UnnamedGroupReliabilityArgs>>;
  reliabilityHistory?: Resolver<ReadonlyArray<ResolversTypes['ReliabilityAssessment']>, ParentType, ContextType>;
  trackRecord?: Resolver<Maybe<ResolversTypes['TrackRecord']>, ParentType, ContextType, Partial<UnnamedGroupTrackRecordArgs>>;
  type?: Resolver<ResolversTypes['SourceType'], ParentType, ContextType>;
  withdrawal?: Resolver<Maybe<ResolversTypes['Withdrawal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnspecifiedSourceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnspecifiedSource'] = ResolversParentTypes['UnspecifiedSource']> = {
  assertions?: Resolver<ResolversTypes['AssertionConnection'], ParentType, ContextType, RequireFields<UnspecifiedSourceAssertionsArgs, 'first' | 'status'>>;
  carriedBy?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  descriptor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  descriptorLang?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  judgements?: Resolver<ReadonlyArray<ResolversTypes['Judgement']>, ParentType, ContextType, RequireFields<UnspecifiedSourceJudgementsArgs, 'first'>>;
  keys?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<UnspecifiedSourceNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  profile?: Resolver<ResolversTypes['SourceProfile'], ParentType, ContextType, Partial<UnspecifiedSourceProfileArgs>>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  reliability?: Resolver<Maybe<ResolversTypes['ReliabilityAssessment']>, ParentType, ContextType, Partial<UnspecifiedSourceReliabilityArgs>>;
  reliabilityHistory?: Resolver<ReadonlyArray<ResolversTypes['ReliabilityAssessment']>, ParentType, ContextType>;
  trackRecord?: Resolver<Maybe<ResolversTypes['TrackRecord']>, ParentType, ContextType, Partial<UnspecifiedSourceTrackRecordArgs>>;
  type?: Resolver<ResolversTypes['SourceType'], ParentType, ContextType>;
  withdrawal?: Resolver<Maybe<ResolversTypes['Withdrawal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WithdrawPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WithdrawPayload'] = ResolversParentTypes['WithdrawPayload']> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  orphaned?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<WithdrawPayloadOrphanedArgs, 'first'>>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  withdrawal?: Resolver<Maybe<ResolversTypes['Withdrawal']>, ParentType, ContextType>;
};

export type WithdrawalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Withdrawal'] = ResolversParentTypes['Withdrawal']> = {
  activity?: Resolver<ResolversTypes['Activity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  undone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  Activity?: ActivityResolvers<ContextType>;
  ActivityConnection?: ActivityConnectionResolvers<ContextType>;
  ActivityEdge?: ActivityEdgeResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  AdjudicateClaimPayload?: AdjudicateClaimPayloadResolvers<ContextType>;
  Adjudication?: AdjudicationResolvers<ContextType>;
  AmendClaimPayload?: AmendClaimPayloadResolvers<ContextType>;
  AnonymousSource?: AnonymousSourceResolvers<ContextType>;
  Assertion?: AssertionResolvers<ContextType>;
  AssertionConnection?: AssertionConnectionResolvers<ContextType>;
  AssertionEdge?: AssertionEdgeResolvers<ContextType>;
  AssessCredibilityPayload?: AssessCredibilityPayloadResolvers<ContextType>;
  AssessReliabilityPayload?: AssessReliabilityPayloadResolvers<ContextType>;
  AttachReviewPayload?: AttachReviewPayloadResolvers<ContextType>;
  Attribution?: AttributionResolvers<ContextType>;
  AttributionConnection?: AttributionConnectionResolvers<ContextType>;
  AttributionEdge?: AttributionEdgeResolvers<ContextType>;
  AuditHandOffPayload?: AuditHandOffPayloadResolvers<ContextType>;
  BigInt?: GraphQLScalarType;
  Chain?: ChainResolvers<ContextType>;
  ChainList?: ChainListResolvers<ContextType>;
  ChaseItem?: ChaseItemResolvers<ContextType>;
  ChaseItemConnection?: ChaseItemConnectionResolvers<ContextType>;
  ChaseItemEdge?: ChaseItemEdgeResolvers<ContextType>;
  Chokepoint?: ChokepointResolvers<ContextType>;
  CircularGroup?: CircularGroupResolvers<ContextType>;
  CircularGroupConnection?: CircularGroupConnectionResolvers<ContextType>;
  CircularGroupEdge?: CircularGroupEdgeResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  ClaimGraph?: ClaimGraphResolvers<ContextType>;
  ClaimRelation?: ClaimRelationResolvers<ContextType>;
  ClaimReview?: ClaimReviewResolvers<ContextType>;
  ClaimVoice?: ClaimVoiceResolvers<ContextType>;
  Contribution?: ContributionResolvers<ContextType>;
  Credibility?: CredibilityResolvers<ContextType>;
  CredibilityAssessment?: CredibilityAssessmentResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DeclareDependencePayload?: DeclareDependencePayloadResolvers<ContextType>;
  DependenceJudgement?: DependenceJudgementResolvers<ContextType>;
  DescribeSourcePayload?: DescribeSourcePayloadResolvers<ContextType>;
  Dispute?: DisputeResolvers<ContextType>;
  DisputeConnection?: DisputeConnectionResolvers<ContextType>;
  DisputeEdge?: DisputeEdgeResolvers<ContextType>;
  DisputeSide?: DisputeSideResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  DocumentVersion?: DocumentVersionResolvers<ContextType>;
  Drift?: DriftResolvers<ContextType>;
  DriftConnection?: DriftConnectionResolvers<ContextType>;
  DriftEdge?: DriftEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  GradeCount?: GradeCountResolvers<ContextType>;
  HandOffAudit?: HandOffAuditResolvers<ContextType>;
  Hop?: HopResolvers<ContextType>;
  IdentityMatch?: IdentityMatchResolvers<ContextType>;
  Impact?: ImpactResolvers<ContextType>;
  ImpactConnection?: ImpactConnectionResolvers<ContextType>;
  ImpactEdge?: ImpactEdgeResolvers<ContextType>;
  ImportedRecord?: ImportedRecordResolvers<ContextType>;
  JudgeIdentityPayload?: JudgeIdentityPayloadResolvers<ContextType>;
  Judgement?: JudgementResolvers<ContextType>;
  LocateDocumentPayload?: LocateDocumentPayloadResolvers<ContextType>;
  MonthCount?: MonthCountResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Name?: NameResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  OriginClass?: OriginClassResolvers<ContextType>;
  OriginJoin?: OriginJoinResolvers<ContextType>;
  OriginTypeCount?: OriginTypeCountResolvers<ContextType>;
  Origins?: OriginsResolvers<ContextType>;
  Outlet?: OutletResolvers<ContextType>;
  OutletConnection?: OutletConnectionResolvers<ContextType>;
  OutletEdge?: OutletEdgeResolvers<ContextType>;
  Overview?: OverviewResolvers<ContextType>;
  Ownership?: OwnershipResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Person?: PersonResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordChainsPayload?: RecordChainsPayloadResolvers<ContextType>;
  RecordedChain?: RecordedChainResolvers<ContextType>;
  RejectedEvidence?: RejectedEvidenceResolvers<ContextType>;
  RelateClaimsPayload?: RelateClaimsPayloadResolvers<ContextType>;
  RelayedSource?: RelayedSourceResolvers<ContextType>;
  ReliabilityAssessment?: ReliabilityAssessmentResolvers<ContextType>;
  Reliance?: RelianceResolvers<ContextType>;
  RetractPayload?: RetractPayloadResolvers<ContextType>;
  ReviewSuggestionPayload?: ReviewSuggestionPayloadResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  SourceProfile?: SourceProfileResolvers<ContextType>;
  Span?: SpanResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Suggestion?: SuggestionResolvers<ContextType>;
  SuggestionConnection?: SuggestionConnectionResolvers<ContextType>;
  SuggestionEdge?: SuggestionEdgeResolvers<ContextType>;
  TrackRecord?: TrackRecordResolvers<ContextType>;
  UndoPayload?: UndoPayloadResolvers<ContextType>;
  UnnamedGroup?: UnnamedGroupResolvers<ContextType>;
  UnspecifiedSource?: UnspecifiedSourceResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  WithdrawPayload?: WithdrawPayloadResolvers<ContextType>;
  Withdrawal?: WithdrawalResolvers<ContextType>;
};

