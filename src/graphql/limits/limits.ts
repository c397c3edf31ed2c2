/** What one request may ask for. Only `cost` looks at sizes; the others keep the checks themselves cheap. */
import { GraphQLError } from 'graphql';

export interface Limits {
  /** UTF-16 code units of a document: what has no tokens (comments, blanks) is read through as well. */
  readonly documentLength: number;
  /** Lexical tokens of a document. */
  readonly tokens: number;
  /** Fields below each other, fragments flattened. */
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  /** Selections after every fragment is put in where it is spread. */
  readonly selections: number;
  /** Fields that the answer may hold at most: see cost.ts. */
  readonly cost: number;
  /** With its variables. */
  readonly bodyBytes: number;
  /** From the moment the request is read to its answer, in milliseconds. */
  readonly deadlineMs: number;
}

/**
 * GraphiQL's introspection query has 184 tokens: ten times that is enough for anybody, and shallow enough for every
 * recursion of the parser. Depth leaves six pages within pages, which cost refuses unless they are small.
 *
 * Cost was set from both ends, and tests hold them: 40 documents with 100 attributions each and their evidence
 * (152,281) must pass, 100 × 100 × 100 ids (3,030,301) must not. graphql-js 16.15 on Node 24 took 50 to 120 ms of
 * CPU for the first where every list is full (without the database).
 *
 * A body may bring what changes record: 2,000 links, or a text of 2,000,000
 * characters (see change/reference.schema.ts).
 */
export const defaultLimits: Limits = {
  documentLength: 256 * 1024,
  tokens: 2_000,
  depth: 20,
  aliases: 50,
  directives: 50,
  selections: 5_000,
  cost: 250_000,
  bodyBytes: 8 * 1024 * 1024,
  deadlineMs: 10_000,
};

/** Limits that GraphQL checks, as they stand in `extensions.limit`. */
export type DocumentLimit =
  'documentLength' | 'tokens' | 'depth' | 'aliases' | 'directives' | 'selections' | 'cost';

/** The error of a document over a limit; `found` may be a lower bound where counting on would be the attack. */
export function limitError(limit: DocumentLimit, found: number, bound: number): GraphQLError {
  return new GraphQLError(`Limit of ${limit} exceeded: found ${found}, at most ${bound}.`, {
    extensions: { code: 'LIMIT_EXCEEDED', limit, found, bound },
  });
}
