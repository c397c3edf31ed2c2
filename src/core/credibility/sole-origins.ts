/** On whom alone a claim rests: the sources of its only attested class of origins, not of what that absorbed. */
import type { ClaimAnalysis } from './analyse-claim.ts';

/** Source ids, ascending; none where there is no attested class for the claim, or more than one. */
export function soleOrigins({ origins, trail }: ClaimAnalysis): string[] {
  if (origins('FOR').classes.filter(({ attested }) => attested).length !== 1) return [];
  const attested = trail('FOR')?.attested ?? [];
  return [...new Set(attested.map(({ sourceId }) => sourceId))].sort();
}
