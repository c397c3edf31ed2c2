/** What was changed before there was a log: see earlier-changes.service.ts. */
import { z } from 'zod';
import { statement } from '../graph/statement.ts';

const text = z.string();
const maybe = z.string().nullable();
const once = 'the whole graph is looked at, once in its life';

export const operations = statement(
  'activity/operations',
  'read',
  {},
  { key: text, at: text, answer: text, isLogged: z.boolean() },
  { NoLimit: once, NodeByLabelScan: once },
);
export const loggedOperations = statement(
  'activity/logged-operations',
  'read',
  { operations: z.array(z.string()).readonly() },
  { operation: text },
);
export const recordedThings = statement(
  'activity/recorded-things',
  'read',
  {},
  {
    kind: z.enum(['sources', 'documents', 'claims', 'assertions', 'attributions', 'relations']),
    recordedAt: text,
    recordedBy: text,
    statusAt: maybe,
    subjectId: text,
    otherId: maybe,
  },
  {
    NoLimit: once,
    NodeByLabelScan: once,
    UnionNodeByLabelsScan: once,
    DirectedRelationshipTypeScan: once,
  },
);

const oneNode = { NodeByLabelScan: 'there are as many of them as migrations: a few dozen' };
export const earlierChanges = statement('activity/earlier-changes', 'read', {}, { loggedAt: maybe }, oneNode);
export const keepEarlierChanges = statement(
  'activity/keep-earlier-changes',
  'write',
  { at: text },
  {},
  oneNode,
);
