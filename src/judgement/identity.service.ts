/**
 * Whether two sources are one. Two sources of one name are two until somebody says otherwise (R8); who says so may be
 * wrong, so nothing is merged but by a judgement that can be taken back, and what was separated stays apart.
 */
import type { ChangeTransaction, MakeChange, Work } from '../change/change.store.ts';
import { readInput } from '../change/input.schema.ts';
import { leastReason, whyNotJudged } from '../core/identity/why-not-judged.ts';
import type { Asked, Changed } from '../core/model/change.ts';
import { countCodePoints } from '../core/model/code-points.ts';
import type { MakeId } from '../core/model/ids.ts';
import { refusal } from '../errors.ts';
import type { RecomputeCanonicals } from './canonical-sources.ts';
import { identityInput } from './identity.schema.ts';
import type { IdentityWrites, LockedMatch } from './identity.store.ts';
import type { JudgementWrites, LockedThing } from './judgement.store.ts';

type Verdict = 'CONFIRMED' | 'REJECTED';
type Decided = Work<Pick<Changed, 'id'>>;

export interface IdentityOptions {
  readonly makeChange: MakeChange;
  readonly makeId: MakeId;
  readonly writes: JudgementWrites;
  readonly matches: IdentityWrites;
  readonly recomputeCanonicals: RecomputeCanonicals;
}

export interface IdentityService {
  /** Of two sources of one type, in either order; another verdict than one that stands separates, and never joins. */
  readonly judgeIdentity: (input: object, asked: Asked) => Promise<Changed>;
  /** Within a change: of a pair that was suggested, and else a CONFLICT. */
  readonly decideMatch: (transaction: ChangeTransaction, id: string, verdict: Verdict) => Promise<Decided>;
}

/** Creates the service. What it throws for the caller to mend is a Refusal. */
export function createIdentityService(options: IdentityOptions): IdentityService {
  const { makeChange, makeId, writes, matches } = options;
  return {
    judgeIdentity: async (input, asked) => {
      const { a, b, same, reason } = readInput(identityInput, input);
      if (a === b) throw refusal('INVALID_INPUT', ['input', 'b'], 'a source is itself: b must be another');
      const order = { action: 'JUDGE_IDENTITY', asked, reason } as const;
      return await makeChange(order, async (transaction) => {
        checkPair(await writes.lock(transaction, [a, b]), a, b, reason);
        const [aId, bId] = a < b ? [a, b] : [b, a];
        const id = makeId('match', aId, bId);
        const verdict = same ? 'CONFIRMED' : 'REJECTED';
        const match = await matches.lockMatch(transaction, id);
        if (match === null) {
          const says = { aId, bId, because: ['JUDGED'] };
          const judgement = { id, kind: 'IDENTITY_MATCH', ofIds: [aId, bId], reason, says } as const;
          await writes.write(transaction, { ...judgement, status: verdict });
        } else {
          checkNotDecided(match, verdict);
          await matches.decideMatch(transaction, id, verdict);
        }
        return await conclude(options, transaction, { id, aId, bId }, verdict);
      });
    },
    decideMatch: async (transaction, id, verdict) => {
      const match = await matches.lockMatch(transaction, id);
      if (match === null) throw refusal('NOT_FOUND', ['input', 'id'], `there is no match ${id}`);
      if (match.status !== 'SUGGESTED') {
        const message = `${id} is ${match.status}: only what is SUGGESTED is reviewed`;
        throw refusal('CONFLICT', ['input', 'id'], message);
      }
      await matches.decideMatch(transaction, id, verdict);
      return await conclude(options, transaction, match, verdict);
    },
  };
}

/** Whom the verdict joins or parts; nobody may be one with whom somebody said that they are two. */
async function conclude(
  { matches, recomputeCanonicals }: IdentityOptions,
  transaction: ChangeTransaction,
  { id, aId, bId }: Pick<LockedMatch, 'id' | 'aId' | 'bId'>,
  verdict: Verdict,
): Promise<Decided> {
  const { sourceIds, groups } = await recomputeCanonicals(transaction, [aId, bId]);
  for (const group of groups) {
    const apart = group.length < 2 ? null : await matches.rejectedWithin(transaction, group);
    if (apart === null) continue;
    const message =
      apart === id
        ? `${aId} and ${bId} are one by way of others that they were merged with: separate those first`
        : `${apart} says that two of the sources that this would make one are two: undo it first`;
    throw refusal('CONFLICT', ['input'], message);
  }
  return { answer: { id }, changes: { sourceIds }, subjectIds: [id], detail: { verdict } };
}

function checkPair(locked: ReadonlyMap<string, LockedThing>, a: string, b: string, reason: string): void {
  const [first, second] = (['a', 'b'] as const).map((field) => {
    const id = field === 'a' ? a : b;
    const type = locked.get(id)?.sourceType ?? null;
    if (type === null) throw refusal('NOT_FOUND', ['input', field], `there is no source ${id}`);
    return type;
  });
  if (first === undefined || second === undefined) return;
  const rule = whyNotJudged(first, second);
  if (rule !== null) throw refusal('INVALID_INPUT', ['input', 'b'], rule);
  const least = leastReason(first);
  if (countCodePoints(reason.trim()) < least) {
    const message = `sources that are not named are judged for a reason of at least ${String(least)} characters`;
    throw refusal('INVALID_INPUT', ['input', 'reason'], message);
  }
}

/** A suggestion, or what was undone, is nobody's verdict. */
function checkNotDecided({ id, status }: LockedMatch, verdict: Verdict): void {
  if (status === verdict) {
    throw refusal('CONFLICT', ['input', 'same'], `${id} says so already: it is ${status}`);
  }
  if (status === 'REJECTED') {
    const message = `${id} says that they are two: undo it first`;
    throw refusal('CONFLICT', ['input', 'same'], message);
  }
}
