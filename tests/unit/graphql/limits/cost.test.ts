import { describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery, getOperationAST, GraphQLError, parse } from 'graphql';
import { createCostMeter } from '../../../../src/graphql/limits/cost.ts';
import { defaultLimits } from '../../../../src/graphql/limits/limits.ts';
import { fortyDocuments, fragmentBomb, millionIds } from '../operations.ts';
import { realSchema } from '../real-schema.ts';

const meter = createCostMeter(realSchema, defaultLimits);

function costOf(query: string, variables: Record<string, unknown> = {}, name: string | null = null): number {
  const document = parse(query);
  const operation = getOperationAST(document, name);
  if (operation === null || operation === undefined) throw new Error('The test has no such operation');
  return meter.measure(document, operation, variables);
}

describe('cost', () => {
  it('refuses 100 × 100 × 100 ids', () => {
    expect(costOf(millionIds)).toBeGreaterThan(defaultLimits.cost);
  });

  it('admits 40 documents with 100 attributions each and their evidence', () => {
    expect(costOf(fortyDocuments)).toBeLessThan(defaultLimits.cost);
  });

  it('admits a thousand rows of one list', () => {
    expect(costOf('{ claims(first: 1000) { edges { node { id text lang topics } } } }')).toBeLessThan(
      defaultLimits.cost,
    );
  });

  it('admits the introspection of GraphiQL', () => {
    const options = {
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      oneOf: true,
    };
    expect(costOf(getIntrospectionQuery({ ...options, inputValueDeprecation: true }))).toBeLessThan(
      defaultLimits.cost,
    );
  });

  it('multiplies a page once, not again in its edges', () => {
    // documents 1, and ten times: edges 1, node 1, id 1
    expect(costOf('{ documents(first: 10) { edges { node { id } } } }')).toBe(31);
  });

  it('takes the default of the schema where first is not given, and where it is null', () => {
    expect(costOf('{ documents { edges { node { id } } } }')).toBe(61);
    expect(costOf('{ documents(first: null) { edges { node { id } } } }')).toBe(61);
  });

  it('takes first from a variable, and from its default', () => {
    const query = 'query ($n: Int = 7) { documents(first: $n) { edges { node { id } } } }';
    expect(costOf(query, { n: 100 })).toBe(301);
    expect(costOf(query)).toBe(22);
  });

  it('never gives back for a negative first', () => {
    expect(costOf('{ documents(first: -1000) { edges { node { id } } } }')).toBe(1);
  });

  it('does not multiply a count', () => {
    const counts = '{ documents(first: 100) { edges { node { assertions(first: 1000) { totalCount } } } } }';
    expect(costOf(counts)).toBe(1 + 100 * (2 + 2));
  });

  it('sees a list that hides in a fragment', () => {
    const hidden = `{ documents(first: 100) { ...F } } fragment F on DocumentConnection { edges { node { id } } }`;
    expect(costOf(hidden)).toBe(301);
  });

  it('multiplies nodes by the number of ids', () => {
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    expect(costOf(query, { ids: ['a', 'b', 'c'] })).toBe(4);
    expect(costOf('{ nodes(ids: ["a", "b"]) { id } }')).toBe(3);
  });

  it('multiplies chains by first and their links by a small constant', () => {
    const query = (first: number): string =>
      `{ claim(id: "c") { chains(first: ${first}) { nodes { links { id } } } } }`;
    // claim 1, chains 1, and for each chain: nodes 1, links 1 + 5 × id
    expect(costOf(query(1))).toBe(9);
    expect(costOf(query(100))).toBe(702);
  });

  it('does not count what is skipped by a variable', () => {
    const query =
      'query ($deep: Boolean!) { documents(first: 9) @include(if: $deep) { edges { node { id } } } }';
    expect(costOf(query, { deep: false })).toBe(0);
    expect(costOf(query, { deep: true })).toBe(28);
  });

  it('measures only the operation that is asked for', () => {
    const two =
      'query A { documents(first: 10) { edges { node { id } } } } query B { claim(id: "c") { id } }';
    expect(costOf(two, {}, 'B')).toBe(2);
  });

  it('refuses fragments that unfold without end, and says so', () => {
    try {
      costOf(fragmentBomb(30));
      throw new Error('The fragment bomb was measured');
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      expect(error.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'selections', bound: 5_000 });
    }
  });
});
