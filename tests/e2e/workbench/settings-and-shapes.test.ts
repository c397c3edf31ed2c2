/** What a reader chooses for all pages, and the shapes that pages take: narrow, wide, on paper, without motion. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../support/browser.ts';
import { openSite } from '../../support/server-url.ts';
import type { Site } from '../../support/server-url.ts';
import { claimPath, openPage, until, waitUntilThere, workbenchPages } from '../../support/workbench-pages.ts';
import type { WorkbenchPage } from '../../support/workbench-pages.ts';

let site: Site | undefined;
let browser: Browser;
let pages: readonly WorkbenchPage[];

beforeAll(async () => {
  site = await openSite();
  browser = await openBrowser();
  pages = await workbenchPages(site.url);
}, 120_000);

afterAll(async () => {
  await browser.close();
  await site?.close();
});

const siteUrl = (): string => site?.url ?? '';

const ground = (page: Page): Promise<string> =>
  page.evaluate<string>('getComputedStyle(document.documentElement).backgroundColor');

test('colours are those of the system until the reader chooses, and the choice is kept', async () => {
  const page = await browser.newPage({ colorScheme: 'dark' });
  await openPage(page, `${siteUrl()}/claims`);
  const dark = await ground(page);
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await ground(page);
  expect(light).not.toBe(dark);

  await page.getByLabel('Colours').selectOption('dark');
  expect(await ground(page)).toBe(dark);
  await page.reload();
  await waitUntilThere(page);
  expect(await ground(page)).toBe(dark);
  expect(await page.getByLabel('Colours').inputValue()).toBe('dark');

  await page.getByLabel('Colours').selectOption('system');
  expect(await ground(page)).toBe(light);
  await page.close();
}, 120_000);

/** Sources of the example that have a name in all three. */
const names = [
  ['Seagull Wire', 'وكالة النورس', 'ئاژانسی نەورەس'],
  ['Ministry of Tides and Harbours', 'وزارة المد والموانئ', 'وەزارەتی هەڵکشان و بەندەرەکان'],
  ['Zumurrud Fire Brigade', 'فوج إطفاء الزمرد', 'ئاگرکوژێنەوەی زمروت'],
  ['Breakwater TV', 'قناة كاسر الأمواج', 'کەناڵی شەپۆلشکێن'],
  ['Marjana Sadafi', 'مرجانة الصدفي', 'مەرجانە سەدەفی'],
] as const;

/** Which of some names a page shows where it names sources. */
async function shownOf(page: Page, wanted: readonly string[]): Promise<readonly string[]> {
  const shown = await page.evaluate<readonly string[]>(
    `[...document.querySelectorAll('main .source-link bdi, main .picture-box .name bdi, main h1 bdi, main .hit-words bdi')].map(({ textContent }) => textContent.trim())`,
  );
  return wanted.filter((name) => shown.includes(name));
}

test('names are in the language chosen on every page that names sources', async () => {
  const page = await browser.newPage();
  const english = names.map(([name]) => name);
  const shownBefore = new Map<string, readonly string[]>();
  const paths = pages
    .map(({ path }) => path)
    .concat('/search?q=Seagull')
    .filter((path) => !path.includes('embed'));
  for (const path of paths) {
    await openPage(page, siteUrl() + path);
    shownBefore.set(path, await shownOf(page, english));
  }
  // Lists, a claim, sources and documents name some of them.
  const naming = [...shownBefore].filter(([, shown]) => shown.length > 0);
  expect(naming.length).toBeGreaterThanOrEqual(9);

  for (const [lang, at] of [
    ['ar', 1],
    ['ckb', 2],
  ] as const) {
    await openPage(page, siteUrl());
    await page.getByRole('combobox', { name: /^Names/ }).selectOption(lang);
    for (const [path, shown] of naming) {
      await openPage(page, siteUrl() + path);
      const expected = names.filter(([name]) => shown.includes(name)).map((all) => all[at]);
      expect({
        path,
        shown: await shownOf(
          page,
          names.map((all) => all[at]),
        ),
      }).toEqual({
        path,
        shown: expect.arrayContaining(expected),
      });
      // A hit shows the name that matched, and beside it the one in the language chosen.
      if (path.startsWith('/search')) continue;
      expect({ path, english: await shownOf(page, english) }).toEqual({ path, english: [] });
    }
  }
  await page.close();
}, 300_000);

