/** What is asked of chains, relations and locations that a client records. */
import { z } from 'zod';
import { idOf, orNull } from '../change/input.schema.ts';
import { date, words } from '../change/said.schema.ts';
import { bases, modalities, places, stances } from '../core/model/assertion.ts';
import { quoteTypes } from '../core/model/attribution.ts';
import { claimRelationKinds } from '../core/model/claim.ts';
import { reviewStatuses } from '../core/model/review-status.ts';
import { spanRoles } from '../core/model/span.ts';
import {
  capturedText,
  claimReference,
  documentReference,
  orDefault,
  sourceReference,
} from '../change/reference.schema.ts';

const span = z
  .strictObject({
    role: z.enum(spanRoles),
    start: z.int().min(0, 'is 0 or more'),
    end: z.int(),
    exact: orNull(capturedText),
  })
  .refine(({ start, end }) => end > start, 'a span ends after its start');

const link = z.strictObject({
  source: sourceReference,
  document: orNull(documentReference),
  stance: orDefault(z.enum(stances), 'AFFIRMS'),
  modality: z.enum(modalities),
  basis: orDefault(z.enum(bases), 'UNKNOWN'),
  place: orNull(z.enum(places)),
  wording: orNull(words),
  saidAt: orNull(date),
  addressedTo: orNull(words),
  cue: orNull(words),
  hedges: orDefault(z.array(words), []),
  quoteType: orDefault(z.enum(quoteTypes), 'INDIRECT'),
  scopeInferred: orDefault(z.boolean(), false),
  spans: orDefault(z.array(span), []),
});
export type ChainLink = z.output<typeof link>;

const chain = z.strictObject({
  claim: claimReference,
  links: z.array(link).min(1, 'a chain has at least one link'),
});

export const chainsInput = z.strictObject({
  readIn: documentReference,
  chains: z.array(chain).min(1, 'there is at least one chain'),
  status: orDefault(z.enum(reviewStatuses), 'CONFIRMED'),
  reason: orNull(words),
});
export type ChainsInput = z.output<typeof chainsInput>;

export const locationInput = z.strictObject({
  placeholder: idOf('document'),
  document: documentReference,
  reason: orNull(words),
});

export const relationInput = z.strictObject({
  kind: z.enum(claimRelationKinds),
  from: idOf('claim'),
  to: idOf('claim'),
  status: orDefault(z.enum(reviewStatuses), 'CONFIRMED'),
  note: orNull(words),
});
