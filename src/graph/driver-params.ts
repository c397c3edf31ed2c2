/** Parameters as the driver must get them: plain JavaScript numbers travel as floats, which LIMIT refuses. */
import type { z } from 'zod';
import type { Statement } from './statement.ts';

/**
 * Checks the parameters against their declaration and turns whole numbers into integers of the database. What is null in
 * a row is left out of it: Cypher reads the same, and an import has half as much to send.
 */
export function toDriverParams<P extends z.ZodRawShape, R extends z.ZodRawShape>(
  statement: Statement<P, R>,
  params: z.input<Statement<P, R>['params']>,
): Record<string, unknown> {
  const parsed: Record<string, unknown> = statement.params.parse(params);
  return Object.fromEntries(Object.entries(parsed).map(([name, value]) => [name, withIntegers(value)]));
}

/** BigInt is how the driver is told “integer”. Every number that we store or compare is a whole one. */
function withIntegers(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? BigInt(value) : value;
  if (Array.isArray(value)) return value.map(withIntegers);
  if (value !== null && typeof value === 'object') {
    const row: Record<string, unknown> = {};
    for (const [name, inner] of Object.entries(value)) if (inner !== null) row[name] = withIntegers(inner);
    return row;
  }
  return value;
}
