/** What is asked of a review that somebody else published. */
import { z } from 'zod';
import { idOf, orNull } from '../change/input.schema.ts';
import { sourceReference } from '../change/reference.schema.ts';
import { date, url, words } from '../change/said.schema.ts';

const value = orNull(z.number());

export const claimReviewInput = z
  .strictObject({
    claim: idOf('claim'),
    rating: words,
    ratingValue: value,
    bestRating: value,
    worstRating: value,
    url: orNull(url),
    publisher: orNull(sourceReference),
    publishedAt: orNull(date),
  })
  .superRefine(({ ratingValue, bestRating, worstRating }, context) => {
    if (isBelow(bestRating, worstRating)) context.addIssue(fault('bestRating', 'is not below worstRating'));
    else if (isBelow(ratingValue, worstRating))
      context.addIssue(fault('ratingValue', 'is not below worstRating'));
    else if (isBelow(bestRating, ratingValue))
      context.addIssue(fault('ratingValue', 'is not above bestRating'));
  });

/** False where one of the two was not given. */
function isBelow(a: number | null, b: number | null): boolean {
  return a !== null && b !== null && a < b;
}

const fault = (field: string, message: string) => ({ code: 'custom' as const, path: [field], message });
