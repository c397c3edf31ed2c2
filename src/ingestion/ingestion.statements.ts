/** What an import asks and writes. Everything written is merged by id, so that doing it again changes nothing. */
import { z } from 'zod';
import { nodeLabels } from '../graph/row-shapes.ts';
import { statement } from '../graph/statement.ts';

const text = z.string();
const maybe = z.string().nullable();
const recorded = { at: text, by: text };
const folded = { foldedWords: maybe, alikeWords: maybe };
const pairs = z.array(z.strictObject({ fromId: text, toId: text })).readonly();
const ties = z
  .array(z.strictObject({ id: text, fromId: text, toId: text, from: maybe, to: maybe }))
  .readonly();
const status = { status: text, overrides: z.array(text).readonly() };
const spans = {
  spanRoles: z.array(text),
  spanStarts: z.array(z.int()),
  spanEnds: z.array(z.int()),
  spanExacts: z.array(text),
  spanVerified: z.array(z.boolean()),
  versionId: maybe,
};
/** What is there under another description. */
const described = { id: text };
const rowsOf = <Shape extends z.ZodRawShape>(shape: Shape) => ({
  rows: z.array(z.strictObject(shape)).readonly(),
});

export const mergeSources = statement(
  'ingestion/merge-sources',
  'write',
  {
    ...recorded,
    ...rowsOf({
      id: text,
      key: maybe,
      nodeLabel: text,
      label: text,
      outletKind: maybe,
      country: maybe,
      url: maybe,
      role: maybe,
      descriptor: maybe,
      descriptorLang: maybe,
      digest: text,
      ...folded,
    }),
  },
  described,
);

export const mergeNames = statement(
  'ingestion/merge-names',
  'write',
  rowsOf({ id: text, sourceId: text, value: text, lang: maybe, script: maybe, kind: text, ...folded }),
  {},
);
export const mergeCarriers = statement('ingestion/merge-carriers', 'write', { rows: pairs }, {});
export const mergeAffiliations = statement('ingestion/merge-affiliations', 'write', { rows: pairs }, {});
export const mergeOwnerships = statement('ingestion/merge-ownerships', 'write', { rows: ties }, {});
export const mergeSyndications = statement('ingestion/merge-syndications', 'write', { rows: ties }, {});

export const mergeDocuments = statement(
  'ingestion/merge-documents',
  'write',
  {
    ...recorded,
    ...rowsOf({
      id: text,
      key: maybe,
      kind: text,
      title: maybe,
      lang: maybe,
      url: maybe,
      publishedAt: maybe,
      located: z.boolean(),
      digest: text,
      ...folded,
    }),
  },
  described,
);
export const mergePublishers = statement('ingestion/merge-publishers', 'write', { rows: pairs }, {});
export const mergeLocations = statement('ingestion/merge-locations', 'write', { at: text, rows: pairs }, {});
export const mergeVersions = statement(
  'ingestion/merge-versions',
  'write',
  rowsOf({ id: text, documentId: text, sha256: text, characters: z.int(), retrievedAt: maybe, text: maybe }),
  {},
);

export const mergeClaims = statement(
  'ingestion/merge-claims',
  'write',
  {
    ...recorded,
    ...rowsOf({
      id: text,
      key: maybe,
      text,
      lang: text,
      topics: z.array(text).readonly(),
      eventAt: maybe,
      digest: text,
      ...folded,
    }),
  },
  described,
);

export const mergeAssertions = statement(
  'ingestion/merge-assertions',
  'write',
  {
    ...recorded,
    ...rowsOf({
      id: text,
      sourceId: text,
      claimId: text,
      documentId: maybe,
      stance: text,
      modality: text,
      basis: text,
      place: maybe,
      wording: maybe,
      hedges: z.array(text).readonly(),
      addressedTo: maybe,
      saidAt: maybe,
      note: maybe,
      digest: text,
      ...spans,
      ...status,
    }),
  },
  { id: text, claimId: text, isDifferent: z.boolean(), isSet: z.boolean(), getsNote: z.boolean() },
);

export const mergeAttributions = statement(
  'ingestion/merge-attributions',
  'write',
  {
    ...recorded,
    ...rowsOf({
      id: text,
      fromId: text,
      toId: text,
      claimId: text,
      documentId: text,
      namespace: text,
      cue: maybe,
      hedges: z.array(text).readonly(),
      quoteType: text,
      scopeInferred: z.boolean(),
      note: maybe,
      ...spans,
      ...status,
    }),
  },
  {},
);

export const mergeRelations = statement(
  'ingestion/merge-relations',
  'write',
  {
    ...recorded,
    ...rowsOf({ id: text, kind: text, fromId: text, toId: text, namespace: text, note: maybe, ...status }),
  },
  {},
);

const redescribed = { things: z.array(z.strictObject({ id: text, digest: text })).readonly() };

export const reviveUndone = statement(
  'ingestion/revive-undone',
  'write',
  { ...recorded, ...redescribed },
  {},
);

export const setAsideUndone = statement('ingestion/set-aside-undone', 'write', redescribed, {});

export const resolveAssertions = statement(
  'ingestion/resolve-assertions',
  'write',
  { documentIds: z.array(text).readonly(), at: text },
  {},
);

const keys = { keys: z.array(text).readonly() };
const ids = { ids: z.array(text).readonly() };

export const knownSources = statement('ingestion/known-sources', 'read', keys, {
  key: text,
  id: text,
  digest: text,
  nodeLabel: z.enum(nodeLabels),
});
export const knownDocuments = statement('ingestion/known-documents', 'read', keys, {
  key: text,
  id: text,
  digest: text,
  located: z.boolean(),
  versionId: maybe,
  characters: z.int().nullable(),
});
export const knownClaims = statement('ingestion/known-claims', 'read', keys, {
  key: text,
  id: text,
  digest: text,
});
export const knownAssertions = statement('ingestion/known-assertions', 'read', ids, {
  id: text,
  digest: text,
});
export const versionTexts = statement('ingestion/version-texts', 'read', ids, { id: text, text });
export const countGraph = statement('ingestion/count-graph', 'read', {}, { sources: z.int() });

export const undoingOperation = statement(
  'ingestion/undoing-operation',
  'read',
  { operation: text },
  { undoneBy: text },
);
