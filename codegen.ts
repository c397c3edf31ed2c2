/** How the generated files are made of schema/ and of the pages' operations: `npm run generate`. The gate refuses those that are out of date. */
import type { CodegenConfig } from '@graphql-codegen/cli';

/** The resolvers of a type are handed our domain object, or part of it, not the type's own fields. */
const source = '../core/model/source.ts#SourcePart';
const mappers = {
  Source: source,
  Outlet: source,
  Person: source,
  AnonymousSource: source,
  UnnamedGroup: source,
  UnspecifiedSource: source,
  Name: '../core/model/source.ts#Name',
  Document: '../core/model/document.ts#DocumentPart',
  DocumentVersion: '../core/model/document.ts#DocumentVersion',
  Claim: '../core/model/claim.ts#Claim',
  ClaimRelation: '../core/model/claim.ts#ClaimRelation',
  Assertion: '../core/model/assertion.ts#AssertionPart',
  Attribution: '../core/model/attribution.ts#AttributionPart',
  Span: '../core/model/span.ts#Span',
  Ownership: '../core/model/source.ts#Ownership',
  Chain: '../core/credibility/described-chains.ts#ChainAsOf',
  Hop: '../core/provenance/chain.ts#ChainHop',
  ClaimGraph: '../core/provenance/shown-graph.ts#ShownGraph',
  ClaimVoice: '../core/provenance/shown-graph.ts#ShownVoice',
  ChainList: '../core/credibility/described-chains.ts#ChainsAsOf',
  Origins: '../core/provenance/origins.ts#Origins',
  OriginClass: '../core/provenance/origin-class.ts#OriginClass',
  OriginJoin: '../core/provenance/origin-join.ts#OriginJoin',
  Chokepoint: '../core/provenance/origins.ts#Chokepoint',
  CircularGroup: '../core/provenance/circular-groups.ts#CircularGroup',
  Credibility: '../core/credibility/credibility.ts#Credibility',
  Contribution: '../core/credibility/contributions.ts#Contribution',
  RejectedEvidence: '../core/credibility/rejections.ts#RejectedEvidence',
  Evidence: '../core/credibility/analyse-claim.ts#ClaimAnalysis',
  SourceProfile: '../core/model/source-profile.ts#SourceProfile',
  Reliance: '../core/model/source-profile.ts#Reliance',
  ChaseItem: '../core/model/chase-item.ts#ChaseItem',
  Drift: '../core/model/drift.ts#Drift',
  Overview: '../core/model/overview.ts#Overview',
  MonthCount: '../core/model/overview.ts#MonthOfGrades',
  RelayedSource: '../core/model/overview.ts#RelayedSource',
  Dispute: '../core/model/dispute.ts#Dispute',
  DisputeSide: '../core/model/dispute.ts#DisputeSide',
  Impact: '../core/credibility/impact.ts#Impact',
  Activity: '../core/model/activity.ts#Activity',
  ImportedRecord: '../core/model/activity.ts#ImportedRecord',
  Judgement: '../core/model/judgement.ts#Judgement',
  Adjudication: '../core/model/judgement.ts#Adjudication',
  HandOffAudit: '../core/model/judgement.ts#HandOffAudit',
  DependenceJudgement: '../core/model/judgement.ts#DependenceJudgement',
  Withdrawal: '../core/model/judgement.ts#Withdrawal',
  IdentityMatch: '../core/model/judgement.ts#IdentityMatch',
  ClaimReview: '../core/model/judgement.ts#ClaimReview',
  ReliabilityAssessment: '../core/model/judgement.ts#ReliabilityAssessment',
  CredibilityAssessment: '../core/model/judgement.ts#CredibilityAssessment',
  RecordedChain: '../core/model/change.ts#RecordedChain',
  RecordChainsPayload: '../core/model/change.ts#ChainsPayload',
  LocateDocumentPayload: '../core/model/change.ts#LocationPayload',
  RelateClaimsPayload: '../core/model/change.ts#ChangePayload',
  AssessReliabilityPayload: '../core/model/change.ts#ChangePayload',
  AssessCredibilityPayload: '../core/model/change.ts#ChangePayload',
  UndoPayload: '../core/model/change.ts#ChangePayload',
  WithdrawPayload: '../core/model/change.ts#ChangePayload',
  AdjudicateClaimPayload: '../core/model/change.ts#ChangePayload',
  AuditHandOffPayload: '../core/model/change.ts#ChangePayload',
  DeclareDependencePayload: '../core/model/change.ts#ChangePayload',
  TrackRecord: '../core/model/track-record.ts#TrackRecord',
  AttachReviewPayload: '../core/model/change.ts#ChangePayload',
  AmendClaimPayload: '../core/model/change.ts#ChangePayload',
  DescribeSourcePayload: '../core/model/change.ts#ChangePayload',
  JudgeIdentityPayload: '../core/model/change.ts#ChangePayload',
  ReviewSuggestionPayload: '../core/model/change.ts#ChangePayload',
  RetractPayload: '../core/model/change.ts#ChangePayload',
  SuggestionConnection: './suggestion-edge.ts#SuggestionConnection',
  SuggestionEdge: './suggestion-edge.ts#SuggestionEdge',
  ImpactConnection: './connection.ts#Connection<ImpactModel>',
  SearchEdge: './search-edge.ts#SearchEdge',
  SourceConnection: './connection.ts#Connection<SourcePartModel>',
  OutletConnection: './connection.ts#Connection<SourcePartModel>',
  DocumentConnection: './connection.ts#Connection<DocumentPartModel>',
  ClaimConnection: './connection.ts#Connection<ClaimModel>',
  AssertionConnection: './connection.ts#Connection<AssertionPartModel>',
  AttributionConnection: './connection.ts#Connection<AttributionPartModel>',
  ChaseItemConnection: './connection.ts#Connection<ChaseItemModel>',
  DriftConnection: './connection.ts#Connection<DriftModel>',
  CircularGroupConnection: './connection.ts#Connection<CircularGroupModel>',
  DisputeConnection: './connection.ts#Connection<DisputeModel>',
  ActivityConnection: './connection.ts#Connection<ActivityModel>',
};

