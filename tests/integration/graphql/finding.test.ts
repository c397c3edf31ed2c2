/** Finding one thing, by id, by key and by words: what is not there is null, what is asked wrongly is told so. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { importExample } from '../../support/example.ts';
import { dataOf, startTestServer, valueAt, valuesAt } from '../../support/running-server.ts';
import type { TestServer } from '../../support/running-server.ts';
import { emptyTestDatabase } from '../../support/test-graph.ts';

const article = 'gulan-2025-02-06#article';

let server: TestServer;

beforeAll(async () => {
  await emptyTestDatabase();
  await importExample();
  server = await startTestServer();
});
afterAll(() => server.close());

const ask = (document: string, variables?: Readonly<Record<string, unknown>>): Promise<unknown> =>
  dataOf(server.query(document, variables));

const everyKind = `{
  sources(first: 100) { edges { node { __typename id } } }
  documents(first: 100) {
    edges { node { __typename id versions { __typename id } attributions { edges { node { __typename id } } } } }
  }
  claims(first: 100) {
    edges { node { __typename id relations { __typename id } assertions { edges { node { __typename id } } } } }
  }
}`;

/** Everything that the example has with an id, as `{ __typename, id }`, each once. */
async function everything(): Promise<readonly { readonly __typename: string; readonly id: string }[]> {
  const data = await ask(everyKind);
  const found = [
    'sources.edges.*.node',
    'documents.edges.*.node',
    'documents.edges.*.node.versions.*',
    'documents.edges.*.node.attributions.edges.*.node',
    'claims.edges.*.node',
    'claims.edges.*.node.relations.*',
    'claims.edges.*.node.assertions.edges.*.node',
  ].flatMap((path) => valuesAt(data, path));
  const names = new Map(found.map((one) => [String(valueAt(one, 'id')), String(valueAt(one, '__typename'))]));
  return [...names].map(([id, __typename]) => ({ __typename, id }));
}

describe('a thing with an id', () => {
  it('is found by it, whatever its kind, alone and among others', async () => {
    const things = await everything();
    const ids = things.map(({ id }) => id);
    // 12 sources, 5 documents with 1 version, 20 claims, 8 relations, 39 assertions, 19 attributions.
    expect(ids).toHaveLength(104);
    expect(await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids })).toEqual({
      nodes: things,
    });
    const firsts = new Map(things.map((thing) => [thing.__typename, thing]));
    expect([...firsts.keys()].sort()).toEqual([
      'AnonymousSource',
      'Assertion',
      'Attribution',
      'Claim',
      'ClaimRelation',
      'Document',
      'DocumentVersion',
      'Outlet',
      'UnnamedGroup',
      'UnspecifiedSource',
    ]);
    for (const node of firsts.values()) {
      expect(await ask('query ($id: ID!) { node(id: $id) { __typename id } }', { id: node.id })).toEqual({
        node,
      });
    }
  });

  it('is null where nobody has that id or key', async () => {
    const nobody = 'f'.repeat(32);
    const kinds = ['source', 'document', 'version', 'claim', 'assertion', 'attribution', 'relation', 'name'];
    const ids = [...kinds.map((kind) => `${kind}_${nobody}`), nobody, '', 'constructor_', '__proto__'];
    expect(await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })).toEqual({
      nodes: ids.map(() => null),
    });
    expect(
      await ask(`{
        source(key: "no#body") { id } outlet(key: "no#body") { id } document(key: "no#body") { id }
        claim(key: "no#body") { id } byId: claim(id: "claim_${nobody}") { id }
        anonymous: outlet(key: "gulan-2025-02-06#reportedly") { id }
        otherKind: claim(key: "${article}") { id }
      }`),
    ).toEqual({
      source: null,
      outlet: null,
      document: null,
      claim: null,
      byId: null,
      anonymous: null,
      otherKind: null,
    });
  });
});

describe('a request that cannot be meant', () => {
  const cursor = Buffer.from(JSON.stringify(['documents', ''])).toString('base64url');

  it.each([
    ['a page of -1', '{ sources(first: -1) { totalCount } }'],
    ['a page of 1,001', '{ sources(first: 1001) { edges { cursor } } }'],
    ['a page of null', '{ claims(first: null) { edges { cursor } } }'],
    ['-1 assertions of a claim', '{ claims { edges { node { assertions(first: -1) { totalCount } } } } }'],
    ['-1 chains', '{ claims { edges { node { chains(first: -1) { total } } } } }'],
    ['chains of 13 hops', '{ claims { edges { node { chains(maxHops: 13) { total } } } } }'],
    ['the cursor of another list', `{ sources(after: "${cursor}") { edges { cursor } } }`],
    ['the cursor of another order', `{ claims(orderBy: TEXT_ASC, after: "${cursor}") { edges { cursor } } }`],
    ['a cursor of garbage', '{ sources(after: "%%%") { edges { cursor } } }'],
    ['an empty cursor', '{ search(text: "a", after: "") { edges { cursor } } }'],
    ['a source by neither id nor key', '{ source { id } }'],
    ['a source by both', '{ source(id: "a", key: "b") { id } }'],
    ['a time without a zone', '{ claims { edges { node { chains(asOf: "2025") { total } } } } }'],
    ['a search for a text of 201 characters', `{ search(text: "${'a'.repeat(201)}") { edges { cursor } } }`],
    ['a field that there is not', '{ sources { colour } }'],
    ['201 nodes', `{ nodes(ids: ${JSON.stringify(Array.from({ length: 201 }, () => 'a'))}) { id } }`],
  ])('%s is INVALID_INPUT and shows nothing of the inside', async (_, document) => {
    const { body } = await server.query(document);
    expect(new Set(valuesAt(body, 'errors.*.extensions.code'))).toEqual(new Set(['INVALID_INPUT']));
    expect(JSON.stringify(body)).not.toMatch(/stack|\.ts\b|node_modules|Neo\.|internal error/i);
  });
});

describe('a search', () => {
  const search = async (text: string): Promise<readonly unknown[]> =>
    valuesAt(
      await ask('query ($text: String!) { search(text: $text) { edges { label } } }', { text }),
      'search.edges.*.label',
    );

  it.each([
    ['Istiqlal', 'Istiqlal'],
    ['بغداد', 'بغداد اليوم'],
    ['bagh', 'Baghdad Today'],
    ['TODAY bagh', 'Baghdad Today'],
    ['snhr', 'SNHR'],
  ])('for %s finds %s first', async (text, label) => {
    expect((await search(text))[0]).toBe(label);
  });

  it('finds a thing once, however many of its names answer', async () => {
    const data = await ask('{ search(text: "Washington") { edges { node { ... on Node { id } } } } }');
    const ids = valuesAt(data, 'search.edges.*.node.id');
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each([
    '" OR *:*',
    '\\',
    '+-&&',
    '',
    ' ',
    '*',
    '?',
    'a~0.5 /b/ [a TO z]',
    'label:x',
    '(((',
    '😀',
    '\u0000',
    '\ud800',
  ])('for %j is answered, never a query of its own', async (text) => {
    expect(await search(text)).not.toContain('Istiqlal');
  });
});
