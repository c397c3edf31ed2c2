import { readdirSync, readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';

const folder = new URL('../../../schema/', import.meta.url);

/** The SDL of the service as it stands in schema/, without resolvers. */
const realSdl = readdirSync(folder)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  .join('\n');

export const realSchema: GraphQLSchema = makeExecutableSchema({ typeDefs: realSdl });
