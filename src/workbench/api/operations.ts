/** The operations that the pages ask for, by their ids: each is a file of operations/. */
import type {
  ClaimGraphQuery,
  ClaimGraphQueryVariables,
  ClaimHistoryQuery,
  ClaimHistoryQueryVariables,
  ClaimPageQuery,
  ClaimPageQueryVariables,
  ClaimWithoutQuery,
  ClaimWithoutQueryVariables,
  DeskQuery,
  DeskQueryVariables,
  DeskTopicsQuery,
  DeskTopicsQueryVariables,
  DocumentCreditsQuery,
  DocumentCreditsQueryVariables,
  DocumentPageQuery,
  DocumentPageQueryVariables,
  DocumentStatementsQuery,
  DocumentStatementsQueryVariables,
  DocumentTextQuery,
  DocumentTextQueryVariables,
  SourceDocumentsQuery,
  SourceDocumentsQueryVariables,
  SourcePageQuery,
  SourcePageQueryVariables,
  SourceStatementsQuery,
  SourceStatementsQueryVariables,
  WithdrawalImpactQuery,
  WithdrawalImpactQueryVariables,
} from '../generated.ts';

interface Operation<Answer, Variables> {
  readonly answer: Answer;
  readonly variables: Variables;
}

export interface Operations {
  'claim-graph': Operation<ClaimGraphQuery, ClaimGraphQueryVariables>;
  'claim-history': Operation<ClaimHistoryQuery, ClaimHistoryQueryVariables>;
  'claim-page': Operation<ClaimPageQuery, ClaimPageQueryVariables>;
  'claim-without': Operation<ClaimWithoutQuery, ClaimWithoutQueryVariables>;
  desk: Operation<DeskQuery, DeskQueryVariables>;
  'desk-topics': Operation<DeskTopicsQuery, DeskTopicsQueryVariables>;
  'document-credits': Operation<DocumentCreditsQuery, DocumentCreditsQueryVariables>;
  'document-page': Operation<DocumentPageQuery, DocumentPageQueryVariables>;
  'document-statements': Operation<DocumentStatementsQuery, DocumentStatementsQueryVariables>;
  'document-text': Operation<DocumentTextQuery, DocumentTextQueryVariables>;
  'source-documents': Operation<SourceDocumentsQuery, SourceDocumentsQueryVariables>;
  'source-page': Operation<SourcePageQuery, SourcePageQueryVariables>;
  'source-statements': Operation<SourceStatementsQuery, SourceStatementsQueryVariables>;
  'withdrawal-impact': Operation<WithdrawalImpactQuery, WithdrawalImpactQueryVariables>;
}

export type OperationId = keyof Operations;
export type AnswerOf<Id extends OperationId> = Operations[Id]['answer'];
export type VariablesOf<Id extends OperationId> = Operations[Id]['variables'];
