/** The planted world: that it can be had again, that it is judged as it should be where nothing goes wrong, and counted right. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { thresholds } from '../../../src/core/credibility/thresholds.ts';
import { calibrationResult } from '../../calibration/calibration-result.ts';
import { hiddenCopying, mainWorld, worlds } from '../../calibration/planted-world.ts';
import type { PlantedWorld } from '../../calibration/planted-world.ts';
import { runSetting } from '../../calibration/run-setting.ts';
import { tally } from '../../calibration/tally.ts';
import type { Outcome } from '../../calibration/tally.ts';

const result = calibrationResult.parse(
  JSON.parse(readFileSync(new URL('../../calibration/result.json', import.meta.url), 'utf8')),
);

describe('a small world', () => {
  it('gives the same figures for the same seed, and others for another', () => {
    const run = (seed: number) => runSetting({ world: mainWorld, copying: 0.2, claims: 300, seed });
    expect(run(4)).toEqual(run(4));
    expect(run(4)).not.toEqual(run(5));
  });

  it('without copying, with perfect relays and well-known good sources has few false claims of grade 1', () => {
    const kind: PlantedWorld = {
      ...mainWorld,
      reliabilityShift: 0.25,
      adjudicatedMean: { outlet: 100, person: 100 },
      fidelityCounts: [9, 1e-4],
      crediting: { dropped: 0, nobodyNamed: 0, trailTold: 1, reprintCredited: 1 },
    };
    const [gradeOne] = runSetting({ world: kind, copying: 0, claims: 3_000, seed: 1 }).grades;
    expect(gradeOne?.claims).toBeGreaterThan(100);
    expect((gradeOne?.falseClaims ?? NaN) / (gradeOne?.claims ?? NaN)).toBeLessThan(0.03);
  });

  it('where nothing was ever adjudicated has no claim of grade 1', () => {
    const { grades } = runSetting({
      world: { ...mainWorld, adjudicatedMean: { outlet: 0, person: 0 }, auditedMean: 0 },
      copying: 0,
      claims: 1_000,
      seed: 1,
    });
    expect(grades[0]).toEqual({ claims: 0, falseClaims: 0, expected: 0 });
  });
});

describe('the tally', () => {
  const outcome = (isTrue: boolean, more: Partial<Outcome>): Outcome => ({
    isTrue,
    expected: 0.5,
    grade: 6,
    affirming: 1,
    denying: 0,
    ...more,
  });

  it('takes two or five documents to agree where so many affirm and none denies', () => {
    const { twoAgree, fiveAgree } = tally([
      outcome(true, { affirming: 2 }),
      outcome(false, { affirming: 6 }),
      outcome(false, { affirming: 5, denying: 1 }),
      outcome(false, { affirming: 1 }),
      outcome(false, { affirming: 0, denying: 2 }),
      outcome(true, { affirming: 4 }),
    ]);
    expect(twoAgree).toEqual({ claims: 3, falseClaims: 1 });
    expect(fiveAgree).toEqual({ claims: 1, falseClaims: 1 });
  });

  it('weighs how far each tenth of E is off by its claims', () => {
    const { bins, ece, eceJudged } = tally([
      outcome(true, { expected: 0.5 }),
      outcome(false, { expected: 0.5 }),
      outcome(true, { expected: 0.9, grade: 2 }),
      outcome(false, { expected: 1, grade: 1 }),
    ]);
    expect(bins[5]).toEqual({ from: 0.5, claims: 2, expected: 0.5, observed: 0.5 });
    expect(bins[9]).toEqual({ from: 0.9, claims: 2, expected: 0.95, observed: 0.5 });
    expect(bins[0]).toEqual({ from: 0, claims: 0, expected: 0, observed: 0 });
    expect(ece).toBeCloseTo(0.225, 12);
    expect(eceJudged).toBeCloseTo(0.45, 12);
  });

  it('counts each grade', () => {
    const { grades } = tally([
      outcome(true, { grade: 1, expected: 1 }),
      outcome(false, { grade: 1, expected: 0.9 }),
      outcome(false, { grade: 5 }),
    ]);
    const empty = { claims: 0, falseClaims: 0, expected: 0 };
    expect(grades).toEqual([
      { claims: 2, falseClaims: 1, expected: 0.95 },
      empty,
      empty,
      empty,
      { claims: 1, falseClaims: 1, expected: 0.5 },
      empty,
    ]);
  });
});

describe('the result that is kept', () => {
  it('is of this version of the method, and of all worlds', () => {
    expect(result.method).toBe(thresholds.version);
    expect(result.settings.map(({ world, about, copying }) => [world, about, copying])).toEqual(
      worlds.flatMap(({ name, about }) => hiddenCopying.map((copying) => [name, about, copying])),
    );
  });

  it('has at least 20,000 claims a setting, each in one tenth of E and of one grade', () => {
    for (const { figures } of result.settings) {
      const sum = (shares: readonly { readonly claims: number }[]): number =>
        shares.reduce((all, { claims }) => all + claims, 0);
      expect(figures.claims).toBeGreaterThanOrEqual(20_000);
      expect(sum(figures.bins)).toBe(figures.claims);
      expect(sum(figures.grades)).toBe(figures.claims);
    }
  });
});
