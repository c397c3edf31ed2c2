import { expect, it } from '@jest/globals';
import { percent } from '../../../../src/workbench/claim/figures.ts';

it.each([
  [0, '0 %'],
  [0.001, '< 1 %'],
  [0.005, '1 %'],
  [0.5, '50 %'],
  [0.999, '> 99 %'],
  [1, '100 %'],
])('%d is shown as %s', (share, shown) => {
  expect(percent(share)).toBe(shown);
});
