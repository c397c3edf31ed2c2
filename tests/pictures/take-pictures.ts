/**
 * `npm run pictures`: the pictures of docs/, taken of a server that runs with the examples and nothing else:
 *
 *   npm start -- --fresh                                  in one terminal
 *   npm run pictures -- http://127.0.0.1:4000             in another
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.ts';

const [url = 'http://127.0.0.1:4000'] = process.argv.slice(2);
const folder = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));

interface Picture {
  readonly name: string;
  readonly path: string;
  /** Shown before the picture is taken. */
  readonly until: string;
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly lang?: string;
}

const pictures: readonly Picture[] = [
  { name: 'start', path: '/', until: 'main a[href^="/claim/"]' },
  {
    name: 'claim',
    path: '/claim?key=harbour-fire%23fireworks-stored',
    until: 'g[data-key]',
    height: 1500,
  },
  { name: 'withdrawn', path: '/claim?key=gulan-2025-02-06%23c12&without=ISTIQLAL', until: '.orphaned' },
  { name: 'disputes', path: '/disputes', until: 'main a[href^="/claim/"]' },
  { name: 'circular', path: '/circular', until: 'main svg' },
  { name: 'desk', path: '/desk', until: 'main canvas', height: 1300, dark: true },
  {
    name: 'narrow',
    path: '/claim?key=gulan-2025-02-06%23c12',
    until: 'g[data-key]',
    width: 380,
    height: 1100,
    lang: 'ar',
  },
];

async function take(browser: Browser, picture: Picture): Promise<void> {
  const { name, path, until, width = 1280, height = 860, dark = false, lang } = picture;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  if (lang !== undefined)
    await context.addInitScript(
      `localStorage.setItem('hearsay:workbench', ${JSON.stringify(JSON.stringify({ lang }))})`,
    );
  const page = await context.newPage();
  await page.goto(url + path.replace('ISTIQLAL', await istiqlal(page)));
  await page.locator(until).first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  await page.screenshot({ path: `${folder}${name}.png` });
  await context.close();
  console.log(`docs/pictures/${name}.png`);
}

/** The id of Istiqlal: pages know sources by their ids. */
async function istiqlal(page: Page): Promise<string> {
  const answer = await page.request.post(`${url}/graphql`, {
    data: { query: '{ source(key: "gulan-2025-02-06#istiqlal") { id } }' },
  });
  const { data } = (await answer.json()) as { readonly data: { readonly source: { readonly id: string } } };
  return data.source.id;
}

mkdirSync(folder, { recursive: true });
const browser = await openBrowser();
try {
  for (const picture of pictures) await take(browser, picture);
} finally {
  await browser.close();
}
