/** What a search finds, and in what order, does not depend on the index: it is what looking at every label gives. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createSearchService } from '../../../src/search/search.service.ts';
import type { SearchService } from '../../../src/search/search.service.ts';
import { createSearchStore } from '../../../src/search/search.store.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { importExample } from '../../support/example.ts';
import { expectedHits } from '../../support/search-oracle.ts';
import type { Hit } from '../../support/search-oracle.ts';
import { emptyTestDatabase, openTestDriver, openTestGraph } from '../../support/test-graph.ts';
import { importRecords } from '../graphql/import-records.ts';

let graph: Graph;
let search: SearchService;

beforeAll(() => {
  graph = openTestGraph();
  search = createSearchService(createSearchStore(graph));
});
afterAll(() => graph.close());

const people = (namespace: string, names: readonly (readonly string[])[]) => ({
  format: 'hearsay-record/1',
  namespace,
  sources: names.map((values, n) => ({
    key: `p${String(n)}`,
    type: 'PERSON',
    names: values.map((value, kind) => ({ value, kind: kind === 0 ? 'OFFICIAL' : 'ALIAS' })),
  })),
  documents: [],
  claims: [],
  chains: [],
  relations: [],
});

async function labelsInGraph(): Promise<readonly Omit<Hit, 'tier'>[]> {
  const driver = openTestDriver();
  const { records } = await driver.executeQuery(
    `MATCH (n) WHERE n:Name OR n.descriptor IS NOT NULL OR n.title IS NOT NULL OR n:Claim
     OPTIONAL MATCH (s:Source)-[:HAS_NAME]->(n)
     RETURN coalesce(s.id, n.id) AS id, coalesce(n.value, n.descriptor, n.title, n.text) AS label`,
  );
  await driver.close();
  return records.map((record) => ({ id: String(record.get('id')), label: String(record.get('label')) }));
}

/** Every page to the end. */
async function readThrough(text: string, first: number): Promise<readonly Hit[]> {
  const hits: Hit[] = [];
  for (;;) {
    const page = await search.find(text, hits.at(-1) ?? null, first + 1);
    hits.push(...page.slice(0, first));
    if (page.length <= first) return hits;
  }
}

describe('among invented names', () => {
  const syllables = [
    'ba',
    'gh',
    'dad',
    'ki',
    'rk',
    'uk',
    'sa',
    'lah',
    'mo',
    'ham',
    'ed',
    'zay',
    'nab',
    ' al-',
    ' ',
    "'",
  ];
  const arabic = ['با', 'غد', 'اد', 'كر', 'كوك', 'صلاح', 'محمد', 'زينب', ' ال', ' ', 'ة', 'ە', 'ێ', 'ى'];
  /** The same names at every run: a linear congruential generator (Lehmer 1951). */
  const names = ((): readonly string[][] => {
    let state = 20_250_206;
    const next = (below: number): number => {
      state = (state * 48_271) % 2_147_483_647;
      return state % below;
    };
    const one = (): string => {
      const parts = next(3) === 0 ? arabic : syllables;
      const text = Array.from({ length: 2 + next(5) }, () => parts[next(parts.length)] ?? '')
        .join('')
        .trim();
      return /\p{L}/u.test(text) ? text : 'Ba';
    };
    return Array.from({ length: 300 }, () => [...new Set(Array.from({ length: 1 + next(3) }, one))]);
  })();
  let labels: readonly Omit<Hit, 'tier'>[];

  beforeAll(async () => {
    await emptyTestDatabase();
    await importExample();
    await importRecords(people('test-names', names));
    labels = await labelsInGraph();
  });

  const typed = [
    ...[
      'ba',
      'Baghdad',
      'bagh dad',
      'baghdda',
      'kirkuk',
      'KIRKUK ba',
      'salah',
      'Mohammed',
      'muhamed',
      'zaynab',
      'zainab',
    ],
    ...[
      "ba'gh",
      'al-salah',
      'el ba',
      'saldah',
      'mohamde zay',
      'بغداد',
      'بغ',
      'كركوك',
      'زينب',
      'محمد صلاح',
      'الزينب',
    ],
    ...[
      'صلاحه',
      'كركوكێ',
      'the',
      'a',
      'iraq',
      'fighters',
      'Zaynabiyoun',
      'reportdly',
      '2025',
      'Hwo mayn figthers',
    ],
  ];

  it.each(typed)(
    '%s has the hits, the labels and the order that looking at all of them gives',
    async (text) => {
      expect(await search.find(text, null, 1_000)).toEqual(expectedHits(text, labels));
    },
  );

  it.each([
    ['ba', 7],
    ['Mohammed', 1],
    ['baghdda', 3],
    ['a', 11],
  ])('the pages of %s, %d at a time, are the whole, nothing twice, nothing lost', async (text, first) => {
    const whole = expectedHits(text, labels);
    expect(whole.length).toBeGreaterThan(first);
    expect(await readThrough(text, first)).toEqual(whole);
  });

  it('names brought in in another order, in several parts, are found alike', async () => {
    const before = await Promise.all(typed.map((text) => search.find(text, null, 1_000)));
    const [keys, backwards] = [names.map((_, n) => n), people('test-names', names)];
    await emptyTestDatabase();
    for (const part of [0, 1, 2]) {
      const sources = backwards.sources
        .filter((_, n) => keys[n] !== undefined && n % 3 === 2 - part)
        .reverse();
      await importRecords({ ...backwards, sources });
    }
    await importExample();
    expect(await Promise.all(typed.map((text) => search.find(text, null, 1_000)))).toEqual(before);
  });
});

describe('among 5,000 things with the same word', () => {
  const names = Array.from({ length: 5_000 }, (_, n) => [
    n % 2 === 0 ? 'Tide' : `Tide Crew ${String(n % 50)}`,
  ]);
  let labels: readonly Omit<Hit, 'tier'>[];

  beforeAll(async () => {
    await emptyTestDatabase();
    await importRecords(people('test-tides', names));
    labels = await labelsInGraph();
  });

  it.each(['tide', 'TIDE', 'Tide', 'tide crew 4', 'tied'])('all are found for %s, in order', async (text) => {
    const whole = expectedHits(text, labels);
    expect(whole.length).toBeGreaterThan(50);
    expect(await search.find(text, null, 10_000)).toEqual(whole);
  });

  it('pages go on through 2,500 equal labels by id, and lose none', async () => {
    const whole = await readThrough('tide', 400);
    expect(whole).toHaveLength(5_000);
    expect(new Set(whole.map(({ id }) => id)).size).toBe(5_000);
    expect(whole).toEqual(expectedHits('tide', labels));
  });
});

it('of more words mistyped alike than are looked at, the nearest are, whoever has them', async () => {
  // One word is a letter away and fifty are two: fifty are taken, the nearest first, then by alphabet.
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
  const names = letters.flatMap((a) => letters.map((b) => [`harbour${a}${b}`]));
  const ask = () => search.find('harbouzzz', null, 1_000);
  await emptyTestDatabase();
  await importRecords(people('test-near', names));
  const once = (await ask()).map(({ label }) => label);
  await emptyTestDatabase();
  for (const part of [2, 0, 1]) {
    await importRecords(people(`test-near${String(part)}`, names.filter((_, n) => n % 3 === part).reverse()));
  }
  expect((await ask()).map(({ label }) => label)).toEqual(once);
  expect(once).toHaveLength(50);
  expect(once).toContain('harbourzz');
  expect(once).not.toContain('harbourzy');
});
