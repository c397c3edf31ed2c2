/** The operations that the pages ask for, by their ids: each is a file of operations/. */
import type {
  Answer,
  ClaimGraphQuery,
  ClaimGraphQueryVariables,
  ClaimPageQuery,
  ClaimPageQueryVariables,
  DocumentCreditsQuery,
  DocumentCreditsQueryVariables,
  DocumentPageQuery,
  DocumentPageQueryVariables,
  DocumentStatementsQuery,
  DocumentStatementsQueryVariables,
  DocumentTextQuery,
  DocumentTextQueryVariables,
  Variables,
} from '../generated.ts';

interface Operation<Answer, Variables> {
  readonly answer: Answer;
  readonly variables: Variables;
}

export interface Operations {
  'claim-graph': Operation<ClaimGraphQuery, ClaimGraphQueryVariables>;
  'claim-page': Operation<ClaimPageQuery, ClaimPageQueryVariables>;
  'document-credits': Operation<DocumentCreditsQuery, DocumentCreditsQueryVariables>;
  'document-page': Operation<DocumentPageQuery, DocumentPageQueryVariables>;
  'document-statements': Operation<DocumentStatementsQuery, DocumentStatementsQueryVariables>;
  'document-text': Operation<DocumentTextQuery, DocumentTextQueryVariables>;
}

export type OperationId = keyof Operations;
export type AnswerOf<Id extends OperationId> = Operations[Id]['answer'];
export type VariablesOf<Id extends OperationId> = Operations[Id]['variables'];
