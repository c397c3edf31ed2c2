/** What is corrected of sources and claims, and the judgements that keep what was there before. */
import { z } from 'zod';
import { outletKinds } from '../graph/row-shapes.ts';
import { statement } from '../graph/statement.ts';

const text = z.string();
const maybe = z.string().nullable();
const kind = z.enum(outletKinds).nullable();
const property = z.union([text, z.array(text).readonly()]);

export const particulars = statement(
  'judgement/particulars',
  'read',
  { id: text },
  {
    text: maybe,
    lang: maybe,
    topics: z.array(text).nullable(),
    eventAt: maybe,
    label: maybe,
    outletKind: kind,
    country: maybe,
    url: maybe,
    role: maybe,
    affiliationId: maybe,
  },
);
export const setParticulars = statement(
  'judgement/set-particulars',
  'write',
  { id: text, properties: z.record(text, property), removed: z.array(text).readonly() },
  {},
);
export const setOutletKind = statement(
  'judgement/set-outlet-kind',
  'write',
  { id: text, outletKind: kind, at: text },
  {},
);
export const setAffiliation = statement(
  'judgement/set-affiliation',
  'write',
  { id: text, affiliationId: maybe },
  {},
);
export const recordCorrection = statement(
  'judgement/record-correction',
  'write',
  {
    ...{ id: text, ofId: text, before: text, after: text, reason: maybe },
    nodeLabel: z.enum(['SourceDescription', 'ClaimAmendment']),
    ...{ at: text, by: text, operation: text },
  },
  { id: text },
);
export const correctionById = statement(
  'judgement/correction-by-id',
  'read',
  { id: text },
  { ofId: text, before: text, after: text, laterAfters: z.array(text) },
);
