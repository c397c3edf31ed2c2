/** What operations/impact.graphql answers. */
import { z } from 'zod';
import { interval, keyedClaim, pageOf } from './voice.ts';

const impact = z.object({
  claim: keyedClaim,
  orphaned: z.boolean(),
  before: interval,
  after: interval,
  estimatedGradeBefore: z.int(),
  estimatedGradeAfter: z.int(),
});

export const impactAnswer = z.object({ withdrawalImpact: pageOf(impact) });

export type Impact = z.infer<typeof impact>;
export type ImpactAnswer = z.infer<typeof impactAnswer>;
