/** The claim graph, in one read. */
import { z } from 'zod';
import { assertionPartColumns, reviewStatuses, voiceColumns } from '../graph/row-shapes.ts';
import { statement } from '../graph/statement.ts';

export const claimGraph = statement(
  'provenance/claim-graph',
  'read',
  { claimId: z.string(), withEntailing: z.boolean(), asOf: z.string().nullable() },
  {
    ...assertionPartColumns,
    ...voiceColumns,
    creditId: z.string().nullable(),
    creditedId: z.string().nullable(),
    creditCue: z.string().nullable(),
    creditStatus: z.enum(reviewStatuses).nullable(),
    creditConfirmed: z.boolean().nullable(),
    resolvedAsIds: z.array(z.string()),
  },
  { NoLimit: 'a chain may run through every voice of the claim' },
);
