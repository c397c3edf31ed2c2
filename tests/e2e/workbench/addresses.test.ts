/** Every state of a page stands in its address: links into the middle, the way back, and addresses that cannot be. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { figuresIn } from '../../support/claim-figures.ts';
import { drawnFates, drawnVoices, nodeOf } from '../../support/drawn-picture.ts';
import { eventually } from '../../support/eventually.ts';
import { valueAt, valuesAt } from '../../support/running-server.ts';
import { intervalOf } from '../../support/shown-figures.ts';
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

const warned = '/claim?key=harbour-fire%23warned';
const documentChoice = (): Locator => page.locator('.document-choice select');
const parameter = (name: string): string | null => new URL(page.url()).searchParams.get(name);
const voiceCount = async (): Promise<number> => (await drawnVoices(page)).length;
const interval = async (): Promise<string | undefined> =>
  (await figuresIn(page, '.claim > .claim-figures'))['Independent origins'];

/** The claim's graph, its voices with their documents first. */
async function askForVoices(scope = 'WITH_ENTAILING', key = 'warned'): Promise<readonly unknown[]> {
  const data = await workbench.ask(
    `query Voices($scope: EvidenceScope!, $key: String!) { claim(key: $key) { graph(scope: $scope) {
      voices { assertion { id source { id } document { id located } spans { role exact verified } } }
    } } }`,
    { scope, key: `harbour-fire#${key}` },
  );
  return valuesAt(data, 'claim.graph.voices.*.assertion');
}

interface HeldVoice {
  readonly id: string;
  readonly documentId: string;
  /** The words that it stands in, as its text has them. */
  readonly words: readonly string[];
}

/** A voice of the claim that can be read in a text that is held. */
async function askForHeldVoice(): Promise<HeldVoice> {
  const found = (await askForVoices()).find(
    (voice) =>
      valueAt(voice, 'document.located') === true && valuesAt(voice, 'spans.*.verified').includes(true),
  );
  return {
    id: String(valueAt(found, 'id')),
    documentId: String(valueAt(found, 'document.id')),
    words: valuesAt(found, 'spans.*')
      .filter((span) => valueAt(span, 'role') === 'CONTENT')
      .map((span) => String(valueAt(span, 'exact'))),
  };
}

describe('the address of a claim', () => {
  test('has the scope', async () => {
    const stored = 'fireworks-stored';
    const own = (await askForVoices('OWN', stored)).length;
    const all = (await askForVoices('WITH_ENTAILING', stored)).length;
    expect(own).toBeLessThan(all);
    await open(`/claim?key=harbour-fire%23${stored}&scope=own`);
    await eventually(voiceCount, own);
    await page.getByLabel('Counts').selectOption('WITH_ENTAILING');
    await eventually(voiceCount, all);
    expect(parameter('scope')).toBe(null);
    await page.goBack();
    await eventually(voiceCount, own);
    await page.goForward();
    await eventually(voiceCount, all);
  }, 120_000);

  test('has all at once: scope, moment, what is withdrawn, the voice and the document', async () => {
    const { id, documentId } = await askForHeldVoice();
    const asOf = new Date().toISOString();
    const voices = await askForVoices('OWN');
    const source = String(valueAt(voices.at(-1), 'source.id'));
    await open(`${warned}&scope=own&asOf=${asOf}&without=${source}&voice=${id}&document=${documentId}`);
    expect(await page.getByLabel('Counts').inputValue()).toBe('OWN');
    await page.getByRole('button', { name: 'Back to now' }).waitFor();
    await eventually(() => nodeOf(page, id).locator('.choose').getAttribute('aria-pressed'), 'true');
    expect(await documentChoice().inputValue()).toBe(documentId);
    await eventually(async () => Object.values(await drawnFates(page)).includes('withdrawn'), true);
    const data = await workbench.ask(
      `query Left($ids: [ID!]!) { claim(key: "harbour-fire#warned") {
        without(ids: $ids, scope: OWN) { origins { lower upper } }
      } }`,
      { ids: [source] },
    );
    const left = (await figuresIn(page, '.what-if .claim-figures'))['Independent origins'];
    expect(left).toBe(intervalOf(valueAt(data, 'claim.without.origins')));
    expect(visit.complaints).toEqual([]);
  }, 120_000);

  test('has each choice as a step to go back from', async () => {
    const { id, documentId } = await askForHeldVoice();
    await open(warned);
    const chosen = (): Promise<string> => documentChoice().inputValue();
    const before = await chosen();
    await nodeOf(page, id).locator('.choose').click();
    await eventually(() => parameter('voice'), id);
    await eventually(chosen, documentId);
    await page.goBack();
    await eventually(() => parameter('voice'), null);
    await eventually(chosen, before);
    await eventually(() => page.locator('.picture-node.selected').count(), 0);
    await page.goForward();
    await eventually(() => page.locator('.picture-node.selected').count(), 1);
  }, 120_000);
});

