/** What is asked of an adjudication. */
import { z } from 'zod';
import { idOf } from '../change/input.schema.ts';
import { words } from '../change/said.schema.ts';
import { outcomes } from '../core/model/judgement.ts';

export const adjudicationInput = z.strictObject({
  claim: idOf('claim'),
  outcome: z.enum(outcomes),
  reason: words,
});
