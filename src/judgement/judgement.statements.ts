/** Judgements of all kinds: recorded, and found by their ids or by what they are of. */
import { z } from 'zod';
import { nodeLabels } from '../graph/row-shapes.ts';
import { statement } from '../graph/statement.ts';

const text = z.string();
const maybe = z.string().nullable();
const texts = z.array(z.string()).readonly();
const number = z.number().nullable();

const judgementLabels = [
  'Adjudication',
  'HandOffAudit',
  'DependenceJudgement',
  'Withdrawal',
  'IdentityMatch',
  'ReliabilityAssessment',
  'CredibilityAssessment',
  'ClaimReview',
] as const;

const judgementRow = {
  id: text,
  nodeLabel: z.enum(judgementLabels),
  ofIds: z.array(text),
  supersedesId: maybe,
  reason: maybe,
  status: z.enum(['SUGGESTED', 'CONFIRMED', 'REJECTED', 'UNDONE']),
  statusAt: text,
  recordedAt: text,
  recordedBy: text,
  operation: text,
  outcome: z.enum(['BORNE_OUT', 'REFUTED', 'UNDECIDED']).nullable(),
  attributionId: maybe,
  faithful: z.boolean().nullable(),
  aId: maybe,
  bId: maybe,
  dependent: z.boolean().nullable(),
  dependenceKind: z.enum(['SAME_PERSON', 'SAME_OWNER', 'SYNDICATION', 'SAME_MATERIAL', 'COPIED']).nullable(),
  because: z.array(z.enum(['SAME_NAME', 'SIMILAR_NAME', 'SAME_URL', 'JUDGED'])).nullable(),
  letter: z.enum(['A', 'B', 'C', 'D', 'E', 'F']).nullable(),
  topic: maybe,
  grade: z.int().nullable(),
  reliabilitySeen: z.boolean().nullable(),
  rating: maybe,
  ratingValue: number,
  bestRating: number,
  worstRating: number,
  url: maybe,
  publisherId: maybe,
  publishedAt: maybe,
  pastStatuses: z.array(z.enum(['SUGGESTED', 'CONFIRMED', 'REJECTED', 'UNDONE'])),
  pastStatusTimes: z.array(text),
};

const property = z.union([text, z.number(), z.boolean(), texts]).nullable();

export const recordJudgement = statement(
  'judgement/record-judgement',
  'write',
  {
    id: text,
    nodeLabel: z.enum(judgementLabels),
    ofIds: texts,
    properties: z.record(text, property),
    status: z.enum(['SUGGESTED', 'CONFIRMED', 'REJECTED']),
    at: text,
    by: text,
    operation: text,
  },
  { id: text },
);
export const supersedeJudgement = statement(
  'judgement/supersede-judgement',
  'write',
  { id: text, supersedesId: text },
  {},
);
export const lockThings = statement(
  'judgement/lock-things',
  'write',
  { ids: texts, sourceLabels: texts },
  {
    id: text,
    kind: z.enum(['source', 'document', 'claim', 'assertion']),
    sourceNodeLabel: z.enum(nodeLabels).nullable(),
    isWithdrawn: z.boolean(),
  },
);
export const switchThing = statement(
  'judgement/switch-withdrawal',
  'write',
  { id: text, at: text },
  { isSource: z.boolean(), isDocument: z.boolean(), claimId: maybe },
);
export const judgementsByIds = statement('judgement/judgements-by-ids', 'read', { ids: texts }, judgementRow);
export const judgementsOfThings = statement(
  'judgement/judgements-of-things',
  'read',
  { ids: texts, nodeLabels: texts, asOf: maybe, limit: z.int() },
  { thingId: text, ...judgementRow },
);
