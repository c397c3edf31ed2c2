/** Every page as those meet it who do not see it, or not well: axe finds no serious fault, in light and dark, wide and narrow. */
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../support/browser.ts';
import { openSite } from '../../support/server-url.ts';
import type { Site } from '../../support/server-url.ts';
import { openPage, waitUntilThere, workbenchPages } from '../../support/workbench-pages.ts';
import type { WorkbenchPage } from '../../support/workbench-pages.ts';

let site: Site | undefined;
let browser: Browser | undefined;
let page: Page;
let pages: readonly WorkbenchPage[];

beforeAll(async () => {
  site = await openSite();
  browser = await openBrowser();
  page = await browser.newPage();
  pages = await workbenchPages(site.url);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const siteUrl = (): string => site?.url ?? '';

interface Look {
  readonly colorScheme: 'light' | 'dark';
  readonly width: number;
}

/** Each scheme and each width once: what a scheme does to contrast and a width to the layout has little to do with each other. */
const looks: readonly Look[] = [
  { colorScheme: 'light', width: 1440 },
  { colorScheme: 'dark', width: 360 },
];

/** What is serious or critical, and where. */
async function faultsOf(look: Look): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: look.colorScheme });
  await page.setViewportSize({ width: look.width, height: 900 });
  await waitUntilThere(page);
  // Without a second page to merge frames in: the pages have none.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  const { violations, passes } = await axe.analyze();
  if (passes.length < 10) return ['hardly anything was tried'];
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary = '' }) => {
        const why = failureSummary.split('\n')[1]?.trim() ?? '';
        return `${look.colorScheme}, ${look.width}: ${id} ${target.join(' ')}: ${why}`;
      }),
    );
}

test('axe finds nothing serious on any page, wide and light, narrow and dark', async () => {
  const faults: Record<string, readonly string[]> = {};
  for (const { name, path } of pages) {
    await page.setViewportSize({ width: 1440, height: 900 });
    await openPage(page, siteUrl() + path);
    for (const look of looks) {
      const found = await faultsOf(look);
      if (found.length > 0) faults[name] = [...(faults[name] ?? []), ...found];
    }
  }
  expect(faults).toEqual({});
}, 600_000);

interface Outline {
  readonly title: string;
  readonly lang: string;
  readonly headings: readonly string[];
  readonly mains: number;
  readonly banners: number;
  readonly navigations: number;
  readonly skipTo: string | null;
}

const outline = `({
  title: document.title,
  lang: document.documentElement.lang,
  headings: [...document.querySelectorAll('h1')].map(({ textContent }) => textContent),
  mains: document.querySelectorAll('main').length,
  banners: document.querySelectorAll('body > header, #workbench > header').length,
  navigations: document.querySelectorAll('nav[aria-label="Pages"]').length,
  skipTo: document.querySelector('a.skip')?.getAttribute('href') ?? null,
})`;

test('every page has one first heading, a title of its own, landmarks and a language', async () => {
  const titles = new Map<string, string>();
  for (const { name, path } of pages) {
    await openPage(page, siteUrl() + path);
    const { title, lang, headings, ...marks } = await page.evaluate<Outline>(outline);
    const isFramed = path.includes('embed=1');
    expect({ name, lang, headings }).toEqual({ name, lang: 'en', headings: [expect.stringMatching(/\S/)] });
    expect({ name, ...marks }).toEqual({
      name,
      mains: 1,
      banners: isFramed ? 0 : 1,
      navigations: isFramed ? 0 : 1,
      skipTo: isFramed ? null : '#main',
    });
    expect(title).toMatch(/^\S.* · Hearsay$/);
    titles.set(path, title);
  }
  // Of one claim or one desk the title is one, however it is looked at.
  const things = new Set([...titles].filter(([path]) => !/&|embed=1/.test(path)).map(([, title]) => title));
  expect(things.size).toBe([...titles.keys()].filter((path) => !/&|embed=1/.test(path)).length);
}, 300_000);

test('the keyboard comes past the header to the page', async () => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openPage(page, `${siteUrl()}/claims`);
  await page.keyboard.press('Tab');
  expect(await page.evaluate('document.activeElement.textContent.trim()')).toBe('To the page');
  await page.keyboard.press('Enter');
  expect(await page.evaluate('document.activeElement.id')).toBe('main');
}, 120_000);
