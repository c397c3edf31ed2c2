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
const ids = z.array(text).readonly();
const prefix = { prefix: text };
const whole = { NoLimit: 'all of a namespace is written' };

export const namespaces = statement(
  'interchange/namespaces',
  'read',
  {},
  { name: text },
  { ...whole, NodeByLabelScan: 'claims that are related are few beside all that is written' },
);
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
    carriedByKey: maybe,
    affiliationKey: maybe,
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
  { id: text, kind: z.enum(['OWNED_BY', 'SYNDICATES_FROM']), sourceKey: text, from: maybe, to: maybe },
  whole,
);
export const documentsOfNamespace = statement(
  'interchange/documents-of-namespace',
  'read',
  prefix,
  {
    id: text,
    key: text,
    kind: z.enum(documentKinds),
    title: maybe,
    lang: maybe,
    url: maybe,
    publishedAt: maybe,
    located: z.boolean(),
    publisherKey: maybe,
    locatedAsKey: maybe,
    versionId: maybe,
    sha256: maybe,
    characters: z.int().nullable(),
    retrievedAt: maybe,
    isTextHeld: z.boolean(),
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
export const textsByVersions = statement(
  'interchange/texts-by-versions',
  'read',
  { ids },
  { id: text, text },
);
export const documentsRead = statement(
  'interchange/documents-read',
  'read',
  { namespace: text },
  { id: text, key: text },
  whole,
);
export const attributionsRead = statement(
  'interchange/attributions-read',
  'read',
  { namespace: text, documentIds: ids },
  {
    id: text,
    fromId: text,
    toId: text,
    claimKey: text,
    documentId: text,
    documentKey: text,
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

const { stance, modality, basis, place, wording, hedges, addressedTo, saidAt, note, status } = assertionRow;
const voice = {
  id: text,
  sourceKey: text,
  claimKey: text,
  documentId: maybe,
  documentKey: maybe,
  isLocated: z.boolean(),
  ...{ stance, modality, basis, place, wording, hedges, addressedTo, saidAt, note, status },
  ...spanColumns,
};
export const assertionsByIds = statement('interchange/assertions-by-ids', 'read', { ids }, voice);
export const assertionsOfDocuments = statement(
  'interchange/assertions-of-documents',
  'read',
  { documentIds: ids },
  { ...voice, statuses: z.array(z.enum(reviewStatuses)), isCrediting: z.boolean() },
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
    fromKey: text,
    toKey: text,
    note: maybe,
    status: z.enum(reviewStatuses),
  },
  {
    NoLimit: 'relations are few: all are read once',
    NodeByLabelScan: 'every claim is written anyway',
  },
);
