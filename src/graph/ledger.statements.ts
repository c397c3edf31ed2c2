/** The operation ledger's statements: see ledger.ts. */
import { z } from 'zod';
import { statement } from './statement.ts';

export const beginOperation = statement(
  'operation/begin-operation',
  'write',
  { key: z.string(), run: z.string(), inputHash: z.string(), at: z.string() },
  { run: z.string(), inputHash: z.string(), answer: z.string().nullable() },
);

export const finishOperation = statement(
  'operation/finish-operation',
  'write',
  { key: z.string(), answer: z.string() },
  {},
);
