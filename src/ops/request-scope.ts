/**
 * The request that what runs now belongs to, however deep it is: so a statement's log line carries the request's id
 * without every function handing it on. It holds nothing that the request asked for.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { RequestTrace } from './tracing.ts';

export interface RequestScope {
  readonly requestId: string;
  readonly trace: RequestTrace;
}

const scopes = new AsyncLocalStorage<RequestScope>();

/** Runs something, and all that it begins, as part of a request. */
export function inRequest<T>(scope: RequestScope, run: () => T): T {
  return scopes.run(scope, run);
}

/** The request that this is part of; null where it is part of none (a command, the start). */
export function currentRequest(): RequestScope | null {
  return scopes.getStore() ?? null;
}

/** Runs something, and all that it begins, as part of no request: what one request happens to start and many need. */
export function outsideRequests<T>(run: () => T): T {
  return scopes.exit(run);
}
