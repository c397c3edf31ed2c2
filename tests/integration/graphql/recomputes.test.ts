/** Every figure can be had again from the same answer: counts from classes and joins, estimates from contributions. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { importExamples } from '../../support/example.ts';
import { dataOf, startTestServer, valueAt, valuesAt } from '../../support/running-server.ts';
import type { TestServer } from '../../support/running-server.ts';
import { emptyTestDatabase } from '../../support/test-graph.ts';

let server: TestServer;

beforeAll(async () => {
  await emptyTestDatabase();
  await importExamples();
  server = await startTestServer();
  // A fresh database plans a statement anew for each of those that ask for it at once.
  await dataOf(server.query('{ claims(first: 1) { edges { node { origins(scope: OWN) { lower } } } } }'));
});
afterAll(() => server.close());

const originFields = `lower upper unidentified
  classes { key type attested assertions { id } } joins { cautious reason a { id } b { id } }`;

const question = `query ($scope: EvidenceScope!, $after: String) { claims(first: 5, after: $after, orderBy: TEXT_ASC) {
  pageInfo { hasNextPage endCursor }
  edges { node { keys
    for: origins(scope: $scope) { ${originFields} }
    against: origins(scope: $scope, stance: DENIES) { ${originFields} }
    credibility(scope: $scope) {
      belief disbelief uncertainty expected expectedAttested expectedLow expectedHigh
      contributions { pooled stance fidelity trust q evidence share expectedWithout }
    }
  } } } }`;

const numberAt = (value: unknown, path: string): number => Number(valueAt(value, path));
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

async function allClaims(scope: string): Promise<unknown[]> {
  const claims: unknown[] = [];
  for (let after: unknown = null; ;) {
    const data = await dataOf(server.query(question, { scope, after }));
    claims.push(...valuesAt(data, 'claims.edges.*.node'));
    after = valueAt(data, 'claims.pageInfo.endCursor');
    if (valueAt(data, 'claims.pageInfo.hasNextPage') !== true) return claims;
  }
}

/** How many groups are left of the classes when these joins are made. */
function countGroups(classes: readonly (readonly unknown[])[], joins: readonly unknown[]): number {
  let groups = classes.map((one) => new Set(one));
  for (const join of joins) {
    const ends = [valueAt(join, 'a.id'), valueAt(join, 'b.id')];
    const touched = groups.filter((group) => ends.some((id) => group.has(id)));
    groups = [
      ...groups.filter((group) => !touched.includes(group)),
      new Set(touched.flatMap((group) => [...group])),
    ];
  }
  return groups.filter((group) => group.size > 0).length;
}

function expectCountsToRecompute(origins: unknown): void {
  const classes = valuesAt(origins, 'classes.*');
  expect(numberAt(origins, 'upper')).toBe(classes.length);
  const attested = classes
    .filter((one) => valueAt(one, 'attested') === true)
    .map((one) => valuesAt(one, 'assertions.*.id'));
  const cautious = valuesAt(origins, 'joins.*').filter((join) => valueAt(join, 'cautious') === true);
  expect(numberAt(origins, 'lower')).toBe(countGroups(attested, cautious));
}

function expectEstimateToRecompute(credibility: unknown): void {
  const contributions = valuesAt(credibility, 'contributions.*');
  const evidence = (stance: string, withPool = true): number =>
    sum(
      contributions
        .filter((one) => valueAt(one, 'stance') === stance && (withPool || valueAt(one, 'pooled') === false))
        .map((one) => numberAt(one, 'evidence')),
    );
  const [r, s] = [evidence('AFFIRMS'), evidence('DENIES')];
  expect(numberAt(credibility, 'belief')).toBeCloseTo(r / (r + s + 2), 9);
  expect(numberAt(credibility, 'disbelief')).toBeCloseTo(s / (r + s + 2), 9);
  expect(numberAt(credibility, 'uncertainty')).toBeCloseTo(2 / (r + s + 2), 9);
  expect(numberAt(credibility, 'expected')).toBeCloseTo((r + 1) / (r + s + 2), 9);
  const [ra, sa] = [evidence('AFFIRMS', false), evidence('DENIES', false)];
  expect(numberAt(credibility, 'expectedAttested')).toBeCloseTo((ra + 1) / (ra + sa + 2), 9);
  expect(numberAt(credibility, 'expectedLow')).toBeLessThanOrEqual(numberAt(credibility, 'expected') + 1e-12);
  expect(numberAt(credibility, 'expectedHigh')).toBeGreaterThanOrEqual(
    numberAt(credibility, 'expected') - 1e-12,
  );
  for (const one of contributions) {
    const [q, e] = [numberAt(one, 'q'), numberAt(one, 'evidence')];
    const value = numberAt(one, 'fidelity') * Math.max(0, numberAt(one, 'trust') - 0.5);
    expect(q).toBeCloseTo(Math.min(0.94, 0.5 + value), 9);
    expect(e).toBeCloseTo((2 * q - 1) / (1 - q), 9);
    expect(numberAt(one, 'share')).toBeCloseTo(r + s === 0 ? 0 : e / (r + s), 9);
    const left = valueAt(one, 'stance') === 'AFFIRMS' ? [r - e, s] : [r, s - e];
    expect(numberAt(one, 'expectedWithout')).toBeCloseTo(((left[0] ?? 0) + 1) / (sum(left) + 2), 9);
  }
}

it.each(['OWN', 'WITH_ENTAILING'])('of every claim of both examples, %s', async (scope) => {
  const claims = await allClaims(scope);
  expect(claims).toHaveLength(43);
  for (const claim of claims) {
    expectCountsToRecompute(valueAt(claim, 'for'));
    expectCountsToRecompute(valueAt(claim, 'against'));
    expectEstimateToRecompute(valueAt(claim, 'credibility'));
  }
  // The examples have something to recompute.
  expect(claims.some((claim) => numberAt(claim, 'for.lower') >= 2)).toBe(true);
  expect(claims.some((claim) => numberAt(claim, 'against.upper') >= 1)).toBe(true);
  expect(claims.some((claim) => valuesAt(claim, 'for.joins.*.cautious').includes(true))).toBe(true);
});
