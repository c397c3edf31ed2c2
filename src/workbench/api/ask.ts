/** Asks the service that served the page, by the id of an operation. */
import type { AnswerOf, OperationId, VariablesOf } from './operations.ts';

/** What an answer says of the summaries that it was read from: docs/DASHBOARDS.md. */
export interface AnalysisNote {
  readonly stale?: number;
  readonly since?: string | null;
  readonly cut?: number;
}

export interface Answer<Id extends OperationId> {
  readonly data: AnswerOf<Id>;
  /** Null where what was read is all up to date. */
  readonly analysis: AnalysisNote | null;
}

/** An answer that is none: the service's own words, and its code where it gave one. */
export class AskError extends Error {
  override readonly name = 'AskError';
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
  readonly extensions?: { readonly analysis?: AnalysisNote };
}

/** A longer address may be refused on its way. */
const LONGEST_ADDRESS = 4_000;

/**
 * By GET, so that the browser keeps the answer and asks only whether it still holds (304); by POST where the variables
 * are too long for an address. Throws AskError; where `signal` is aborted, what `fetch` throws.
 */
export async function ask<Id extends OperationId>(
  documentId: Id,
  variables: VariablesOf<Id>,
  signal?: AbortSignal,
): Promise<Answer<Id>> {
  const body = await read(await send(documentId, variables, signal));
  const [error] = body.errors ?? [];
  if (error !== undefined) throw new AskError(error.extensions?.code ?? 'INTERNAL', error.message);
  return { data: body.data as AnswerOf<Id>, analysis: body.extensions?.analysis ?? null };
}

async function send(documentId: string, variables: object, signal?: AbortSignal): Promise<Response> {
  const address = `/graphql?${new URLSearchParams({ documentId, variables: JSON.stringify(variables) }).toString()}`;
  const accept = 'application/graphql-response+json';
  const more = signal === undefined ? {} : { signal };
  try {
    if (address.length <= LONGEST_ADDRESS) return await fetch(address, { headers: { accept }, ...more });
    return await fetch('/graphql', {
      method: 'POST',
      headers: { accept, 'content-type': 'application/json' },
      body: JSON.stringify({ documentId, variables }),
      ...more,
    });
  } catch (cause) {
    if (signal?.aborted === true) throw cause;
    throw new AskError('UNAVAILABLE', 'The service cannot be reached.');
  }
}

async function read(response: Response): Promise<Body> {
  try {
    return (await response.json()) as Body;
  } catch {
    throw new AskError('UNAVAILABLE', `The service answered ${String(response.status)} and no JSON.`);
  }
}
