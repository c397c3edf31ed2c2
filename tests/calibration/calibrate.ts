/**
 * `npm run calibrate`: plants worlds whose truth is known, lets the analysis judge what can be seen of them, and tells how
 * often it was right. It prints tables and keeps the figures in result.json; docs/METHOD.md shows them.
 *
 *   npm run calibrate                       all worlds, a few minutes
 *   npm run calibrate -- --claims 20000     fewer claims a setting (nothing is kept)
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { thresholds } from '../../src/core/credibility/thresholds.ts';
import { printResult, toBinsTable, toGradesTable, toSettingsTable } from './calibration-result.ts';
import type { CalibrationResult } from './calibration-result.ts';
import { hiddenCopying, mainWorld, worlds } from './planted-world.ts';
import { runSetting } from './run-setting.ts';

const CLAIMS = 50_000;
const SEED = 1;

const { values } = parseArgs({ options: { claims: { type: 'string', default: String(CLAIMS) } } });
const claims = Number(values.claims);

const settings: CalibrationResult['settings'][number][] = [];
for (const world of worlds) {
  for (const copying of hiddenCopying) {
    const figures = runSetting({ world, copying, claims, seed: SEED });
    settings.push({ world: world.name, about: world.about, copying, figures });
  }
}
const ofMain = settings.filter(({ world }) => world === mainWorld.name);
for (const table of [toSettingsTable(settings), toGradesTable(ofMain), toBinsTable(ofMain)])
  console.log(`${table.replaceAll('**', '')}\n`);

if (claims === CLAIMS) {
  const result: CalibrationResult = {
    method: thresholds.version,
    seed: SEED,
    claimsPerSetting: claims,
    settings,
  };
  writeFileSync(new URL('result.json', import.meta.url), printResult(result));
}
