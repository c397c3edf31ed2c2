/** A reader finds a claim, follows its chain, and asks what is left of it without one of its hands. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { figuresIn } from '../../support/claim-figures.ts';
import { drawnFates, nodeOf } from '../../support/drawn-picture.ts';
import { eventually } from '../../support/eventually.ts';
import { valueAt, valuesAt } from '../../support/running-server.ts';
import type { Visit } from '../../support/visit.ts';
import { openWorkbench, settled } from '../../support/workbench.ts';
import type { Workbench } from '../../support/workbench.ts';

const words = 'The Afghan and Pakistani groups and other militia factions remain active in Iraq';

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

const question = `query Asked($without: [ID!]!) {
  claim(key: "gulan-2025-02-06#c12") {
    id
    graph { voices { assertion { id source { id name } } } }
    without(ids: $without) {
      origins { lower upper }
      graph { voices { reached assertion { id } } }
    }
  }
}`;

interface Asked {
  readonly id: string;
  /** Ids of assertions, by the names of their sources. */
  readonly voices: ReadonlyMap<string, string>;
  readonly istiqlal: string;
  readonly upperWithout: number;
  /** Assertions that are left, and that a held document leads to. */
  readonly left: readonly unknown[];
}

async function askForClaim(): Promise<Asked> {
  const istiqlal = String(
    valueAt(await workbench.ask('{ source(key: "gulan-2025-02-06#istiqlal") { id } }'), 'source.id'),
  );
  const data = await workbench.ask(question, { without: [istiqlal] });
  const names = valuesAt(data, 'claim.graph.voices.*.assertion.source.name');
  const ids = valuesAt(data, 'claim.graph.voices.*.assertion.id').map(String);
  return {
    id: String(valueAt(data, 'claim.id')),
    voices: new Map(names.map((name, at) => [String(name), ids[at] ?? ''])),
    istiqlal,
    upperWithout: Number(valueAt(data, 'claim.without.origins.upper')),
    left: valuesAt(data, 'claim.without.graph.voices.*')
      .filter((voice) => valueAt(voice, 'reached') === true)
      .map((voice) => valueAt(voice, 'assertion.id')),
  };
}

const searchBox = (): Locator => page.getByRole('combobox', { name: /^Search/ });
const options = (): Locator => page.getByRole('listbox', { name: 'Found' }).getByRole('option');
const activeOption = (): Locator => page.locator('.suggestions [aria-selected="true"]');

/** Goes down the options until one begins with these words. */
async function goToOption(label: string): Promise<void> {
  const option = options().filter({ hasText: label });
  await option.waitFor();
  for (let at = 0; at < (await options().count()); at += 1) {
    await page.keyboard.press('ArrowDown');
    await activeOption().waitFor();
    if ((await activeOption().textContent())?.includes(label) === true) return;
  }
  throw new Error(`no arrow leads to “${label}”`);
}

async function openClaim(id: string): Promise<void> {
  await page.goto(`${workbench.url}/claim/${id}`);
  await settled(page);
}

