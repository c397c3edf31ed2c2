/** A search finds what a person types: in other letters, another script, another order, with a slip of the hand. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countStatements } from '../../support/counting-graph.ts';
import type { CountingGraph } from '../../support/counting-graph.ts';
import { importExample } from '../../support/example.ts';
import { dataOf, startTestServer, valueAt, valuesAt } from '../../support/running-server.ts';
import type { TestServer } from '../../support/running-server.ts';
import { emptyTestDatabase, openTestGraph } from '../../support/test-graph.ts';
import { importRecords } from '../graphql/import-records.ts';

let server: TestServer;
let statements: CountingGraph;

const invented = (names: readonly (readonly [value: string, lang: string])[]) =>
  names.map(([value, lang], n) => ({ key: `p${String(n)}`, type: 'PERSON', names: [{ value, lang }] }));

beforeAll(async () => {
  await emptyTestDatabase();
  await importExample();
  // Invented people and papers, each under one name in one script.
  await importRecords({
    format: 'hearsay-record/1',
    namespace: 'test-scripts',
    sources: invented([
      ['صدى بغداد (خيالي)', 'ar'],
      ['Kirkuk Herald (fictional)', 'en'],
      ['كاظم الأنباري (خيالي)', 'ar'],
      ['محەممەد هەولێری (خەیاڵی)', 'ckb'],
      ['عەلی سلێمانی (خەیاڵی)', 'ckb'],
      ['فاطمة الموصلي (خيالي)', 'ar'],
      ['Şêrko Xelîl (fictional)', 'ku'],
      // What must not be taken for others.
      ['Hamza Ferryman (fictional)', 'en'],
      ['Ted Lock (fictional)', 'en'],
      ['بلد الميناء (خيالي)', 'ar'],
    ]),
    documents: [],
    claims: [],
    chains: [],
    relations: [],
  });
  statements = countStatements(openTestGraph());
  server = await startTestServer(statements.graph);
});
afterAll(() => server.close());

const ask = (document: string, text: string): Promise<unknown> => dataOf(server.query(document, { text }));

async function search(text: string): Promise<readonly unknown[]> {
  const data = await ask('query ($text: String!) { search(text: $text) { edges { label } } }', text);
  return valuesAt(data, 'search.edges.*.label');
}

const zainabiyoun = /Zainabiyoun/;

describe('a search for', () => {
  it.each([
    ['Istiqlal', 'Istiqlal'],
    ['ISTIQLĀL', 'Istiqlal'],
    ['الاستقلال', 'Istiqlal'],
    ['Bagdad Today', 'Baghdad Today'],
    ['today baghd', 'Baghdad Today'],
    ['Bahgdad Today', 'Baghdad Today'],
    ['Baghdad Tuday', 'Baghdad Today'],
    ['بغداد', 'بغداد اليوم'],
    ['بَغْدَاد', 'بغداد اليوم'],
    ['بـغـداد', 'بغداد اليوم'],
    ['ﺑﻐﺪﺍﺩ', 'بغداد اليوم'],
    ['\u202eبغداد\u202c', 'بغداد اليوم'],
    ['بغداد الیوم', 'بغداد اليوم'],
    ['يوم بغداد', 'بغداد اليوم'],
    ['بغدد اليوم', 'بغداد اليوم'],
    ['الشبکه', 'الشبكة السورية لحقوق الإنسان'],
    ['الانسان', 'الشبكة السورية لحقوق الإنسان'],
    ['snhr', 'SNHR'],
    ['the washing', 'The Washington Institute'],
  ])('%s has %s first', async (text, label) => {
    expect((await search(text))[0]).toBe(label);
  });

  it.each([
    ['Baghdad', 'صدى بغداد (خيالي)'],
    ['Bagdad', 'صدى بغداد (خيالي)'],
    ['بەغداد', 'صدى بغداد (خيالي)'],
    ['كركوك', 'Kirkuk Herald (fictional)'],
    ['کەرکووک', 'Kirkuk Herald (fictional)'],
    ['Kazim', 'كاظم الأنباري (خيالي)'],
    ['Kadhim al-Anbari', 'كاظم الأنباري (خيالي)'],
    ['Muhammad Hewleri', 'محەممەد هەولێری (خەیاڵی)'],
    ['محمد', 'محەممەد هەولێری (خەیاڵی)'],
    ['ههولێر', 'محەممەد هەولێری (خەیاڵی)'],
    ['علي', 'عەلی سلێمانی (خەیاڵی)'],
    ['Ali Sulaymani', 'عەلی سلێمانی (خەیاڵی)'],
    ['السليمانية', 'عەلی سلێمانی (خەیاڵی)'],
    ['Fatimah', 'فاطمة الموصلي (خيالي)'],
    ['فاتیمە', 'فاطمة الموصلي (خيالي)'],
    ['Sherko Khalil', 'Şêrko Xelîl (fictional)'],
    ['شێرکۆ خەلیل', 'Şêrko Xelîl (fictional)'],
    ['serko xelil', 'Şêrko Xelîl (fictional)'],
  ])('%s has %s among what is found', async (text, label) => {
    expect(await search(text)).toContain(label);
  });

  it.each(['Zaynabiyoun', 'Zainabiyoun', 'Zeynabiyun', 'زينبيون', 'الزينبيون', 'زەینەبییون'])(
    '%s finds the claim that says Zainabiyoun',
    async (text) => {
      expect((await search(text))[0]).toMatch(zainabiyoun);
    },
  );

  it.each([
    ['Hamid', /Hamza/],
    ['Raqqa', /Iraq/],
    ['Baghdad', /بلد/],
    ['حلب', /هەولێر/],
    ['tod', /Ted/],
  ])('%s does not find %s', async (text, label) => {
    expect((await search(text)).filter((found) => label.test(String(found)))).toEqual([]);
  });

  it('asks the index once where the page is full, and again for mistyped words where it is not', async () => {
    const page = (first: number): string =>
      `{ search(text: "fighters", first: ${String(first)}) { edges { label } } }`;
    statements.take();
    expect(valuesAt(await dataOf(server.query(page(2))), 'search.edges.*')).toHaveLength(2);
    expect(statements.take()['search/find-words']).toBe(1);
    await dataOf(server.query(page(100)));
    expect(statements.take()['search/find-words']).toBe(2);
  });
});

describe('lists by words', () => {
  const claims =
    'query ($text: String!) { claims(filter: { text: $text }, first: 100) { totalCount edges { node { text } } } }';
  const sources =
    'query ($text: String!) { sources(filter: { name: $text }) { totalCount edges { node { name } } } }';
  const outlets =
    'query ($text: String!) { outlets(filter: { name: $text }) { totalCount edges { node { name } } } }';

  it('claims go by folded words, each as a beginning, and never by mistyped ones', async () => {
    const data = await ask(claims, 'ZAINABÍYOUN figh');
    expect(valueAt(data, 'claims.totalCount')).toBe(valuesAt(data, 'claims.edges').flat().length);
    expect(
      valuesAt(data, 'claims.edges.*.node.text').every((text) => String(text).includes('Zainabiyoun')),
    ).toBe(true);
    expect(valueAt(await ask(claims, 'Zainabiyoum'), 'claims.totalCount')).toBe(0);
  });

  it('a word that only holds others together is found as well', async () => {
    const [the, none] = [await ask(claims, 'the'), await ask(claims, 'thx')];
    expect(Number(valueAt(the, 'claims.totalCount'))).toBeGreaterThan(0);
    expect(valueAt(none, 'claims.totalCount')).toBe(0);
  });

  it('sources and outlets go by any of their names, in letters of any keyboard', async () => {
    expect(valuesAt(await ask(sources, 'الیوم'), 'sources.edges.*.node.name')).toEqual(['Baghdad Today']);
    expect(valuesAt(await ask(outlets, 'بـغداد'), 'outlets.edges.*.node.name')).toEqual(['Baghdad Today']);
    expect(valueAt(await ask(sources, 'كاظم الانباري'), 'sources.totalCount')).toBe(1);
  });
});
