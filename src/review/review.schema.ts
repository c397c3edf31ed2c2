/** What is asked of a verdict and of a retraction. */
import { z } from 'zod';
import { idOf, orNull } from '../change/input.schema.ts';
import { words } from '../change/said.schema.ts';

export const reviewInput = z.strictObject({
  id: idOf('assertion', 'attribution', 'relation', 'match'),
  verdict: z.enum(['CONFIRMED', 'REJECTED']),
  reason: orNull(words),
});

export const retractInput = z.strictObject({ id: idOf('attribution', 'relation'), reason: words });
