/** Reviews of claims that others published: kept in their words and on their scale, and weighing nothing. */
import type { ChangeTransaction, MakeChange } from '../change/change.store.ts';
import { readInput } from '../change/input.schema.ts';
import type { KnownSource } from '../change/known-source.schema.ts';
import type { Asked, Changed } from '../core/model/change.ts';
import type { MakeId } from '../core/model/ids.ts';
import { refusal } from '../errors.ts';
import type { KnownSources } from '../source/known-sources.store.ts';
import { claimReviewInput } from './claim-review.schema.ts';
import type { JudgementWrites, LockedThing } from './judgement.store.ts';

export interface ClaimReviewOptions {
  readonly makeChange: MakeChange;
  readonly writes: JudgementWrites;
  readonly knownSources: KnownSources;
  readonly makeId: MakeId;
}

export interface ClaimReviewService {
  /** Records what an outlet published about a claim. */
  readonly attachReview: (input: object, asked: Asked) => Promise<Changed>;
}

const publisherPath = ['input', 'publisher'];

/** Creates the service. What it throws for the caller to mend is a Refusal. */
export function createClaimReviewService(options: ClaimReviewOptions): ClaimReviewService {
  const { makeChange, writes, knownSources, makeId } = options;
  return {
    attachReview: async (input, asked) => {
      const { claim, publisher, ...says } = readInput(claimReviewInput, input);
      const order = { action: 'ATTACH_REVIEW', asked, reason: null } as const;
      return await makeChange(order, async (transaction) => {
        const publisherId = await findPublisher(knownSources, transaction, publisher);
        const ids = publisherId === null ? [claim] : [claim, publisherId];
        const locked = await writes.lock(transaction, ids);
        if (!locked.has(claim)) throw refusal('NOT_FOUND', ['input', 'claim'], `there is no claim ${claim}`);
        if (publisherId !== null) checkPublisher(publisherId, locked.get(publisherId));
        const id = makeId('review', transaction.operation);
        await writes.write(transaction, {
          ...{ id, kind: 'REVIEW', ofIds: [claim], reason: null },
          says: { ...says, publisherId },
        });
        return { answer: { id }, subjectIds: [id, claim], detail: { ratingValue: says.ratingValue } };
      });
    },
  };
}

async function findPublisher(
  { idsByKeys }: KnownSources,
  transaction: ChangeTransaction,
  publisher: KnownSource | null,
): Promise<string | null> {
  if (publisher?.key == null) return publisher?.id ?? null;
  const id = (await idsByKeys(transaction, [publisher.key])).get(publisher.key);
  if (id === undefined) throw refusal('NOT_FOUND', publisherPath, `no source has the key ${publisher.key}`);
  return id;
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
