/** The example article over HTTP: what the service must answer about it, as it was worked out by hand. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { importExample } from '../../support/example.ts';
import { dataOf, startTestServer, valueAt, valuesAt } from '../../support/running-server.ts';
import type { TestServer } from '../../support/running-server.ts';
import { emptyTestDatabase } from '../../support/test-graph.ts';

const key = (local: string): string => `gulan-2025-02-06#${local}`;

let server: TestServer;

beforeAll(async () => {
  await emptyTestDatabase();
  await importExample();
  server = await startTestServer();
});
afterAll(() => server.close());

const ask = (document: string, variables?: Readonly<Record<string, unknown>>): Promise<unknown> =>
  dataOf(server.query(document, variables));

/** The chains of a claim as the local keys of their sources. */
async function voices(claim: string, chainArguments = ''): Promise<readonly (readonly string[])[]> {
  const data = await ask(
    `query ($key: String!) { claim(key: $key) { chains${chainArguments} { total nodes { links { source { keys } } } } } }`,
    { key: key(claim) },
  );
  const chains = valuesAt(data, 'claim.chains.nodes.*').map((chain) =>
    valuesAt(chain, 'links.*.source.keys.*').map((name) => String(name).replace('gulan-2025-02-06#', '')),
  );
  expect(valueAt(data, 'claim.chains.total')).toBe(String(chains.length));
  return chains;
}

const sum = (numbers: readonly unknown[]): number => numbers.reduce<number>((all, n) => all + Number(n), 0);

describe('the example article', () => {
  it('has as many sources, documents, claims, assertions and attributions as the annotation', async () => {
    const data = await ask(`{
      sources(first: 0) { totalCount }
      outlets(first: 0) { totalCount }
      documents(first: 10) { totalCount edges { node { attributions(first: 0) { totalCount } } } }
      located: documents(first: 0, filter: { located: true }) { totalCount }
      claims(first: 100) { totalCount edges { node { assertions(first: 0) { totalCount } } } }
    }`);
    expect({
      sources: valueAt(data, 'sources.totalCount'),
      outlets: valueAt(data, 'outlets.totalCount'),
      documents: valueAt(data, 'documents.totalCount'),
      locatedDocuments: valueAt(data, 'located.totalCount'),
      claims: valueAt(data, 'claims.totalCount'),
      assertions: sum(valuesAt(data, 'claims.edges.*.node.assertions.totalCount')),
      attributions: sum(valuesAt(data, 'documents.edges.*.node.attributions.totalCount')),
    }).toEqual({
      sources: 12,
      outlets: 5,
      documents: 5,
      locatedDocuments: 1,
      claims: 20,
      assertions: 39,
      attributions: 19,
    });
  });

  it.each([
    ['c08', ['gulan', 'baghdad-today', 'sightings']],
    ['c10', ['gulan', 'baghdad-today', 'fighters']],
    ['c12', ['gulan', 'istiqlal', 'anonymous-official']],
    // The headline restates what the lede attributes, and is no chain of its own.
    ['c01', ['gulan', 'reportedly']],
  ])('has one chain of %s, through %j', async (claim, chain) => {
    expect(await voices(claim, '(scope: OWN)')).toEqual([chain]);
  });

  it('has the chain of c01 begin in the lede', async () => {
    const data = await ask(
      `query ($key: String!) { claim(key: $key) { chains(scope: OWN) { nodes { links { place } } } } }`,
      { key: key('c01') },
    );
    expect(valuesAt(data, 'claim.chains.nodes.*.links.*.place')).toEqual(['LEDE', null]);
  });

  it('has chains of three voices for c08, c10, c12 and c13 alone', async () => {
    const data = await ask(`{
      claims(first: 100) { edges { node { keys chains(scope: OWN) { nodes { links { id } } } } } }
    }`);
    const withThree = valuesAt(data, 'claims.edges.*.node').filter((claim) =>
      valuesAt(claim, 'chains.nodes.*').some((chain) => valuesAt(chain, 'links.*').length === 3),
    );
    expect(withThree.map((claim) => valueAt(claim, 'keys.*')).sort()).toEqual(
      ['c08', 'c10', 'c12', 'c13'].map(key),
    );
  });

  it('lets k1 follow from five claims and be stated by nobody', async () => {
    expect(await voices('k1', '(scope: OWN)')).toEqual([]);
    expect((await voices('k1', '(scope: WITH_ENTAILING)')).toSorted()).toEqual(
      [
        ['gulan', 'istiqlal'],
        ['gulan', 'istiqlal', 'anonymous-official'],
        ['gulan', 'baghdad-today', 'sightings'],
        ['gulan', 'reportedly'],
        ['gulan', 'twi'],
      ].toSorted(),
    );
  });

  it('had no chain before it was imported', async () => {
    expect(await voices('c12', '(asOf: "2020-01-01T00:00:00Z")')).toEqual([]);
    expect(await voices('k1', '(asOf: "2020-01-01T00:00:00Z")')).toEqual([]);
    expect(await voices('c12', '(asOf: "2999-01-01T00:00:00Z")')).toHaveLength(1);
  });

  it('has three tensions and no contradiction', async () => {
    const data = await ask(`{
      claims(first: 100) { edges { node { relations(kinds: [TENSION, CONTRADICTS]) { id kind } } } }
    }`);
    const relations = new Map(
      valuesAt(data, 'claims.edges.*.node.relations.*').map((one) => [
        valueAt(one, 'id'),
        valueAt(one, 'kind'),
      ]),
    );
    expect([...relations.values()]).toEqual(['TENSION', 'TENSION', 'TENSION']);
  });

  it('names Baghdad Today in Arabic to who asks for it', async () => {
    const data = await ask(
      `query ($key: String!) { source(key: $key) { name ar: name(lang: "ar") iq: name(lang: "ar-IQ") xx: name(lang: "xx") } }`,
      { key: key('baghdad-today') },
    );
    expect(data).toEqual({
      source: { name: 'Baghdad Today', ar: 'بغداد اليوم', iq: 'بغداد اليوم', xx: 'Baghdad Today' },
    });
  });
});
