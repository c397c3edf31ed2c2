/** Texts of the graph that try to be more than text: every page shows them as what they are, and nothing around them moves. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../support/browser.ts';
import { harm, importHostileRecord } from '../../support/hostile-record.ts';
import { startTestServer } from '../../support/running-server.ts';
import type { TestServer } from '../../support/running-server.ts';
import { emptyTestDatabase, openTestDriver } from '../../support/test-graph.ts';
import { openVisit } from '../../support/visit.ts';
import type { Visit } from '../../support/visit.ts';
import { openPage, until } from '../../support/workbench-pages.ts';

const addresses = [`javascript:${harm}`, `data:text/html,<script>${harm}</script>`] as const;

let server: TestServer;
let browser: Browser;
let visit: Visit;
const dialogs: string[] = [];

beforeAll(async () => {
  await emptyTestDatabase();
  await importHostileRecord();
  await plantAddresses();
  server = await startTestServer();
  browser = await openBrowser();
  visit = await openVisit(browser);
  visit.page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
}, 300_000);

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** An import refuses them; a page must not rely on that. */
async function plantAddresses(): Promise<void> {
  const driver = openTestDriver();
  try {
    const [first, second] = addresses;
    await driver.executeQuery('MATCH (d:Document) SET d.url = $first', { first });
    await driver.executeQuery('MATCH (s:Outlet) SET s.url = $second', { second });
  } finally {
    await driver.close();
  }
}

const named = (page: string, key: string): string => `/${page}?key=hostile%23${key}`;
const paths = [
  '/',
  '/search?q=fictional',
  '/claims',
  '/outlets',
  '/chase',
  '/disputes',
  '/circular',
  '/drift',
  '/desk',
  '/desk?embed=1',
  ...['c0', 'c1', 'c2', 'c3', 'c4'].map((key) => named('claim', key)),
  ...['script', 'turned', 'open', 'long', 'marks', 'hidden'].map((key) => named('source', key)),
  named('document', 'of-turned'),
  named('document', 'of-long'),
] as const;

interface Seen {
  readonly harmed: boolean;
  /** Elements that only a text could have made. */
  readonly made: number;
  readonly addresses: readonly string[];
  /** Whether a text that would be a script stands there as text. */
  readonly isShown: boolean;
  readonly overflow: readonly string[];
  /** Texts with a character that turns what follows it: it should stand there by its name. */
  readonly obeyed: readonly string[];
  readonly turned: readonly string[];
  /** How many texts were looked at for that. */
  readonly neighbours: number;
}

/** What has become of the texts in a page. Letters beside a text that turns what follows it must still go on to the right. */
const seen = `(() => {
  const main = document.querySelector('main');
  const { scrollWidth, clientWidth } = document.documentElement;
  const turning = /[\\u202e\\u2066\\u2067]/;
  const texts = [];
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  // A text that is read runs as it was written, in a box of its own.
  while (walker.nextNode())
    if (walker.currentNode.parentElement.closest('.marked-text') === null) texts.push(walker.currentNode);
  const boxes = 'li, p, td, th, h1, h2, h3, dd, dt, div, label, button, main';
  // Characters that turn are named: what names them stands where they stood.
  const named = [...main.querySelectorAll('.control')];
  const obeyed = texts.filter(({ data, parentElement }) => turning.test(data));
  const blocks = new Set([...named, ...obeyed.map(({ parentElement }) => parentElement)].map((element) => element.closest(boxes)));
  const isIn = (node, elements) => node !== null && (elements.has(node) || isIn(node.parentElement, elements));
  const leftOf = (node, at) => {
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    return range.getBoundingClientRect();
  };
  let neighbours = 0;
  const turned = texts.filter((node) => {
    if (turning.test(node.data) || node.parentElement.closest('bdi, .visually-hidden, option, script')) return false;
    if (!isIn(node, blocks)) return false;
    const word = /[A-Za-z]{3,}/.exec(node.data);
    if (word === null || !node.parentElement.checkVisibility()) return false;
    neighbours += 1;
    const [first, second] = [leftOf(node, word.index), leftOf(node, word.index + 1)];
    return first.top === second.top && second.left < first.left;
  }).map(({ data }) => data);
  return {
    harmed: 'harmed' in globalThis,
    made: document.querySelectorAll('#workbench :is(script, img, iframe, object, embed)').length,
    addresses: [...document.querySelectorAll('[href], [src], [action]')].map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
      .filter((address) => /^\\s*(javascript|data):/i.test(address)),
    isShown: /<script>globalThis|onerror=/.test(main.textContent) || named.length > 0,
    obeyed: obeyed.map(({ data }) => data),
    overflow: scrollWidth <= clientWidth ? [] : [...main.querySelectorAll('*')]
      .filter((element) => element.closest('.wide, .picture, .text-box') === null && element.getBoundingClientRect().right > clientWidth + 1).slice(0, 6)
      .map(({ tagName, className }) => tagName + '.' + String(className.baseVal ?? className)),
    turned,
    neighbours,
  };
})()`;

