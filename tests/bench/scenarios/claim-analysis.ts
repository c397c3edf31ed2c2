/** The full analysis of one claim, from rows in memory: origins for and against, and credibility. No database. */
import { seededNumbers } from '../../../scripts/crosscheck/seeded-numbers.ts';
import { median } from '../figures.ts';
import { heavyTailedClaim, heavyTailedSize, nodesFor } from '../graphs/heavy-tailed-claims.ts';
import { shapedClaims, strangers } from '../graphs/shaped-claims.ts';
import type { PureScenario, PureStage } from '../scenario.ts';
import { analyseFully, describeGrowth, exponentOf, growthOf, percentile, timesOf } from '../timing.ts';

const CLAIMS = 3_000;
const ROUNDS = 5;
const MOST_CREDITS = 1_000;

export const claimAnalysis: PureScenario = async (stage) => {
  measureMany(stage, 'a claim of 1 to 1,000 credits, heavy-tailed', heavyTailedSize, { p50: 0.1, p99: 5 });
  measureMany(stage, 'a claim of 1 to 1,000 credits, evenly spread', (numbers, most) => {
    return 1 + numbers.below(most);
  });
  measureGrowth(stage);
  for (const [shape, claimOf] of Object.entries(shapedClaims)) measureShape(stage, shape, claimOf);
  for (const areOfOneLanguage of [false, true]) {
    const what = `strangers in ${areOfOneLanguage ? 'one language' : 'four languages'}, sources`;
    const counts = [100, 1_000, 10_000].filter((count) => count <= stage.most);
    tellGrowth(stage, what, counts, (count) => {
      const facts = strangers(count, areOfOneLanguage);
      return timesOf(() => analyseFully(facts), ROUNDS);
    });
  }
};

function measureMany(
  { tell }: PureStage,
  what: string,
  sizeOf: typeof heavyTailedSize,
  targets: { readonly p50?: number; readonly p99?: number } = {},
): void {
  const numbers = seededNumbers(1);
  const claims = Array.from({ length: CLAIMS }, (_, claim) => {
    const credits = sizeOf(numbers, MOST_CREDITS);
    return heavyTailedClaim(claim, nodesFor(credits), credits);
  });
  // Of each claim the median of its rounds: what else the machine does at one of them is not the claim's.
  const times = claims
    .map((facts) => median(timesOf(() => analyseFully(facts), ROUNDS)))
    .sort((a, b) => a - b);
  for (const [name, share, target] of [
    ['p50', 0.5, targets.p50],
    ['p90', 0.9, undefined],
    ['p99', 0.99, targets.p99],
  ] as const) {
    const ours = percentile(times, share);
    tell({
      what: `${what}, ${name}`,
      size: CLAIMS,
      unit: 'ms',
      ours,
      floor: null,
      ratio: null,
      target: target === undefined ? null : `≤ ${target}`,
      isMet: target === undefined ? null : ours <= target,
    });
  }
}

function measureGrowth(stage: PureStage): void {
  const sizes = [1_000, 10_000, 100_000].filter((size) => size <= stage.most);
  const growth = tellGrowth(stage, 'a claim with three credits a node, nodes', sizes, (nodes) => {
    const facts = heavyTailedClaim(nodes, nodes, 3 * nodes);
    return timesOf(() => analyseFully(facts), nodes > 10_000 ? 3 : 20);
  });
  const [first, last] = [growth.at(0), growth.at(-1)];
  if (first === undefined || last?.size !== 100_000) return;
  const exponent = exponentOf(first, last);
  const whole = { size: last.size, floor: null, ratio: null };
  stage.tell({
    ...whole,
    what: '  of it at 300,000 credits',
    unit: 's',
    ours: last.time / 1_000,
    target: '< 1',
    isMet: last.time < 1_000,
  });
  stage.tell({
    ...whole,
    what: '  growth from 1,000 nodes',
    unit: 'power of the size',
    ours: exponent,
    target: '≤ 1.4',
    isMet: exponent <= 1.4,
  });
}

function measureShape(
  stage: PureStage,
  shape: string,
  claimOf: (nodes: number) => Parameters<typeof analyseFully>[0],
): void {
  const sizes = [1_000, 10_000, 100_000].filter((size) => size <= stage.most);
  tellGrowth(stage, `${shape}, nodes`, sizes, (nodes) => {
    const facts = claimOf(nodes);
    return timesOf(() => analyseFully(facts), ROUNDS);
  });
}

function tellGrowth(
  { tell }: PureStage,
  what: string,
  sizes: readonly number[],
  timesAt: (size: number) => readonly number[],
): ReturnType<typeof growthOf> {
  const growth = growthOf(sizes, timesAt);
  for (const step of growth) {
    tell({
      what,
      size: step.size,
      unit: 'ms',
      ours: step.time,
      floor: null,
      ratio: null,
      target: describeGrowth(step),
      isMet: null,
      raw: step.times,
    });
  }
  return growth;
}
