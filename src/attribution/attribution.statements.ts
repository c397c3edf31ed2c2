/** Assertions with their sources and documents, and the attributions between them. */
import { z } from 'zod';
import { assertionRow, reviewStatuses, spanColumns } from '../graph/row-shapes.ts';
import { statement } from '../graph/statement.ts';

const ids = { ids: z.array(z.string()).readonly() };
const parents = {
  parentIds: z.array(z.string()).readonly(),
  statuses: z.array(z.enum(reviewStatuses)).readonly(),
};
const page = { ...parents, afterId: z.string(), limit: z.int() };
const childRow = { parentId: z.string(), ...assertionRow };
const countRow = { parentId: z.string(), total: z.int() };
const attributionRow = {
  id: z.string(),
  fromId: z.string(),
  toId: z.string(),
  documentId: z.string(),
  cue: z.string().nullable(),
  hedges: z.array(z.string()),
  quoteType: z.enum(['DIRECT', 'INDIRECT', 'MIXED']),
  scopeInferred: z.boolean(),
  note: z.string().nullable(),
  ...spanColumns,
  status: z.enum(reviewStatuses),
  recordedAt: z.string(),
  recordedBy: z.string(),
};
const childAttributionRow = { parentId: z.string(), ...attributionRow };

export const assertionsByIds = statement('attribution/assertions-by-ids', 'read', ids, assertionRow);
export const assertionsOfClaims = statement('attribution/assertions-of-claims', 'read', page, childRow);
export const assertionsOfDocuments = statement('attribution/assertions-of-documents', 'read', page, childRow);
export const assertionsOfSources = statement('attribution/assertions-of-sources', 'read', page, childRow);
export const countAssertionsOfClaims = statement(
  'attribution/count-assertions-of-claims',
  'read',
  parents,
  countRow,
);
export const countAssertionsOfDocuments = statement(
  'attribution/count-assertions-of-documents',
  'read',
  parents,
  countRow,
);
export const countAssertionsOfSources = statement(
  'attribution/count-assertions-of-sources',
  'read',
  parents,
  countRow,
);
export const resolutionsByAssertionIds = statement('attribution/resolutions-by-assertion-ids', 'read', ids, {
  id: z.string(),
  resolvedAsId: z.string(),
});

export const restatedByAssertionIds = statement('attribution/restated-by-assertion-ids', 'read', ids, {
  id: z.string(),
  restatedId: z.string(),
});

export const attributionsByIds = statement('attribution/attributions-by-ids', 'read', ids, attributionRow, {
  NoLimit: 'an id is that of one attribution',
});
export const attributionsFromAssertions = statement(
  'attribution/attributions-from-assertions',
  'read',
  ids,
  attributionRow,
  { NoLimit: 'a voice credits as many as its text names' },
);
export const attributionsOfDocuments = statement(
  'attribution/attributions-of-documents',
  'read',
  page,
  childAttributionRow,
);
export const attributionsToAssertions = statement(
  'attribution/attributions-to-assertions',
  'read',
  page,
  childAttributionRow,
);
export const attributionsToDocuments = statement(
  'attribution/attributions-to-documents',
  'read',
  page,
  childAttributionRow,
);
export const countAttributionsOfDocuments = statement(
  'attribution/count-attributions-of-documents',
  'read',
  parents,
  countRow,
);
export const countAttributionsToAssertions = statement(
  'attribution/count-attributions-to-assertions',
  'read',
  parents,
  countRow,
);
export const countAttributionsToDocuments = statement(
  'attribution/count-attributions-to-documents',
  'read',
  parents,
  countRow,
);
