/** The figures that are kept of claims, out of the facts of each. */
import { analyseClaim } from '../core/credibility/analyse-claim.ts';
import { summaryFigures } from '../core/credibility/summary-figures.ts';
import type { SummaryFigures } from '../core/model/claim-summary.ts';
import type { ClaimFacts } from '../core/provenance/claim-facts.ts';
import type { ClaimRole } from '../core/provenance/side.ts';

/** With all that entails and contradicts each; a claim that nobody states may be left out. */
export type ReadFacts = (claimIds: readonly string[]) => Promise<ReadonlyMap<string, ClaimFacts>>;

/** Creates what analyses claims as they are now: every one that is asked for gets figures. */
export function createClaimAnalysis(
  readFacts: ReadFacts,
): (claimIds: readonly string[]) => Promise<ReadonlyMap<string, SummaryFigures>> {
  return async (claimIds) => {
    const facts = await readFacts(claimIds);
    return new Map(claimIds.map((id) => [id, figuresOf(id, facts.get(id) ?? noFacts)]));
  };
}

function figuresOf(claimId: string, facts: ClaimFacts): SummaryFigures {
  const entailing = analyseClaim(facts);
  const isAlone = facts.voices.every((voice) => voice.claimId === claimId);
  const isStated = facts.voices.some((voice) => voice.claimId === claimId);
  const own = isAlone ? entailing : analyseClaim({ ...facts, roles: new Map([[claimId, itself]]) });
  return summaryFigures(own, entailing, isStated);
}

const itself: ClaimRole = { isSame: true, entails: false, contradicts: false };

const noFacts: ClaimFacts = {
  voices: [],
  credits: [],
  roles: new Map(),
  sources: new Map(),
  dependence: [],
  nearDuplicates: [],
  withdrawn: new Set(),
  records: new Map(),
};
