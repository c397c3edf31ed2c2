/** The rows of the lists, beside what the service answers to questions of the test's own. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { eventually } from '../../support/eventually.ts';
import { valueAt, valuesAt } from '../../support/running-server.ts';
import { gradeOf, intervalOf, restsOn } from '../../support/shown-figures.ts';
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
/** What stands there as text; `otherwise` where nothing does. */
const textAt = (value: unknown, path: string, otherwise: string): string =>
  valueAt(value, path) === null ? otherwise : at(value, path);

async function openList(path: string): Promise<void> {
  await page.goto(`${workbench.url}${path}`);
  await settled(page);
}

/** Brings page after page of a list until all of it is there. */
async function showAll(rows: string): Promise<void> {
  const more = page.getByRole('button', { name: 'Show more' });
  while ((await more.count()) > 0) {
    const before = await page.locator(rows).count();
    await more.click();
    await settled(page);
    await eventually(async () => (await page.locator(rows).count()) > before, true);
  }
}

/** What a row says, part by part: the texts of what each selector finds in it. */
function rowsOf(rows: string, ...parts: readonly string[]): Promise<readonly string[]> {
  return page.evaluate<readonly string[]>(
    `(() => {
      const textOf = (node) => node.textContent.replace(/\\s+/g, ' ').trim();
      return [...document.querySelectorAll(${JSON.stringify(rows)})].map((row) =>
        ${JSON.stringify(parts)}.map((part) => [...row.querySelectorAll(part)].map(textOf).join(', ')).join(' | '));
    })()`,
  );
}

describe('the list of claims', () => {
  test.each([
    ['/claims', 'RECORDED_DESC'],
    ['/claims?order=ORIGINS_ASC', 'ORIGINS_ASC'],
  ])(
    'at %s has every claim with what is left of it, in this order',
    async (path, order) => {
      const data = await workbench.ask(
        `query Claims($order: ClaimOrder!) { claims(first: 100, orderBy: $order) { edges { node {
        text credibility { estimatedGrade } origins { lower upper classes { type } } graph(first: 1) { total }
      } } } }`,
        { order },
      );
      await openList(path);
      await showAll('li.claim-row');
      const expected = valuesAt(data, 'claims.edges.*.node').map((node) =>
        [
          at(node, 'text'),
          gradeOf(valueAt(node, 'credibility.estimatedGrade')),
          intervalOf(valueAt(node, 'origins')),
          restsOn(valuesAt(node, 'origins.classes.*')),
          at(node, 'graph.total'),
        ].join(' | '),
      );
      expect(expected).toHaveLength(43);
      const facts = [1, 2, 3, 4].map((place) => `.facts > div:nth-child(${place}) dd`);
      expect(await rowsOf('li.claim-row', '.claim-link', ...facts)).toEqual(expected);
    },
    120_000,
  );
});

test('the disputes are those of the service, with both sides', async () => {
  const data = await workbench.ask(`{ disputes(first: 100) { edges { node {
    relation { kind note } sides { stance claim { text } origins { lower upper classes { type } } }
  } } } }`);
  await openList('/disputes');
  await showAll('.rows > li');
  const words: Readonly<Record<string, string>> = {
    CONTRADICTS: '≠ Contradiction',
    TENSION: '≁ Tension',
    undefined: '± Affirmed and denied',
  };
  const stances: Readonly<Record<string, string>> = { AFFIRMS: 'affirmed', DENIES: 'denied' };
  const expected = valuesAt(data, 'disputes.edges.*.node').map((node) =>
    [
      words[at(node, 'relation.kind')],
      valuesAt(node, 'sides.*.stance')
        .map((stance) => stances[String(stance)])
        .join(', '),
      valuesAt(node, 'sides.*.claim.text').join(', '),
      valuesAt(node, 'sides.*.origins').map(intervalOf).join(', '),
      valuesAt(node, 'sides.*.origins.classes')
        .map((classes) => restsOn(classes as readonly unknown[]))
        .join(', '),
    ].join(' | '),
  );
  expect(expected.length).toBeGreaterThan(2);
  const sides = ['p.faint', '.claim-link', '.interval', 'p:nth-child(4) > :last-child'];
  expect(await rowsOf('.rows > li', 'h2', ...sides.map((part) => `.side ${part}`))).toEqual(expected);
}, 120_000);

