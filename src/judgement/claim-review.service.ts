/** Reviews of claims that others published: kept in their words and on their scale, and weighing nothing. */
import type { MakeChange } from '../change/change.store.ts';
import { readInput } from '../change/input.schema.ts';
import type { NameSources } from '../change/name-sources.ts';
import type { Asked, Changed } from '../core/model/change.ts';
import type { MakeId } from '../core/model/ids.ts';
import { refusal } from '../errors.ts';
import { claimReviewInput } from './claim-review.schema.ts';
import type { JudgementWrites, LockedThing } from './judgement.store.ts';

export interface ClaimReviewOptions {
  readonly makeChange: MakeChange;
  readonly writes: JudgementWrites;
  readonly nameSources: NameSources;
  readonly makeId: MakeId;
}

export interface ClaimReviewService {
  /** Records what an outlet published about a claim. */
  readonly attachReview: (input: object, asked: Asked) => Promise<Changed>;
}

const publisherPath = ['input', 'publisher'];

/** Creates the service. What it throws for the caller to mend is a Refusal. */
export function createClaimReviewService(options: ClaimReviewOptions): ClaimReviewService {
  const { makeChange, writes, nameSources, makeId } = options;
  return {
    attachReview: async (input, asked) => {
      const { claim, publisher, ...says } = readInput(claimReviewInput, input);
      const order = { action: 'ATTACH_REVIEW', asked, reason: null } as const;
      return await makeChange(order, async (transaction) => {
        const named = publisher === null ? [] : [{ reference: publisher, path: ['publisher'] }];
        const { ids, changes, created } = await nameSources(transaction, named);
        const publisherId = ids[0] ?? null;
        const locked = await writes.lock(transaction, [claim, ...ids]);
        if (!locked.has(claim)) throw refusal('NOT_FOUND', ['input', 'claim'], `there is no claim ${claim}`);
        if (publisherId !== null) checkPublisher(publisherId, locked.get(publisherId));
        const id = makeId('review', transaction.operation);
        const detail = { ratingValue: says.ratingValue, sources: created };
        await writes.write(transaction, {
          ...{ id, kind: 'REVIEW', ofIds: [claim], reason: null },
          says: { ...says, publisherId },
        });
        return { answer: { id }, changes, subjectIds: [id, claim], detail, restsOnIds: [claim, ...ids] };
      });
    },
  };
}

function checkPublisher(id: string, found: LockedThing | undefined): void {
  if (found === undefined) throw refusal('NOT_FOUND', publisherPath, `there is no source ${id}`);
  if (found.sourceType !== 'OUTLET')
    throw refusal(
      'INVALID_INPUT',
      publisherPath,
      `an outlet publishes a review; this is ${String(found.sourceType)}`,
    );
}
