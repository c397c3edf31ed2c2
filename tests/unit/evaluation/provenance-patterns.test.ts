/** The 21 worked patterns, each with every figure that the method must give. */
import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { bareGraphFile } from '../../../src/evaluation/bare-graph.schema.ts';
import { evaluateGraph } from '../../../src/evaluation/evaluate-graph.ts';

const file: unknown = JSON.parse(
  readFileSync(new URL('../../fixtures/provenance_patterns.json', import.meta.url), 'utf8'),
);
const { cases } = bareGraphFile.parse(file);

it('there are 21 patterns', () => {
  expect(cases).toHaveLength(21);
});

it.each(cases)('$name has the expected figures', (pattern) => {
  expect(evaluateGraph(pattern)).toEqual(pattern['expect']);
});
