/** What was undone and is recorded anew: as it was it is one thing, otherwise described it is another, with all that rests on it. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { dataOf, valueAt } from '../../support/running-server.ts';
import type { TestServer } from '../../support/running-server.ts';
import { claim, outlet, recordOver } from '../../support/recording.ts';
import { emptyTestDatabase, openTestDriver } from '../../support/test-graph.ts';
import { startPatientServer } from '../judgement/judged-story.ts';

let server: TestServer;
beforeAll(async () => {
  await emptyTestDatabase();
  server = await startPatientServer();
});
afterAll(() => server.close());

const undoing = `mutation Undo($input: UndoInput!) {
  undo(input: $input) { activity { id at } userErrors { code message } }
}`;
const undo = async (payload: unknown): Promise<unknown> => {
  const input = { activity: valueAt(payload, 'activity.id'), reason: 'a mistake' };
  return valueAt(await dataOf(server.query(undoing, { input })), 'undo');
};

const anchor = (country: string): object => outlet('The Anchor (fictional)', { key: 'test-anew#o', country });
const page = (country: string, title: string): object => ({
  new: { key: 'test-anew#d', title, publisher: anchor(country) },
});
const flood = claim('There was a flood', { key: 'test-anew#c' });
const clerk = (country: string): object => ({
  new: { key: 'test-anew#a', type: 'ANONYMOUS', descriptor: 'a clerk', carriedBy: anchor(country) },
});

async function record(country: string, title: string, about = flood): Promise<unknown> {
  const links = [
    { source: anchor(country), modality: 'CERTAIN' },
    { source: clerk(country), modality: 'CERTAIN', cue: 'said' },
  ];
  const payload = await recordOver(server, {
    readIn: page(country, title),
    chains: [{ claim: about, links }],
  });
  expect(payload).toMatchObject({ userErrors: [] });
  return payload;
}

/** Assertions, documents and unnamed sources that stand, with how many of each they have of what they have one of. */
async function endsOf(): Promise<readonly unknown[]> {
  const driver = openTestDriver();
  try {
    const { records } = await driver.executeQuery(`
      MATCH (n:Assertion|Document|AnonymousSource)
      RETURN [l IN labels(n) WHERE l <> 'Source'][0] AS label, COUNT { (n)-[:MADE_BY]->(:Source) } AS sources,
        COUNT { (n)-[:STATES]->(:Claim) } AS claims, COUNT { (n)-[:STANDS_IN]->(:Document) } AS documents,
        COUNT { (n)-[:PUBLISHED_BY]->(:Outlet) } AS publishers, COUNT { (n)-[:CARRIED_BY]->(:Outlet) } AS carriers,
        COUNT { (n)-[:MADE_BY|STATES|STANDS_IN|PUBLISHED_BY|CARRIED_BY]->(:Undone) } AS undone
      ORDER BY label, documents`);
    return records.map((one) => one.keys.map((key) => one.get(key) as unknown));
  } finally {
    await driver.close();
  }
}

const whole = [
  // Label, sources, claims, documents, publishers, carriers, and of all these those that are undone.
  ['AnonymousSource', 0, 0, 0, 0, 1, 0],
  ['Assertion', 1, 1, 0, 0, 0, 0],
  ['Assertion', 1, 1, 1, 0, 0, 0],
  ['Document', 0, 0, 0, 1, 0, 0],
];

it('as it was it is one thing again', async () => {
  const first = await record('IQ', 'Flood');
  await undo(first);
  const second = await record('IQ', 'Flood');
  expect(valueAt(second, 'chains')).toEqual(valueAt(first, 'chains'));
  expect(await endsOf()).toEqual(whole);
  await undo(second);
});

it.each([
  ['its document', 'IQ', 'Flood, otherwise'],
  ['its publisher', 'SE', 'Flood'],
])(
  'what rests on %s, which was described otherwise since, rests on the new one alone',
  async (_, country, title) => {
    const first = await record('IQ', 'Flood');
    const undone = await undo(first);
    // First without what rests on it, and then with that.
    const other = claim('There was a storm', { key: 'test-anew#storm' });
    const second = await record(country, title, other);
    const third = await record(country, title);
    expect(valueAt(third, 'chains.0.assertions.0.document')).toEqual(
      valueAt(second, 'chains.0.assertions.0.document'),
    );
    expect((await endsOf()).map((row) => (row as unknown[]).at(-1))).toEqual([0, 0, 0, 0, 0, 0]);
    expect((await endsOf()).filter((row) => (row as unknown[])[0] !== 'Assertion')).toEqual(
      whole.filter(([label]) => label !== 'Assertion'),
    );
    // What it was before has lost its place.
    expect(await undo(undone)).toMatchObject({ activity: null, userErrors: [{ code: 'CONFLICT' }] });
    for (const made of [third, second]) expect(await undo(made)).toMatchObject({ userErrors: [] });
  },
);

it('a voice that was recorded otherwise since does not come back, also where that was undone', async () => {
  const voice = async (modality: string): Promise<unknown> => {
    const payload = await recordOver(server, {
      readIn: page('IQ', 'Flood'),
      chains: [{ claim: flood, links: [{ source: anchor('IQ'), modality }] }],
    });
    expect(payload).toMatchObject({ userErrors: [] });
    return payload;
  };
  const first = await voice('CERTAIN');
  const undone = await undo(first);
  const second = await voice('POSSIBLE');
  expect(valueAt(second, 'chains.0.assertions.0.id')).toBe(valueAt(first, 'chains.0.assertions.0.id'));
  expect(await undo(undone)).toMatchObject({ activity: null, userErrors: [{ code: 'CONFLICT' }] });
  await undo(second);
  expect(await undo(undone)).toMatchObject({ activity: null, userErrors: [{ code: 'CONFLICT' }] });
  expect((await endsOf()).filter((row) => (row as unknown[])[0] === 'Assertion')).toEqual([]);
});
