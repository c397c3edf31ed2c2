/** What the browser fetches for the pages: from us alone, under a strict policy, and little before there is something to see. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../support/browser.ts';
import { openSite } from '../../support/server-url.ts';
import type { Site } from '../../support/server-url.ts';
import { openVisit } from '../../support/visit.ts';
import type { Visit } from '../../support/visit.ts';
import { claimPath, openPage, until, workbenchPages } from '../../support/workbench-pages.ts';

let site: Site | undefined;
let browser: Browser;
let visit: Visit;

beforeAll(async () => {
  site = await openSite();
  browser = await openBrowser();
}, 120_000);

afterAll(async () => {
  await browser.close();
  await site?.close();
});

beforeEach(async () => {
  visit = await openVisit(browser, { colorScheme: 'light' });
});

afterEach(() => visit.context.close());

const siteUrl = (): string => site?.url ?? '';

test('no page asks another host, breaks the policy or makes the browser complain', async () => {
  const { page, requests, complaints } = visit;
  for (const { path } of await workbenchPages(siteUrl())) await openPage(page, siteUrl() + path);
  const foreign = requests.filter((url) => !url.startsWith(`${siteUrl()}/`) && !url.startsWith('data:'));
  expect({ foreign, complaints }).toEqual({
    foreign: [],
    complaints: [],
  });
}, 300_000);

test('the policy lets nothing inside a document run or colour it', async () => {
  const response = await visit.page.goto(siteUrl());
  const policy = (await response?.headerValue('content-security-policy')) ?? '';
  const directives = new Map(
    policy.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources.join(' ')];
    }),
  );
  expect([directives.get('default-src'), directives.get('script-src'), directives.get('style-src')]).toEqual([
    "'none'",
    "'self'",
    "'self'",
  ]);
  expect(policy).not.toContain('unsafe');
});

/** Notes, when the first voice is drawn, what has come until then. The worker that lays out better is asked later. */
const noteFirstVoice = `new MutationObserver((_, observer) => {
  if (document.querySelector('.picture-node') === null) return;
  observer.disconnect();
  globalThis.beforePicture = ['navigation', 'resource'].flatMap((type) =>
    performance.getEntriesByType(type).map(({ name, transferSize }) => ({ name, transferSize })));
}).observe(document, { childList: true, subtree: true })`;

interface Fetched {
  readonly name: string;
  /** With its headers, as it came over the wire. */
  readonly transferSize: number;
}

test('less than 250 kB come over the wire before the picture of a claim is drawn', async () => {
  const { page, context } = visit;
  await context.addInitScript(noteFirstVoice);
  await page.goto(siteUrl() + claimPath);
  await until(page, 'globalThis.beforePicture !== undefined');
  const fetched = await page.evaluate<readonly Fetched[]>('globalThis.beforePicture');
  const ours = fetched.filter(({ name }) => !new URL(name).pathname.startsWith('/graphql'));
  const bytes = ours.reduce((sum, { transferSize }) => sum + transferSize, 0);
  const names = ours.map(({ name }) => name);
  expect(names.filter((name) => /layout-worker|bar-plot|chart/.test(name))).toEqual([]);
  expect(names.filter((name) => /claim-page-.*\.js$/.test(name))).toHaveLength(1);
  const told = `${(bytes / 1000).toFixed(1)} kB in ${ours.length} files`;
  expect({ told, isLittle: bytes < 250_000, isCounted: bytes > 20_000 }).toEqual({
    told,
    isLittle: true,
    isCounted: true,
  });
  process.stderr.write(`Before the picture of a claim: ${told}.\n`);
}, 120_000);

interface PlatformFont {
  readonly familyName: string;
  readonly isCustomFont: boolean;
}

/** The fonts that the browser has in truth drawn the letters of an element with. */
async function fontsOf(page: Page, selector: string): Promise<readonly PlatformFont[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  await session.detach();
  return fonts;
}

test.each([
  ['Sorani', 'ڕۆژ گوڵ هێز ئەوە ڕ ڵ ۆ ێ ە'],
  ['Arabic', 'ميناء الزمرد ء ئ ؤ ة ى'],
  ['Latin', 'Zumurrud'],
])(
  '%s letters are drawn with our own font',
  async (_, text) => {
    const { page } = visit;
    await openPage(page, `${siteUrl()}/search?${new URLSearchParams({ q: text }).toString()}`);
    await page.evaluate('document.fonts.ready.then(() => undefined)');
    const fonts = await fontsOf(page, 'h1 bdi');
    expect(fonts.map(({ familyName, isCustomFont }) => ({ familyName, isCustomFont }))).toEqual([
      { familyName: expect.stringMatching(/^Vazirmatn/), isCustomFont: true },
    ]);
  },
  120_000,
);
