/**
 * GraphQL over HTTP by graphql-http. Documents come parsed, validated and measured from the operation reader; what
 * graphql-http still does is read the request, tell the media types apart, execute and write the answer.
 */
import type { Request, RequestHandler } from 'express';
import { OperationTypeNode } from 'graphql';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { createHandler } from 'graphql-http';
import type { OperationArgs, OperationContext, RequestParams } from 'graphql-http';
import type { Request as TransportRequest, Response as TransportResponse } from 'graphql-http';
import { createExecution } from '../graphql/compiled-execution.ts';
import { createErrorMask, toRequestError } from '../graphql/error-masking.ts';
import type { ErrorMask } from '../graphql/error-masking.ts';
import type { Limits } from '../graphql/limits/limits.ts';
import type { Logger } from '../ops/logger.ts';
import { outcomeOfCodes } from '../ops/outcome.ts';
import { startDeadline } from './deadline.ts';
import { errorBody } from './errors.ts';
import type { OperationReader } from './operation-reader.ts';
import { createParamsReader } from './request-params.ts';
import type { OperationRules } from './request-params.ts';
import { sendAnswer } from './send-answer.ts';
import { notesOf } from './request-notes.ts';
import type { RequestNotes } from './request-notes.ts';

export interface GraphqlRouteOptions {
  readonly schema: GraphQLSchema;
  /** Makes the resolvers' context, once for each operation that will be executed; may be async. */
  readonly createContext: (request: {
    readonly requestId: string;
    readonly signal: AbortSignal;
    readonly idempotencyKey: string | null;
    readonly lastEventId: string | null;
  }) => unknown;
  /** What an answer says beside its data, by the context that it was made in; null for nothing. */
  readonly extensionsOf: (contextValue: unknown) => Readonly<Record<string, unknown>> | null;
  readonly operations: OperationRules;
  /** See compiled-execution.ts. */
  readonly usesBeforeCompiling: number;
  readonly limits: Limits;
  readonly log: Logger;
  readonly newId: () => string;
  readonly readOperation: OperationReader;
}

interface Exchange {
  readonly notes: RequestNotes;
  readonly signal: AbortSignal;
  readonly mask: ErrorMask;
  /** True once the operation was executed without any error: only then is its answer the same if asked again. */
  isWhole: boolean;
}

type Transported = TransportRequest<Request, Exchange>;

/** Creates the handler of `/graphql`; bodies must have been read as text before. */
export function graphqlRoute(options: GraphqlRouteOptions): RequestHandler {
  const handle = createHandler<Request, Exchange, OperationContext>({
    parseRequestParams: createParamsReader<Exchange>(options.operations),
    execute: createExecution({ usesBefore: options.usesBeforeCompiling }),
    onSubscribe: (transported, params) => subscribe(options, transported, params),
    onOperation: ({ context }, { contextValue }, result) =>
      withExtensions(maskResult(result, context), options.extensionsOf(contextValue)),
    // Only faults of the request come here: those of execution are masked in onOperation and keep their code.
    formatError: toRequestError,
  });

  return async (request, response) => {
    const notes = notesOf(request);
    const { signal, passed } = startDeadline(response, options.limits.deadlineMs);
    const mask = createErrorMask({
      newId: options.newId,
      report({ error, ...fault }) {
        // After the deadline everything that was under way fails, and nobody will see the ids.
        if (signal.aborted) return;
        options.log.error({ ...fault, requestId: notes.requestId, err: error }, 'field failed');
      },
    });
    const { method, url, headers } = request;
    const body = typeof request.body === 'string' ? request.body : null;
    const context: Exchange = { notes, signal, mask, isWhole: false };
    const answer = await Promise.race([
      handle({ method, url, headers, body, raw: request, context }),
      passed.then((error) => {
        notes.observation.operationEnded('late');
        throw error;
      }),
    ]);
    if (response.destroyed) return;
    sendAnswer(request, response, answer, context.isWhole);
  };
}

async function subscribe(
  options: GraphqlRouteOptions,
  { context, method, raw }: Transported,
  params: RequestParams,
): Promise<OperationArgs<OperationContext> | TransportResponse | RefusedErrors> {
  const found = options.readOperation(params, 'ONCE');
  if (found.operation === null) {
    context.notes.observation.operationEnded('refused');
    return found.errors;
  }
  const { document, operation, variables } = found;
  const operationName = operation.name?.value ?? null;
  context.notes.operationName = operationName;
  context.notes.observation.operationBegan(operation.operation, operationName);
  if (operation.operation === OperationTypeNode.MUTATION && method === 'GET') return mutationOverGet();
  const { requestId } = context.notes;
  // What it holds is between createContext and the resolvers; graphql-http only hands it on.
  const contextValue = (await options.createContext({
    requestId,
    signal: context.signal,
    idempotencyKey: raw.get('idempotency-key') ?? null,
    lastEventId: null,
  })) as OperationContext;
  return { schema: options.schema, document, operationName, variableValues: variables, contextValue };
}

type RefusedErrors = Extract<ReturnType<OperationReader>, { readonly operation: null }>['errors'];

/** Errors stand first, as the specification asks: a reader of the text meets them before the data. */
function maskResult({ errors, ...result }: ExecutionResult, context: Exchange): ExecutionResult {
  const masked = errors?.map(context.mask);
  context.isWhole = masked === undefined;
  context.notes.observation.operationEnded(
    outcomeOfCodes(masked?.map(({ extensions }) => extensions['code']) ?? []),
  );
  return masked === undefined ? result : { errors: masked, ...result };
}

/** Behind the data; an answer that has nothing to say stays as it is. */
function withExtensions(
  result: ExecutionResult,
  extensions: Readonly<Record<string, unknown>> | null,
): ExecutionResult {
  return extensions === null ? result : { ...result, extensions: { ...result.extensions, ...extensions } };
}

/** A link or an image on a foreign page can make a browser send a GET: it must never change anything. */
function mutationOverGet(): TransportResponse {
  const headers = { allow: 'POST', 'content-type': 'application/json; charset=utf-8' };
  const body = errorBody('INVALID_INPUT', 'Mutations must be sent by POST.');
  return [body, { status: 405, statusText: 'Method Not Allowed', headers }];
}
