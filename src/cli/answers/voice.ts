/** Parts that several answers share, as the operations of the command line ask for them. */
import { z } from 'zod';

export const named = z.object({ name: z.string() });
export const identified = z.object({ id: z.string() });
export const claimText = z.object({ id: z.string(), text: z.string() });
export const keyedClaim = claimText.extend({ keys: z.array(z.string()) });
export const interval = z.object({ lower: z.int(), upper: z.int(), unidentified: z.int() });
/** Stances and types come as the schema spells them: a new one is shown, not refused. */
export const stance = z.string();
export const originType = z.string();

const placedDocument = z.object({
  id: z.string(),
  title: z.string().nullable(),
  located: z.boolean(),
  publishedAt: z.string().nullable(),
});

export const voice = z.object({
  id: z.string(),
  source: z.object({ id: z.string(), name: z.string() }),
  document: placedDocument.nullable(),
});

export type Voice = z.infer<typeof voice>;

type Page<T extends z.ZodType> = z.ZodObject<{
  totalCount: z.ZodInt;
  edges: z.ZodArray<z.ZodObject<{ node: T }>>;
}>;

/** The nodes of a page, and how many there are in all. */
export function pageOf<T extends z.ZodType>(node: T): Page<T> {
  return z.object({ totalCount: z.int(), edges: z.array(z.object({ node })) });
}
