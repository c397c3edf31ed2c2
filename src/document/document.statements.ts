/** Documents and their versions: by id and key, listed by id, and those of outlets. */
import { z } from 'zod';
import { documentRow } from '../graph/row-shapes.ts';
import { statement } from '../graph/statement.ts';

const ids = { ids: z.array(z.string()).readonly() };
const parents = { parentIds: z.array(z.string()).readonly(), located: z.boolean().nullable() };
const filter = {
  located: z.boolean().nullable(),
  publisherId: z.string().nullable(),
  publishedFrom: z.string().nullable(),
  publishedTo: z.string().nullable(),
};
const place = { afterId: z.string(), limit: z.int() };
const versionRow = {
  id: z.string(),
  documentId: z.string(),
  sha256: z.string(),
  characters: z.int(),
  retrievedAt: z.string().nullable(),
  isTextHeld: z.boolean(),
};

export const documentsByIds = statement('document/documents-by-ids', 'read', ids, documentRow);
export const documentsByKeys = statement(
  'document/documents-by-keys',
  'read',
  { keys: z.array(z.string()).readonly() },
  documentRow,
);
export const documentsPage = statement(
  'document/documents-page',
  'read',
  { ...filter, ...place },
  documentRow,
);
export const countDocuments = statement(
  'document/count-documents',
  'read',
  filter,
  { total: z.int() },
  { NodeByLabelScan: 'they are counted under the filter' },
);
export const documentsOfOutlets = statement(
  'document/documents-of-outlets',
  'read',
  { ...parents, ...place },
  { parentId: z.string(), ...documentRow },
);
export const countDocumentsOfOutlets = statement('document/count-documents-of-outlets', 'read', parents, {
  parentId: z.string(),
  total: z.int(),
});
export const versionsByDocumentIds = statement('document/versions-by-document-ids', 'read', ids, versionRow, {
  NoLimit: 'a document was captured a few times',
});
export const versionsByIds = statement('document/versions-by-ids', 'read', ids, versionRow);
export const textsByVersionIds = statement('document/texts-by-version-ids', 'read', ids, {
  id: z.string(),
  text: z.string(),
});
