/** The hand-off that an audit is of. */
import { z } from 'zod';
import { statement } from '../graph/statement.ts';

export const lockHandOff = statement(
  'judgement/lock-hand-off',
  'write',
  { attributionId: z.string() },
  {
    fromId: z.string(),
    sourceId: z.string(),
    status: z.enum(['SUGGESTED', 'CONFIRMED', 'REJECTED', 'UNDONE']),
  },
);
