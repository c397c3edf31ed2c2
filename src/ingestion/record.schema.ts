/** The shape of `hearsay-record/1`, strict: an unknown field is an error. Its JSON Schema is published from here. */
import { z } from 'zod';
import { MAX_ASSERTIONS, recordFormat } from '../core/interchange/record.ts';
import type { HearsayRecord } from '../core/interchange/record.ts';
import { bases, modalities, places, stances } from '../core/model/assertion.ts';
import { quoteTypes } from '../core/model/attribution.ts';
import { claimRelationKinds } from '../core/model/claim.ts';
import { documentKinds } from '../core/model/document.ts';
import { keyPattern, keyReferencePattern } from '../core/model/key.ts';
import { reviewStatuses } from '../core/model/review-status.ts';
import { nameKinds, outletKinds, sourceTypes } from '../core/model/source.ts';
import { spanRoles } from '../core/model/span.ts';
import { country, date, lang, script, sha256, url, words } from '../change/said.schema.ts';

const key = z.string().regex(keyPattern, 'a key is 1–120 of A-Z a-z 0-9 . _ -');
const reference = z
  .string()
  .regex(keyReferencePattern, 'a reference is a key, or namespace#key, of 1–120 of A-Z a-z 0-9 . _ - each');

const status = z.enum(reviewStatuses).default('CONFIRMED');

const name = z.strictObject({
  value: words,
  lang: lang.optional(),
  script: script.optional(),
  kind: z.enum(nameKinds).default('OFFICIAL'),
});

const tie = z.strictObject({ source: reference, from: date.optional(), to: date.optional() });

const source = z.strictObject({
  key,
  type: z.enum(sourceTypes),
  names: z.array(name).default([]),
  descriptor: words.optional(),
  descriptorLang: lang.optional(),
  carriedBy: reference.optional(),
  outletKind: z.enum(outletKinds).optional(),
  country: country.optional(),
  url: url.optional(),
  role: words.optional(),
  affiliation: reference.optional(),
  ownedBy: z.array(tie).default([]),
  syndicatesFrom: z.array(tie).default([]),
});

const text = z.strictObject({
  sha256,
  // 0 where only the hash of a text is known.
  characters: z.int().min(0),
  file: z.string().min(1).optional(),
});

const document = z.strictObject({
  key,
  kind: z.enum(documentKinds).default('ARTICLE'),
  publisher: reference.optional(),
  title: words.optional(),
  lang: lang.optional(),
  url: url.optional(),
  publishedAt: date.optional(),
  retrievedAt: date.optional(),
  located: z.boolean().default(true),
  locatedAs: reference.optional(),
  text: text.optional(),
});

const claim = z.strictObject({
  key,
  text: words,
  lang,
  topics: z.array(words).default([]),
  eventAt: date.optional(),
});

const span = z
  .strictObject({
    role: z.enum(spanRoles),
    start: z.int().min(0),
    end: z.int().min(1),
    exact: z.string().min(1).optional(),
  })
  .refine(({ start, end }) => end > start, 'a span ends after its start');

const link = z.strictObject({
  source: reference,
  document: reference.optional(),
  stance: z.enum(stances).default('AFFIRMS'),
  modality: z.enum(modalities),
  basis: z.enum(bases).default('UNKNOWN'),
  place: z.enum(places).optional(),
  wording: words.optional(),
  saidAt: date.optional(),
  addressedTo: words.optional(),
  cue: words.optional(),
  hedges: z.array(words).default([]),
  quoteType: z.enum(quoteTypes).default('INDIRECT'),
  scopeInferred: z.boolean().default(false),
  spans: z.array(span).default([]),
});

const chain = z.strictObject({
  claim: reference,
  readIn: reference,
  links: z.array(link).min(1, 'a chain has at least one link'),
  status,
  note: words.optional(),
});

const relation = z.strictObject({
  kind: z.enum(claimRelationKinds),
  from: reference,
  to: reference,
  note: words.optional(),
  status,
});

export const recordSchema: z.ZodType<HearsayRecord> = z.strictObject({
  format: z.literal(recordFormat),
  namespace: key,
  sources: z.array(source).default([]),
  documents: z.array(document).default([]),
  claims: z.array(claim).default([]),
  chains: z
    .array(chain)
    .default([])
    .refine(
      (chains) => chains.reduce((sum, { links }) => sum + links.length, 0) <= MAX_ASSERTIONS,
      `a file has at most ${String(MAX_ASSERTIONS)} links`,
    ),
  relations: z.array(relation).default([]),
});
