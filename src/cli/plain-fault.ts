/** Faults whose message is all that a reader needs: what the system says about files, ports and databases. */
import { NoDatabaseError } from '../local-neo4j/no-database-error.ts';

const plainCodes = new Set([
  'EADDRINUSE',
  'EACCES',
  'EADDRNOTAVAIL',
  'ENOTFOUND',
  'ENOENT',
  'EISDIR',
  'ENOTDIR',
  'ENOSPC',
]);

/** True for an error that a stack trace would only obscure. */
export function isPlainFault(error: unknown): error is Error {
  if (error instanceof NoDatabaseError) return true;
  return error instanceof Error && 'code' in error && plainCodes.has(String(error.code));
}
