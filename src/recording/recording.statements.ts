/** What a recording asks of the graph within its transaction; what it writes is what an import writes. */
import { z } from 'zod';
import { nodeLabels } from '../graph/row-shapes.ts';
import { statement } from '../graph/statement.ts';

const text = z.string();
const maybe = z.string().nullable();
const texts = z.array(text).readonly();

export const namedThings = statement(
  'recording/named-things',
  'read',
  { sourceIds: texts, documentIds: texts, claimIds: texts },
  {
    kind: z.enum(['source', 'document', 'claim']),
    id: text,
    digest: text,
    nodeLabel: z.enum(nodeLabels).nullable(),
    located: z.boolean().nullable(),
    versionId: maybe,
    characters: z.int().nullable(),
  },
);
export const textOfDocument = statement(
  'recording/text-of-document',
  'read',
  { id: text },
  { id: text, text },
);
export const relationsBetween = statement(
  'recording/relations-between',
  'read',
  { kind: text, fromId: text, toId: text, limit: z.int() },
  { id: text, status: z.enum(['SUGGESTED', 'CONFIRMED', 'REJECTED']), note: maybe, recordedBy: text },
);
export const placeOfDocument = statement(
  'recording/place-of-document',
  'read',
  { id: text },
  { located: z.boolean(), locatedAsId: maybe },
);
export const resolvedAssertions = statement(
  'recording/resolved-assertions',
  'read',
  { placeholderId: text, documentId: text, limit: z.int() },
  { id: text, claimId: text },
);
