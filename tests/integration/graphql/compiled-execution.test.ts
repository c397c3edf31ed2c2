/** Compiled or not, an operation has the same answer: data, errors, places, order of fields. */
import { readFileSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readPersistedOperations } from '../../../src/graphql/persisted-operations.ts';
import { operationFolders } from '../../../src/operation-folders.ts';
import { importExample } from '../../support/example.ts';
import { startTestServer } from '../../support/running-server.ts';
import type { TestServer } from '../../support/running-server.ts';
import { emptyTestDatabase } from '../../support/test-graph.ts';

const folder = new URL('../../../src/playground/operations/', import.meta.url);
const examples = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8'));
const persisted = readPersistedOperations(operationFolders);
const article = 'gulan-2025-02-06#article';
const c12 = 'gulan-2025-02-06#c12';

const operations: readonly (readonly [string, string, Record<string, unknown>])[] = [
  ...examples.map((text) => [/query (\w+)/.exec(text)?.[1] ?? '', text, {}] as const),
  ...persisted.ids.map(
    (id) => [id, persisted.textOf(id) ?? '', { key: c12, text: 'Istiqlal', first: 3 }] as const,
  ),
  [
    'unions and interfaces',
    `query ($text: String!) {
      search(text: $text) {
        edges { label node { __typename ... on Node { id } ... on Outlet { kind: outletKind } ... on Claim { text } } }
      }
    }`,
    { text: 'iraq' },
  ],
  [
    'fragments, aliases and directives',
    `query ($key: String!, $no: Boolean!) {
      a: claim(key: $key) { ...C } b: claim(key: $key) { ...C text @skip(if: $no) id @include(if: $no) }
    }
    fragment C on Claim { chains { total nodes { links { source { __typename name ... on Outlet { url } } } } } }`,
    { key: c12, no: false },
  ],
  ['what is not there', 'query { claim(key: "no#thing") { text } node(id: "claim_0") { id } }', {}],
  ['a wrong argument', 'query { claim { text } claims(first: 5000) { totalCount } }', {}],
  [
    'one fault among answers',
    `query { ok: document(key: "${article}") { title } claims(first: -1) { totalCount } }`,
    {},
  ],
  ['a wrong variable', 'query ($n: Int) { claims(first: $n) { totalCount } }', { n: 'many' }],
  ['null for a default', 'query ($n: Int = 2) { claims(first: $n) { totalCount } }', { n: null }],
  [
    'dates by literal',
    'query { documents(filter: { publishedFrom: "2025-02" }) { edges { node { title } } } }',
    {},
  ],
  ['a wrong date', 'query { documents(filter: { publishedFrom: "2025-13" }) { totalCount } }', {}],
  ['introspection', 'query { __schema { types { name kind fields { name type { name } } } } }', {}],
];

let compiled: TestServer;
let interpreted: TestServer;
beforeAll(async () => {
  await emptyTestDatabase();
  await importExample();
  compiled = await startTestServer(undefined, { usesBeforeCompiling: 0 });
  interpreted = await startTestServer(undefined, { usesBeforeCompiling: Infinity });
});
afterAll(() => Promise.all([compiled.close(), interpreted.close()]));

describe('an operation', () => {
  it.each(operations)('has one answer: %s', async (_, text, variables) => {
    const [a, b] = await Promise.all([compiled.query(text, variables), interpreted.query(text, variables)]);
    expect(JSON.stringify(a)).toBe(JSON.stringify(b));
    expect(a.body).not.toEqual({});
  });
});
