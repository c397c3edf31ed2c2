/**
 * A statement is one file below cypher/ with the shapes of its parameters and rows.
 * The file holds the text, the declaration the types: a contract test keeps the two together.
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';

export type AccessMode = 'read' | 'write' | 'schema';

export interface Statement<Params extends z.ZodRawShape, Row extends z.ZodRawShape> {
  /** Path below cypher/ without its ending; also the log field, metric label and transaction metadata. */
  readonly name: string;
  readonly mode: AccessMode;
  readonly text: string;
  readonly params: z.ZodObject<Params, z.core.$strict>;
  readonly row: z.ZodObject<Row, z.core.$strict>;
  /** Why the plan may hold an operator that is otherwise refused (AllNodesScan, CartesianProduct …). */
  readonly planAllows: Readonly<Record<string, string>>;
}

export type RowOf<S> = S extends Statement<z.ZodRawShape, infer R> ? z.output<z.ZodObject<R>> : never;

const cypherFolder = new URL('../../cypher/', import.meta.url);

/**
 * Declares a statement: reads `cypher/<name>.cypher` once, at start.
 * Throws when the file is missing, so a wrong name fails the process before it serves.
 */
export function statement<Params extends z.ZodRawShape, Row extends z.ZodRawShape>(
  name: string,
  mode: AccessMode,
  params: Params,
  row: Row,
  planAllows: Readonly<Record<string, string>> = {},
): Statement<Params, Row> {
  const text = readFileSync(new URL(`${name}.cypher`, cypherFolder), 'utf8');
  return { name, mode, text, params: z.strictObject(params), row: z.strictObject(row), planAllows };
}
