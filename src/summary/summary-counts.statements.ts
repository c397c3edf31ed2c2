/** Counts over all summaries. */
import { z } from 'zod';
import { summarisedTypes } from '../graph/row-shapes.ts';
import { statement } from '../graph/statement.ts';

const text = z.string();
const count = z.int();
const maybe = z.string().nullable();
const conditions = { topic: maybe, from: maybe, to: maybe };
const counted = { NodeByLabelScan: 'they are counted under the filter' };

const byMonth = { ...conditions, by: z.enum(['RECORDED', 'EVENT']).nullable(), limit: count };
const gradeRow = { grade: count, month: maybe, claims: count };

export const countGrades = statement('summary/count-grades', 'read', byMonth, gradeRow, counted);
export const countAssessedGrades = statement(
  'summary/count-assessed-grades',
  'read',
  byMonth,
  gradeRow,
  counted,
);
export const countOriginTypes = statement(
  'summary/count-origin-types',
  'read',
  conditions,
  { type: z.enum(summarisedTypes), claims: count },
  counted,
);
export const countSoleOrigins = statement(
  'summary/count-sole-origins',
  'read',
  { sourceIds: z.array(text).readonly() },
  { sourceId: text, claims: count },
);
export const circularClaims = statement(
  'summary/circular-claims',
  'read',
  { fromId: text, limit: count },
  { claimId: text },
);
export const countCircularGroups = statement('summary/count-circular-groups', 'read', {}, { total: count });