const header = `// Made by \`npm run generate\` of schema/. Do not edit.

/** In place of TypeScript's own: a client may send null for an argument that has a default, and the resolver gets it. */
type NonNullable<T> = Exclude<T, undefined>;
`;

const naming = {
  enumsAsTypes: true,
  useTypeImports: true,
  immutableTypes: true,
  maybeValue: 'T | null',
  inputMaybeValue: 'T | null | undefined',
  strictScalars: true,
  defaultScalarType: 'unknown',
} as const;

const config = {
  schema: 'schema/*.graphql',
  generates: {
    'src/graphql/generated.ts': {
      plugins: [{ add: { content: header } }, 'typescript', 'typescript-resolvers'],
      config: {
        contextType: '../context.ts#RequestContext',
        mappers,
        mapperTypeSuffix: 'Model',
        scalars: {
          PartialDate: 'string',
          DateTime: 'string',
          BigInt: { input: 'string', output: 'bigint | string' },
        },
        ...naming,
        avoidOptionals: { field: true },
        skipTypename: true,
        resolversNonOptionalTypename: { unionMember: false, interfaceImplementingType: false },
        useIndexSignature: false,
      },
    },
    // What the pages are answered, operation by operation.
    'src/workbench/generated.ts': {
      documents: 'src/workbench/operations/*.graphql',
      plugins: [
        { add: { content: '// Made by `npm run generate` of src/workbench/operations/. Do not edit.\n' } },
        'typescript-operations',
      ],
      config: {
        ...naming,
        scalars: { PartialDate: 'string', DateTime: 'string', BigInt: 'string' },
        skipTypename: true,
      },
    },
  },
} satisfies CodegenConfig;

export default config;