/** What stands further out than the page is wide, if the page itself has to be moved aside to see it. */
const overflow = `(() => {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  return [...document.querySelectorAll('body *')]
    .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
    .slice(0, 5)
    .map(({ tagName, className }) => tagName + '.' + String(className.baseVal ?? className));
})()`;

test('no page is wider than the window, at 360, 768, 1440 and 3840 px', async () => {
  const page = await browser.newPage();
  const wide: string[] = [];
  for (const { name, path } of pages) {
    await openPage(page, siteUrl() + path);
    for (const width of [3840, 1440, 768, 360]) {
      await page.setViewportSize({ width, height: 900 });
      await waitUntilThere(page);
      const out = await page.evaluate<readonly string[]>(overflow);
      if (out.length > 0) wide.push(`${name} at ${width}: ${out.join(', ')}`);
    }
  }
  expect(wide).toEqual([]);
  await page.close();
}, 300_000);

const statementsThere = `document.querySelector('.document-columns .statement') !== null`;

// The styles of a page stay when another is opened: the later ones must not reach what is not theirs.
test('a document has its shape again, where a source was looked at meanwhile', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 900 } });
  await openPage(page, `${siteUrl()}/document?key=harbour-fire-02-seagull-wire%23document`);
  await until(page, statementsThere);
  await page.locator('.document-facts .source-link').click();
  await until(page, `document.querySelector('main table.statements') !== null`);
  await page.goBack();
  await until(page, statementsThere);
  await waitUntilThere(page);
  const width = `document.querySelector('.document-columns .statements').getBoundingClientRect().width`;
  expect(await page.evaluate<number>(width)).toBeLessThanOrEqual(360);
  expect(await page.evaluate<readonly string[]>(overflow)).toEqual([]);
  await page.close();
}, 120_000);

interface Printed {
  readonly shown: readonly string[];
  readonly picture: { readonly left: number; readonly right: number; readonly bottom: number };
  readonly frame: { readonly right: number; readonly bottom: number };
  readonly pageWidth: number;
  readonly cut: readonly string[];
}

/** How a claim stands on paper. */
const printed = `(() => {
  const box = (selector) => {
    const { left, right, bottom } = document.querySelector(selector).getBoundingClientRect();
    return { left, right, bottom };
  };
  const controls = '.header, .claim-controls, .picture-tools, .picture .withdraw';
  return {
    shown: [...document.querySelectorAll(controls)].filter((element) => element.checkVisibility()).map(({ className }) => String(className)),
    picture: box('.picture'),
    frame: box('.picture-frame'),
    pageWidth: document.documentElement.clientWidth,
    cut: [...document.querySelectorAll('.claim-text, .text-box, .claim-picture')]
      .filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1)
      .map(({ className }) => className),
  };
})()`;

// The width of A4 between its margins, and that of a window which is wider than the paper.
test.each([700, 1440])(
  'a claim of a window of %s px is whole on paper, without what can be pressed',
  async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    await openPage(page, siteUrl() + claimPath);
    await until(page, `document.querySelector('.claim-text .marked-text') !== null`);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 700, height: 900 });
    await waitUntilThere(page);
    const { shown, picture, frame, pageWidth, cut } = await page.evaluate<Printed>(printed);
    expect({ shown, cut }).toEqual({ shown: [], cut: [] });
    expect(picture.left).toBeGreaterThanOrEqual(0);
    expect(picture.right).toBeLessThanOrEqual(pageWidth);
    expect(picture.right).toBeLessThanOrEqual(frame.right + 1);
    expect(picture.bottom).toBeLessThanOrEqual(frame.bottom + 1);
    expect(await page.evaluate<readonly string[]>(overflow)).toEqual([]);
    await page.close();
  },
  120_000,
);

test('who wants no motion gets none', async () => {
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  const moving = `document.getAnimations().filter(({ playState }) => playState === 'running').length`;
  for (const { path } of pages) {
    await openPage(page, siteUrl() + path);
    await page.keyboard.press('Tab');
    expect({ path, moving: await page.evaluate<number>(moving) }).toEqual({ path, moving: 0 });
  }
  expect(await page.evaluate<string>('getComputedStyle(document.documentElement).scrollBehavior')).toBe(
    'auto',
  );
  await page.close();
}, 300_000);
