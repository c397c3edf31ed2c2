/** What is asked of an assessment. */
import { z } from 'zod';
import { idOf, orNull } from '../change/input.schema.ts';
import { words } from '../change/said.schema.ts';
import { letters } from '../core/model/judgement.ts';

export const reliabilityInput = z.strictObject({
  source: idOf('source'),
  grade: z.enum(letters),
  topic: orNull(words),
  rationale: words,
  supersedes: orNull(idOf('reliability')),
});

export const credibilityInput = z.strictObject({
  claim: idOf('claim'),
  grade: z.int().min(1, 'is from 1 to 6').max(6, 'is from 1 to 6'),
  rationale: words,
  reliabilitySeen: z.boolean(),
  supersedes: orNull(idOf('credibility')),
});
