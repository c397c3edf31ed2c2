/** Many voices that are drawn as one, opened and closed by keys. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { drawnVoices } from '../../support/drawn-picture.ts';
import { eventually } from '../../support/eventually.ts';
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

const press = (key: string): Promise<void> => page.keyboard.press(key);
const parameter = (name: string): string | null => new URL(page.url()).searchParams.get(name);

describe('a group in the picture', () => {
  const relays = 7;

  beforeEach(async () => {
    // So many alike are in neither example: the answer is given six relays more, which pass on the same.
    await page.route(/documentId=claim-graph/, async (route) => {
      const response = await route.fetch();
      const body = await response.text();
      await route.fulfill({ response, json: withMoreRelays(JSON.parse(body), relays - 1) });
    });
    await page.goto(`${workbench.url}/claim?key=${encodeURIComponent('gulan-2025-02-06#c12')}`);
    await settled(page);
  }, 60_000);

  test('opens with Enter, has the focus in it then, and closes with Escape', async () => {
    const group = page.locator('.picture-node.relays .choose');
    await eventually(() => group.count(), 1);
    expect(await drawnVoices(page)).toHaveLength(3);
    await group.focus();
    await press('Enter');
    await eventually(async () => (await drawnVoices(page)).length, relays + 2);
    expect(parameter('open')).toMatch(/^relays:/);
    await eventually(() => page.locator('.picture-node.voice .choose:focus').count(), 1);
    await press('Escape');
    await eventually(async () => (await drawnVoices(page)).length, 3);
    await eventually(() => page.locator('.picture-node.relays .choose:focus').count(), 1);
    expect(parameter('open')).toBe(null);
  }, 60_000);
});

interface GraphBody {
  readonly data: { readonly claim: { readonly graph: DrawnGraph } };
}

interface DrawnGraph {
  readonly total: number;
  readonly voices: readonly {
    readonly assertion: { readonly id: string; readonly source: { readonly id: string } };
  }[];
  readonly handOffs: readonly { readonly from: { readonly id: string } }[];
}

/** The answer with as many copies of the voice nearest the reader, each a source of its own. */
function withMoreRelays(body: GraphBody, count: number): GraphBody {
  const { graph } = body.data.claim;
  const root = graph.voices.at(-1);
  if (root === undefined) throw new Error('the claim has no voice');
  const places = Array.from({ length: count }, (_, place) => String(place));
  const voices = places.map((place) => ({
    ...root,
    assertion: {
      ...root.assertion,
      id: `copy${place}`,
      source: { ...root.assertion.source, id: `copy${place}` },
    },
  }));
  const handOffs = graph.handOffs
    .filter(({ from }) => from.id === root.assertion.id)
    .flatMap((hop) => places.map((place) => ({ ...hop, from: { id: `copy${place}` } })));
  const more = {
    total: graph.total + count,
    voices: [...graph.voices, ...voices],
    handOffs: [...graph.handOffs, ...handOffs],
  };
  return { ...body, data: { ...body.data, claim: { ...body.data.claim, graph: { ...graph, ...more } } } };
}
