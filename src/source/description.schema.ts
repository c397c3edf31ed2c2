/** What is asked of a description of a source: by the rules of records. */
import { z } from 'zod';
import { idOf, orNull } from '../change/input.schema.ts';
import { sourceReference } from '../change/reference.schema.ts';
import { country, date, lang, script, url, words } from '../change/said.schema.ts';
import { isSurelyBefore } from '../core/model/partial-date.ts';
import { nameKinds, outletKinds } from '../core/model/source.ts';

const MOST_AT_ONCE = 100;

/** What is left out is nothing. */
const listOf = <T extends z.ZodType>(one: T) =>
  z
    .array(one)
    .max(MOST_AT_ONCE, `are at most ${String(MOST_AT_ONCE)} at once`)
    .nullish()
    .transform((list) => list ?? []);

const name = z.strictObject({
  value: words,
  lang: orNull(lang),
  script: orNull(script),
  kind: orNull(z.enum(nameKinds)).transform((kind) => kind ?? 'OFFICIAL'),
});

const ownership = z
  .strictObject({ owner: sourceReference, from: orNull(date), to: orNull(date) })
  .refine(({ from, to }) => !isSurelyBefore(to, from), { path: ['to'], error: 'is not before from' });

export const descriptionInput = z
  .strictObject({
    source: idOf('source'),
    addNames: listOf(name),
    outletKind: orNull(z.enum(outletKinds)),
    country: orNull(country),
    url: orNull(url),
    role: orNull(words),
    affiliation: orNull(sourceReference),
    owners: listOf(ownership),
    syndicatesFrom: listOf(sourceReference),
    reason: orNull(words),
  })
  .refine(
    ({ source: _, reason: __, ...said }) =>
      Object.values(said).some((value) => (Array.isArray(value) ? value.length > 0 : value !== null)),
    'says at least one thing of the source',
  );

export type Description = z.output<typeof descriptionInput>;
