/** The claim graph, in one read. */
import { z } from 'zod';
import { assertionRow } from '../graph/row-shapes.ts';
import { statement } from '../graph/statement.ts';

export const claimGraph = statement(
  'provenance/claim-graph',
  'read',
  { claimId: z.string(), withEntailing: z.boolean(), asOf: z.string().nullable() },
  {
    ...assertionRow,
    creditIds: z.array(z.string()),
    creditedIds: z.array(z.string()),
    creditsConfirmed: z.array(z.boolean()),
    resolvedAsIds: z.array(z.string()),
  },
  { NoLimit: 'a chain may run through every voice of the claim' },
);
