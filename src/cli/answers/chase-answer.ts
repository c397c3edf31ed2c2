/** What operations/chase.graphql answers. */
import { z } from 'zod';
import { named, pageOf } from './voice.ts';

const wanted = z.object({
  cue: z.string().nullable(),
  from: z.object({ source: z.object({ id: z.string(), name: z.string() }) }),
  readIn: z.object({ id: z.string(), title: z.string().nullable(), publishedAt: z.string().nullable() }),
});

const chaseItem = z.object({
  document: z.object({
    id: z.string(),
    keys: z.array(z.string()),
    title: z.string().nullable(),
    kind: z.string(),
    publishedAt: z.string().nullable(),
    publisher: named.nullable(),
  }),
  claimsBlocked: z.int(),
  wantedBy: pageOf(wanted),
});

export const chaseAnswer = z.object({ chaseList: pageOf(chaseItem) });

export type ChaseItem = z.infer<typeof chaseItem>;
export type ChaseAnswer = z.infer<typeof chaseAnswer>;
