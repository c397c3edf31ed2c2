/** What was undone does not come back beside what was judged since: the undo of its undo is refused, and leaves nothing. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { dataOf, valueAt, valuesAt } from '../../support/running-server.ts';
import type { TestServer } from '../../support/running-server.ts';
import { emptyTestDatabase } from '../../support/test-graph.ts';
import { importRecords } from '../graphql/import-records.ts';
import { startPatientServer } from '../judgement/judged-story.ts';

let server: TestServer;

const outlet = (key: string): object => ({
  ...{ key, type: 'OUTLET', outletKind: 'NEWSPAPER', country: 'NO' },
  names: [{ value: `The ${key} (fictional)`, lang: 'en' }],
});

beforeAll(async () => {
  await emptyTestDatabase();
  await importRecords({
    format: 'hearsay-record/1',
    namespace: 'test-restored',
    sources: ['north', 'south', 'east'].map(outlet),
    documents: [
      ...['north', 'south'].map((key) => ({ key: `${key}-page`, publisher: key })),
      { key: 'east-page', publisher: 'east', located: false },
    ],
  });
  server = await startPatientServer();
});
afterAll(() => server.close());

const idOf = async (kind: 'source' | 'document', key: string): Promise<string> => {
  const document = `query Find($key: String!) { ${kind}(key: $key) { id } }`;
  return String(valueAt(await dataOf(server.query(document, { key: `test-restored#${key}` })), `${kind}.id`));
};

/** The payload of a mutation. */
async function change(mutation: string, input: object): Promise<unknown> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const document = `mutation Change($input: ${type}!) {
    made: ${mutation}(input: $input) { activity { id } userErrors { code path message } }
  }`;
  return valueAt(await dataOf(server.query(document, { input: { reason: 'as we know', ...input } })), 'made');
}

/** Makes a change; the id of its activity. */
async function made(mutation: string, input: object): Promise<string> {
  const payload = await change(mutation, input);
  expect(payload).toMatchObject({ userErrors: [] });
  return String(valueAt(payload, 'activity.id'));
}
const undo = (activity: string): Promise<string> => made('undo', { activity });

async function isRefused(activity: string, why: RegExp): Promise<void> {
  const payload = await change('undo', { activity });
  expect(payload).toMatchObject({
    activity: null,
    userErrors: [
      { code: 'CONFLICT', path: ['input', 'activity'], message: expect.stringMatching(why) as unknown },
    ],
  });
}

it('a dependence does not come back beside another judgement of the same two', async () => {
  const [a, b] = [await idOf('source', 'north'), await idOf('source', 'south')];
  const undone = await undo(await made('declareDependence', { a, b, dependent: true, kind: 'SAME_OWNER' }));
  const since = await made('declareDependence', { a: b, b: a, dependent: false, kind: 'SAME_OWNER' });
  await isRefused(undone, /^dependence_\w+ says of the same two/);
  await undo(since);
  await undo(undone);
});

it('a merge does not come back where somebody said of two that it would make one that they are two', async () => {
  const [a, b, c] = [
    await idOf('source', 'north'),
    await idOf('source', 'south'),
    await idOf('source', 'east'),
  ];
  const undone = await undo(await made('judgeIdentity', { a, b, same: true }));
  await made('judgeIdentity', { a: b, b: c, same: true });
  const apart = await made('judgeIdentity', { a, b: c, same: false });
  await isRefused(undone, /^match_\w+ says that two of the sources/);
  const document = 'query Merged($id: ID!) { source(id: $id) { mergedInto { id } } }';
  const merged = await Promise.all(
    [a, b, c].map(async (id) =>
      valueAt(await dataOf(server.query(document, { id })), 'source.mergedInto.id'),
    ),
  );
  const [least, most] = [b, c].sort();
  expect(merged).toEqual([a, b, c].map((id) => (id === most ? least : undefined)));
  await undo(apart);
  await undo(undone);
});

it('a placeholder is not located as what it was thought to be beside what it was found to be since', async () => {
  const placeholder = await idOf('document', 'east-page');
  const [first, second] = [await idOf('document', 'north-page'), await idOf('document', 'south-page')];
  const undone = await undo(await made('locateDocument', { placeholder, document: { id: first } }));
  const since = await made('locateDocument', { placeholder, document: { id: second } });
  await isRefused(undone, new RegExp(`^${placeholder} is located as ${second} meanwhile`));
  await undo(since);
  await undo(undone);
});

it('a description is not taken back, nor does it come back, where later ones have set the same, be it to the same', async () => {
  const source = await idOf('source', 'north');
  const countries: string[] = [];
  for (const country of ['SE', 'DK', 'SE']) countries.push(await made('describeSource', { source, country }));
  const [first = '', second = '', third = ''] = countries;
  await isRefused(first, /was corrected otherwise since/);
  for (const activity of [third, second]) await undo(activity);
  const undone = await undo(first);
  for (const country of ['DK', 'NO']) await made('describeSource', { source, country });
  await isRefused(undone, /was corrected otherwise since/);
  const document = 'query Country($id: ID!) { source(id: $id) { ... on Outlet { country } } }';
  expect(await dataOf(server.query(document, { id: source }))).toEqual({ source: { country: 'NO' } });
});

it('what a description said first of a source is gone where that is undone, and there again', async () => {
  const source = await idOf('source', 'south');
  const document = 'query Url($id: ID!) { source(id: $id) { ... on Outlet { url } } }';
  const url = async (): Promise<unknown> =>
    valueAt(await dataOf(server.query(document, { id: source })), 'source.url');
  const described = await made('describeSource', { source, url: 'https://south.example/' });
  expect(await url()).toBe('https://south.example/');
  const undone = await undo(described);
  expect(await url()).toBeNull();
  await undo(undone);
  expect(await url()).toBe('https://south.example/');
});

it('a name that was undone and given again goes and comes with the description that gave it last', async () => {
  const source = await idOf('source', 'east');
  const document = 'query Names($id: ID!) { source(id: $id) { names { value } } }';
  const names = async (): Promise<readonly unknown[]> =>
    valuesAt(await dataOf(server.query(document, { id: source })), 'source.names.*.value');
  const describe = (): Promise<string> =>
    made('describeSource', { source, addNames: [{ value: 'The Rising (fictional)', lang: 'en' }] });
  const before = await names();
  const first = await undo(await describe());
  const again = await describe();
  expect((await names()).length).toBe(before.length + 1);
  await isRefused(first, /something later rests on it/);
  const undone = await undo(again);
  expect(await names()).toEqual(before);
  await undo(undone);
  expect((await names()).length).toBe(before.length + 1);
  for (const activity of [again, first]) await undo(activity);
  expect((await names()).length).toBe(before.length + 1);
});
