/** One setting of the planted world: so many claims are planted, seen, analysed and tallied. */
import { analyseClaim } from '../../src/core/credibility/analyse-claim.ts';
import { createChance } from './chance.ts';
import { plantClaim } from './planted-claim.ts';
import type { PlantedClaim } from './planted-claim.ts';
import { plantSources } from './planted-sources.ts';
import type { PlantedWorld } from './planted-world.ts';
import { toSeenFacts } from './seen-facts.ts';
import { tally } from './tally.ts';
import type { Calibration, Outcome } from './tally.ts';

export interface Setting {
  readonly world: PlantedWorld;
  /** Share of origins that silently repeat another. */
  readonly copying: number;
  /** Claims of which at least one document is held; others are planted and not seen. */
  readonly claims: number;
  readonly seed: number;
}

/**
 * Claims share a few hundred sources; to let no single draw of them decide, there is a new set after so many claims.
 */
const CLAIMS_A_SET = 1_000;

/** The same setting gives the same figures. */
export function runSetting({ world, copying, claims, seed }: Setting): Calibration {
  const chance = createChance(seed);
  const outcomes: Outcome[] = [];
  let sources = plantSources(world, chance);
  while (outcomes.length < claims) {
    const outcome = toOutcome(plantClaim(world, sources, copying, chance));
    if (outcome === null) continue;
    outcomes.push(outcome);
    if (outcomes.length % CLAIMS_A_SET === 0) sources = plantSources(world, chance);
  }
  return tally(outcomes);
}

/** null for a claim that no held document states. */
function toOutcome({ isTrue, documents }: PlantedClaim): Outcome | null {
  const held = documents.filter((document) => document.held);
  if (held.length === 0) return null;
  const { expected, estimatedGrade } = analyseClaim(toSeenFacts(documents)).credibility();
  const affirming = held.filter(({ affirms }) => affirms).length;
  return { isTrue, expected, grade: estimatedGrade, affirming, denying: held.length - affirming };
}
