/** What is asked of a declaration of dependence. */
import { z } from 'zod';
import { idOf } from '../change/input.schema.ts';
import { words } from '../change/said.schema.ts';
import { idKind } from '../core/model/ids.ts';
import { dependenceKinds } from '../core/model/judgement.ts';

const judged = idOf('source', 'assertion');

export const dependenceInput = z
  .strictObject({
    a: judged,
    b: judged,
    dependent: z.boolean(),
    kind: z.enum(dependenceKinds),
    reason: words,
  })
  .refine(({ a, b }) => a !== b, { path: ['b'], error: 'must not be the same as a' })
  .refine(({ a, b }) => idKind(a) === idKind(b) || !judged.safeParse(b).success, {
    path: ['b'],
    error: 'must be of the same kind as a: two sources or two assertions',
  });
