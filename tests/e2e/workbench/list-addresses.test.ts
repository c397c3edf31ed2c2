/** The conditions of the lists and of the desk in their addresses: links with them, the way back, and what cannot be. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { eventually } from '../../support/eventually.ts';
import { valueAt } from '../../support/running-server.ts';
import type { Visit } from '../../support/visit.ts';
import { openWorkbench, settled } from '../../support/workbench.ts';
import type { Workbench } from '../../support/workbench.ts';

let workbench: Workbench;
let visit: Visit;
let page: Page;

beforeAll(async () => {
  workbench = await openWorkbench();
}, 120_000);
afterAll(() => workbench.close());

beforeEach(async () => {
  visit = await workbench.visit();
  page = visit.page;
});
afterEach(() => visit.context.close());

async function open(path: string): Promise<void> {
  await page.goto(`${workbench.url}${path}`);
  await settled(page);
}

const parameter = (name: string): string | null => new URL(page.url()).searchParams.get(name);
const rows = '.claim-rows > li, .rows > li, .outlets tbody tr';
const rowCount = (): Promise<number> => page.locator(rows).count();

/** How many the list says there are; 0 where it says that there are none. */
async function total(): Promise<number> {
  const told = page.locator('.more [role="status"]');
  if ((await told.count()) === 0) return 0;
  return Number(/of (\d+) shown/.exec((await told.textContent()) ?? '')?.[1]);
}

describe('a link with conditions', () => {
  test.each([
    ['/claims?text=fireworks', 'claims(filter: { text: "fireworks" })'],
    ['/claims?topic=foreign+fighters+in+Iraq', 'claims(filter: { topic: "foreign fighters in Iraq" })'],
    ['/claims?grades=3%2C4&order=TEXT_ASC', 'claims(filter: { estimatedGrades: [3, 4] })'],
    ['/claims?restsOn=ANONYMOUS', 'claims(filter: { restsOnOnly: ANONYMOUS })'],
    ['/claims?min=1&max=2', 'claims(filter: { minUpperOrigins: 1, maxUpperOrigins: 2 })'],
    ['/claims?to=2001', 'claims(filter: { recordedTo: "2002-01-01T00:00:00Z" })'],
    ['/disputes?kind=TENSION', 'disputes(kinds: [TENSION])'],
    ['/disputes?topic=foreign+fighters+in+Iraq', 'disputes(topic: "foreign fighters in Iraq")'],
    ['/outlets?kind=NEWSPAPER', 'outlets(filter: { kinds: [NEWSPAPER] })'],
    ['/outlets?relayOnly=false&name=the', 'outlets(filter: { relayOnly: false, name: "the" })'],
    ['/outlets?country=iq', 'outlets(filter: { country: "IQ" })'],
  ])(
    'to %s shows what meets them',
    async (path, asked) => {
      const count = Number(
        valueAt(await workbench.ask(`{ list: ${asked} { totalCount } }`), 'list.totalCount'),
      );
      await open(path);
      await eventually(total, count);
      expect(await rowCount()).toBe(Math.min(count, path.startsWith('/outlets') ? 30 : 20));
      expect(visit.complaints).toEqual([]);
    },
    60_000,
  );

  test('to what a source, a claim or an outlet has names it, and lets it be dropped', async () => {
    const data = await workbench.ask(`{
      source(key: "gulan-2025-02-06#istiqlal") { id }
      claims(filter: { text: "three dock workers" }) { edges { node { id } } }
    }`);
    const source = String(valueAt(data, 'source.id'));
    for (const [path, words] of [
      [`/claims?statedBy=${source}`, 'Stated by: ▤Istiqlal'],
      [`/drift?outlet=${source}`, 'Stated or published by: ▤Istiqlal'],
      [`/outlets?mainlyRelays=${source}`, 'More than half of their claims are taken from: ▤Istiqlal'],
      ['/circular?claim=claim_none', 'Of the claim: “claim_none”, which is not known here'],
    ] as const) {
      await open(path);
      const condition = page.locator('.named-condition');
      await eventually(async () => ((await condition.textContent()) ?? '').startsWith(words), true);
      await condition.getByRole('button', { name: 'Drop this condition' }).click();
      await eventually(() => condition.count(), 0);
      expect(new URL(page.url()).search).toBe('');
    }
  }, 120_000);

  test('shows as many as were shown', async () => {
    await open('/claims?shown=40');
    await eventually(rowCount, 40);
    await page.getByRole('button', { name: 'Show more' }).click();
    await eventually(rowCount, 43);
    await page.reload();
    await eventually(rowCount, 43);
  }, 60_000);
});

describe('the way back', () => {
  test('leads to the list with its conditions, as they were', async () => {
    await open('/claims');
    await page.getByRole('button', { name: '3, possibly true' }).click();
    await eventually(() => parameter('grades'), '3');
    await settled(page);
    const count = await total();
    await page.locator('.claim-link').first().click();
    await page.locator('article.claim').waitFor();
    await page.goBack();
    await eventually(total, count);
    expect(parameter('grades')).toBe('3');
    await page.goBack();
    await eventually(total, 43);
    await page.goForward();
    await eventually(total, count);
  }, 60_000);

  test('leads from a filter of the desk to all of it', async () => {
    await open('/desk');
    const claims = page.locator('.figures .count').first();
    await eventually(() => claims.textContent(), '43');
    await page.getByLabel('Topic').fill('foreign fighters in Iraq');
    await page.keyboard.press('Enter');
    await eventually(() => claims.textContent(), '20');
    await page.goBack();
    await eventually(() => claims.textContent(), '43');
    await eventually(() => page.getByLabel('Topic').inputValue(), '');
    await page.goForward();
    await eventually(() => claims.textContent(), '20');
    await eventually(() => page.getByLabel('Topic').inputValue(), 'foreign fighters in Iraq');
  }, 60_000);
});

describe('an address with what cannot be', () => {
  test.each([
    ['/claims?grades=9', '“grades” is “9”: it has whole numbers from 1 to 6', 43],
    ['/claims?order=BEST', '“order” is “BEST”: it is one of', 43],
    ['/claims?from=2025-02-30', '“from” is “2025-02-30”: it is a date such as', 43],
    ['/disputes?kind=ROW', '“kind” is “ROW”: it is one of CONTRADICTS, TENSION', 8],
    ['/outlets?country=Iraq', '“country” is “Iraq”: it is two letters', 19],
  ])(
    'as %s says so and leaves it out, and leads back',
    async (path, words, count) => {
      await open(path);
      await page.getByRole('alert').getByText(words).waitFor();
      await eventually(total, count);
      await page.getByRole('link', { name: 'Begin without conditions' }).click();
      await eventually(() => page.getByRole('alert').count(), 0);
      expect(new URL(page.url()).search).toBe('');
    },
    60_000,
  );

  test.each([
    ['/desk?from=2025-99', '“from” must be a day, a month or a year'],
    ['/source?key=harbour-fire%23lantern&asOf=yesterday', '“yesterday” is no day such as 2025-02-06'],
  ])(
    'as %s says so',
    async (path, words) => {
      await open(path);
      await page.getByText(words).waitFor();
      expect(await page.locator('main h2').count()).toBeGreaterThan(0);
    },
    60_000,
  );
});
