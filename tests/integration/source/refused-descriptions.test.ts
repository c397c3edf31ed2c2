/** Descriptions of sources that are refused, over HTTP: with a code, where and why, and nothing is left. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { openDescribedStory } from './described-story.ts';
import type { DescribedStory } from './described-story.ts';

const nobody = 'source_00000000000000000000000000000000';
const paper = { type: 'OUTLET', names: [{ value: 'Foam Post (fictional)' }] };
let story: DescribedStory;
const idOf = (key: string): string => story.idOf(key);
const say = (input: object): Promise<unknown> => story.say(input);
const everySource = (): Promise<unknown> => story.everySource();

beforeAll(async () => {
  story = await openDescribedStory();
});

afterAll(() => story.close());

it.each([
  ['', {}, 'INVALID_INPUT'],
  ['', { addNames: [], owners: [] }, 'INVALID_INPUT'],
  ['source', { source: nobody, country: 'IQ' }, 'NOT_FOUND'],
  ['source', { source: "'} DETACH DELETE", country: 'IQ' }, 'INVALID_INPUT'],
  ['addNames.0.value', { addNames: [{ value: '\u0000' }] }, 'INVALID_INPUT'],
  ['addNames.0.lang', { addNames: [{ value: 'A', lang: 'not a tag' }] }, 'INVALID_INPUT'],
  ['country', { country: 'Iraq' }, 'INVALID_INPUT'],
  ['url', { url: 'javascript:alert(1)' }, 'INVALID_INPUT'],
  ['role', { role: 'editor', country: 'IQ' }, 'INVALID_INPUT'],
  ['owners.0.owner', { owners: [{ owner: { key: 'test-tide#courier' } }] }, 'INVALID_INPUT'],
  ['owners.0.owner.id', { owners: [{ owner: { id: nobody } }] }, 'NOT_FOUND'],
  [
    'owners.0.to',
    { owners: [{ owner: { key: 'test-tide#holding' }, from: '2020', to: '2019' }] },
    'INVALID_INPUT',
  ],
  ['owners.0.owner.new.names', { owners: [{ owner: { new: { type: 'OUTLET' } } }] }, 'INVALID_INPUT'],
  [
    'owners.0.owner.new.key',
    { owners: [{ owner: { new: { ...paper, key: 'test-tide#holding' } } }] },
    'CONFLICT',
  ],
  ['syndicatesFrom.0', { syndicatesFrom: [{ new: { ...paper, type: 'PERSON' } }] }, 'INVALID_INPUT'],
  ['syndicatesFrom.0', { syndicatesFrom: [{ key: 'test-tide#courier' }] }, 'INVALID_INPUT'],
  ['syndicatesFrom.1', { syndicatesFrom: ['holding', 'clerk'].map(toRef) }, 'INVALID_INPUT'],
  ['syndicatesFrom.0.key', { syndicatesFrom: [{ key: 'test-tide#nobody' }] }, 'NOT_FOUND'],
])('a bad description is refused at %j, and leaves nothing', async (field, input, code) => {
  const before = await everySource();
  expect(await say(input)).toMatchObject({
    source: null,
    activity: null,
    userErrors: [{ code, path: ['input', ...field.split('.').filter((step) => step !== '')] }],
  });
  expect(await everySource()).toEqual(before);
});

it.each([
  ['clerk', 'outletKind', { outletKind: 'OTHER' }],
  ['clerk', 'syndicatesFrom', { syndicatesFrom: [{ key: 'test-tide#courier' }] }],
  ['clerk', 'affiliation', { affiliation: { key: 'test-tide#clerk' } }],
  ['pilot', 'addNames', { addNames: [{ value: 'Not to be told' }] }],
  ['pilot', 'role', { role: 'pilot' }],
])('%s has no such %s', async (key, field, input) => {
  const before = await everySource();
  expect(await say({ source: idOf(key), ...input })).toMatchObject({
    source: null,
    userErrors: [{ code: 'INVALID_INPUT', path: ['input', field] }],
  });
  expect(await everySource()).toEqual(before);
});

function toRef(key: string): object {
  return { key: `test-tide#${key}` };
}
