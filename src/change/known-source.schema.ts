/** A source that a change names: one that is known, by its id or key. */
import { z } from 'zod';
import { idOf, orNull } from './input.schema.ts';
import { fullKeyPattern } from '../core/model/key.ts';

const fullKey = z.string().regex(fullKeyPattern, 'a key is namespace#key, each 1–120 of A-Z a-z 0-9 . _ -');

/** GraphQL has seen to it that exactly one of the three is given. */
export const knownSource = z.strictObject({
  id: orNull(idOf('source')),
  key: orNull(fullKey),
  new: z
    .undefined({ error: 'is not described here: record the source first, and name it by id or key' })
    .optional(),
});

export type KnownSource = z.output<typeof knownSource>;
