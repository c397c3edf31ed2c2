/** The graph, namespace by namespace, for export. */
import { z } from 'zod';
import {
  assertionRow,
  documentKinds,
  nodeLabels,
  outletKinds,
  reviewStatuses,
  spanColumns,
} from '../graph/row-shapes.ts';
import { statement } from '../graph/statement.ts';

const text = z.string();
const maybe = z.string().nullable();
const prefix = { prefix: text };
const whole = { NoLimit: 'all of a namespace is written' };

export const namespaces = statement('interchange/namespaces', 'read', {}, { namespace: text }, whole);
export const sourcesOfNamespace = statement(
  'interchange/sources-of-namespace',
  'read',
  prefix,
  {
    id: text,
    key: text,
    nodeLabel: z.enum(nodeLabels),
    descriptor: maybe,
    descriptorLang: maybe,
    outletKind: z.enum(outletKinds).nullable(),
    country: maybe,
    url: maybe,
    role: maybe,
    carriedBy: maybe,
    affiliation: maybe,
  },
  whole,
);
export const namesOfNamespace = statement(
  'interchange/names-of-namespace',
  'read',
  prefix,
  {
    sourceId: text,
    value: text,
    lang: maybe,
    script: maybe,
    kind: z.enum(['OFFICIAL', 'ALIAS', 'FORMER', 'TRANSLITERATION']),
  },
  whole,
);
export const tiesOfNamespace = statement(
  'interchange/ties-of-namespace',
  'read',
  prefix,
  {
    sourceId: text,
    kind: z.enum(['OWNED_BY', 'SYNDICATES_FROM']),
    id: text,
    source: text,
    from: maybe,
    to: maybe,
  },
  whole,
);
export const documentsOfNamespace = statement(
  'interchange/documents-of-namespace',
  'read',
  prefix,
  {
    key: text,
    kind: z.enum(documentKinds),
    title: maybe,
    lang: maybe,
    url: maybe,
    publishedAt: maybe,
    located: z.boolean(),
    publisher: maybe,
    locatedAs: maybe,
    sha256: maybe,
    characters: z.int().nullable(),
    retrievedAt: maybe,
    text: maybe,
  },
  whole,
);
export const claimsOfNamespace = statement(
  'interchange/claims-of-namespace',
  'read',
  prefix,
  { key: text, text, lang: text, topics: z.array(text), eventAt: maybe },
  whole,
);
const { stance, modality, basis, place, wording, hedges, addressedTo, saidAt, note, status } = assertionRow;
export const assertionsOfNamespace = statement(
  'interchange/assertions-of-namespace',
  'read',
  { prefix: text, namespace: text },
  {
    id: text,
    source: text,
    claim: text,
    document: maybe,
    located: z.boolean().nullable(),
    ...{ stance, modality, basis, place, wording, hedges, addressedTo, saidAt, note, status },
    ...spanColumns,
  },
  whole,
);
export const attributionsOfNamespace = statement(
  'interchange/attributions-of-namespace',
  'read',
  { namespace: text },
  {
    id: text,
    fromId: text,
    toId: text,
    readIn: text,
    cue: maybe,
    hedges: z.array(text),
    quoteType: z.enum(['DIRECT', 'INDIRECT', 'MIXED']),
    scopeInferred: z.boolean(),
    note: maybe,
    status: z.enum(reviewStatuses),
    ...spanColumns,
  },
  whole,
);
export const allRelations = statement(
  'interchange/all-relations',
  'read',
  {},
  {
    namespace: text,
    id: text,
    kind: z.enum(['SAME_AS', 'ENTAILS', 'CONTRADICTS', 'TENSION', 'SUPERSEDES']),
    from: text,
    to: text,
    note: maybe,
    status: z.enum(reviewStatuses),
  },
  { NoLimit: 'relations are few; all are sorted by namespace at once' },
);