describe('a voice and its words in a text', () => {
  test('light each other up under the pointer', async () => {
    const { id, documentId, words } = await askForHeldVoice();
    await open(`${warned}&document=${documentId}`);
    await page.locator('.marked-text mark').first().waitFor();
    await nodeOf(page, id).locator('.choose').hover();
    await eventually(async () => (await litWords()).includes(words[0]?.slice(0, 20) ?? ''), true);
    await page.mouse.move(0, 0);
    await eventually(litWords, '');

    await page
      .locator('.marked-text mark[role="button"]')
      .filter({ hasText: words[0]?.slice(0, 12) ?? '' })
      .first()
      .hover();
    await eventually(() => nodeOf(page, id).and(page.locator('[data-lit]')).count(), 1);
    await page.mouse.move(0, 0);
    await eventually(() => page.locator('.picture-node[data-lit]').count(), 0);
  }, 120_000);

  const litWords = async (): Promise<string> =>
    (await page.locator('.marked-text mark[data-lit]').allTextContents()).join('');
});

describe('an address that cannot be', () => {
  test.each([
    ['/claim/claim_none', 'No claim has this id.'],
    ['/claim?key=none%23such', 'No claim has this key.'],
    ['/claim', 'An address of a claim ends in its id, or has its key.'],
    ['/source/source_none', 'Nothing is known of a source by source_none.'],
    ['/document/document_none', 'There is no document with the id document_none.'],
  ])(
    'as %s says so, and the page lives',
    async (path, words) => {
      await open(path);
      await page.getByText(words).waitFor();
      await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Claims' }).click();
      await page.getByRole('heading', { level: 1, name: 'Claims' }).waitFor();
    },
    60_000,
  );

  test.each(['yesterday', '2025-13-45', '2025-02-06'])(
    'with the moment “%s” says so, and leads back to now',
    async (asOf) => {
      await open(`${warned}&asOf=${asOf}`);
      await page.getByText('A DateTime is an ISO 8601 instant with a time zone').waitFor();
      await page.getByText(`The address asks for the claim as of “${asOf}”.`).waitFor();
      await page.getByRole('button', { name: 'Back to now' }).click();
      await eventually(voiceCount, (await askForVoices()).length);
      expect(parameter('asOf')).toBe(null);
      expect(await page.locator('.failed').count()).toBe(0);
    },
    60_000,
  );

  test('with something withdrawn that is not there says so, and what is there can be restored', async () => {
    await open(`${warned}&without=source_none`);
    const item = page.locator('.what-if .withdrawn li');
    await eventually(
      async () => (await item.textContent())?.trim(),
      'source_none, which is not among those drawn Restore',
    );
    expect((await figuresIn(page, '.what-if .claim-figures'))['Independent origins']).toBe(await interval());
    await item.getByRole('button').click();
    await eventually(() => page.locator('.what-if').count(), 0);
  }, 60_000);

  test('with two hundred things withdrawn says how many there may be, and all can be restored', async () => {
    const ids = Array.from({ length: 200 }, (_, place) => `source_${String(place).padStart(32, '0')}`);
    await open(`${warned}&without=${ids.join(',')}`);
    await page.getByText('ids are 1 to 100; these are 200').waitFor();
    expect(await drawnFates(page)).toEqual({});
    await page.getByRole('button', { name: 'Restore all' }).click();
    await eventually(() => page.locator('.what-if').count(), 0);
    expect(parameter('without')).toBe(null);
  }, 60_000);

  test('with a voice that is not there says so, and leads back', async () => {
    await open(`${warned}&voice=assertion_none`);
    await page.getByText('The address names a voice that is not among those drawn.').waitFor();
    expect(await drawnVoices(page)).toHaveLength((await askForVoices()).length);
    await page.getByRole('button', { name: 'Leave it' }).click();
    await eventually(() => parameter('voice'), null);
    await eventually(() => page.getByText('The address names a voice').count(), 0);
  }, 60_000);

  test.each([warned, '/claim?key=gulan-2025-02-06%23c05'])(
    'with a document that is not there says so, and another can be chosen: %s',
    async (path) => {
      await open(`${path}&document=document_none`);
      await page.getByText('There is no document with this id.').waitFor();
      const choice = documentChoice();
      await choice.selectOption({ index: 0 });
      await eventually(() => page.getByText('There is no document with this id.').count(), 0);
      await page.locator('.claim-text .document-reading').waitFor();
      expect(parameter('document')).toMatch(/^document_[0-9a-f]{32}$/);
    },
    60_000,
  );
});
