/** Figures of an analysis in words. */
import type { CollapseReason, Likelihood, RejectionReason } from '../generated.ts';

/** A share as a whole percentage; what is more than nothing is never shown as nothing, nor less than all as all. */
export function percent(share: number): string {
  return asPercentage(Math.round(share * 100), share);
}

function asPercentage(whole: number, share: number): string {
  if (whole === 0 && share > 0) return '< 1 %';
  if (whole === 100 && share < 1) return '> 99 %';
  return `${String(whole)} %`;
}

/** Shares that are one whole, as percentages that sum up to 100: where all are rounded down, the greatest remainders are rounded up. */
export function percentages(shares: readonly number[]): readonly string[] {
  const remainders = shares.map((share) => (share * 100) % 1);
  const missing = Math.round(remainders.reduce((sum, remainder) => sum + remainder, 0));
  const up = new Set(
    [...shares.keys()].sort((a, b) => (remainders[b] ?? 0) - (remainders[a] ?? 0)).slice(0, missing),
  );
  return shares.map((share, at) => asPercentage(Math.floor(share * 100) + (up.has(at) ? 1 : 0), share));
}

/** ICD 203's words. */
export const likelihoodWords: Readonly<Record<Likelihood, string>> = {
  ALMOST_NO_CHANCE: 'almost no chance',
  VERY_UNLIKELY: 'very unlikely',
  UNLIKELY: 'unlikely',
  ROUGHLY_EVEN_CHANCE: 'roughly even chance',
  LIKELY: 'likely',
  VERY_LIKELY: 'very likely',
  ALMOST_CERTAIN: 'almost certain',
};

export const joinReasons: Readonly<Record<CollapseReason, string>> = {
  SAME_SOURCE: 'it is the same source',
  SAME_CARRIER: 'one carries the other, which it does not name',
  COMPATIBLE_DESCRIPTION: 'their descriptions may be of one',
  SAME_OWNER: 'they have the same owner',
  SYNDICATED: 'one takes copy from the other',
  DECLARED_DEPENDENT: 'somebody judged that they depend on each other',
  NEAR_DUPLICATE_TEXT: 'their texts are nearly the same',
  RESOLVED_AS: 'the text that was cited is the one that is held',
};

export const rejectionReasons: Readonly<Record<RejectionReason, string>> = {
  RELAY_OF: 'passes on',
  CIRCULAR: 'has it from those who have it from it',
  MERGED_WITH: 'counts as one with',
  POOLED: 'nobody is said to be the origin; counts together with',
  ABSORBED: 'its outlet counts already, with',
  RESTATES: 'repeats what its own document attributes, by',
  UNIDENTIFIED: 'names nobody',
  UNRELIABLE: 'is right no more often than chance',
  UNCONFIRMED: 'no held document leads to it, or what it credits is not confirmed',
  WITHDRAWN: 'withdrawn',
};
