import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../support/browser.ts';
import { openSite } from '../../support/server-url.ts';
import type { Site } from '../../support/server-url.ts';
import { openVisit } from '../../support/visit.ts';
import type { Visit } from '../../support/visit.ts';

const operationsFolder = join(import.meta.dirname, '..', '..', '..', 'src', 'playground', 'operations');
const exampleNames = readdirSync(operationsFolder)
  .sort()
  .map((file) => /^(?:query|mutation) (\w+)/m.exec(readFileSync(join(operationsFolder, file), 'utf8'))?.[1]);

let site: Site | undefined;
let browser: Browser | undefined;
let visit: Visit;

beforeAll(async () => {
  site = await openSite();
  browser = await openBrowser();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

async function visitIn(colorScheme: 'dark' | 'light'): Promise<Visit> {
  if (browser === undefined) throw new Error('no browser');
  return openVisit(browser, { colorScheme });
}

function siteUrl(): string {
  if (site === undefined) throw new Error('no server');
  return site.url;
}

async function openPlayground(page: Page): Promise<void> {
  await page.goto(`${siteUrl()}/playground/`);
  await page.locator('.graphiql-query-editor .view-line').first().waitFor();
}

const tabs = (page: Page) => page.locator('.graphiql-tab-button');
const editor = (page: Page) => page.locator('.graphiql-query-editor .view-lines');
const answer = (page: Page) => page.getByRole('region', { name: 'Result Window' });

/** Monaco shows blanks as non-breaking ones. */
const linesOf = async (page: Page) => ((await answer(page).textContent()) ?? '').replaceAll('\u00a0', ' ');

async function runTab(page: Page, name: string): Promise<void> {
  await tabs(page)
    .filter({ hasText: new RegExp(`^${name}$`) })
    .click();
  await page.getByRole('button', { name: /^Execute query/ }).click();
  await answer(page).getByText('"data"').waitFor();
}

/** The editor's workers, which start a moment after the page. */
function workersIn(requests: readonly string[]): readonly string[] {
  return [...new Set(requests.flatMap((url) => /\/(\w+)\.worker-/.exec(url)?.[1] ?? []))].sort();
}

/** Waits for ten seconds at most; what then does not hold is for the test to tell. */
async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !holds(); tries += 1) await sleep(50);
}

const background = (page: Page) =>
  page.evaluate<string>(`getComputedStyle(document.querySelector('.graphiql-container')).backgroundColor`);

describe('the playground', () => {
  beforeEach(async () => {
    visit = await visitIn('light');
    await openPlayground(visit.page);
  }, 60_000);

  afterEach(() => visit.context.close());

  test('works under its content security policy with nothing from any other host', async () => {
    const { page, requests, complaints } = visit;
    await runTab(page, 'FollowTheChain');
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.getByText('Root Types').waitFor();
    await until(() => workersIn(requests).length === 3);

    expect(workersIn(requests)).toEqual(['editor', 'graphql', 'json']);
    expect(requests.filter((url) => !url.startsWith(`${siteUrl()}/`) && !url.startsWith('data:'))).toEqual(
      [],
    );
    expect(complaints).toEqual([]);
  }, 60_000);

  test('bears the name of the service and leads to its schema', async () => {
    const { page, context } = visit;
    expect(await page.title()).toMatch(/^Hearsay\b/);
    expect(await page.getByRole('heading', { name: 'Hearsay' }).isVisible()).toBe(true);
    const schema = await context.request.get(new URL(await schemaLink(page), page.url()).href);
    expect([schema.status(), (await schema.text()).includes('type Query')]).toEqual([200, true]);
  }, 60_000);

  test('opens with one tab for each example operation', async () => {
    expect(exampleNames.length).toBeGreaterThanOrEqual(6);
    expect(await tabs(visit.page).allTextContents()).toEqual(exampleNames);
  }, 60_000);

  test('shows who told Gulan Media, when the first tab is run', async () => {
    await visit.page.getByRole('button', { name: /^Execute query/ }).click();
    await answer(visit.page).getByText('"Istiqlal"').first().waitFor();
    expect(await linesOf(visit.page)).toContain('"name": "Gulan Media"');
  }, 60_000);

  test('shows Arabic names in the answer', async () => {
    await runTab(visit.page, 'SourceNames');
    expect(await linesOf(visit.page)).toContain('بغداد اليوم');
  }, 60_000);
});

const schemaLink = async (page: Page) =>
  (await page.getByRole('link', { name: 'Schema' }).getAttribute('href')) ?? 'no link to the schema';

describe('the colours of the playground', () => {
  afterEach(() => visit.context.close());

  test('are those of the system until the reader chooses', async () => {
    visit = await visitIn('dark');
    const { page } = visit;
    await openPlayground(page);
    const dark = await background(page);
    await page.emulateMedia({ colorScheme: 'light' });
    const light = await background(page);
    expect(light).not.toBe(dark);

    await page.getByRole('button', { name: 'Open settings dialog' }).click();
    await page.getByRole('button', { name: 'Dark' }).click();
    expect(await background(page)).toBe(dark);
  }, 60_000);
});

describe('what the playground keeps in the browser', () => {
  beforeEach(async () => {
    visit = await visitIn('light');
  });

  afterEach(() => visit.context.close());

  test('are the tabs of the reader, beside the examples', async () => {
    const { page, complaints } = visit;
    await openPlayground(page);
    await page.getByRole('button', { name: 'New tab' }).click();
    await editor(page).click();
    await page.keyboard.insertText('query Mine { __typename }');
    await tabs(page).filter({ hasText: 'Mine' }).waitFor();
    // The text alone is kept a moment before the tabs are.
    await page.waitForFunction(() =>
      Object.entries(localStorage).some(
        ([key, value]) => key.endsWith('tabState') && String(value).includes('query Mine'),
      ),
    );
    await openPlayground(page);
    expect(await tabs(page).allTextContents()).toEqual([...exampleNames, 'Mine']);
    expect(complaints).toEqual([]);
  }, 60_000);

  test('does not mix with another GraphiQL that ran on the same host and port', async () => {
    const { page, context } = visit;
    await context.addInitScript(`localStorage.setItem('graphiql:tabState', JSON.stringify({ activeTabIndex: 0, tabs: [
      { id: '1', title: 'Other', query: 'query Other { b }', variables: '', headers: '', operationName: 'Other', response: '' },
    ] }))`);
    await openPlayground(page);
    expect(await tabs(page).allTextContents()).toEqual(exampleNames);
  }, 60_000);

  test('can be cleared in the settings, which brings the examples back', async () => {
    const { page } = visit;
    await openPlayground(page);
    await page.getByRole('button', { name: 'Close Tab' }).first().click();
    await page.getByRole('button', { name: 'Open settings dialog' }).click();
    await page.getByRole('button', { name: 'Clear data' }).click();
    await page.getByRole('button', { name: 'Cleared data' }).waitFor();
    await openPlayground(page);
    expect(await tabs(page).allTextContents()).toEqual(exampleNames);
  }, 60_000);
});
