/** What the database says went wrong, told by its codes, never by its messages (which may quote what is stored). */
import { CodedError, unavailable } from '../errors.ts';
import type { Outcome } from '../ops/outcome.ts';

const unavailableCodes = new Set([
  'ServiceUnavailable',
  'SessionExpired',
  // What the driver says of a connection that is cut while the two greet each other.
  'ProtocolError',
  'N/A',
  'Neo.ClientError.Database.DatabaseNotFound',
  'Neo.ClientError.Security.AuthorizationExpired',
  'Neo.ClientError.Security.TokenExpired',
  // A cluster changes its leader. By neo4j:// the driver asks for a new route and tries again; by bolt:// there is
  // one server, which has just become the wrong one.
  'Neo.ClientError.Cluster.NotALeader',
  'Neo.ClientError.Cluster.Routing',
  'Neo.ClientError.Routing.RoutingFailed',
  'Neo.ClientError.Routing.DbmsInPanic',
  'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase',
  // A database that is stopped ends what is under way in it.
  'Neo.ClientError.Transaction.LockClientStopped',
  'Neo.ClientError.Transaction.Terminated',
]);

/** The second comes where the first came too often, whatever is tried then. */
const refusedCodes = new Set([
  'Neo.ClientError.Security.Unauthorized',
  'Neo.ClientError.Security.AuthenticationRateLimit',
]);

const timeoutCodes = new Set([
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
]);

/** A fault that may be shown: the database is away, or too slow; anything else stays as it is, and is masked later. */
export function toGraphFault(statement: string, error: unknown): unknown {
  if (error instanceof CodedError) return error;
  const code = codeOf(error);
  if (code === null) return error;
  if (timeoutCodes.has(code))
    return unavailable('The database took too long to answer; ask for less at once.', error);
  if (refusedCodes.has(code))
    return unavailable('The database refuses the user or the password that Hearsay has for it.', error);
  if (unavailableCodes.has(code) || code.startsWith('Neo.TransientError.')) {
    return unavailable('The database does not answer; try again in a moment.', error);
  }
  return new Error(`Statement ${statement} failed with ${code}`, { cause: { code } });
}

/** How a statement or a write ended that threw this. */
export function outcomeOfFault(fault: unknown): Outcome {
  if (!(fault instanceof CodedError)) return 'failed';
  if (fault.code !== 'UNAVAILABLE') return 'refused';
  return timeoutCodes.has(codeOf(fault.cause) ?? '') ? 'late' : 'unavailable';
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
