/** The workbench without a pointer. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { drawnFates, nodeOf } from '../../support/drawn-picture.ts';
import { eventually } from '../../support/eventually.ts';
import { valueAt, valuesAt } from '../../support/running-server.ts';
import { walkByTab } from '../../support/tab-walk.ts';
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

const press = (key: string): Promise<void> => page.keyboard.press(key);
const focused = (): Locator => page.locator(':focus');
const parameter = (name: string): string | null => new URL(page.url()).searchParams.get(name);
const keyOf = (key: string): string => `?key=${encodeURIComponent(key)}`;

describe('the tab key', () => {
  test.each([
    ['/'],
    ['/search?q=harbour'],
    ['/claims'],
    ['/outlets'],
    ['/disputes'],
    ['/circular'],
    ['/drift'],
    ['/chase'],
    ['/desk'],
    [`/claim${keyOf('harbour-fire#warned')}`],
    [`/claim${keyOf('gulan-2025-02-06#c12')}`],
    [`/document${keyOf('harbour-fire-06-lantern#document')}`],
    [`/source${keyOf('harbour-fire#lantern')}`],
  ])(
    'comes to all that there is on %s and out again, both ways, and the focus is seen',
    async (path) => {
      await open(path);
      for (const key of ['Tab', 'Shift+Tab'] as const) {
        const { stops, missed, isLeft } = await walkByTab(page, key);
        expect([key, missed]).toEqual([key, []]);
        expect([key, stops.filter(({ isFocusShown }) => !isFocusShown)]).toEqual([key, []]);
        expect([key, isLeft]).toEqual([key, true]);
      }
    },
    120_000,
  );
});

describe('the header', () => {
  test('begins with a link over it to the page, which is seen when it has the focus', async () => {
    await open('/claims');
    await press('Tab');
    await eventually(() => focused().textContent(), 'To the page');
    const box = await focused().boundingBox();
    expect([(box?.x ?? -1) >= 0, (box?.y ?? -1) >= 0]).toEqual([true, true]);
    await press('Enter');
    await eventually(() => focused().getAttribute('id'), 'main');
    await press('Tab');
    await eventually(() => page.locator('main :focus').count(), 1);
  }, 60_000);

  test('leads from page to page', async () => {
    await open('/');
    for (
      let tabs = 0;
      tabs < 20 &&
      (await focused()
        .filter({ hasText: /^Disputes$/ })
        .count()) === 0;
      tabs += 1
    )
      await press('Tab');
    await press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Disputes' }).waitFor();
    expect(await page.locator('nav [aria-current="page"]').textContent()).toBe('Disputes');
  }, 60_000);
});

describe('the search box', () => {
  const box = (): Locator => page.getByRole('combobox', { name: /^Search/ });
  const options = (): Locator => page.getByRole('listbox', { name: 'Found' }).getByRole('option');
  const active = (): Locator => page.locator('.suggestions [aria-selected="true"]');

  beforeEach(async () => {
    await open('/claims');
    await press('/');
    await page.keyboard.type('harbour');
    await options().nth(2).waitFor();
    await eventually(() => page.locator('.suggestions[aria-busy="true"]').count(), 0);
  }, 60_000);

  test('goes through what it found with the arrows, around and back to the text', async () => {
    const count = await options().count();
    for (let at = 0; at < count; at += 1) {
      await press('ArrowDown');
      await eventually(() => box().getAttribute('aria-activedescendant'), await idOfOption(at));
    }
    await press('ArrowDown');
    await eventually(() => active().count(), 0);
    await press('ArrowUp');
    await eventually(() => box().getAttribute('aria-activedescendant'), await idOfOption(count - 1));
  }, 60_000);

  const idOfOption = (at: number): Promise<string | null> => options().nth(at).getAttribute('id');

  test('closes with Escape, keeps the text, and opens again with an arrow', async () => {
    await press('Escape');
    await eventually(() => box().getAttribute('aria-expanded'), 'false');
    expect(await box().inputValue()).toBe('harbour');
    await press('ArrowDown');
    await eventually(() => box().getAttribute('aria-expanded'), 'true');
  }, 60_000);

  test('leads with Enter to all that it finds', async () => {
    await press('Enter');
    await page.waitForURL(`${workbench.url}/search?q=harbour`);
    await page.getByRole('heading', { level: 1, name: 'Search: “harbour”' }).waitFor();
  }, 60_000);
});

describe('the picture', () => {
  /** Of Gulan Media, Istiqlal and its source: who is nearest the reader first. */
  let chain: readonly string[];
  let istiqlal: string;

  const voice = (place: number): string => chain[place] ?? '';
  const focusedVoice = (): Promise<string | null> =>
    page.evaluate(`document.activeElement.closest('[data-key]')?.dataset.key ?? null`);
  const isPressed = (place: number): Promise<string | null> =>
    nodeOf(page, voice(place)).locator('.choose').getAttribute('aria-pressed');

  beforeEach(async () => {
    const data = await workbench.ask(`{
      claim(key: "gulan-2025-02-06#c12") { id chains { nodes { links { id } } } }
      source(key: "gulan-2025-02-06#istiqlal") { id }
    }`);
    chain = valuesAt(data, 'claim.chains.nodes.*.links.*.id').map(String);
    istiqlal = String(valueAt(data, 'source.id'));
    await open(`/claim/${String(valueAt(data, 'claim.id'))}`);
    await nodeOf(page, voice(0)).locator('.choose').focus();
  }, 60_000);

  test('goes along the chain with the arrows, and to both ends', async () => {
    expect(chain).toHaveLength(3);
    for (const [key, place] of [
      ['ArrowRight', 1],
      ['ArrowRight', 2],
      ['ArrowRight', 2],
      ['ArrowLeft', 1],
      ['End', 2],
      ['Home', 0],
    ] as const) {
      await press(key);
      await eventually(focusedVoice, voice(place));
    }
  }, 60_000);

  test('selects a voice with Enter, and lets go of it with Enter or Escape', async () => {
    await press('ArrowRight');
    await press('Enter');
    await eventually(() => parameter('voice'), voice(1));
    await eventually(() => isPressed(1), 'true');
    await press('Enter');
    await eventually(() => parameter('voice'), null);
    await press('Enter');
    await eventually(() => parameter('voice'), voice(1));
    await press('Escape');
    await eventually(() => parameter('voice'), null);
    await eventually(() => isPressed(1), 'false');
    expect(await focusedVoice()).toBe(voice(1));
  }, 60_000);

  test('withdraws a source with w and restores it, and the focus stays', async () => {
    await press('ArrowRight');
    await press('w');
    await eventually(() => parameter('without'), istiqlal);
    await eventually(async () => (await drawnFates(page))[voice(1)], 'withdrawn');
    expect(await focusedVoice()).toBe(voice(1));
    await press('w');
    await eventually(() => parameter('without'), null);
    await eventually(() => drawnFates(page), {});
    // The same by the button of the voice, the next stop of the tab key.
    await press('Tab');
    await press('Enter');
    await eventually(() => parameter('without'), istiqlal);
  }, 60_000);

  test('goes between neighbours with the arrows', async () => {
    await open(`/claim${keyOf('harbour-fire#warned')}`);
    const tops = await page.evaluate<readonly string[]>(topsOfFirstLayer);
    expect(tops.length).toBeGreaterThan(2);
    await nodeOf(page, tops[0] ?? '')
      .locator('.choose')
      .focus();
    for (const key of tops.slice(1)) {
      await press('ArrowDown');
      await eventually(focusedVoice, key);
    }
    await press('ArrowUp');
    await eventually(focusedVoice, tops.at(-2) ?? '');
  }, 60_000);
});

