/** What is kept of a claim's analysis for lists and counts over the whole graph, and by which rules it was made. */
import type { SummarisedType, SummaryFigures } from '../model/claim-summary.ts';
import type { CircularGroup } from '../provenance/circular-groups.ts';
import { sides } from '../provenance/side.ts';
import type { ClaimAnalysis } from './analyse-claim.ts';
import { soleOrigins } from './sole-origins.ts';

/**
 * Raised whenever the same graph would give other figures: every summary by an earlier number is then made anew. A test
 * holds it to the figures of the worked patterns.
 */
export const ANALYSIS_RULES = 2;

/**
 * From the analysis of what states the claim itself, and from that with all that entails and contradicts it; `isStated`
 * where anybody states it.
 */
export function summaryFigures(
  own: ClaimAnalysis,
  entailing: ClaimAnalysis,
  isStated: boolean,
): SummaryFigures {
  const ownFor = own.origins('FOR');
  const ownAgainst = own.origins('AGAINST');
  const all = entailing.origins('FOR');
  const { estimatedGrade, expected } = entailing.credibility();
  const attested = ownFor.classes.filter((one) => one.attested);
  return {
    ownLower: ownFor.lower,
    ownUpper: ownFor.upper,
    ownUnidentified: ownFor.unidentified,
    ownAttested: attested.length,
    ownBestType: bestType(own) ?? (isStated ? 'UNIDENTIFIED' : null),
    ownOnlyType: ownFor.upper === 1 ? (ownFor.classes[0]?.type ?? null) : null,
    soleOriginIds: soleOrigins(own),
    circularGroups: circularGroupsOf(own).length,
    isDisputed: [ownFor, ownAgainst].every(({ upper, unidentified }) => upper + unidentified > 0),
    lower: all.lower,
    upper: all.upper,
    unidentified: all.unidentified,
    grade: estimatedGrade,
    expected,
    isCut: own.isCut('FOR') || entailing.isCut('FOR'),
  };
}

const bestFirst = [
  'FIRST_HAND',
  'NAMED',
  'ANONYMOUS',
  'UNNAMED_GROUP',
  'OPEN_CHAIN',
  'UNATTRIBUTED',
] as const satisfies readonly SummarisedType[];

/** null where it has neither a class nor a closed circle. */
function bestType({ origins }: ClaimAnalysis): SummarisedType | null {
  const { classes, circular } = origins('FOR');
  const best = bestFirst.find((type) => classes.some((one) => one.type === type));
  return best ?? (circular.some(({ anchored }) => !anchored) ? 'CIRCULAR' : null);
}

/** Of all sides, by their least assertions; one whose members take several sides comes once. */
export function circularGroupsOf({ origins }: ClaimAnalysis): readonly CircularGroup[] {
  const groups = sides.flatMap((side) => origins(side).circular);
  const once = new Map(groups.map((group) => [group.assertionIds.join(), group]));
  return [...once.values()].sort((a, b) => ((a.assertionIds[0] ?? '') < (b.assertionIds[0] ?? '') ? -1 : 1));
}