describe('the search on the first page', () => {
  test.each([['remain active'], ['العراق']])(
    'leads to the claim by “%s”, by keys alone',
    async (typed) => {
      const { id } = await askForClaim();
      await page.goto(`${workbench.url}/`);
      await settled(page);
      await page.keyboard.press('/');
      await page.keyboard.type(typed);
      await goToOption(words);
      await page.keyboard.press('Enter');
      await page.waitForURL(`${workbench.url}/claim/${id}`);
      await page.getByRole('heading', { level: 1, name: words }).waitFor();
      expect(visit.complaints).toEqual([]);
    },
    120_000,
  );

  test('leads to the source by a word of its name in Arabic letters', async () => {
    const { istiqlal } = await askForClaim();
    await page.goto(`${workbench.url}/`);
    await searchBox().fill('الاستقلال');
    await goToOption('Istiqlal');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${workbench.url}/source/${istiqlal}`);
    await page.getByRole('heading', { level: 1, name: 'Istiqlal' }).waitFor();
  }, 120_000);
});

describe('the picture of the claim', () => {
  test('leads from the reader by each hand to the source, with the words that credit', async () => {
    const { id, voices } = await askForClaim();
    await openClaim(id);
    const lefts: number[] = [await leftOf(page.locator('.picture-reader'))];
    for (const name of ['Gulan Media', 'Istiqlal', 'senior Iraqi political source']) {
      lefts.push(await leftOf(nodeOf(page, voices.get(name) ?? '')));
    }
    expect(lefts).toEqual([...lefts].sort((a, b) => a - b));
    expect((await page.locator('.picture-label .cue').allTextContents()).toSorted()).toEqual([
      'confirmed',
      'speaking anonymously to',
    ]);
    expect(await page.locator('.picture-node .choose > .visually-hidden').allTextContents()).toEqual([
      'Gulan Media, outlet, passes on; sounds uncommitted; credits Istiqlal: “speaking anonymously to”',
      'Istiqlal, outlet, passes on; credits senior Iraqi political source: “confirmed”',
      'senior Iraqi political source, anonymous source, the trail ends here: anonymous',
    ]);
  }, 120_000);
});

async function leftOf(element: Locator): Promise<number> {
  return (await element.boundingBox())?.x ?? Number.NaN;
}

const withdrawIstiqlal = (): Promise<void> =>
  page.locator('.picture-frame').getByRole('button', { name: 'Withdraw Istiqlal' }).click();

describe('a hand that is switched off in the picture', () => {
  test('leaves the claim without an origin, and the voices that fall are marked', async () => {
    const { id, voices, istiqlal, upperWithout, left } = await askForClaim();
    await openClaim(id);
    await withdrawIstiqlal();
    await page.getByText('no origin is left of this claim').waitFor();
    expect(upperWithout).toBe(0);
    await eventually(interval, '0');
    const fates = [...voices].flatMap(([name, key]) =>
      name === 'Istiqlal' ? [[key, 'withdrawn']] : left.includes(key) ? [] : [[key, 'fallen']],
    );
    expect(fates).toHaveLength(3);
    await eventually(() => drawnFates(page), Object.fromEntries(fates) as Record<string, string>);
    expect(new URL(page.url()).searchParams.get('without')).toBe(istiqlal);
    expect(visit.complaints).toEqual([]);
  }, 120_000);

  test('comes back with the back button, goes again with the forward button, and stays on reload', async () => {
    const { id } = await askForClaim();
    await openClaim(id);
    await withdrawIstiqlal();
    await eventually(isOrphaned, true);
    await page.goBack();
    await eventually(isOrphaned, false);
    await eventually(fateCount, 0);
    await page.goForward();
    await eventually(isOrphaned, true);
    await eventually(fateCount, 3);
    await page.reload();
    await settled(page);
    await eventually(isOrphaned, true);
    await eventually(fateCount, 3);
    await page.locator('.what-if').getByRole('button', { name: 'Restore Istiqlal' }).click();
    await eventually(fateCount, 0);
    expect(new URL(page.url()).search).toBe('');
  }, 120_000);

  test('shows what else would change, as the service has it', async () => {
    const { id, istiqlal } = await askForClaim();
    await page.goto(`${workbench.url}/claim/${id}?without=${istiqlal}`);
    await settled(page);
    await page.getByText('What else would change').click();
    const expected = await impactOf(istiqlal, id);
    expect(expected.length).toBeGreaterThan(1);
    await eventually(impactShown, expected);
  }, 120_000);
});

const interval = async (): Promise<string | undefined> =>
  (await figuresIn(page, '.what-if .claim-figures'))['Independent origins'];
const isOrphaned = async (): Promise<boolean> => (await page.locator('.what-if .orphaned').count()) === 1;
const fateCount = async (): Promise<number> => Object.keys(await drawnFates(page)).length;

/** Each claim but the one whose page it is: its wording, origins before and after, grades, and whether none is left. */
async function impactOf(source: string, claim: string): Promise<readonly string[]> {
  const data = await workbench.ask(
    `query Impact($ids: [ID!]!) {
      withdrawalImpact(ids: $ids, first: 50) { edges { node {
        claim { id text } orphaned estimatedGradeBefore estimatedGradeAfter
        before { lower upper } after { lower upper }
      } } }
    }`,
    { ids: [source] },
  );
  const nodes = valuesAt(data, 'withdrawalImpact.edges.*.node');
  return nodes
    .filter((node) => valueAt(node, 'claim.id') !== claim)
    .map((node) => {
      const at = (path: string): string => String(valueAt(node, path));
      const ends = (side: string): string =>
        at(`${side}.lower`) === at(`${side}.upper`)
          ? at(`${side}.upper`)
          : `${at(`${side}.lower`)}–${at(`${side}.upper`)}`;
      return [
        at('claim.text'),
        `${ends('before')} → ${ends('after')}`,
        `${at('estimatedGradeBefore')} → ${at('estimatedGradeAfter')}`,
        valueAt(node, 'orphaned') === true ? 'orphaned' : '',
      ].join(' | ');
    });
}

function impactShown(): Promise<readonly string[]> {
  return page.evaluate<readonly string[]>(
    `[...document.querySelectorAll('.what-if details li')].map((item) => {
      const all = (selector) => [...item.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());
      return [all('a')[0], all('.interval').join(' → '), all('.grade-number').join(' → '), all('strong').join()].join(' | ');
    })`,
  );
}
