/** A circular group, with the credits inside its documents by which it goes round. */
import { z } from 'zod';
import { claimText, identified, named } from './voice.ts';

const credit = z.object({ to: z.object({ source: identified }) });
const stated = z.object({ source: identified, claim: identified, attributedTo: z.array(credit) });

export const circularGroup = z.object({
  sources: z.array(z.object({ id: z.string(), name: z.string() })),
  claims: z.array(claimText),
  documents: z.array(
    z.object({
      id: z.string(),
      title: z.string().nullable(),
      publishedAt: z.string().nullable(),
      publisher: named.nullable(),
      assertions: z.object({ edges: z.array(z.object({ node: stated })) }),
    }),
  ),
  anchored: z.boolean(),
  impossibleDates: z.boolean(),
});

export type CircularGroup = z.infer<typeof circularGroup>;
