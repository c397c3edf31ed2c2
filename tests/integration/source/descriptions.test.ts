/** Sources described further over HTTP: names, particulars and ties, and what the figures were before. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openServices } from '../../../src/open-services.ts';
import { valueAt, valuesAt } from '../../support/running-server.ts';
import { silentLog, testConnection } from '../../support/test-graph.ts';
import { openDescribedStory, shown } from './described-story.ts';
import type { DescribedStory } from './described-story.ts';

let story: DescribedStory;
const idOf = (key: string): string => story.idOf(key);
const say = (input: object): Promise<unknown> => story.say(input);
const everySource = (): Promise<unknown> => story.everySource();

beforeAll(async () => {
  story = await openDescribedStory();
});

afterAll(() => story.close());

const figures = async (asOf: string | null = null): Promise<unknown> =>
  valueAt(
    await story.ask(
      `query F($key: String!, $asOf: DateTime) {
          claim(key: $key) {
            origins(asOf: $asOf) { lower upper joins { reason } }
            credibility(asOf: $asOf) { expected }
          }
        }`,
      { key: 'test-tide#c1', asOf },
    ),
    'claim',
  );

describe('a name', () => {
  const arabic = { value: 'بريد المد', lang: 'ar', script: 'Arab' };

  it('is added, and finds its source', async () => {
    expect(await say({ addNames: [arabic, arabic], reason: 'as it signs' })).toMatchObject({
      source: {
        name: 'Tide Courier (fictional)',
        names: [{ ...arabic, kind: 'OFFICIAL' }, { value: 'Tide Courier (fictional)' }],
      },
      activity: { action: 'DESCRIBE_SOURCE', reason: 'as it signs', subjects: [{ id: idOf('courier') }] },
      userErrors: [],
    });
    const search =
      'query S($text: String!) { search(text: $text) { edges { node { ... on Outlet { id } } } } }';
    const found = await story.ask(search, { text: 'بريد المدّ' });
    expect(valuesAt(found, 'search.edges.*.node.id')).toEqual([idOf('courier')]);
    const listed = await story.ask(
      '{ outlets(filter: { name: "بريد" }) { totalCount edges { node { id } } } }',
    );
    expect(valuesAt(listed, 'outlets.edges.*.node.id')).toEqual([idOf('courier')]);
  });

  it('that it has already is no change', async () => {
    expect(await say({ addNames: [arabic] })).toMatchObject({ activity: null, userErrors: [] });
  });

  it('that is the best it has is the one it goes by', async () => {
    expect(
      await say({ source: idOf('clerk'), addNames: [{ value: 'Ann A. Quay (fictional)', lang: 'en' }] }),
    ).toMatchObject({ source: { name: 'Ann A. Quay (fictional)' }, userErrors: [] });
    const listed = await story.ask('{ sources { edges { node { name } } } }');
    expect(valuesAt(listed, 'sources.edges.*.node.name')).toContain('Ann A. Quay (fictional)');
  });
});

describe('what a source is', () => {
  it('is set, and counts from then on', async () => {
    const before = await figures();
    const answer = await say({
      ...{ outletKind: 'MONITORING_GROUP', country: 'IQ', url: 'https://courier.example/' },
      idempotencyKey: 'kind',
    });
    expect(answer).toMatchObject({
      source: { outletKind: 'MONITORING_GROUP', country: 'IQ', url: 'https://courier.example/' },
      userErrors: [],
    });
    const after = await figures();
    expect(after).not.toEqual(before);
    expect(await figures(justBefore(valueAt(answer, 'activity.at')))).toEqual(before);
    expect(await figures(String(valueAt(answer, 'activity.at')))).toEqual(after);
  });

  it('is no change where it is so already', async () => {
    expect(await say({ outletKind: 'MONITORING_GROUP', country: 'IQ' })).toMatchObject({ activity: null });
  });

  it('of a person: a role, and whom they belong to', async () => {
    const clerk = idOf('clerk');
    expect(
      await say({ source: clerk, role: 'clerk', affiliation: { key: 'test-tide#courier' } }),
    ).toMatchObject({ source: { role: 'clerk', affiliation: { id: idOf('courier') } }, userErrors: [] });
    expect(await say({ source: clerk, affiliation: { id: idOf('holding') } })).toMatchObject({
      source: { role: 'clerk', affiliation: { id: idOf('holding') } },
    });
  });
});

describe('sources that are new', () => {
  it('come with the description that names them, once', async () => {
    const owner = { type: 'OUTLET', names: [{ value: 'Ebb Group (fictional)' }], key: 'test-tide#ebb' };
    const input = {
      source: idOf('ledger'),
      owners: [{ owner: { new: owner } }],
      syndicatesFrom: [{ new: { type: 'OUTLET', names: [{ value: 'Spray Agency (fictional)' }] } }],
    };
    const answer = await say(input);
    expect(answer).toMatchObject({
      source: { owners: [{ owner: { id: expect.any(String) } }], syndicatesFrom: [{}] },
      userErrors: [],
    });
    const ebb = valueAt(answer, 'source.owners.0.owner.id');
    expect(valuesAt(answer, 'activity.subjects.*.id')).toEqual(
      expect.arrayContaining([idOf('ledger'), ebb, valueAt(answer, 'source.syndicatesFrom.0.id')]),
    );
    const clerk = await say({ source: idOf('clerk'), affiliation: { new: owner } });
    expect(clerk).toMatchObject({ source: { affiliation: { id: ebb } }, userErrors: [] });
    expect(await say({ source: idOf('clerk'), affiliation: { key: owner.key } })).toMatchObject({
      activity: null,
    });
    const takeBack = `mutation U($input: UndoInput!) { undo(input: $input) { userErrors { code } } }`;
    const undo = async (of: unknown) =>
      await story.ask(takeBack, { input: { activity: valueAt(of, 'activity.id'), reason: 'a mistake' } });
    expect(await undo(answer)).toEqual({ undo: { userErrors: [{ code: 'CONFLICT' }] } });
    expect(await undo(clerk)).toEqual({ undo: { userErrors: [] } });
    expect(await undo(answer)).toEqual({ undo: { userErrors: [] } });
    expect(await story.ask('{ outlets(filter: { name: "Ebb" }) { totalCount } }')).toEqual({
      outlets: { totalCount: 0 },
    });
  });
});

describe('owners and agencies', () => {
  const owner = () => ({ owner: { id: idOf('holding') }, from: '2019' });

  it('of one owner, two papers are one origin for sure; before that they were two', async () => {
    const before = await figures();
    expect(before).toMatchObject({ origins: { lower: 2, joins: [] } });
    await say({ owners: [owner(), owner()] });
    const answer = await say({ source: idOf('ledger'), owners: [owner()] });
    expect(answer).toMatchObject({
      source: { owners: [{ owner: { id: idOf('holding') }, from: '2019', to: null }] },
      userErrors: [],
    });
    expect(await figures()).toMatchObject({ origins: { lower: 1, joins: [{ reason: 'SAME_OWNER' }] } });
    expect(await figures(justBefore(valueAt(answer, 'activity.at')))).toEqual(before);
    expect(await say({ owners: [owner()] })).toMatchObject({ activity: null, userErrors: [] });
  });

  it('an owner or agency that was undone is none, and stands again when it is said again', async () => {
    await say({ syndicatesFrom: [{ key: 'test-tide#ledger' }] });
    expect(await figures()).toMatchObject({
      origins: { joins: expect.arrayContaining([{ reason: 'SYNDICATED' }]) },
    });
    const { first, last } = await undoTies();
    const owned = { owners: [], syndicatesFrom: [] };
    const data = await story.ask(`query S($id: ID!) { source(id: $id) { ...S } } ${shown}`, {
      id: idOf('courier'),
    });
    expect(valueAt(data, 'source')).toMatchObject(owned);
    expect(await figures()).toMatchObject({ origins: { lower: 2, joins: [] } });
    expect(await figures(justBefore(first))).toMatchObject({ origins: { lower: 1 } });
    expect(await say({ owners: [owner()], syndicatesFrom: [{ id: idOf('ledger') }] })).toMatchObject({
      source: { owners: [{ from: '2019' }], syndicatesFrom: [{ id: idOf('ledger') }] },
      userErrors: [],
    });
    expect(await figures(String(last))).toMatchObject({ origins: { lower: 2, joins: [] } });
    expect(await figures()).toMatchObject({ origins: { lower: 1 } });
  });
});

it('the lists of all claims follow a description', async () => {
  const upper = valueAt(await figures(), 'origins.upper');
  const data = await story.ask(
    'query L($upper: Int) { claims(filter: { minUpperOrigins: $upper, maxUpperOrigins: $upper }) { totalCount } }',
    { upper },
  );
  expect(valueAt(data, 'claims.totalCount')).toBe(1);
});

it('importing again the record that described them changes nothing', async () => {
  const before = await everySource();
  expect(await story.importAll()).toMatchObject({ outcome: 'written', files: { created: 0, unchanged: 1 } });
  expect(await everySource()).toEqual(before);
});

it('no rule of the graph is broken', async () => {
  const services = openServices(testConnection(), silentLog);
  try {
    const breaches: unknown[] = [];
    for await (const breach of services.verification.findBreaches()) breaches.push(breach);
    expect(breaches).toEqual([]);
  } finally {
    await services.close();
  }
});

function justBefore(time: unknown): string {
  return new Date(Date.parse(String(time)) - 1).toISOString();
}

/** Undoes the last three descriptions that stand, the last first; when the first and the last of them went. */
async function undoTies(): Promise<{ readonly first: unknown; readonly last: unknown }> {
  const data = await story.ask(
    '{ activities(filter: { actions: [DESCRIBE_SOURCE] }) { edges { node { id undoneBy { id } } } } }',
  );
  const standing = valuesAt(data, 'activities.edges.*.node').filter(
    (activity) => valueAt(activity, 'undoneBy') === null,
  );
  const takeBack = `mutation U($input: UndoInput!) {
    undo(input: $input) { activity { at } userErrors { message } } }`;
  const times: unknown[] = [];
  for (const activity of standing.slice(0, 3)) {
    const input = { activity: valueAt(activity, 'id'), reason: 'a mistake' };
    const { undo } = (await story.ask(takeBack, { input })) as { readonly undo: unknown };
    expect(undo).toMatchObject({ userErrors: [] });
    times.push(valueAt(undo, 'activity.at'));
  }
  return { first: times[0], last: times.at(-1) };
}
