/** Things by their words. */
import { z } from 'zod';
import { statement } from '../graph/statement.ts';

export const findWords = statement(
  'search/find-words',
  'read',
  { words: z.string(), limit: z.int() },
  { id: z.string(), label: z.string() },
);
