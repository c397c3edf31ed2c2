/** What a declaration of dependence changes. */
import { z } from 'zod';
import { statement } from '../graph/statement.ts';

export const claimsOfAssertions = statement(
  'judgement/claims-of-assertions',
  'read',
  { ids: z.array(z.string()).readonly() },
  { claimId: z.string() },
);
