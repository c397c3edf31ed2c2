/** What is refused of chains over HTTP: each fault has its code, its path and its rule, and leaves nothing behind. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { claim, outlet, recordOver, sizeOfGraph, warmUp } from '../../support/recording.ts';
import { dataOf, startTestServer, valueAt, valuesAt } from '../../support/running-server.ts';
import type { TestServer } from '../../support/running-server.ts';
import { emptyTestDatabase } from '../../support/test-graph.ts';

const text = 'The bridge is closed, a driver said.';
const dawn = outlet('Dawn', { key: 'press#dawn' });
const driver = { new: { key: 'press#driver', type: 'PERSON', names: [{ value: 'A. Driver' }] } };
const own = { source: { key: 'press#dawn' }, modality: 'CERTAIN' };
const readIn = { new: { key: 'press#article', publisher: dawn, text } };
const bridge = claim('The bridge is closed.', { key: 'press#bridge' });
const one = (...links: readonly object[]): object => ({
  readIn: { key: 'press#article' },
  chains: [{ claim: { key: 'press#bridge' }, links }],
});

let server: TestServer;

beforeAll(async () => {
  await emptyTestDatabase();
  server = await startTestServer();
  await warmUp(server);
  const links = [own, { source: driver, modality: 'CERTAIN', cue: 'said' }];
  const placeholder = { new: { key: 'press#cited', located: false } };
  const cites = [
    { ...own, place: 'LEDE' },
    { source: driver, modality: 'CERTAIN', document: placeholder },
  ];
  const answer = await recordOver(server, {
    readIn,
    chains: [links, cites].map((each) => ({ claim: bridge, links: each })),
  });
  expect(answer).toMatchObject({ userErrors: [] });
});

afterAll(() => server.close());

const unknownSource = `source_${'0'.repeat(32)}`;
const last = (field: string): string[] => ['input', 'chains', '0', 'links', '1', ...field.split('.')];
const first = (field: string): string[] => ['input', 'chains', '0', 'links', '0', ...field.split('.')];
const says = (source: object, more: object = {}): object => ({ source, modality: 'CERTAIN', ...more });
const span = (more: object): object => ({ ...own, spans: [{ role: 'CONTENT', start: 4, end: 10, ...more }] });

const refused: readonly (readonly [name: string, input: object, code: string, path: readonly string[]])[] = [
  ['an id that nobody has', one(own, says({ id: unknownSource })), 'NOT_FOUND', last('source.id')],
  [
    'an id of another kind',
    one(own, says({ id: `claim_${'0'.repeat(32)}` })),
    'INVALID_INPUT',
    last('source.id'),
  ],
  ['a key that nobody has', one(own, says({ key: 'press#nobody' })), 'NOT_FOUND', last('source.key')],
  ['a key that is none', one(own, says({ key: '__proto__' })), 'INVALID_INPUT', last('source.key')],
  [
    'a key of the language’s own',
    one(own, says({ key: 'press#__proto__' })),
    'NOT_FOUND',
    last('source.key'),
  ],
  [
    'a claim that nobody worded',
    { ...one(own), chains: [{ claim: { key: 'press#no' }, links: [own] }] },
    'NOT_FOUND',
    ['input', 'chains', '0', 'claim', 'key'],
  ],
  [
    'a placeholder as what was read',
    { ...one(own), readIn: { key: 'press#cited' } },
    'INVALID_INPUT',
    ['input', 'readIn'],
  ],
  [
    'a first voice elsewhere',
    one({ ...own, document: { key: 'press#cited' } }),
    'INVALID_INPUT',
    first('document'),
  ],
  ['a cue of the first voice', one({ ...own, cue: 'said' }), 'INVALID_INPUT', first('cue')],
  ['a voice that credits itself', one(own, own), 'INVALID_INPUT', last('source')],
  [
    'a voice twice',
    one(own, says(driver), says({ key: 'press#dawn' }), says(driver), says(outlet('Radio'))),
    'INVALID_INPUT',
    ['input', 'chains', '0', 'links', '3'],
  ],
  [
    'an unnamed first voice',
    one(says({ new: { type: 'ANONYMOUS', descriptor: 'a man' } })),
    'INVALID_INPUT',
    first('source.new.carriedBy'),
  ],
  [
    'an unnamed voice without descriptor',
    one(own, says({ new: { type: 'GROUP' } })),
    'INVALID_INPUT',
    last('source.new.descriptor'),
  ],
  [
    'an outlet without a name',
    one(own, says({ new: { type: 'OUTLET' } })),
    'INVALID_INPUT',
    last('source.new.names'),
  ],
  [
    'a person with the address of an outlet',
    one(own, says({ new: { type: 'PERSON', names: [{ value: 'A' }], url: 'https://a.example' } })),
    'INVALID_INPUT',
    last('source.new.url'),
  ],
  [
    'another description of a known key',
    one(says(outlet('Dusk', { key: 'press#dawn' }))),
    'CONFLICT',
    first('source.new.key'),
  ],
  [
    'two descriptions of one new key',
    one(own, says(outlet('A', { key: 'press#new' })), says(outlet('B', { key: 'press#new' }))),
    'CONFLICT',
    ['input', 'chains', '0', 'links', '2', 'source', 'new', 'key'],
  ],
  ['words that do not stand there', one(span({ exact: 'a train' })), 'SPAN_MISMATCH', first('spans.0.exact')],
  ['a span beyond the text', one(span({ end: 100 })), 'INVALID_INPUT', first('spans.0.end')],
  ['a span without words', one(span({ end: 4 })), 'INVALID_INPUT', first('spans.0')],
  [
    'a voice described otherwise than before',
    one({ ...own, modality: 'POSSIBLE' }, says({ key: 'press#driver' }, { cue: 'said' })),
    'CONFLICT',
    first('').slice(0, -1),
  ],
  [
    'a text with another hash',
    { readIn: { new: { text, sha256: '0'.repeat(64) } }, chains: [{ claim: bridge, links: [own] }] },
    'INVALID_INPUT',
    ['input', 'readIn', 'new', 'sha256'],
  ],
  [
    'a placeholder with a text',
    one(own, says(driver, { document: { new: { located: false, text } } })),
    'INVALID_INPUT',
    last('document.new.text'),
  ],
  [
    'a publisher that publishes nothing',
    one(own, says(driver, { document: { new: { publisher: driver } } })),
    'INVALID_INPUT',
    last('document.new.publisher'),
  ],
  ['a chain of nobody', one(), 'INVALID_INPUT', ['input', 'chains', '0', 'links']],
  ['NUL', one({ ...own, wording: 'a\0b' }), 'INVALID_INPUT', first('wording')],
  [
    'half a surrogate pair in words',
    one(own, says(driver, { cue: 'a\ud800' })),
    'INVALID_INPUT',
    last('cue'),
  ],
  [
    'half a surrogate pair in a text',
    { readIn: { new: { text: 'a\udc00' } }, chains: [{ claim: bridge, links: [own] }] },
    'INVALID_INPUT',
    ['input', 'readIn', 'new', 'text'],
  ],
  [
    'half a surrogate pair in a span',
    one(span({ exact: '\ud800' })),
    'INVALID_INPUT',
    first('spans.0.exact'),
  ],
];

it.each(refused)('%s is refused, and nothing is left of it', async (_, input, code, path) => {
  const before = await sizeOfGraph();
  const answer = await recordOver(server, input);
  expect(answer).toMatchObject({ document: null, chains: [], activity: null });
  expect(valuesAt(answer, 'userErrors.*.code')).toContain(code);
  expect(valuesAt(answer, 'userErrors.*.path')).toContainEqual(path);
  expect(await sizeOfGraph()).toEqual(before);
});

it('more links than a transaction takes are refused', async () => {
  const chains = Array.from({ length: 2_001 }, () => ({ claim: { key: 'press#bridge' }, links: [own] }));
  expect(await recordOver(server, { readIn: { key: 'press#article' }, chains })).toMatchObject({
    userErrors: [{ code: 'LIMIT_EXCEEDED', path: ['input', 'chains'] }],
  });
});

it('a text longer than any article is refused, one that no request holds before it is read', async () => {
  const before = await sizeOfGraph();
  const withText = (text: string) => ({
    readIn: { new: { text } },
    chains: [{ claim: { key: 'press#bridge' }, links: [own] }],
  });
  expect(await recordOver(server, withText('x'.repeat(2_000_001)))).toMatchObject({
    userErrors: [
      {
        code: 'INVALID_INPUT',
        path: ['input', 'readIn', 'new', 'text'],
        message: 'readIn.new.text must be at most 2000000 characters',
      },
    ],
  });
  const answer = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ __typename }', variables: withText('x'.repeat(50_000_000)) }),
  });
  expect([answer.status, await answer.json()]).toEqual([
    413,
    { errors: [expect.objectContaining({ extensions: expect.objectContaining({ limit: 'bodyBytes' }) })] },
  ]);
  expect(await sizeOfGraph()).toEqual(before);
});

it.each([50, 500, 1_500, 4_000])('%i sources within sources are refused and break nothing', async (times) => {
  const open = '{"new":{"type":"GROUP","descriptor":"a","carriedBy":'.repeat(times);
  const source = `${open}{"key":"press#dawn"}${'}}'.repeat(times)}`;
  const input = JSON.stringify(one(own, says({}))).replace('"source":{}', `"source":${source}`);
  const query =
    'mutation R($input: RecordChainsInput!) { recordChains(input: $input) { userErrors { code } } }';
  const answer = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: `{"query":${JSON.stringify(query)},"variables":{"input":${input}}}`,
  });
  expect(await answer.text()).toContain('INVALID_INPUT');
});

it('the syntax of Cypher and of Lucene is kept as words like any other', async () => {
  const hostile = '\'}) DETACH DELETE n // ` \\ $id ${x} *:* AND ("a"~2 OR key:[* TO *]) __proto__';
  const answer = await recordOver(server, {
    readIn: { new: { title: hostile, publisher: outlet(hostile), text: hostile } },
    chains: [
      {
        claim: claim(hostile, { topics: [hostile] }),
        links: [
          {
            source: outlet(hostile),
            modality: 'CERTAIN',
            wording: hostile,
            addressedTo: hostile,
            spans: [{ role: 'CONTENT', start: 0, end: 3, exact: "'})" }],
          },
          {
            source: { new: { type: 'GROUP', descriptor: hostile } },
            modality: 'CERTAIN',
            cue: hostile,
            hedges: [hostile],
          },
        ],
      },
    ],
    reason: hostile,
  });
  expect(answer).toMatchObject({
    document: { title: hostile, versions: [{ text: hostile }] },
    chains: [{ claim: { text: hostile }, attributions: [{ cue: hostile }] }],
    activity: { reason: hostile },
    userErrors: [],
  });
  const id = valueAt(answer, 'chains.0.claim.id');
  const data = await dataOf(
    server.query('query C($id: ID!) { claim(id: $id) { chains { total } } }', { id }),
  );
  expect(valueAt(data, 'claim.chains.total')).toBe('1');
});
