/** Matches of sources, as they are decided, and what follows for whom a source counts. */
import { z } from 'zod';
import { statement } from '../graph/statement.ts';

const text = z.string();
const texts = z.array(text).readonly();
const status = z.enum(['SUGGESTED', 'CONFIRMED', 'REJECTED', 'UNDONE']);

export const lockMatch = statement(
  'judgement/lock-match',
  'write',
  { id: text },
  { id: text, status, aId: text, bId: text },
);
export const decideMatch = statement(
  'judgement/decide-match',
  'write',
  { id: text, status: z.enum(['CONFIRMED', 'REJECTED']), at: text },
  { id: text },
);
export const lockMerged = statement(
  'judgement/lock-merged',
  'write',
  { ids: texts, limit: z.int() },
  { id: text, otherId: text },
);
export const setCanonicals = statement(
  'judgement/set-canonicals',
  'write',
  { ids: texts, canonicalIds: texts, at: text },
  { id: text },
  { NoLimit: 'an id is that of one source' },
);
export const rejectedWithin = statement('judgement/rejected-within', 'read', { ids: texts }, { id: text });
export const canonicalIds = statement(
  'judgement/canonical-ids',
  'read',
  { ids: texts },
  { id: text, canonicalId: text },
);
