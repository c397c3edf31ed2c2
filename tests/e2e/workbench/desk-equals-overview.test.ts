/** The figures and tables of the desk, beside what the service answers to a question of the test's own. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { originTypes } from '../../../src/workbench/parts/origin-signs.ts';
import type { OriginKind } from '../../../src/workbench/parts/origin-signs.ts';
import { figuresIn } from '../../support/claim-figures.ts';
import { valueAt, valuesAt } from '../../support/running-server.ts';
import { gradeOf } from '../../support/shown-figures.ts';
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
describe('the desk', () => {
  const tables = [
    ['', 'Claims by month of recording', '', 'RECORDED'],
    ['?by=event', 'Claims by month of the event', '', 'EVENT'],
    [
      '?topic=foreign+fighters+in+Iraq',
      'Claims by month of recording',
      'topic: "foreign fighters in Iraq"',
      'RECORDED',
    ],
    [
      '?from=2024-11&to=2024-11-10',
      'Claims by month of recording',
      'from: "2024-11", to: "2024-11-10"',
      'RECORDED',
    ],
  ] as const;

  test.each(tables)(
    'at /desk%s shows the overview of the service',
    async (search, months, conditions, by) => {
      const overview = await overviewOf(conditions, by);
      await page.goto(`${workbench.url}/desk${search}`);
      await settled(page);
      await page.locator('.desk-answer').waitFor();
      expect(await figuresIn(page, 'dl.figures')).toEqual(countsOf(overview));
      expect(await tableOf('Claims by estimated grade')).toEqual(
        valuesAt(overview, 'gradeCounts.*').map(
          (row) => `${gradeOf(valueAt(row, 'grade'))} | ${at(row, 'estimated')}`,
        ),
      );
      expect(await tableOf('Claims by best type of origin')).toEqual(
        valuesAt(overview, 'originTypeCounts.*').map(
          (row) => `${originTypes[valueAt(row, 'type') as OriginKind].label} | ${at(row, 'claims')}`,
        ),
      );
      expect(await tableOf(months)).toEqual(
        valuesAt(overview, 'claimsByMonth.*').map((row) =>
          [at(row, 'month'), ...gradesOf(row), at(row, 'claims')].join(' | '),
        ),
      );
      expect(await tableOf('From whom others take claims')).toEqual(
        valuesAt(overview, 'topRelayed.*').map(
          (row) => `${at(row, 'source.name')} | ${at(row, 'claims')} by ${at(row, 'relayedBy')}`,
        ),
      );
    },
    120_000,
  );
});

async function overviewOf(conditions: string, by: string): Promise<unknown> {
  const data = await workbench.ask(`{ overview${conditions === '' ? '' : `(${conditions})`} {
    sources outlets documents locatedDocuments claims assertions attributions suggestions
    claimsByMonth(by: ${by}) { month claims grades { grade estimated } }
    gradeCounts { grade estimated } originTypeCounts { type claims }
    topRelayed { claims relayedBy source { name } }
  } }`);
  return valueAt(data, 'overview');
}

function countsOf(overview: unknown): Readonly<Record<string, string>> {
  return {
    claims: at(overview, 'claims'),
    assertions: at(overview, 'assertions'),
    attributions: at(overview, 'attributions'),
    documents: `${at(overview, 'documents')} ${at(overview, 'locatedDocuments')} held`,
    sources: `${at(overview, 'sources')} ${at(overview, 'outlets')} outlets`,
    suggested: `${at(overview, 'suggestions')} wait for a person`,
  };
}

/** How many claims of a month have each grade, from 1 to 6. */
function gradesOf(month: unknown): readonly string[] {
  const counts = valuesAt(month, 'grades.*');
  return [1, 2, 3, 4, 5, 6].map((grade) =>
    at(counts.find((one) => valueAt(one, 'grade') === grade) ?? { estimated: 0 }, 'estimated'),
  );
}

/** The rows of a plot's table; none where nothing is to be drawn. */
function tableOf(title: string): Promise<readonly string[]> {
  return page.evaluate<readonly string[]>(
    `(() => {
      const plot = [...document.querySelectorAll('.plot')].find((one) => one.querySelector('h2').textContent === ${JSON.stringify(title)});
      return [...plot.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) =>
        (cell.querySelector('.source-link bdi') ?? cell).textContent.replace(/\\s+/g, ' ').trim()).join(' | '));
    })()`,
  );
}
