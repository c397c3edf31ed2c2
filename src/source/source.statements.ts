/** Sources: by id and key, listed by label, with their names and ties. */
import { z } from 'zod';
import { outletKinds, sourceRow } from '../graph/row-shapes.ts';
import { statement } from '../graph/statement.ts';

const ids = { ids: z.array(z.string()).readonly() };
const filter = {
  nodeLabels: z.array(z.string()).readonly().nullable(),
  outletKinds: z.array(z.enum(outletKinds)).readonly().nullable(),
  country: z.string().nullable(),
};
const place = { fromLabel: z.string(), afterId: z.string(), limit: z.int() };
const words = { words: z.string() };
const total = { total: z.int() };
const relaying = {
  outletKinds: filter.outletKinds,
  country: filter.country,
  relayOnly: z.boolean().nullable(),
  mainlyRelays: z.string().nullable(),
  leastShare: z.number(),
  z: z.number(),
};
const all = { NodeByLabelScan: 'they are counted under the filter' };

export const sourcesByIds = statement('source/sources-by-ids', 'read', ids, sourceRow);
export const sourcesByKeys = statement(
  'source/sources-by-keys',
  'read',
  { keys: z.array(z.string()).readonly() },
  sourceRow,
);
export const sourcesPage = statement('source/sources-page', 'read', { ...filter, ...place }, sourceRow);
export const sourcesPageByWords = statement(
  'source/sources-page-by-words',
  'read',
  { ...words, ...filter, ...place },
  sourceRow,
);
export const countSources = statement('source/count-sources', 'read', filter, total, all);
export const countSourcesByWords = statement(
  'source/count-sources-by-words',
  'read',
  { ...words, ...filter },
  total,
);
export const relayingOutletsPage = statement(
  'source/relaying-outlets-page',
  'read',
  { ...relaying, ...place },
  sourceRow,
);
export const relayingOutletsPageByWords = statement(
  'source/relaying-outlets-page-by-words',
  'read',
  { ...words, ...relaying, ...place },
  sourceRow,
);
export const countRelayingOutlets = statement('source/count-relaying-outlets', 'read', relaying, total);
export const countRelayingOutletsByWords = statement(
  'source/count-relaying-outlets-by-words',
  'read',
  { ...words, ...relaying },
  total,
);
export const namesBySourceIds = statement(
  'source/names-by-source-ids',
  'read',
  ids,
  {
    sourceId: z.string(),
    value: z.string(),
    lang: z.string().nullable(),
    script: z.string().nullable(),
    kind: z.enum(['OFFICIAL', 'ALIAS', 'FORMER', 'TRANSLITERATION']),
  },
  { NoLimit: 'a source has few names' },
);
export const ownershipsByOutletIds = statement(
  'source/ownerships-by-outlet-ids',
  'read',
  ids,
  { outletId: z.string(), ownerId: z.string(), from: z.string().nullable(), to: z.string().nullable() },
  { NoLimit: 'an outlet has few owners' },
);
export const syndicationsByOutletIds = statement(
  'source/syndications-by-outlet-ids',
  'read',
  ids,
  { outletId: z.string(), otherId: z.string() },
  { NoLimit: 'an outlet has few agreements' },
);
