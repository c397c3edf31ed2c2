/** What is asked of an audit. */
import { z } from 'zod';
import { idOf } from '../change/input.schema.ts';
import { words } from '../change/said.schema.ts';

export const auditInput = z.strictObject({
  attribution: idOf('attribution'),
  faithful: z.boolean(),
  reason: words,
});
