/** What is kept of an analysis, and that its rules have a number. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { analyseClaim } from '../../../../src/core/credibility/analyse-claim.ts';
import { ANALYSIS_RULES, summaryFigures } from '../../../../src/core/credibility/summary-figures.ts';
import { gradeRank, originsRank } from '../../../../src/core/model/claim-summary.ts';
import type { SummaryFigures } from '../../../../src/core/model/claim-summary.ts';
import { toFacts } from '../../../../src/evaluation/bare-graph-facts.ts';
import { bareGraphFile } from '../../../../src/evaluation/bare-graph.schema.ts';

const { cases } = bareGraphFile.parse(
  JSON.parse(
    readFileSync(new URL('../../../fixtures/provenance_patterns.json', import.meta.url), 'utf8'),
  ) as unknown,
);

function figuresOf(name: string): SummaryFigures {
  const pattern = cases.find((one) => one.name === name);
  if (pattern === undefined) throw new Error(`there is no pattern ${name}`);
  const analysis = analyseClaim(toFacts(pattern));
  return summaryFigures(analysis, analysis, true);
}

const all = cases.map(({ name }) => [name, figuresOf(name)] as const);

describe('the figures that are kept', () => {
  it('are those of the analysis', () => {
    for (const pattern of cases) {
      const analysis = analyseClaim(toFacts(pattern));
      const { lower, upper, unidentified } = analysis.origins('FOR');
      const { estimatedGrade: grade, expected } = analysis.credibility();
      const figures = summaryFigures(analysis, analysis, true);
      expect(figures).toMatchObject({ lower, upper, unidentified, grade, expected });
      expect(figures).toMatchObject({ ownLower: lower, ownUpper: upper, ownUnidentified: unidentified });
    }
  });

  it('name the best type of each claim, and none where nobody states it', () => {
    expect(new Set(all.map(([, { ownBestType }]) => ownBestType)).size).toBeGreaterThan(2);
    const empty = analyseClaim(toFacts({ name: 'empty', nodes: {}, edges: [] }));
    expect(summaryFigures(empty, empty, false)).toMatchObject({
      ownBestType: null,
      ownOnlyType: null,
      grade: 6,
      expected: 0.5,
      soleOriginIds: [],
    });
    expect(summaryFigures(empty, empty, true).ownBestType).toBe('UNIDENTIFIED');
  });

  it('name a sole origin where there is one attested class, and an only type where there is one class', () => {
    for (const [, { ownAttested, ownUpper, soleOriginIds, ownOnlyType }] of all) {
      expect(soleOriginIds.length > 0).toBe(ownAttested === 1);
      expect(ownOnlyType !== null).toBe(ownUpper === 1);
    }
  });

  it('say disputed where the claim is affirmed and denied', () => {
    for (const { name, denials } of cases) {
      const isDenied = denials !== undefined && Object.keys(denials.nodes).length > 0;
      expect([name, figuresOf(name).isDisputed]).toEqual([name, isDenied]);
    }
  });
});

/**
 * Whoever changes what a graph gives raises ANALYSIS_RULES, or databases keep the figures of before; then the hash of the
 * figures of the worked patterns is put here.
 */
it('the rules have the number that they had when these were their figures', () => {
  const hash = createHash('sha256').update(JSON.stringify(all)).digest('hex').slice(0, 16);
  expect([ANALYSIS_RULES, hash]).toEqual([2, '9baae6d0a4fd5194']);
});

describe('ranks', () => {
  const having = (more: Partial<SummaryFigures>): SummaryFigures => ({
    ...figuresOf(cases[0]?.name ?? ''),
    ...more,
  });

  it('sort by grade, then by expected value downwards, then by id, to the last bit', () => {
    const values = [1, 0.9, 0.9 - Number.EPSILON, 0.5, 0.1 + 0.2, 0.3, 1e-300, 0];
    const ranks = values.map((expected) => gradeRank(having({ grade: 2, expected }), 'claim_b'));
    expect(ranks.toSorted()).toEqual(ranks);
    expect(new Set(ranks).size).toBe(values.length);
    expect(
      gradeRank(having({ grade: 1, expected: 0 }), 'z') < gradeRank(having({ grade: 2, expected: 1 }), 'a'),
    ).toBe(true);
    expect(gradeRank(having({}), 'claim_a') < gradeRank(having({}), 'claim_b')).toBe(true);
  });

  it('sort by upper, then by lower, then by id, numbers as numbers', () => {
    const pairs = [
      [0, 0],
      [2, 1],
      [2, 2],
      [10, 0],
      [1_000_000, 3],
    ] as const;
    const ranks = pairs.map(([upper, lower]) => originsRank(having({ upper, lower }), 'claim_a'));
    expect(ranks.toSorted()).toEqual(ranks);
  });
});
