/** docs/HARBOUR-FIRE.md is about the data that there is: its keys lead somewhere, its queries are answered. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { valueAt } from '../../support/running-server.ts';
import { openStory, storyKey } from './told-story.ts';
import type { ToldStory } from './told-story.ts';

const page = readFileSync(new URL('../../../docs/HARBOUR-FIRE.md', import.meta.url), 'utf8');
const queries = [...page.matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, query]) => query ?? '');

/** What stands in backticks in the second column of the table of parts. */
const keys = page
  .slice(page.indexOf('## What each part'), page.indexOf('## To try'))
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .flatMap((line) => [...(line.split('|')[2] ?? '').matchAll(/`([^`]+)`/g)])
  .map(([, key]) => key ?? '')
  .map((key) => (key.includes('#') ? key : storyKey(key)));

let story: ToldStory;

beforeAll(async () => {
  story = await openStory();
}, 120_000);
afterAll(() => story.close());

it('names claims, sources and documents that there are', async () => {
  expect(keys.length).toBeGreaterThan(30);
  for (const key of new Set(keys)) {
    const found = await story.ask(
      'query ($key: String!) { claim(key: $key) { id } source(key: $key) { id } document(key: $key) { id } }',
      { key },
    );
    const kinds = ['claim', 'source', 'document'].filter(
      (kind) => valueAt(found, `${kind}.id`) !== undefined,
    );
    expect([key, kinds]).toEqual([key, [expect.any(String)]]);
  }
});

it.each(queries.map((query, n) => [n + 1, query] as const))(
  'has query %i answered, with nothing missing',
  async (_, query) => {
    const answer = JSON.stringify(await story.ask(query));
    expect(answer).toContain('"');
    expect(answer).not.toMatch(/null|\[\]/);
  },
);
