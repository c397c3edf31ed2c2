/** The schema as schema/ has it, without resolvers, and the public contract where the workplace has one. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, lexicographicSortSchema, printSchema } from 'graphql';
import type { GraphQLSchema } from 'graphql';

const root = join(import.meta.dirname, '..', '..');
const contractFile = join(root, '..', 'shared', 'design', 'contract.graphql');

export function servedSchema(): GraphQLSchema {
  const files = globSync('schema/*.graphql', { cwd: root }).sort();
  return buildSchema(files.map((file) => readFileSync(join(root, file), 'utf8')).join('\n'));
}

/** With its names in order, so that moving a type between files is no change. */
export const printed = (schema: GraphQLSchema): string => `${printSchema(lexicographicSortSchema(schema))}\n`;

/** The contract that the project promised, null where it is not beside the checkout. */
export function publicContract(): GraphQLSchema | null {
  return existsSync(contractFile) ? buildSchema(readFileSync(contractFile, 'utf8')) : null;
}
