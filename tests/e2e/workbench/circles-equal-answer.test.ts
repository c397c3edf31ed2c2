/** The circles that are listed, beside what the service answers to questions of the test's own. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { valueAt, valuesAt } from '../../support/running-server.ts';
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
afterEach(async () => {
  expect(visit.complaints).toEqual([]);
  await visit.context.close();
});

const at = (value: unknown, path: string): string => String(valueAt(value, path));
test('the circles are those of the service, with who credits whom', async () => {
  const data = await workbench.ask(`{ circularReporting(first: 100) { edges { node {
    anchored impossibleDates sources { name } documents { id title } claims { id text }
  } } } }`);
  const handOffs = await handOffsOf(valuesAt(data, 'circularReporting.edges.*.node.claims.*.id'));
  await page.goto(`${workbench.url}/circular`);
  await settled(page);
  const expected = valuesAt(data, 'circularReporting.edges.*.node').map((node) => {
    const names = valuesAt(node, 'sources.*.name');
    const documents = valuesAt(node, 'documents.*.id');
    const isInside = (voice: unknown): boolean =>
      names.includes(valueAt(voice, 'source.name')) &&
      (valueAt(voice, 'document') === null || documents.includes(valueAt(voice, 'document.id')));
    const ofClaims = valuesAt(node, 'claims.*.id').flatMap((id) => handOffs.get(id) ?? []);
    const credits = ofClaims.filter((hop) => isInside(valueAt(hop, 'from')) && isInside(valueAt(hop, 'to')));
    return {
      claims: valuesAt(node, 'claims.*.text'),
      sources: names.toSorted(),
      documents: valuesAt(node, 'documents.*.title').map((title) => title ?? 'untitled'),
      notes: [
        valueAt(node, 'anchored') === true ? '⚓ Anchored' : '↻ Not anchored',
        ...(valueAt(node, 'impossibleDates') === true ? ['⚠ Impossible dates'] : []),
      ],
      credits: [
        ...new Set(credits.map((hop) => `${at(hop, 'from.source.name')} > ${at(hop, 'to.source.name')}`)),
      ].sort(),
      cues: [
        ...new Set(credits.flatMap((hop) => valuesAt(hop, 'readings.*.cue')).filter((cue) => cue !== null)),
      ].sort(),
    };
  });
  expect(expected.length).toBeGreaterThan(0);
  const shown = await page.evaluate(`(() => {
    const textOf = (node) => node.textContent.replace(/\\s+/g, ' ').trim();
    const all = (selector, within) => [...within.querySelectorAll(selector)].map(textOf);
    return [...document.querySelectorAll('.rows > li')].map((row) => ({
      claims: all('h2 .claim-link', row),
      sources: all('.ring-list > li > .source-link bdi', row).sort(),
      documents: all('.document-link', row),
      notes: all('.row-notes span', row).map((note) => note.split(':')[0]),
      credits: [...row.querySelectorAll('.ring-list > li')].flatMap((item) => [...item.querySelectorAll('li')].map((credit) =>
        textOf(item.querySelector('.source-link bdi')) + ' > ' + textOf(credit.querySelector('bdi')))).sort(),
      cues: [...new Set([...row.querySelectorAll('.ring-list li li')].flatMap((credit) => all('span:not(.faint) > bdi', credit)))].sort(),
    }));
  })()`);
  expect(shown).toEqual(expected);
}, 120_000);

/** Who credits whom, by the id of each claim. */
async function handOffsOf(claims: readonly unknown[]): Promise<ReadonlyMap<unknown, readonly unknown[]>> {
  const found = new Map<unknown, readonly unknown[]>();
  for (const id of claims) {
    const data = await workbench.ask(
      `query HandOffs($id: ID!) { claim(id: $id) { graph { handOffs {
        from { source { name } document { id } } to { source { name } document { id } } readings { cue }
      } } } }`,
      { id },
    );
    found.set(id, valuesAt(data, 'claim.graph.handOffs.*'));
  }
  return found;
}