test('the drifts are those of the service: the weaker and the stronger wording, and how sure each sounds', async () => {
  const data = await workbench.ask(`{ certaintyDrift(first: 100) { edges { node {
    weaker { ...Voice } stronger { ...Voice } attribution { cue }
  } } } }
  fragment Voice on Assertion { modality source { name } claim { text } document { title } }`);
  await openList('/drift');
  await showAll('.rows > li');
  const expected = valuesAt(data, 'certaintyDrift.edges.*.node').map((node) => {
    const both = ['weaker', 'stronger'].map((side) => valueAt(node, side));
    return [
      at(node, 'stronger.claim.text'),
      both.map((voice) => at(voice, 'modality').toLowerCase()).join(', '),
      both.map((voice) => at(voice, 'source.name')).join(', '),
      both
        .filter((voice) => valueAt(voice, 'document') !== null)
        .map((voice) => textAt(voice, 'document.title', 'untitled'))
        .join(', '),
    ].join(' | ');
  });
  expect(expected.length).toBeGreaterThan(2);
  const parts = ['h2 .claim-link', '.side .modality', '.side .source-link bdi', '.side .document-link'];
  expect(await rowsOf('.rows > li', ...parts)).toEqual(expected);
}, 120_000);

test('the documents to be found are those of the service, with who wants them', async () => {
  const data = await workbench.ask(`{ chaseList(first: 100) { edges { node {
    document { title kind publisher { name } } claimsBlocked
    wantedBy(first: 100) { totalCount edges { node { from { source { name } } to { claim { text } } } } }
  } } } }`);
  await openList('/chase');
  await showAll('.rows > li');
  const expected = valuesAt(data, 'chaseList.edges.*.node').map((node) => {
    const count = Number(valueAt(node, 'claimsBlocked'));
    const kind = at(node, 'document.kind').toLowerCase();
    const wanted = valuesAt(node, 'wantedBy.edges.*.node');
    return {
      title: textAt(node, 'document.title', `untitled ${kind}`),
      publisher: valuesAt(node, 'document.publisher.name').map(String),
      count: `${count} ${count === 1 ? 'claim waits' : 'claims wait'} for it`,
      total: wanted.length,
      wanted: wanted.map((one) => `${at(one, 'from.source.name')} | ${at(one, 'to.claim.text')}`),
    };
  });
  expect(expected.length).toBeGreaterThan(2);
  const shown = await page.evaluate<readonly ChaseShown[]>(`(() => {
    const textOf = (node) => node.textContent.replace(/\\s+/g, ' ').trim();
    return [...document.querySelectorAll('.rows > li')].map((row) => ({
      title: textOf(row.querySelector('h2')),
      publisher: [...row.querySelectorAll('.row-notes .source-link bdi')].map(textOf),
      count: textOf(row.querySelector('.row-notes strong')),
      wanted: [...row.querySelectorAll('ul li')].map((item) =>
        textOf(item.querySelector('.source-link bdi')) + ' | ' + textOf(item.querySelector('.claim-link'))),
      more: Number(/and (\\d+) more/.exec(textOf(row))?.[1] ?? 0),
    }));
  })()`);
  expect(shown).toEqual(
    expected.map(({ total, wanted, ...row }, place) => {
      const listed = shown[place]?.wanted.length ?? 0;
      return { ...row, wanted: wanted.slice(0, listed), more: total - listed };
    }),
  );
}, 120_000);

interface ChaseShown {
  readonly wanted: readonly string[];
}

test('the outlets are those of the service, with how they come by their claims', async () => {
  const counts = ['claims', 'ownVoice', 'relayed', 'anonymous', 'firstHand', 'soleOrigin'];
  const data = await workbench.ask(`{ outlets(first: 100) { edges { node {
    name outletKind country profile { ${counts.join(' ')} relayOnly }
  } } } }`);
  await openList('/outlets');
  await showAll('.outlets tbody tr');
  const expected = valuesAt(data, 'outlets.edges.*.node').map((node) =>
    [
      at(node, 'name'),
      valueAt(node, 'profile.relayOnly') === true ? '⇉ relay-only' : '',
      [
        at(node, 'outletKind').toLowerCase().replaceAll('_', ' '),
        textAt(node, 'country', '–'),
        ...counts.map((count) => at(node, `profile.${count}`)),
      ].join(', '),
    ].join(' | '),
  );
  expect(expected.length).toBeGreaterThan(15);
  expect(await rowsOf('.outlets tbody tr', '.source-link bdi', '.relay-only', 'td')).toEqual(expected);
}, 120_000);
