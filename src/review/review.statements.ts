/** What is suggested, listed and decided: assertions, attributions, relations of claims, matches of sources. */
import { z } from 'zod';
import { reviewStatuses } from '../graph/row-shapes.ts';
import { statement } from '../graph/statement.ts';

const text = z.string();
const texts = z.array(text).readonly();
const page = { afterId: text, limit: z.int() };
const row = { id: text };
/** What was recorded and undone is there, and is nobody's to decide. */
const status = z.enum([...reviewStatuses, 'UNDONE']);
const verdict = { status: z.enum(reviewStatuses), at: text };
const decided = { NoLimit: 'an id is that of one thing' };

export const suggestedAssertions = statement('review/suggested-assertions', 'read', page, row);
export const suggestedAttributions = statement('review/suggested-attributions', 'read', page, row);
export const suggestedRelations = statement('review/suggested-relations', 'read', page, row);
export const suggestedMatches = statement('review/suggested-matches', 'read', page, row);
export const countSuggestions = statement(
  'review/count-suggestions',
  'read',
  {},
  { assertions: z.int(), attributions: z.int(), relations: z.int(), matches: z.int() },
  { NodeByLabelScan: 'relations have no index by status: they are counted from their claims' },
);
export const lockAssertion = statement('review/lock-assertion', 'write', row, {
  id: text,
  status,
  claimId: text,
  suggestedIds: z.array(text),
});
export const lockAttribution = statement('review/lock-attribution', 'write', row, {
  id: text,
  status,
  claimId: text,
  fromId: text,
  fromStatus: status,
  fromClaimId: text,
  toId: text,
  toStatus: status,
  toClaimId: text,
});
export const lockRelation = statement('review/lock-relation', 'write', row, {
  id: text,
  status,
  fromId: text,
  toId: text,
});
export const decideAssertions = statement(
  'review/decide-assertions',
  'write',
  { ids: texts, ...verdict },
  row,
  decided,
);
export const rejectUnheldAssertions = statement(
  'review/reject-unheld-assertions',
  'write',
  { ids: texts, at: text },
  row,
  decided,
);
export const decideAttributions = statement(
  'review/decide-attributions',
  'write',
  { ids: texts, ...verdict },
  { id: text, claimId: text },
  decided,
);
export const decideRelation = statement(
  'review/decide-relation',
  'write',
  { id: text, fromId: text, toId: text, ...verdict },
  row,
);
