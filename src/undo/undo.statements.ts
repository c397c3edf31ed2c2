/** Taking an activity back: what it set, what rests on that, and how each becomes what it was. */
import { z } from 'zod';
import { activityActions } from '../graph/row-shapes.ts';
import { statement } from '../graph/statement.ts';

const text = z.string();
const maybe = z.string().nullable();
const texts = z.array(z.string()).readonly();
const ofAll = { NoLimit: 'an activity is taken back whole' };

export const activitiesWithDetails = statement(
  'undo/activities-with-details',
  'read',
  { ids: texts },
  {
    id: text,
    seq: z.int(),
    action: z.enum(activityActions),
    at: text,
    operation: text,
    detail: text,
    subjects: text,
    undoneByOperation: maybe,
  },
);
export const activitiesAt = statement(
  'undo/activities-at',
  'read',
  { times: texts },
  { id: text, at: text, isUndo: z.boolean(), stands: z.boolean() },
);
export const noteUndone = statement(
  'undo/note-undone',
  'write',
  { rows: z.array(z.strictObject({ id: text, operation: maybe })).readonly() },
  {},
);
export const changedNodes = statement(
  'undo/changed-nodes',
  'read',
  { ids: texts, at: text },
  {
    id: text,
    nodeLabel: text,
    isJudgement: z.boolean(),
    ofIds: z.array(text),
    statuses: z.array(text),
    times: z.array(text),
  },
  ofAll,
);
export const changedEdges = statement(
  'undo/changed-edges',
  'read',
  { ids: texts, at: text },
  {
    edgeType: text,
    id: maybe,
    fromId: text,
    toId: text,
    judgedAt: maybe,
    statuses: z.array(text),
    times: z.array(text),
  },
  ofAll,
);
export const tiesOfNodes = statement(
  'undo/ties-of-nodes',
  'read',
  { ids: texts },
  { id: text, edgeType: text, edgeId: maybe, otherId: text, recordedAt: maybe },
  ofAll,
);
export const missingEnds = statement(
  'undo/missing-ends',
  'read',
  { ids: texts },
  { id: text, otherId: text, tookPlace: z.boolean() },
  ofAll,
);
export const locationsOf = statement(
  'undo/locations-of',
  'read',
  { ids: texts },
  { id: text, locatedAsId: text },
);
export const setNodeStatuses = statement(
  'undo/set-node-statuses',
  'write',
  { rows: z.array(z.strictObject({ id: text, status: text })).readonly(), at: text },
  {},
);
export const hideNodes = statement('undo/hide-nodes', 'write', { ids: texts }, {});
export const showNodes = statement('undo/show-nodes', 'write', { ids: texts }, {});
export const setEdgeStatuses = statement(
  'undo/set-edge-statuses',
  'write',
  {
    rows: z
      .array(z.strictObject({ edgeType: text, id: maybe, fromId: text, toId: text, status: text }))
      .readonly(),
    at: text,
  },
  {},
);
