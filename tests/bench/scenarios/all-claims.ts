/** All claims of a graph from memory, on one core; and its circular groups, on one adjacency over all nodes. No database. */
import { groupByKey } from '../../../src/core/provenance/adjacency.ts';
import { findStronglyConnected } from '../../../src/core/provenance/strongly-connected.ts';
import { heavyTailedWorld, toFlatWorld } from '../graphs/heavy-tailed-world.ts';
import type { FlatWorld } from '../graphs/heavy-tailed-world.ts';
import type { PureScenario, PureStage } from '../scenario.ts';
import { analyseFully, describeGrowth, growthOf, millisecondsOf, timesOf } from '../timing.ts';

const MILLION = 1_000_000;

export const allClaims: PureScenario = async (stage) => {
  measureAllClaims(stage);
  measureCircles(stage);
};

/** The rows are made before the clock starts, and what is found is let go, as where summaries are written. */
function measureAllClaims({ sizes, tell }: PureStage): void {
  let claims = 0;
  const growth = growthOf(sizes, (attributions) => {
    const world = [...heavyTailedWorld(attributions)];
    claims = world.length;
    const analyseAll = (): void => {
      for (const facts of world) analyseFully(facts);
    };
    return attributions < MILLION ? timesOf(analyseAll, 3) : [millisecondsOf(analyseAll)];
  });
  for (const step of growth) {
    const isLast = step.size === MILLION;
    tell({
      what: 'all claims from memory, attributions',
      size: step.size,
      unit: 's',
      ours: step.time / 1_000,
      floor: null,
      ratio: null,
      target: [isLast ? `≤ 10 (${claims} claims)` : null, describeGrowth(step)].filter(Boolean).join(', '),
      isMet: isLast ? step.time <= 10_000 : null,
      raw: step.times,
    });
  }
}

function measureCircles({ sizes, tell }: PureStage): void {
  const growth = growthOf(sizes, (attributions) => {
    const world = toFlatWorld(heavyTailedWorld(attributions));
    return timesOf(() => findCircles(world), 7);
  });
  for (const step of growth) {
    const isLast = step.size === MILLION;
    tell({
      what: 'circular groups from memory, attributions',
      size: step.size,
      unit: 's',
      ours: step.time / 1_000,
      floor: null,
      ratio: null,
      target: [isLast ? '≤ 0.1' : null, describeGrowth(step)].filter(Boolean).join(', '),
      isMet: isLast ? step.time <= 100 : null,
      raw: step.times,
    });
  }
}

function findCircles({ claimOf, from, to }: FlatWorld): number {
  const { start, item } = groupByKey(from, claimOf.length);
  const target = item.map((attribution) => to[attribution] ?? 0);
  return findStronglyConnected({ start, target }).count;
}
