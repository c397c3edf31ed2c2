/** How an input names a source, a document or a claim: by id, by key, or by a new description. */
import { z } from 'zod';
import { idOf, orNull } from './input.schema.ts';
import { country, date, lang, script, sha256, url, words } from './said.schema.ts';
import type { RecordName } from '../core/interchange/record.ts';
import { countCodePoints } from '../core/model/code-points.ts';
import { documentKinds } from '../core/model/document.ts';
import type { DocumentKind } from '../core/model/document.ts';
import { fullKeyPattern } from '../core/model/key.ts';
import { nameKinds, outletKinds, sourceTypes } from '../core/model/source.ts';
import type { OutletKind, SourceType } from '../core/model/source.ts';

/** Exactly one of the three is not null. */
export interface Reference<Described> {
  readonly id: string | null;
  readonly key: string | null;
  readonly new: Described | null;
}

export interface NewSource {
  readonly key: string | null;
  readonly type: SourceType;
  readonly names: readonly RecordName[];
  readonly descriptor: string | null;
  readonly descriptorLang: string | null;
  readonly outletKind: OutletKind | null;
  readonly country: string | null;
  readonly url: string | null;
  readonly role: string | null;
  readonly carriedBy: Reference<NewSource> | null;
}

export interface NewDocument {
  readonly key: string | null;
  readonly kind: DocumentKind;
  readonly title: string | null;
  readonly lang: string | null;
  readonly url: string | null;
  readonly publisher: Reference<NewSource> | null;
  readonly publishedAt: string | null;
  readonly retrievedAt: string | null;
  readonly located: boolean;
  readonly text: string | null;
  readonly sha256: string | null;
  readonly characters: number | null;
}

export interface NewClaim {
  readonly key: string | null;
  readonly text: string;
  readonly lang: string;
  readonly topics: readonly string[];
  readonly eventAt: string | null;
}

const key = z.string().regex(fullKeyPattern, 'a key is namespace#key, each 1–120 of A-Z a-z 0-9 . _ -');

/** In code points: two books' worth; an article has some thousands. */
const MAX_TEXT_CHARACTERS = 2_000_000;

/** Kept as it is captured (R9), so not normalised; what the database or UTF-8 cannot keep is refused. */
export const capturedText = z
  .string()
  .min(1, 'must not be empty')
  .refine((text) => !text.includes('\0'), 'must not hold the character NUL')
  .refine((text) => text.isWellFormed(), 'must be well-formed Unicode (it has half a surrogate pair)')
  .refine(
    (text) => countCodePoints(text) <= MAX_TEXT_CHARACTERS,
    `must be at most ${String(MAX_TEXT_CHARACTERS)} characters`,
  );

/** What is left out, and what is null, as the default says. */
export function orDefault<T extends z.ZodType>(
  schema: T,
  value: z.output<T>,
): z.ZodPipe<z.ZodOptional<z.ZodNullable<T>>, z.ZodTransform<z.output<T>, z.output<T> | null | undefined>> {
  return schema.nullish().transform((given) => given ?? value);
}

type IdentifiedKind = Parameters<typeof idOf>[0];

function reference<Described>(kind: IdentifiedKind, described: z.ZodType<Described>) {
  return z
    .strictObject({ id: orNull(idOf(kind)), key: orNull(key), new: orNull(described) })
    .refine(
      (given) => [given.id, given.key, given.new].filter((one) => one !== null).length === 1,
      `names a ${kind} by exactly one of id, key and new`,
    ) as unknown as z.ZodType<Reference<Described>>;
}

const name = z
  .strictObject({
    value: words,
    lang: orNull(lang),
    script: orNull(script),
    kind: orDefault(z.enum(nameKinds), 'OFFICIAL'),
  })
  .transform(({ lang: ofLang, script: ofScript, ...rest }): RecordName => ({
    ...rest,
    lang: ofLang ?? undefined,
    script: ofScript ?? undefined,
  }));

const newSource: z.ZodType<NewSource> = z.strictObject({
  key: orNull(key),
  type: z.enum(sourceTypes),
  names: orDefault(z.array(name), []),
  descriptor: orNull(words),
  descriptorLang: orNull(lang),
  outletKind: orNull(z.enum(outletKinds)),
  country: orNull(country),
  url: orNull(url),
  role: orNull(words),
  carriedBy: orNull(z.lazy((): z.ZodType<Reference<NewSource>> => sourceReference)),
});

const newDocument: z.ZodType<NewDocument> = z.strictObject({
  key: orNull(key),
  kind: orDefault(z.enum(documentKinds), 'ARTICLE'),
  title: orNull(words),
  lang: orNull(lang),
  url: orNull(url),
  publisher: orNull(z.lazy((): z.ZodType<Reference<NewSource>> => sourceReference)),
  publishedAt: orNull(date),
  retrievedAt: orNull(date),
  located: orDefault(z.boolean(), true),
  text: orNull(capturedText),
  sha256: orNull(sha256),
  characters: orNull(z.int().min(1, 'is 1 or more')),
});

const newClaim: z.ZodType<NewClaim> = z.strictObject({
  key: orNull(key),
  text: words,
  lang,
  topics: orDefault(z.array(words), []),
  eventAt: orNull(date),
});

export const sourceReference: z.ZodType<Reference<NewSource>> = reference('source', newSource);
export const documentReference: z.ZodType<Reference<NewDocument>> = reference('document', newDocument);
export const claimReference: z.ZodType<Reference<NewClaim>> = reference('claim', newClaim);
