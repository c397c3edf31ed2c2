/** Chains recorded over HTTP: what is named, what is made of it, and that nothing is made twice. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { importExample } from '../../support/example.ts';
import { claim, outlet, recordOver, sizeOfGraph, warmUp } from '../../support/recording.ts';
import { dataOf, startTestServer, valueAt, valuesAt } from '../../support/running-server.ts';
import type { TestServer } from '../../support/running-server.ts';
import { emptyTestDatabase } from '../../support/test-graph.ts';

const text = 'The “Dawn” reports: a source told it that the bridge 🌉 is closed. الجِسْرُ مُغْلَق';
const sha256Of = async (of: string): Promise<string> => {
  const { createHash } = await import('node:crypto');
  return createHash('sha256').update(of).digest('hex');
};
const place = (words: string) => {
  const start = Array.from(text.slice(0, text.indexOf(words))).length;
  return { start, end: start + Array.from(words).length, exact: words };
};

const dawn = outlet('Dawn', { key: 'press#dawn', outletKind: 'NEWSPAPER', country: 'IQ' });
const article = (more: object = {}) => ({
  new: { title: 'The bridge', lang: 'en', publisher: dawn, publishedAt: '2025-03-01', text, ...more },
});
const bridge = claim('The bridge is closed.', { key: 'press#bridge', topics: ['bridges'] });
const anonymous = { new: { type: 'ANONYMOUS', descriptor: 'a source' } };
const threeLinks = [
  { source: { key: 'press#dawn' }, modality: 'CERTAIN', place: 'BODY' },
  { source: outlet('Agency of Roads', { key: 'press#roads' }), modality: 'CERTAIN', cue: 'reports' },
  {
    source: anonymous,
    modality: 'PROBABLE',
    cue: 'told it',
    hedges: ['could'],
    spans: [{ role: 'CUE', ...place('told it') }],
  },
];

let server: TestServer;

beforeAll(async () => {
  await emptyTestDatabase();
  await importExample();
  server = await startTestServer();
  await warmUp(server);
});

afterAll(() => server.close());

const record = (input: object): Promise<unknown> => recordOver(server, input);

it('three voices are recorded at once, with all that they name', async () => {
  const answer = await record({
    readIn: article({ key: 'press#article' }),
    chains: [{ claim: bridge, links: threeLinks }],
    reason: 'read it',
  });
  expect(answer).toMatchObject({
    document: {
      keys: ['press#article'],
      versions: [{ text, sha256: await sha256Of(text), characters: Array.from(text).length }],
    },
    chains: [
      {
        claim: { keys: ['press#bridge'], text: 'The bridge is closed.' },
        assertions: [
          { status: 'CONFIRMED', source: { keys: ['press#dawn'] } },
          { status: 'CONFIRMED', source: { keys: ['press#roads'] }, document: null },
          { status: 'CONFIRMED', source: { __typename: 'AnonymousSource', name: 'a source' } },
        ],
        attributions: [
          { cue: 'reports', status: 'CONFIRMED' },
          { cue: 'told it', evidence: [{ role: 'CUE', exact: 'told it', verified: true }] },
        ],
      },
    ],
    activity: { action: 'RECORD_CHAINS', reason: 'read it', by: { name: 'local' } },
    userErrors: [],
  });
  const ids = valuesAt(answer, 'chains.0.assertions.*.id');
  expect(valuesAt(answer, 'chains.0.attributions.*.from.id')).toEqual(ids.slice(0, 2));
  expect(valuesAt(answer, 'chains.0.attributions.*.to.id')).toEqual(ids.slice(1));
  // Whom nothing else is said of is carried by the voice before it.
  expect(valueAt(answer, 'chains.0.assertions.2.source.carriedBy.id')).toBe(
    valueAt(answer, 'chains.0.assertions.1.source.id'),
  );
  expect(new Set(valuesAt(answer, 'activity.subjects.*.id'))).toEqual(
    new Set([
      valueAt(answer, 'document.id'),
      valueAt(answer, 'chains.0.claim.id'),
      ...ids,
      ...valuesAt(answer, 'chains.0.assertions.*.source.id'),
    ]),
  );
});

it('what was read is at once in the chains, origins and lists of the claim', async () => {
  const data = await dataOf(
    server.query(`{ claim(key: "press#bridge") {
      chains { total nodes { relays ending links { source { name } } } }
      origins { lower upper classes { type } }
    } claims(filter: { text: "bridge" }) { totalCount } search(text: "dawn") { edges { label } } }`),
  );
  expect(data).toMatchObject({
    claim: {
      chains: { total: '1', nodes: [{ relays: 2, ending: 'ANONYMOUS' }] },
      origins: { lower: 1, upper: 1, classes: [{ type: 'ANONYMOUS' }] },
    },
    claims: { totalCount: 1 },
  });
  expect(valuesAt(data, 'search.edges.*.label')).toContain('Dawn');
});

it('references by id, by key and by description mix, and what is described as it is known is what is known', async () => {
  const known = await dataOf(
    server.query(`{ claim(key: "press#bridge") { id } source(key: "press#dawn") { id }
      document(key: "press#article") { id } sources(filter: { name: "a source" }) { edges { node { id } } } }`),
  );
  const before = await sizeOfGraph();
  const links = [
    { source: { id: valueAt(known, 'source.id') }, modality: 'CERTAIN', place: 'BODY' },
    { ...threeLinks[1], source: { key: 'press#roads' } },
    { ...threeLinks[2], source: { id: valueAt(known, 'sources.edges.0.node.id') } },
  ];
  const byAll = [
    { readIn: { id: valueAt(known, 'document.id') }, claim: { id: valueAt(known, 'claim.id') } },
    { readIn: { key: 'press#article' }, claim: { key: 'press#bridge' } },
    { readIn: article({ key: 'press#article' }), claim: bridge },
  ];
  for (const { readIn, claim: of } of byAll) {
    const answer = await record({ readIn, chains: [{ claim: of, links }] });
    expect(answer).toMatchObject({ activity: null, userErrors: [] });
  }
  // Nothing but the entries of the ledger.
  expect(await sizeOfGraph()).toEqual({ ...before, nodes: before.nodes + byAll.length });
});

it('what a key names is told from what it does not name', async () => {
  const input = {
    readIn: article({ key: 'press#article', title: 'Another title' }),
    chains: [{ claim: bridge, links: threeLinks }],
  };
  expect(await record(input)).toMatchObject({
    document: null,
    chains: [],
    activity: null,
    userErrors: [{ code: 'CONFLICT', path: ['input', 'readIn', 'new', 'key'] }],
  });
});

it('the same key is the same change; without one, new things without keys are new each time', async () => {
  const chains = [
    { claim: claim('The river rises.'), links: [{ source: anonymousOutlet, modality: 'CERTAIN' }] },
  ];
  const first = await record({ idempotencyKey: 'river', readIn: { key: 'press#article' }, chains });
  expect(await record({ idempotencyKey: 'river', readIn: { key: 'press#article' }, chains })).toEqual(first);
  const second = await record({ readIn: { key: 'press#article' }, chains });
  expect(valueAt(second, 'chains.0.claim.id')).not.toBe(valueAt(first, 'chains.0.claim.id'));
  expect(valuesAt(first, 'chains.0.claim.keys.*')).toEqual([
    expect.stringMatching(/^recorded#[0-9a-f]{32}$/),
  ]);
  const other = await record({ idempotencyKey: 'river', readIn: { key: 'press#article' }, chains: [] });
  expect(other).toMatchObject({ userErrors: [{ code: 'INVALID_INPUT' }] });
  const changed = await record({
    idempotencyKey: 'river',
    readIn: { key: 'press#article' },
    chains: [...chains, ...chains],
  });
  expect(changed).toMatchObject({ userErrors: [{ code: 'CONFLICT', path: ['input', 'idempotencyKey'] }] });
});

const anonymousOutlet = outlet('Somebody');

it('two new things without keys are two, with one key they are one', async () => {
  const twice = (source: object) => ({
    readIn: { key: 'press#article' },
    chains: ['HEADLINE', 'LEDE'].map((where) => ({
      claim: { key: 'press#bridge' },
      links: [
        { source: { key: 'press#dawn' }, modality: 'CERTAIN', place: where },
        { source, modality: 'CERTAIN', cue: 'says' },
      ],
    })),
  });
  const two = await record(twice(outlet('Radio')));
  expect(new Set(valuesAt(two, 'chains.*.assertions.1.source.id')).size).toBe(2);
  const one = await record(twice(outlet('Radio', { key: 'press#radio' })));
  expect(new Set(valuesAt(one, 'chains.*.assertions.1.source.id')).size).toBe(1);
});

it('a voice that repeats what it attributes elsewhere in the document restates', async () => {
  const answer = await record({
    readIn: article(),
    chains: [
      {
        claim: claim('It rains.', { key: 'press#rain' }),
        links: [{ source: dawn, modality: 'CERTAIN', place: 'HEADLINE' }],
      },
      {
        claim: { key: 'press#rain' },
        links: [
          { source: dawn, modality: 'CERTAIN', place: 'BODY' },
          { source: { key: 'press#roads' }, modality: 'CERTAIN', cue: 'according to' },
        ],
      },
    ],
  });
  expect(valueAt(answer, 'chains.0.assertions.0.restates.id')).toBe(
    valueAt(answer, 'chains.1.assertions.0.id'),
  );
});

it('suggested chains bring suggested assertions, weigh nothing, and are confirmed by being recorded so', async () => {
  const input = {
    readIn: article({ key: 'press#second' }),
    chains: [{ claim: claim('It snows.', { key: 'press#snow' }), links: threeLinks }],
  };
  const suggested = await record({ ...input, status: 'SUGGESTED' });
  expect(valuesAt(suggested, 'chains.0.assertions.*.status')).toEqual(Array(3).fill('SUGGESTED'));
  const ask = `{ claim(key: "press#snow") { chains { total } assertions(status: [CONFIRMED]) { totalCount } } }`;
  expect(await dataOf(server.query(ask))).toMatchObject({
    claim: { chains: { total: '0' }, assertions: { totalCount: 0 } },
  });
  const confirmed = await record(withCarrier(input, suggested));
  expect(valuesAt(confirmed, 'chains.0.assertions.*.status')).toEqual(Array(3).fill('CONFIRMED'));
  expect(valuesAt(confirmed, 'chains.0.assertions.*.id')).toEqual(
    valuesAt(suggested, 'chains.0.assertions.*.id'),
  );
  const again = await record({ ...withCarrier(input, suggested), status: 'SUGGESTED' });
  expect(again).toMatchObject({ activity: null });
  expect(valuesAt(again, 'chains.0.attributions.*.status')).toEqual(['CONFIRMED', 'CONFIRMED']);
});

/** The same chains, with the anonymous source that the answer made in the place of a new one. */
function withCarrier(
  input: { readonly chains: readonly { readonly links: readonly object[] }[] },
  answer: unknown,
) {
  const id = valueAt(answer, 'chains.0.assertions.2.source.id');
  return {
    ...input,
    chains: input.chains.map((chain) => ({
      ...chain,
      links: chain.links.map((link, index) => (index === 2 ? { ...link, source: { id } } : link)),
    })),
  };
}

