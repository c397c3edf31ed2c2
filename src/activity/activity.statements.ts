/** The log of changes: appended to, read whole, and listed. */
import { z } from 'zod';
import { activityActions } from '../graph/row-shapes.ts';
import { statement } from '../graph/statement.ts';

const text = z.string();
const maybe = z.string().nullable();
const texts = z.array(z.string()).readonly();

const head = { seq: z.int(), hash: maybe };
const entry = {
  id: text,
  format: z.int(),
  seq: z.int(),
  action: text,
  by: text,
  at: text,
  reason: maybe,
  operation: text,
  detail: text,
  subjects: text,
  subjectCount: z.int(),
  previousHash: maybe,
  hash: text,
};
const activityRow = {
  id: text,
  seq: z.int(),
  action: z.enum(activityActions),
  by: text,
  at: text,
  reason: maybe,
  detail: text,
  operation: text,
  subjectCount: z.int(),
  previousHash: maybe,
  hash: text,
  undoneByOperation: maybe,
};
const conditions = { by: maybe, actions: texts.nullable(), from: maybe, to: maybe };
const page = { ...conditions, beforeSeq: z.int(), limit: z.int() };
const ofSubject = { subject: text };
const total = { total: z.int() };
const counted = { NodeByLabelScan: 'all that the filter lets pass are counted' };

export const takeHead = statement('activity/take-head', 'write', {}, head);
export const appendEntries = statement(
  'activity/append-entries',
  'write',
  { rows: z.array(z.strictObject(entry)).readonly(), seq: z.int(), hash: text },
  {},
);
export const keptHead = statement('activity/kept-head', 'read', {}, head);

export const entriesBetween = statement(
  'activity/entries-between',
  'read',
  { after: z.int(), through: z.int(), separator: text },
  { seq: z.int(), entry: maybe },
  { NoLimit: 'there are as many as places between the two' },
);
export const entriesBeyond = statement(
  'activity/entries-beyond',
  'read',
  { seq: z.int(), limit: z.int() },
  { seq: z.int() },
);
export const entriesWithoutPlace = statement(
  'activity/entries-without-place',
  'read',
  { limit: z.int() },
  { id: text },
  { NodeByLabelScan: 'what is in no index is looked for' },
);

export const activitiesPage = statement('activity/activities-page', 'read', page, activityRow);
export const activitiesOfSubject = statement(
  'activity/activities-of-subject',
  'read',
  { ...ofSubject, ...page },
  activityRow,
);
export const activitiesAfter = statement(
  'activity/activities-after',
  'read',
  { ...conditions, subject: maybe, after: z.int(), through: z.int(), limit: z.int() },
  activityRow,
);
export const countActivities = statement('activity/count-activities', 'read', conditions, total, counted);
export const countActivitiesOfSubject = statement(
  'activity/count-activities-of-subject',
  'read',
  { ...ofSubject, ...conditions },
  total,
);
export const activitiesByIds = statement('activity/activities-by-ids', 'read', { ids: texts }, activityRow);
export const activitiesByOperations = statement(
  'activity/activities-by-operations',
  'read',
  { operations: texts },
  activityRow,
);
export const subjectsByActivityIds = statement(
  'activity/subjects-by-activity-ids',
  'read',
  { ids: texts, limit: z.int() },
  { id: text, subjectIds: z.array(z.string()) },
);
