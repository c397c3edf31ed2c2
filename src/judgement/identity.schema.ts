/** What is asked of a judgement whether two sources are one. */
import { z } from 'zod';
import { idOf } from '../change/input.schema.ts';
import { words } from '../change/said.schema.ts';

export const identityInput = z.strictObject({
  a: idOf('source'),
  b: idOf('source'),
  same: z.boolean(),
  reason: words,
});
