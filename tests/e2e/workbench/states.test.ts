/** What a reader sees where there is no answer yet, none at all, or nothing to show. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page, Route } from 'playwright-core';
import { openBrowser } from '../../support/browser.ts';
import { importExamples } from '../../support/example.ts';
import { startTestServer } from '../../support/running-server.ts';
import type { TestServer } from '../../support/running-server.ts';
import { emptyTestDatabase } from '../../support/test-graph.ts';
import { openPage, until, waitUntilThere, workbenchPages } from '../../support/workbench-pages.ts';
import type { WorkbenchPage } from '../../support/workbench-pages.ts';

let server: TestServer;
let browser: Browser;
let pages: readonly WorkbenchPage[];

beforeAll(async () => {
  await emptyTestDatabase();
  await importExamples();
  server = await startTestServer();
  browser = await openBrowser();
  pages = await workbenchPages(server.url);
}, 120_000);

afterAll(async () => {
  await browser.close();
  await server.close();
});

const questions = /\/graphql\?/;
/** These ask nothing of the service. */
const askNothing = new Set(['search for nothing', 'page not found']);
const asking = (): readonly WorkbenchPage[] => pages.filter(({ name }) => !askNothing.has(name));

/** What a page says of itself, in words. */
interface Told {
  readonly waits: boolean;
  readonly failures: number;
  readonly text: string;
}

const told = (page: Page): Promise<Told> =>
  page.evaluate<Told>(`({
    waits: [...document.querySelectorAll('main [role="status"]')].some(({ textContent }) => /^Loading .+ …$/.test(textContent.trim())),
    failures: document.querySelectorAll('main [role="alert"] button').length,
    text: document.querySelector('main').textContent,
  })`);

test('a page whose answer is held back says what it waits for, and then shows it', async () => {
  for (const { name, path } of asking()) {
    const page = await browser.newPage();
    const held: Route[] = [];
    let isOpen = false;
    await page.route(questions, (route) => (isOpen ? route.continue() : void held.push(route)));
    await page.goto(server.url + path);
    await until(page, `document.querySelector('main [role="status"]') !== null`);
    const before = await told(page);
    expect({ name, waits: before.waits, failures: before.failures }).toEqual({
      name,
      waits: true,
      failures: 0,
    });
    isOpen = true;
    await Promise.all(held.map((route) => route.continue()));
    await waitUntilThere(page);
    await page.close();
  }
}, 300_000);

test('a page whose service is away says so, and shows its answer when it is asked again', async () => {
  for (const { name, path } of asking()) {
    const page = await browser.newPage();
    await page.route(questions, (route) => route.abort());
    await page.goto(server.url + path);
    await until(page, `document.querySelector('main [role="alert"] button') !== null`);
    expect({ name, text: (await told(page)).text }).toEqual({
      name,
      text: expect.stringMatching(/could not be loaded: \S.*Try again/s),
    });
    await page.unroute(questions);
    await tryAgain(page);
    expect({ name, failures: (await told(page)).failures }).toEqual({ name, failures: 0 });
    await page.close();
  }
}, 300_000);

/** Presses each button there is: parts of a page are asked for apart, some only once others are there. */
async function tryAgain(page: Page): Promise<void> {
  // Found and pressed in one: the desk asks again by itself, and its button may go meanwhile.
  const press = `(() => {
    const button = document.querySelector('main [role="alert"] button');
    button?.click();
    return button !== null;
  })()`;
  for (let presses = 0; presses < 20 && (await page.evaluate<boolean>(press)); presses += 1)
    await waitUntilThere(page);
}

test('what was shown of one claim is not shown under the address of another', async () => {
  const page = await browser.newPage();
  await page.goto(`${server.url}/claim?key=gulan-2025-02-06%23c12`);
  const heading = page.locator('main h1');
  await heading.filter({ hasText: 'remain active in Iraq' }).waitFor();
  await page.route(questions, (route) => route.abort());
  await page.locator('main a', { hasText: 'fighters from Syria are in Iraq' }).first().click();
  await page.locator('main [role="alert"]').first().waitFor();
  expect(await heading.filter({ hasText: 'remain active' }).count()).toBe(0);
  await page.close();
}, 60_000);

test('an answer that is an error is told in the words of the service', async () => {
  const page = await browser.newPage();
  await page.route(questions, (route) =>
    route.fulfill({
      status: 200,
      contentType: 'application/graphql-response+json',
      body: JSON.stringify({
        errors: [{ message: 'The database is away.', extensions: { code: 'UNAVAILABLE' } }],
      }),
    }),
  );
  await page.goto(`${server.url}/claims`);
  await page.getByRole('alert').getByText('Claims could not be loaded: The database is away.').waitFor();
  await page.close();
}, 120_000);

/** What each page says where nothing is recorded. */
const whereNothingIs: Readonly<Record<string, RegExp>> = {
  start: /Nothing is recorded yet/,
  search: /Nothing begins with these words/,
  claims: /No claim is recorded yet/,
  outlets: /No outlet is recorded yet/,
  chase: /Every document that somebody cites is held/,
  disputes: /Nothing that is recorded is at odds/,
  circular: /No voices have it from each other/,
  drift: /Nobody sounds surer/,
  desk: /No claim meets these conditions/,
  'desk in a frame': /No claim meets these conditions/,
  'claim of the first example': /Claim not found/,
  outlet: /No such source/,
  'document held': /No such document/,
};

test('of an empty database every page says that nothing is there', async () => {
  await emptyTestDatabase();
  const page = await browser.newPage();
  for (const { name, path } of pages) {
    await openPage(page, server.url + path);
    // A database that has just been emptied may be too busy to answer in time.
    await tryAgain(page);
    const { failures, text } = await told(page);
    expect({ name, failures, text }).toEqual({
      name,
      failures: 0,
      text: expect.stringMatching(whereNothingIs[name] ?? /\S/),
    });
    expect(text).not.toMatch(/NaN|undefined|null|Infinity|\[object/);
  }
  await page.close();
}, 300_000);
