/** A source that a change names: one that is known, by its id or key. */
import { z } from 'zod';
import { idOf, orNull } from './input.schema.ts';

const keyOfRecord = z
  .string()
  .regex(
    /^[A-Za-z0-9._-]{1,120}#[A-Za-z0-9._-]{1,120}$/,
    'a key is namespace#key, 1–120 of A-Z a-z 0-9 . _ - each',
  );

/** GraphQL has seen to it that exactly one of the three is given. */
export const knownSource = z.strictObject({
  id: orNull(idOf('source')),
  key: orNull(keyOfRecord),
  new: z
    .undefined({ error: 'is not described here: record the source first, and name it by id or key' })
    .optional(),
});

export type KnownSource = z.output<typeof knownSource>;
