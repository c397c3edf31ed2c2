/** Sources that may be one: those to be compared, with whom, and how far that has come. */
import { z } from 'zod';
import { nodeLabels } from '../graph/row-shapes.ts';
import { statement } from '../graph/statement.ts';

const text = z.string();
const texts = z.array(text).readonly();
const named = {
  id: text,
  nodeLabel: z.enum(nodeLabels),
  url: text.nullable(),
  canonicalId: text.nullable(),
  names: z.array(text),
};
const place = { through: z.int(), afterId: text };

export const lookedThrough = statement('judgement/looked-through', 'read', {}, place);
export const keepLookedThrough = statement('judgement/keep-looked-through', 'write', place, {});
export const changedSources = statement(
  'judgement/changed-sources',
  'read',
  { ...place, limit: z.int() },
  { ...named, version: z.int() },
);
export const alikeCandidates = statement(
  'judgement/alike-candidates',
  'read',
  { queries: texts, urls: texts, limit: z.int() },
  named,
);
export const knownMatches = statement('judgement/known-matches', 'read', { ids: texts }, { id: text });
