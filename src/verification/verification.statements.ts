/** What verification reads besides the rules that are statements of their own. */
import { z } from 'zod';
import { statement } from '../graph/statement.ts';

const whole = { NoLimit: 'the whole graph is read' };
const byLabel = { ...whole, NodeByLabelScan: 'all of a label is looked at' };
const leftOut = { leftOut: z.array(z.string()).readonly() };

export const sourceCarriers = statement(
  'verification/source-carriers',
  'read',
  {},
  { id: z.string(), carrierId: z.string() },
  { ...whole, DirectedRelationshipTypeScan: 'every carrier is looked at' },
);
export const heldTexts = statement(
  'verification/held-texts',
  'read',
  {},
  { id: z.string(), sha256: z.string(), characters: z.int(), text: z.string() },
  byLabel,
);
export const sourceLabels = statement(
  'verification/source-labels',
  'read',
  {},
  {
    id: z.string(),
    label: z.string(),
    descriptor: z.string().nullable(),
    value: z.string().nullable(),
    lang: z.string().nullable(),
    script: z.string().nullable(),
    kind: z.enum(['OFFICIAL', 'ALIAS', 'FORMER', 'TRANSLITERATION']).nullable(),
  },
  byLabel,
);
export const allNodes = statement(
  'verification/all-nodes',
  'read',
  leftOut,
  { labels: z.array(z.string()), properties: z.array(z.string()) },
  { ...whole, AllNodesScan: 'every node is hashed' },
);
export const allRelationships = statement(
  'verification/all-relationships',
  'read',
  leftOut,
  { type: z.string(), fromId: z.string(), toId: z.string(), properties: z.array(z.string()) },
  { ...whole, DirectedAllRelationshipsScan: 'every relationship is hashed' },
);
