/** The operations that the pages ask for, by their ids: each is a file of operations/. */
import type {
  ChasePageQuery,
  ChasePageQueryVariables,
  CircleHandOffsQuery,
  CircleHandOffsQueryVariables,
  CircularPageQuery,
  CircularPageQueryVariables,
  ClaimGraphQuery,
  ClaimGraphQueryVariables,
  ClaimHistoryQuery,
  ClaimHistoryQueryVariables,
  ClaimPageQuery,
  ClaimPageQueryVariables,
  ClaimWithoutQuery,
  ClaimWithoutQueryVariables,
  ClaimsPageQuery,
  ClaimsPageQueryVariables,
  DeskQuery,
  DeskQueryVariables,
  DeskTopicsQuery,
  DeskTopicsQueryVariables,
  DisputesPageQuery,
  DisputesPageQueryVariables,
  DocumentCreditsQuery,
  DocumentCreditsQueryVariables,
  DocumentPageQuery,
  DocumentPageQueryVariables,
  DocumentStatementsQuery,
  DocumentStatementsQueryVariables,
  DocumentTextQuery,
  DocumentTextQueryVariables,
  DriftPageQuery,
  DriftPageQueryVariables,
  OutletsPageQuery,
  OutletsPageQueryVariables,
  SearchHitsQuery,
  SearchHitsQueryVariables,
  SourceDocumentsQuery,
  SourceDocumentsQueryVariables,
  SourcePageQuery,
  SourcePageQueryVariables,
  SourceStatementsQuery,
  SourceStatementsQueryVariables,
  StartPageQuery,
  StartPageQueryVariables,
  WithdrawalImpactQuery,
  WithdrawalImpactQueryVariables,
} from '../generated.ts';

interface Operation<Answer, Variables> {
  readonly answer: Answer;
  readonly variables: Variables;
}

export interface Operations {
  'chase-page': Operation<ChasePageQuery, ChasePageQueryVariables>;
  'circle-hand-offs': Operation<CircleHandOffsQuery, CircleHandOffsQueryVariables>;
  'circular-page': Operation<CircularPageQuery, CircularPageQueryVariables>;
  'claim-graph': Operation<ClaimGraphQuery, ClaimGraphQueryVariables>;
  'claim-history': Operation<ClaimHistoryQuery, ClaimHistoryQueryVariables>;
  'claim-page': Operation<ClaimPageQuery, ClaimPageQueryVariables>;
  'claim-without': Operation<ClaimWithoutQuery, ClaimWithoutQueryVariables>;
  'claims-page': Operation<ClaimsPageQuery, ClaimsPageQueryVariables>;
  desk: Operation<DeskQuery, DeskQueryVariables>;
  'desk-topics': Operation<DeskTopicsQuery, DeskTopicsQueryVariables>;
  'disputes-page': Operation<DisputesPageQuery, DisputesPageQueryVariables>;
  'document-credits': Operation<DocumentCreditsQuery, DocumentCreditsQueryVariables>;
  'document-page': Operation<DocumentPageQuery, DocumentPageQueryVariables>;
  'document-statements': Operation<DocumentStatementsQuery, DocumentStatementsQueryVariables>;
  'document-text': Operation<DocumentTextQuery, DocumentTextQueryVariables>;
  'drift-page': Operation<DriftPageQuery, DriftPageQueryVariables>;
  'outlets-page': Operation<OutletsPageQuery, OutletsPageQueryVariables>;
  'search-hits': Operation<SearchHitsQuery, SearchHitsQueryVariables>;
  'source-documents': Operation<SourceDocumentsQuery, SourceDocumentsQueryVariables>;
  'source-page': Operation<SourcePageQuery, SourcePageQueryVariables>;
  'source-statements': Operation<SourceStatementsQuery, SourceStatementsQueryVariables>;
  'start-page': Operation<StartPageQuery, StartPageQueryVariables>;
  'withdrawal-impact': Operation<WithdrawalImpactQuery, WithdrawalImpactQueryVariables>;
}

export type OperationId = keyof Operations;
export type AnswerOf<Id extends OperationId> = Operations[Id]['answer'];
export type VariablesOf<Id extends OperationId> = Operations[Id]['variables'];
