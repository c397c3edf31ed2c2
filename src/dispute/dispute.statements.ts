/** What contradicts or strains against what, and claims both affirmed and denied. */
import { z } from 'zod';
import { reviewStatuses } from '../graph/row-shapes.ts';
import { statement } from '../graph/statement.ts';

const text = z.string();
const topic = { topic: z.string().nullable() };
const page = { ...topic, afterId: text, limit: z.int() };
const total = { total: z.int() };
const relationRow = {
  id: text,
  kind: z.enum(['CONTRADICTS', 'TENSION']),
  fromId: text,
  toId: text,
  status: z.enum(reviewStatuses),
  note: z.string().nullable(),
  recordedAt: text,
  recordedBy: text,
};
const counted = {
  DirectedRelationshipTypeScan: 'relations are drawn by people, and counted under the filter',
};

export const contradictions = statement('dispute/contradictions', 'read', page, relationRow);
export const countContradictions = statement('dispute/count-contradictions', 'read', topic, total, counted);
export const tensions = statement('dispute/tensions', 'read', page, relationRow);
export const countTensions = statement('dispute/count-tensions', 'read', topic, total, counted);
export const disputedClaims = statement('dispute/disputed-claims', 'read', page, { claimId: text });
export const countDisputedClaims = statement('dispute/count-disputed-claims', 'read', topic, total);
