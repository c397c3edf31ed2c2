/** What a description adds to a source: names and ties. */
import { z } from 'zod';
import { statement } from '../graph/statement.ts';

const text = z.string();
const maybe = z.string().nullable();
const tie = z.strictObject({ id: text, toId: text, from: maybe, to: maybe });
const ties = { sourceId: text, rows: z.array(tie).readonly(), at: text };
const name = z.strictObject({
  ...{ id: text, value: text, lang: maybe, script: maybe, kind: text },
  ...{ foldedWords: maybe, alikeWords: maybe },
});
const changed = { changed: z.int() };

export const addNames = statement(
  'source/add-names',
  'write',
  { sourceId: text, rows: z.array(name).readonly(), at: text, by: text },
  {},
);
export const addOwners = statement('source/add-owners', 'write', ties, changed);
export const addAgencies = statement('source/add-agencies', 'write', ties, changed);