/** Keys of the voices nearest the reader, from top to bottom. */
const topsOfFirstLayer = `(() => {
  const nodes = [...document.querySelectorAll('.picture-node')].map((node) => ({ key: node.dataset.key, box: node.getBoundingClientRect() }));
  const first = Math.min(...nodes.map(({ box }) => box.left));
  return nodes.filter(({ box }) => box.left < first + 1).sort((a, b) => a.box.top - b.box.top).map(({ key }) => key);
})()`;

describe('the marks of a text', () => {
  const segment = (): Promise<string | null> => focused().getAttribute('data-segment');

  test('are gone through with n, p, the arrows, Home and End, and chosen with Enter', async () => {
    await open(`/document${keyOf('harbour-fire-06-lantern#document')}`);
    const stops = await page.evaluate<readonly string[]>(
      `[...document.querySelectorAll('mark[role="button"]')].map(({ dataset }) => dataset.segment)`,
    );
    expect(stops.length).toBeGreaterThan(3);
    await page.locator('mark[tabindex="0"]').focus();
    for (const [key, place] of [
      ['n', 1],
      ['ArrowDown', 2],
      ['p', 1],
      ['ArrowUp', 0],
      ['p', 0],
      ['End', -1],
      ['n', -1],
      ['Home', 0],
    ] as const) {
      await press(key);
      await eventually(segment, stops.at(place) ?? '');
    }
    await press('n');
    await press('Enter');
    await eventually(() => focused().getAttribute('aria-pressed'), 'true');
    expect(parameter('mark')).not.toBe(null);
    expect(await segment()).toBe(stops[1]);
  }, 60_000);
});
