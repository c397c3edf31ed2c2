/** What follows from judgements and undos and is kept elsewhere, and what it follows from. */
import { z } from 'zod';
import { statement } from '../graph/statement.ts';

const text = z.string();
const maybe = z.string().nullable();
const texts = z.array(z.string());
const statuses = z.enum(['SUGGESTED', 'CONFIRMED', 'REJECTED', 'UNDONE']);
const history = {
  status: statuses,
  statusAt: text,
  pastStatuses: z.array(statuses),
  pastStatusTimes: texts,
};
const whole = { NoLimit: 'the whole graph is read' };
const byLabel = { ...whole, NodeByLabelScan: 'all of a label is looked at' };
const byLabels = { ...whole, UnionNodeByLabelsScan: 'all of some labels is looked at' };

export const undos = statement(
  'verification/undos',
  'read',
  {},
  { id: text, action: text, operation: text, detail: text, undoneByOperation: maybe },
  byLabel,
);
export const matches = statement('verification/matches', 'read', {}, { ofIds: texts, ...history }, byLabel);
export const mergedSources = statement(
  'verification/merged-sources',
  'read',
  {},
  { id: text, canonicalId: maybe, canonicalIds: texts, canonicalTimes: texts },
  byLabels,
);
export const corrections = statement(
  'verification/corrections',
  'read',
  {},
  { ofId: maybe, before: text, after: text, ...history },
  byLabels,
);
export const correctedThings = statement(
  'verification/corrected-things',
  'read',
  {},
  {
    ...{ id: text, text: maybe, lang: maybe, topics: texts.nullable(), eventAt: maybe },
    ...{ label: maybe, outletKind: maybe, country: maybe, url: maybe, role: maybe, affiliationId: maybe },
    ...{ outletKinds: texts, outletKindTimes: texts },
  },
  byLabels,
);
