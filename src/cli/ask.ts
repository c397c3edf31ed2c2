/** Questions of the command line, put to the schema of the service in this process: the answers are those of the API. */
import { execute, GraphQLError, parse } from 'graphql';
import type { ExecutionResult } from 'graphql';
import { z } from 'zod';
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

export interface AskOptions {
  /** A question throws a StoppedError as soon as it fires. */
  readonly signal: AbortSignal;
  /** Told where an answer rests on analyses that are out of date or cut. */
  readonly note: (line: string) => void;
}

const extensions = z.object({
  analysis: z.object({ stale: z.int(), since: z.string().nullable(), cut: z.int() }).optional(),
});

/** Creates the asking of one command. */
export function createAsk(
  { createContext, extensionsOf }: Pick<OpenServices, 'createContext' | 'extensionsOf'>,
  { signal, note }: AskOptions,
): Ask {
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
    const contextValue = createContext();
    const answer = execute({ schema, document, variableValues, contextValue });
    const data = toData(await Promise.race([answer, stopped]));
    for (const line of toNotes(extensions.parse(extensionsOf(contextValue) ?? {}))) note(line);
    return data;
  };
}

function toNotes({ analysis }: z.infer<typeof extensions>): string[] {
  if (analysis === undefined) return [];
  const { stale, since, cut } = analysis;
  const known = since === null ? '' : `; what was recorded before ${since} is in it`;
  return [
    ...(stale > 0
      ? [`Not all is in it: ${String(stale)} claims wait for their analysis${known} (hearsay analyse).`]
      : []),
    ...(cut > 0 ? [`The analysis of ${String(cut)} claims reached a bound and was cut.`] : []),
  ];
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
