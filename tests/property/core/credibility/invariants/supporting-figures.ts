/** The figures of the supporting side that the invariants speak of, with S, the evidence against. */
import { analyseClaim } from '../../../../../src/core/credibility/analyse-claim.ts';
import type { ClaimFacts } from '../../../../../src/core/provenance/claim-facts.ts';

export interface SupportingFigures {
  readonly lower: number;
  readonly upper: number;
  readonly disjointChains: number;
  readonly expected: number;
  readonly against: number;
}

export function supportingFigures(facts: ClaimFacts): SupportingFigures {
  const analysis = analyseClaim(facts);
  const { lower, upper, disjointChains } = analysis.origins('FOR');
  const { expected, contributions } = analysis.credibility();
  const denials = contributions.filter((one) => one.side === 'AGAINST').map((one) => one.evidence);
  const against = denials.sort((a, b) => a - b).reduce((sum, e) => sum + e, 0);
  return { lower, upper, disjointChains, expected, against };
}
