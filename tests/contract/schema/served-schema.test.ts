/** What clients see of the schema: a change of it is a change of schema.golden.graphql that a reviewer reads. */
import { expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { golden } from '../../support/golden.ts';
import { contradictions } from '../../support/schema-contradictions.ts';
import { printed, publicContract, servedSchema } from '../../support/schema-files.ts';

const agreed = new URL('schema.golden.graphql', import.meta.url);

// After a change that is meant: npm run golden
it('the schema is the one that was agreed', () => {
  const sdl = printed(servedSchema());
  expect(sdl).toBe(golden(agreed, sdl));
});

it('the schema contradicts nothing that the public contract promises', async () => {
  const contract = publicContract();
  if (contract === null)
    console.info('No public contract beside the checkout: the golden alone was compared.');
  const served = servedSchema();
  expect(await contradictions(contract ?? served, served)).toEqual([]);
});

const promised = buildSchema('type Query { claim(id: ID, first: Int = 20): String later: Int }');

it.each([
  ['a type made stricter', 'type Query { claim(id: ID, first: Int = 20): String! }'],
  ['another type', 'type Query { claim(id: ID, first: Int = 20): Int }'],
  ['an argument made mandatory', 'type Query { claim(id: ID!, first: Int = 20): String }'],
  ['another default', 'type Query { claim(id: ID, first: Int = 50): String }'],
  ['an argument left out', 'type Query { claim(id: ID): String }'],
  ['a mandatory argument added', 'type Query { claim(id: ID, first: Int = 20, lang: String!): String }'],
])('%s is a contradiction', async (_, sdl) => {
  expect(await contradictions(promised, buildSchema(sdl))).toHaveLength(1);
});

it('what is not served yet and what was added is no contradiction', async () => {
  const served = buildSchema('type Query { claim(id: ID, first: Int = 20, lang: String): String also: Int }');
  expect(await contradictions(promised, served)).toEqual([]);
});
