/**
 * Withdrawal impact: every claim whose graph a source, document or assertion is part of, before and after. Of a source that
 * is one with others it is that of all of them: they are withdrawn with it.
 */
import { analyseClaim } from '../core/credibility/analyse-claim.ts';
import type { ClaimFacts } from '../core/provenance/claim-facts.ts';
import { isWithdrawn } from '../core/provenance/voice.ts';
import type { Impact } from '../core/credibility/impact.ts';
import { invalidInput } from '../errors.ts';
import type { ReadCountedAs } from './counted-as.ts';
import type { ReadManyFacts } from './many-facts.ts';
import type { ProvenanceStore } from './provenance.store.ts';

/** Claims that one question looks at; beyond that it says that it was cut. */
const MOST_CLAIMS = 2_000;
const MOST_WITHDRAWN = 100;
const CLAIMS_AT_ONCE = 100;

export interface ImpactOf {
  /** By place. */
  readonly impacts: readonly Impact[];
  /** Claims that were not looked at, as far as they were found, and those whose analysis reached a bound. */
  readonly cutIds: readonly string[];
}

export interface ImpactService {
  /** As if these were withdrawn: 1 to 100 ids, INVALID_INPUT otherwise; an id of nothing touches nothing. */
  readonly ofWithdrawing: (ids: readonly string[]) => Promise<ImpactOf>;
  /** Of what was withdrawn: before is as if it were not, after is as it is. */
  readonly ofWithdrawal: (id: string) => Promise<ImpactOf>;
}

export interface ImpactParts {
  readonly claimsStating: ProvenanceStore['claimsStating'];
  readonly countedAs: ReadCountedAs;
  /** The claims and those whose analysis may rest on them, some at a time. */
  readonly withDependents: (claimIds: readonly string[]) => AsyncIterable<readonly string[]>;
  readonly factsOf: ReadManyFacts;
}

/** What is withdrawn before and after, of a claim; `asked` is what the ids count as. */
type Compared = (facts: ClaimFacts, asked: Withdrawn) => readonly [before: Withdrawn, after: Withdrawn];
type Withdrawn = ClaimFacts['withdrawn'];

/** Creates the service. */
export function createImpactService(parts: ImpactParts): ImpactService {
  return {
    ofWithdrawing: async (ids) => {
      if (ids.length < 1 || ids.length > MOST_WITHDRAWN)
        throw invalidInput(`ids are 1 to ${String(MOST_WITHDRAWN)}; these are ${String(ids.length)}`);
      return await findImpacts(parts, ids, ({ withdrawn }, asked) => [
        withdrawn,
        new Set([...withdrawn, ...asked]),
      ]);
    },
    ofWithdrawal: (id) =>
      findImpacts(parts, [id], ({ withdrawn }, asked) => [
        new Set([...withdrawn].filter((one) => !asked.has(one))),
        withdrawn,
      ]),
  };
}

async function findImpacts(
  { claimsStating, countedAs, withDependents, factsOf }: ImpactParts,
  ids: readonly string[],
  compared: Compared,
): Promise<ImpactOf> {
  const [stating, asked] = await Promise.all([
    // One more than is looked at, so that a source of too many claims is told to be cut.
    claimsStating(ids, null, MOST_CLAIMS + 1),
    countedAs(ids, null).then((counted) => new Set(counted)),
  ]);
  const claimIds = new Set<string>();
  for await (const some of withDependents(stating)) {
    for (const claimId of some) claimIds.add(claimId);
    if (claimIds.size > MOST_CLAIMS) break;
  }
  const sorted = [...claimIds].sort();
  const looked = sorted.slice(0, MOST_CLAIMS);
  const impacts: Impact[] = [];
  for (let at = 0; at < looked.length; at += CLAIMS_AT_ONCE) {
    const facts = await factsOf(looked.slice(at, at + CLAIMS_AT_ONCE), 'WITH_ENTAILING');
    for (const [claimId, one] of facts)
      if (isTouched(one, asked)) impacts.push(toImpact(claimId, one, compared(one, asked)));
  }
  return {
    impacts: impacts.sort((a, b) => (a.place < b.place ? -1 : 1)),
    cutIds: [...sorted.slice(MOST_CLAIMS), ...impacts.filter(isCut).map(({ claimId }) => claimId)],
  };
}

function isCut({ before, after }: Impact): boolean {
  return before.isCut || after.isCut;
}

function isTouched({ voices, credits }: ClaimFacts, ids: ReadonlySet<string>): boolean {
  return voices.some((voice) => isWithdrawn(voice, ids)) || credits.some(({ readIn }) => ids.has(readIn));
}

function toImpact(
  claimId: string,
  facts: ClaimFacts,
  [withdrawnBefore, withdrawnAfter]: readonly [Withdrawn, Withdrawn],
): Impact {
  const now = analyseClaim({ ...facts, withdrawn: withdrawnBefore });
  const then = analyseClaim({ ...facts, withdrawn: withdrawnAfter });
  const [before, after] = [now.origins('FOR'), then.origins('FOR')];
  const grades = {
    estimatedGradeBefore: now.credibility().estimatedGrade,
    estimatedGradeAfter: then.credibility().estimatedGrade,
  };
  const orphaned = before.upper >= 1 && after.upper === 0;
  const isSame =
    before.lower === after.lower &&
    before.upper === after.upper &&
    before.unidentified === after.unidentified &&
    grades.estimatedGradeBefore === grades.estimatedGradeAfter;
  const rank = orphaned ? 0 : isSame ? 2 : 1;
  return { claimId, place: `${String(rank)}/${claimId}`, orphaned, before, after, ...grades };
}
