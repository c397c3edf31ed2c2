/** From what the client sent to one operation that may be executed, or to the errors that say why not. */
import { getVariableValues, GraphQLError, OperationTypeNode } from 'graphql';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { RequestParams } from 'graphql-http';
import { createDocumentCache } from '../graphql/document-cache.ts';
import type { AcceptedDocument } from '../graphql/document-cache.ts';
import { toRequestError } from '../graphql/error-masking.ts';
import { limitError } from '../graphql/limits/limits.ts';
import type { Limits } from '../graphql/limits/limits.ts';
import type { Metrics } from '../ops/metrics.ts';

export interface ReadableOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** As the client sent them: execution coerces them itself. */
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface RefusedOperation {
  readonly operation: null;
  readonly errors: readonly GraphQLError[];
}

/** How the request will be answered: subscriptions by a stream, all else at once. */
export type Answers = 'ONCE' | 'STREAM';

export type OperationReader = (
  params: RequestParams,
  answers: Answers,
) => ReadableOperation | RefusedOperation;

const elsewhere: Readonly<Record<Answers, string>> = {
  ONCE: 'Subscriptions are answered by a stream: ask /graphql/stream, or send accept: text/event-stream.',
  STREAM: 'Only subscriptions are answered by a stream: ask /graphql for application/json.',
};

const maxVariableErrors = 20;

/** Creates the reader of a schema, with its cache of documents; it throws only for a fault of our own. */
export function createOperationReader(
  schema: GraphQLSchema,
  limits: Limits,
  { countDocument }: Metrics,
): OperationReader {
  const documents = createDocumentCache(schema, limits, countDocument);
  return ({ query, operationName, variables: sent }, answers) => {
    const prepared = documents.prepare(query);
    if (!prepared.isAccepted) return { operation: null, errors: prepared.errors };
    const operation = prepared.operation(operationName ?? null);
    if (operation === null)
      return refuse([new GraphQLError('The document has not one operation of that name.')]);
    const isStream = operation.operation === OperationTypeNode.SUBSCRIPTION;
    if (isStream !== (answers === 'STREAM')) return refuse([new GraphQLError(elsewhere[answers])]);
    const variables = sent ?? {};
    const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, {
      maxErrors: maxVariableErrors,
    });
    if (errors !== undefined) return refuse(errors);
    const costFault = findCostFault(prepared, operation, variables, coerced, limits);
    if (costFault !== null) return refuse([costFault]);
    return { document: prepared.document, operation, variables };
  };
}

function findCostFault(
  prepared: AcceptedDocument,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  coerced: Readonly<Record<string, unknown>>,
  limits: Limits,
): GraphQLError | null {
  try {
    const cost = prepared.cost(operation, variables, coerced);
    return cost > limits.cost ? limitError('cost', cost, limits.cost) : null;
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

function refuse(errors: readonly GraphQLError[]): RefusedOperation {
  return { operation: null, errors: errors.map(toRequestError) };
}
