import { expect, it } from '@jest/globals';
import { inTextOrder } from '../../../../src/workbench/document/in-text-order.ts';
import { makeSpan, makeStatement } from './made-parts.ts';

it('statements are in the order of their first words, and those without words come last', () => {
  const statements = [
    makeStatement('nowhere'),
    makeStatement('late', { spans: [makeSpan('CONTENT', 9)] }),
    makeStatement('elsewhere'),
    makeStatement('early', { spans: [makeSpan('CONTENT', 20), makeSpan('CONTENT', 3)] }),
  ];
  expect(inTextOrder(statements).map(({ id }) => id)).toEqual(['early', 'late', 'nowhere', 'elsewhere']);
});
