/**
 * Verdicts on what was suggested, and retractions of what was recorded in error. A chain that was suggested brought its
 * assertions along, so a verdict on a hand-off takes those with it that nothing else holds (R6).
 */
import type { ChangeTransaction, MakeChange, Work } from '../change/change.store.ts';
import { readInput } from '../change/input.schema.ts';
import type { Asked, Changed } from '../core/model/change.ts';
import { idKind } from '../core/model/ids.ts';
import { refusal } from '../errors.ts';
import { retractInput, reviewInput } from './review.schema.ts';
import type { LockedAttribution, ReviewWrites } from './review.store.ts';

export type Verdict = 'CONFIRMED' | 'REJECTED';
type Decided = Work<Pick<Changed, 'id'>>;

export interface ReviewOptions {
  readonly makeChange: MakeChange;
  readonly writes: ReviewWrites;
  /** Of a suggested match of two sources. */
  readonly decideMatch: (transaction: ChangeTransaction, id: string, verdict: Verdict) => Promise<Decided>;
}

export interface ReviewService {
  /** Of an assertion, attribution, relation or match that is suggested, and else a CONFLICT. */
  readonly reviewSuggestion: (input: object, asked: Asked) => Promise<Changed>;
  /** Of an attribution or relation that is not rejected. */
  readonly retract: (input: object, asked: Asked) => Promise<Changed>;
}

const path = ['input', 'id'];

/** Creates the service. What it throws for the caller to mend is a Refusal. */
export function createReviewService({ makeChange, writes, decideMatch }: ReviewOptions): ReviewService {
  const decide = {
    assertion: (transaction: ChangeTransaction, id: string, verdict: Verdict) =>
      decideAssertion(writes, transaction, id, verdict),
    attribution: async (transaction: ChangeTransaction, id: string, verdict: Verdict) => {
      const attribution = found(await writes.lockAttribution(transaction, id), id);
      checkSuggested(attribution);
      if (verdict === 'CONFIRMED') checkEnds(attribution);
      return await decideAttribution(writes, transaction, attribution, verdict);
    },
    relation: async (transaction: ChangeTransaction, id: string, verdict: Verdict) => {
      const relation = found(await writes.lockRelation(transaction, id), id);
      checkSuggested(relation);
      await writes.decideRelation(transaction, relation, verdict);
      return { answer: { id }, ...ofClaims([relation.fromId, relation.toId]) };
    },
    match: decideMatch,
  } as const;
  return {
    reviewSuggestion: async (input, asked) => {
      const { id, verdict, reason } = readInput(reviewInput, input);
      const order = { action: 'REVIEW_SUGGESTION', asked, reason } as const;
      return await makeChange(order, async (transaction) => ({
        ...(await decide[kindOf(id)](transaction, id, verdict)),
        detail: { verdict },
      }));
    },
    retract: async (input, asked) => {
      const { id, reason } = readInput(retractInput, input);
      return await makeChange({ action: 'RETRACT', asked, reason }, (transaction) =>
        retract(writes, transaction, id),
      );
    },
  };
}

/** The schema lets no other kind through. */
function kindOf(id: string): 'assertion' | 'attribution' | 'relation' | 'match' {
  const kind = idKind(id);
  return kind === 'attribution' || kind === 'relation' || kind === 'match' ? kind : 'assertion';
}

async function decideAssertion(
  writes: ReviewWrites,
  transaction: ChangeTransaction,
  id: string,
  verdict: Verdict,
): Promise<Decided> {
  const assertion = found(await writes.lockAssertion(transaction, id), id);
  checkSuggested(assertion);
  // What credits nobody who is there, or is credited by nobody who is there, is no hand-off.
  const credits = verdict === 'REJECTED' ? assertion.suggestedIds : [];
  const [, claimIds] = await Promise.all([
    writes.decideAssertions(transaction, [id], verdict),
    writes.decideAttributions(transaction, credits, verdict),
  ]);
  return { answer: { id }, changes: { claimIds: [assertion.claimId, ...claimIds] }, subjectIds: [id] };
}

async function decideAttribution(
  writes: ReviewWrites,
  transaction: ChangeTransaction,
  { id, claimId, fromId, fromClaimId, toId, toClaimId }: LockedAttribution,
  verdict: Verdict,
): Promise<Decided> {
  await writes.decideAttributions(transaction, [id], verdict);
  const ends = [fromId, toId];
  const decided = await (verdict === 'CONFIRMED'
    ? writes.decideAssertions(transaction, ends, verdict)
    : writes.rejectUnheld(transaction, ends));
  const claimIds = [...new Set([claimId, fromClaimId, toClaimId])];
  return { answer: { id }, changes: { claimIds }, subjectIds: decided };
}

async function retract(writes: ReviewWrites, transaction: ChangeTransaction, id: string): Promise<Decided> {
  if (kindOf(id) === 'relation') {
    const relation = found(await writes.lockRelation(transaction, id), id);
    checkNotRejected(relation);
    await writes.decideRelation(transaction, relation, 'REJECTED');
    return { answer: { id }, ...ofClaims([relation.fromId, relation.toId]) };
  }
  const attribution = found(await writes.lockAttribution(transaction, id), id);
  checkNotRejected(attribution);
  return await decideAttribution(writes, transaction, attribution, 'REJECTED');
}

const ofClaims = (claimIds: readonly string[]) => ({ changes: { claimIds }, subjectIds: claimIds });

/** What was undone is as if it had never been recorded. */
function found<Locked extends { readonly status: string }>(locked: Locked | null, id: string): Locked {
  if (locked !== null && locked.status !== 'UNDONE') return locked;
  throw refusal('NOT_FOUND', path, `there is no ${String(idKind(id))} ${id}`);
}

function checkSuggested({ id, status }: { readonly id: string; readonly status: string }): void {
  if (status === 'SUGGESTED') return;
  throw refusal('CONFLICT', path, `${id} is ${status}: only what is SUGGESTED is reviewed`);
}

function checkNotRejected({ id, status }: { readonly id: string; readonly status: string }): void {
  if (status !== 'REJECTED') return;
  throw refusal('CONFLICT', path, `${id} is REJECTED already`);
}

/** A hand-off between voices of which one was rejected would let it back in. */
function checkEnds({ id, fromId, fromStatus, toId, toStatus }: LockedAttribution): void {
  for (const [end, status] of [
    [fromId, fromStatus],
    [toId, toStatus],
  ] as const) {
    if (status === 'SUGGESTED' || status === 'CONFIRMED') continue;
    throw refusal('CONFLICT', path, `${id} cannot be confirmed: its assertion ${end} is ${status}`);
  }
}