const look = (page: Page): Promise<Seen> => page.evaluate<Seen>(seen);
const harmless = { harmed: false, made: 0, addresses: [], obeyed: [], overflow: [], turned: [] };

test('every page shows such texts as text: nothing runs, nothing is fetched, nothing around them turns', async () => {
  const { page, requests, complaints } = visit;
  const shown: string[] = [];
  const faults: unknown[] = [];
  let looked = 0;
  for (const path of paths) {
    await page.setViewportSize({ width: 1440, height: 900 });
    await openPage(page, server.url + path);
    for (const width of [1440, 360]) {
      await page.setViewportSize({ width, height: 900 });
      await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
      const { isShown, neighbours, ...rest } = await look(page);
      looked += neighbours;
      if (isShown) shown.push(path);
      if (JSON.stringify(rest) !== JSON.stringify(harmless)) faults.push({ path, width, ...rest });
    }
  }
  expect(faults).toEqual([]);
  expect(looked).toBeGreaterThan(100);
  // Whoever shows no such text has shown nothing of this test.
  expect(paths.filter((path) => !shown.includes(path))).toEqual(['/circular']);
  expect({
    dialogs,
    complaints,
    foreign: requests.filter((url) => !url.startsWith(`${server.url}/`)),
  }).toEqual({ dialogs: [], complaints: [], foreign: [] });
}, 300_000);

test('the address of a document or an outlet that is none of the web is told, and leads nowhere', async () => {
  const { page } = visit;
  for (const [path, address] of [
    [named('document', 'of-turned'), addresses[0]],
    [named('source', 'turned'), addresses[1]],
  ] as const) {
    await openPage(page, server.url + path);
    expect(await page.locator('main bdi', { hasText: address }).count()).toBeGreaterThan(0);
    expect(await page.locator('main a', { hasText: address }).count()).toBe(0);
  }
}, 120_000);

test('a document of 2 MB with 10,000 spans opens, with all of its marks', async () => {
  const { page, complaints } = visit;
  await page.setViewportSize({ width: 1440, height: 900 });
  const begun = Date.now();
  await page.goto(server.url + named('document', 'story'));
  await until(page, `document.querySelector('.marked-text .block') !== null`, 120_000);
  const text = Date.now() - begun;
  await until(
    page,
    `document.querySelector('.marked-text mark') !== null && document.querySelector('.document-reading [role="status"]') === null`,
    240_000,
  );
  const marks = Date.now() - begun;
  const { isShown, neighbours, ...rest } = await look(page);
  expect({ isShown, ...rest }).toEqual({ isShown: true, ...harmless });
  expect(neighbours).toBeGreaterThan(0);
  const kinds = await page.evaluate<Readonly<Record<string, number>>>(
    `Object.fromEntries(['content', 'source', 'cue', 'hedge', 'date'].map((role) => [role, document.querySelectorAll('.marked-text .' + role).length]))`,
  );
  for (const role of ['content', 'source', 'cue', 'hedge', 'date'])
    expect(kinds[role]).toBeGreaterThanOrEqual(2_000);
  expect(complaints).toEqual([]);
  process.stderr.write(
    `A text of 2 MB: there after ${(text / 1000).toFixed(1)} s, with all of 10,000 spans after ${(marks / 1000).toFixed(1)} s.\n`,
  );
}, 400_000);
