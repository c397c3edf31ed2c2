/** Things by their words, and the words that are kept for it. */
import { z } from 'zod';
import { statement } from '../graph/statement.ts';

const text = z.string();
const maybe = z.string().nullable();
const forms = z.array(z.string()).readonly();

export const findWords = statement(
  'search/find-words',
  'read',
  {
    query: text,
    typed: text,
    folded: text,
    words: z.array(z.strictObject({ begins: forms, alike: forms })).readonly(),
    afterTier: z.int(),
    afterLabel: text,
    afterId: text,
    limit: z.int(),
  },
  { id: text, label: text, tier: z.int() },
);

export const allLabels = statement(
  'search/all-labels',
  'read',
  {},
  { id: text, label: maybe, foldedWords: maybe, alikeWords: maybe },
  { NoLimit: 'every label is looked at', UnionNodeByLabelsScan: 'every label is looked at' },
);
export const keepFoldedWords = statement(
  'search/keep-folded-words',
  'write',
  { rows: z.array(z.strictObject({ id: text, foldedWords: maybe, alikeWords: maybe })).readonly() },
  {},
);

const oneNode = { NodeByLabelScan: 'there are as many of them as migrations: a few dozen' };
export const foldingRules = statement(
  'search/folding-rules',
  'read',
  {},
  { rules: z.int().nullable() },
  oneNode,
);
export const keepFoldingRules = statement(
  'search/keep-folding-rules',
  'write',
  { rules: z.int() },
  {},
  oneNode,
);
