/** Claims by id and key, listed by time or wording, and their relations. */
import { z } from 'zod';
import { reviewStatuses } from '../graph/row-shapes.ts';
import { statement } from '../graph/statement.ts';

const maybe = z.string().nullable();
const ids = { ids: z.array(z.string()).readonly() };
const figures = {
  grades: z.array(z.int()).readonly().nullable(),
  minUpper: z.int().nullable(),
  maxUpper: z.int().nullable(),
  onlyType: maybe,
};
const conditions = {
  ...{ topic: maybe, statedBy: maybe, recordedFrom: maybe, recordedTo: maybe },
  assessedGrades: figures.grades,
  ...figures,
};
const filter = { ...conditions, bySummary: z.boolean() };
const words = { words: z.string() };
const byTime = { fromAt: z.string(), beforeId: z.string(), limit: z.int() };
const byText = { fromText: z.string(), afterId: z.string(), limit: z.int() };
const byRank = { afterRank: z.string(), limit: z.int() };
const total = { total: z.int() };
const claimRow = {
  id: z.string(),
  key: maybe,
  text: z.string(),
  lang: z.string(),
  topics: z.array(z.string()),
  eventAt: maybe,
  recordedAt: z.string(),
  recordedBy: z.string(),
};
const rankedRow = { ...claimRow, sortedBy: z.string() };
const relationRow = {
  id: z.string(),
  kind: z.enum(['SAME_AS', 'ENTAILS', 'CONTRADICTS', 'TENSION', 'SUPERSEDES']),
  fromId: z.string(),
  toId: z.string(),
  status: z.enum(reviewStatuses),
  note: maybe,
  recordedAt: z.string(),
  recordedBy: z.string(),
};

export const claimsByIds = statement('claim/claims-by-ids', 'read', ids, claimRow);
export const claimsByKeys = statement(
  'claim/claims-by-keys',
  'read',
  { keys: z.array(z.string()).readonly() },
  claimRow,
);
export const claimsByTime = statement('claim/claims-by-time', 'read', { ...filter, ...byTime }, claimRow);
export const claimsByText = statement('claim/claims-by-text', 'read', { ...filter, ...byText }, claimRow);
export const countClaims = statement('claim/count-claims', 'read', filter, total, {
  NodeByLabelScan: 'they are counted under the filter',
});
export const claimsByTimeWithWords = statement(
  'claim/claims-by-time-with-words',
  'read',
  { ...words, ...filter, ...byTime },
  claimRow,
);
export const claimsByTextWithWords = statement(
  'claim/claims-by-text-with-words',
  'read',
  { ...words, ...filter, ...byText },
  claimRow,
);
export const countClaimsWithWords = statement(
  'claim/count-claims-with-words',
  'read',
  { ...words, ...filter },
  total,
);
export const claimsByGrade = statement(
  'claim/claims-by-grade',
  'read',
  { ...conditions, ...byRank },
  rankedRow,
);
export const claimsByGradeWithWords = statement(
  'claim/claims-by-grade-with-words',
  'read',
  { ...words, ...conditions, ...byRank },
  rankedRow,
);
export const claimsByOrigins = statement(
  'claim/claims-by-origins',
  'read',
  { ...conditions, ...byRank },
  rankedRow,
);
export const claimsByOriginsWithWords = statement(
  'claim/claims-by-origins-with-words',
  'read',
  { ...words, ...conditions, ...byRank },
  rankedRow,
);
export const relationsByClaimIds = statement(
  'claim/relations-by-claim-ids',
  'read',
  ids,
  { claimId: z.string(), ...relationRow },
  { NoLimit: 'relations are drawn by people, claim by claim' },
);
export const relationsByIds = statement('claim/relations-by-ids', 'read', ids, relationRow, {
  NoLimit: 'an id is that of one relation',
});
