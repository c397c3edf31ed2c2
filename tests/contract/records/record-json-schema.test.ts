/** The published JSON Schema of records is the one that imports are checked by; `npm run golden` writes it anew. */
import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { z } from 'zod';
import { recordSchema } from '../../../src/ingestion/record.schema.ts';
import { golden } from '../../support/golden.ts';

const published = new URL('../../../docs/hearsay-record-1.schema.json', import.meta.url);
const example = new URL('../../../examples/iraq-fighters/gulan-2025-02-06.record.json', import.meta.url);

it('docs/hearsay-record-1.schema.json is what the program checks', () => {
  const schema = z.toJSONSchema(recordSchema, { io: 'input', target: 'draft-2020-12' });
  const title = 'hearsay-record/1: an annotated document, its sources, claims and chains';
  const text = `${JSON.stringify({ title, ...schema }, null, 2)}\n`;
  expect(text).toBe(golden(published, text));
});

it('the example is a record of that format, and holds no text of the page', () => {
  const record = recordSchema.parse(JSON.parse(readFileSync(example, 'utf8')));
  expect(record.documents.filter(({ text }) => text?.file !== undefined)).toEqual([]);
});
