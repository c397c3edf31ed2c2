/** The count of changes: see revision.ts. */
import { z } from 'zod';
import { statement } from './statement.ts';

const ids = z.array(z.string()).readonly();

export const lock = statement('revision/lock-revision', 'write', {}, { value: z.int() });
export const undoneAmong = statement('revision/undone-among', 'read', { ids }, { id: z.string() });
export const raise = statement(
  'revision/raise-revision',
  'write',
  {
    claimIds: ids,
    sourceIds: ids,
    documentIds: ids,
    maybeAssertionIds: ids,
    maybeAttributionIds: ids,
    maybeRelations: z
      .array(z.strictObject({ id: z.string(), fromId: z.string(), toId: z.string() }))
      .readonly(),
    maybeNewClaimIds: ids,
    maybeNewSourceIds: ids,
    maybeNewDocumentIds: ids,
    at: z.string(),
  },
  { value: z.int(), changedIds: z.array(z.string()) },
);
