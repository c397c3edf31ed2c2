/** Going back over the recorded history of a claim, by keys, and what is drawn at each of its moments. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { figuresIn } from '../../support/claim-figures.ts';
import { drawnCredits, drawnVoices } from '../../support/drawn-picture.ts';
import { eventually } from '../../support/eventually.ts';
import { valueAt, valuesAt } from '../../support/running-server.ts';
import { intervalOf } from '../../support/shown-figures.ts';
import type { Visit } from '../../support/visit.ts';
import { openWorkbench, settled } from '../../support/workbench.ts';
import type { Workbench } from '../../support/workbench.ts';

let workbench: Workbench;
let visit: Visit;
let page: Page;
let id: string;
/** The earliest first. */
let moments: readonly string[];

beforeAll(async () => {
  workbench = await openWorkbench();
  const data = await workbench.ask(`{ claim(key: "harbour-fire#fireworks-stored") { id graph {
    voices { assertion { recordedAt } } handOffs { readings { recordedAt } }
  } } }`);
  id = String(valueAt(data, 'claim.id'));
  moments = [
    ...new Set([
      ...valuesAt(data, 'claim.graph.voices.*.assertion.recordedAt').map(String),
      ...valuesAt(data, 'claim.graph.handOffs.*.readings.*.recordedAt').map(String),
    ]),
  ].sort();
}, 120_000);
afterAll(() => workbench.close());

beforeEach(async () => {
  visit = await workbench.visit();
  page = visit.page;
});
afterEach(() => visit.context.close());

interface Past {
  readonly voices: readonly string[];
  readonly credits: readonly string[];
  readonly origins: string;
}

/** What was known by a moment; null for now. */
async function pastOf(asOf: string | null): Promise<Past> {
  const data = await workbench.ask(
    `query Past($id: ID!, $asOf: DateTime) { claim(id: $id) {
      origins(asOf: $asOf) { lower upper }
      graph(asOf: $asOf) { voices { assertion { id } } handOffs { from { id } to { id } } }
    } }`,
    { id, asOf },
  );
  return {
    voices: valuesAt(data, 'claim.graph.voices.*.assertion.id').map(String).sort(),
    credits: valuesAt(data, 'claim.graph.handOffs.*')
      .map((hop) => `${String(valueAt(hop, 'from.id'))}>${String(valueAt(hop, 'to.id'))}`)
      .sort(),
    origins: intervalOf(valueAt(data, 'claim.origins')),
  };
}

async function shown(): Promise<Past> {
  return {
    voices: (await drawnVoices(page)).map(({ key }) => key),
    credits: await drawnCredits(page),
    origins: (await figuresIn(page, '.claim > .claim-figures'))['Independent origins'] ?? '',
  };
}

const slider = (): Locator => page.getByRole('slider', { name: 'As of' });
const addressed = (): string | null => new URL(page.url()).searchParams.get('asOf');
const noVoices = (): Locator => page.getByText('Nobody is recorded as stating this claim by then.');

async function openClaim(search = ''): Promise<void> {
  await page.goto(`${workbench.url}/claim/${id}${search}`);
  await settled(page);
}

test('the claim has been recorded at several moments, and there was less of it at the first', async () => {
  expect(moments.length).toBeGreaterThan(3);
  const [first, last] = [await pastOf(moments[0] ?? ''), await pastOf(null)];
  expect(first.voices.length).toBeGreaterThan(0);
  expect(first.voices.length).toBeLessThan(last.voices.length);
}, 60_000);

describe('the slider', () => {
  test('goes back moment by moment with the arrow key, and each draws what was known by then', async () => {
    await openClaim();
    await slider().focus();
    await eventually(shown, await pastOf(null));
    // Now is as it was left at the last moment: one step back is the moment before that.
    for (const moment of moments.toReversed().slice(1)) {
      const step = await slider().inputValue();
      await page.keyboard.press('ArrowLeft');
      await eventually(() => slider().inputValue(), String(Number(step) - 1));
      await eventually(addressed, moment);
      await eventually(shown, await pastOf(moment));
      expect(await slider().getAttribute('aria-valuetext')).toBe(moment);
    }
    await page.keyboard.press('ArrowLeft');
    await noVoices().waitFor();
    expect(await slider().getAttribute('aria-valuetext')).toBe('before anything was recorded');
    expect((await shown()).voices).toEqual([]);
    expect(Date.parse(addressed() ?? '')).toBeLessThan(Date.parse(moments[0] ?? ''));
  }, 180_000);

  test('goes to the beginning with Home, and with End back to now', async () => {
    await openClaim();
    await slider().focus();
    await page.keyboard.press('Home');
    await noVoices().waitFor();
    await page.keyboard.press('End');
    await eventually(addressed, null);
    await eventually(shown, await pastOf(null));
    await page.keyboard.press('Home');
    await noVoices().waitFor();
    await page.getByRole('button', { name: 'Back to now' }).press('Enter');
    await eventually(addressed, null);
    await eventually(shown, await pastOf(null));
    expect(visit.complaints).toEqual([]);
  }, 120_000);

  test('leaves one entry of the history behind, however far it is moved', async () => {
    await page.goto(`${workbench.url}/claims`);
    await settled(page);
    await openClaim();
    await slider().focus();
    for (const moment of moments.toReversed().slice(1, 4)) {
      await page.keyboard.press('ArrowLeft');
      await eventually(addressed, moment);
    }
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Claims' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/claims');
  }, 120_000);
});

test('an address with a moment shows what was known by then, on its own', async () => {
  const moment = moments[1] ?? '';
  await openClaim(`?asOf=${moment}`);
  await eventually(shown, await pastOf(moment));
  await eventually(() => slider().inputValue(), '2');
  expect(visit.complaints).toEqual([]);
}, 120_000);
