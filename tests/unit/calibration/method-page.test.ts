/** docs/METHOD.md shows the figures of the kept calibration, and the numbers that the method has. */
import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { priorTrust } from '../../../src/core/credibility/source-record.ts';
import { rejectionReasons } from '../../../src/core/credibility/rejections.ts';
import { thresholds } from '../../../src/core/credibility/thresholds.ts';
import {
  calibrationResult,
  toBinsTable,
  toGradesTable,
  toSettingsTable,
} from '../../calibration/calibration-result.ts';
import { mainWorld } from '../../calibration/planted-world.ts';
import { cellsOf, tableAfter } from '../../support/method-page.ts';

const { settings } = calibrationResult.parse(
  JSON.parse(readFileSync(new URL('../../calibration/result.json', import.meta.url), 'utf8')),
);
const ofMain = settings.filter(({ world }) => world === mainWorld.name);

it.each([
  ['### Every world that was tried', toSettingsTable(settings)],
  ['### By grade, in the world as described', toGradesTable(ofMain)],
  ['### By tenths of E, in the world as described', toBinsTable(ofMain)],
])('has below “%s” what the calibration gave', (heading, table) => {
  expect(cellsOf(table).length).toBeGreaterThanOrEqual(6);
  expect(cellsOf(tableAfter(heading))).toEqual(cellsOf(table));
});

it('has the numbers of the method, in their order', () => {
  const { mostTrust, ignorance, corroborating, tooUncertain, grades, mostContested, confidence } = thresholds;
  const shown = cellsOf(
    tableAfter('Comparisons allow for the rounding of computers (1e-9). The numbers of the version:'),
  );
  expect(shown.map(([, number]) => Number(number))).toEqual([
    mostTrust,
    ignorance,
    corroborating,
    Math.round(tooUncertain * 1e4) / 1e4,
    grades.confirmed,
    grades.probablyTrue,
    grades.possiblyTrue,
    grades.doubtful,
    mostContested,
    confidence.low,
    confidence.moderate,
  ]);
});

it('has the priors of the method', () => {
  const shown = cellsOf(tableAfter('> T = (right + 4 × prior) / (right + wrong + 4)'));
  expect(shown.map(([, prior]) => prior)).toEqual(
    [priorTrust('OUTLET', 'THINK_TANK'), priorTrust('PERSON', null), priorTrust('GROUP', null)]
      .map((prior) => prior?.toFixed(2).slice(1))
      .concat('none'),
  );
});

it('tells every reason for which a voice gives no evidence', () => {
  expect(cellsOf(tableAfter('## Rejections')).map(([reason]) => reason)).toEqual([...rejectionReasons]);
});