it('where only the hash of a text is known, spans are kept as they are given', async () => {
  const sha256 = await sha256Of('elsewhere');
  const links = [
    { source: dawn, modality: 'CERTAIN', spans: [{ role: 'CONTENT', start: 3, end: 9, exact: 'as is' }] },
  ];
  const readIn = article({ text: undefined, sha256 });
  const answer = await record({ readIn, chains: [{ claim: claim('It hails.'), links }] });
  expect(answer).toMatchObject({
    document: { versions: [{ sha256, characters: 0, text: null }] },
    chains: [{ assertions: [{ spans: [{ start: 3, end: 9, exact: 'as is', verified: false }] }] }],
  });
  const within = article({ text: undefined, sha256, characters: 8 });
  expect(await record({ readIn: within, chains: [{ claim: claim('It hails.'), links }] })).toMatchObject({
    userErrors: [
      { code: 'INVALID_INPUT', path: ['input', 'chains', '0', 'links', '0', 'spans', '0', 'end'] },
    ],
  });
});

it('spans are counted in code points and kept with their combining characters', async () => {
  const spans = [{ role: 'CONTENT', ...place('الجِسْرُ مُغْلَق') }];
  const links = [{ source: dawn, modality: 'CERTAIN', spans }];
  const answer = await record({ readIn: article(), chains: [{ claim: claim('Bridge.'), links }] });
  expect(valuesAt(answer, 'chains.0.assertions.0.spans.*')).toEqual([
    { role: 'CONTENT', ...place('الجِسْرُ مُغْلَق'), verified: true },
  ]);
});
