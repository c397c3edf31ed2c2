/** Questions of the command line, put to the schema of the service in this process: the answers are those of the API. */
import { execute, GraphQLError, parse } from 'graphql';
import type { ExecutionResult } from 'graphql';
import { CodedError, invalidInput } from '../errors.ts';
import { readPersistedOperations } from '../graphql/persisted-operations.ts';
import { createSchema } from '../graphql/schema.ts';
import type { OpenServices } from '../open-services.ts';

export type Variables = Readonly<Record<string, unknown>>;
/** The data of an answer. Throws the fault of the first field that has one. */
export type Ask = (operation: string, variables: Variables) => Promise<unknown>;

/** The operations that commands ask: files whose names are their ids. */
export const cliOperationFolder = new URL('operations/', import.meta.url);

/** Ends a command that was told to stop. */
export class StoppedError extends Error {
  constructor() {
    super('stopped');
    this.name = 'StoppedError';
  }
}

/** Creates the asking of one command; it throws a StoppedError as soon as the signal fires. */
export function createAsk({ createContext }: Pick<OpenServices, 'createContext'>, signal: AbortSignal): Ask {
  const schema = createSchema();
  const { textOf } = readPersistedOperations([cliOperationFolder]);
  const stopped = new Promise<never>((_, reject) => {
    const stop = (): void => {
      reject(new StoppedError());
    };
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
  stopped.catch(() => undefined);
  return async (operation, variableValues) => {
    const document = parse(textOf(operation) ?? '');
    const answer = execute({ schema, document, variableValues, contextValue: createContext() });
    return toData(await Promise.race([answer, stopped]));
  };
}

function toData({ data, errors }: ExecutionResult): unknown {
  const [error] = errors ?? [];
  if (error === undefined) return data;
  const cause = error.originalError ?? null;
  if (cause instanceof CodedError) throw cause;
  // graphql's own, of an argument that a scalar refuses: it has no cause, or another of graphql's.
  if (cause === null || cause instanceof GraphQLError) throw invalidInput(error.message);
  throw cause;
}
