/** The operations that the pages ask for, by their ids: each is a file of operations/. */
import type {
  ClaimGraphQuery,
  ClaimGraphQueryVariables,
  ClaimPageQuery,
  ClaimPageQueryVariables,
} from '../generated.ts';

interface Operation<Answer, Variables> {
  readonly answer: Answer;
  readonly variables: Variables;
}

export interface Operations {
  'claim-graph': Operation<ClaimGraphQuery, ClaimGraphQueryVariables>;
  'claim-page': Operation<ClaimPageQuery, ClaimPageQueryVariables>;
}

export type OperationId = keyof Operations;
export type AnswerOf<Id extends OperationId> = Operations[Id]['answer'];
export type VariablesOf<Id extends OperationId> = Operations[Id]['variables'];
