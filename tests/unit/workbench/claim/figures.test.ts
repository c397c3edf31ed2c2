import { expect, it } from '@jest/globals';
import { percent, percentages } from '../../../../src/workbench/claim/figures.ts';

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

it.each([
  [
    [0.075, 0.1665, 0.7585],
    ['7 %', '17 %', '76 %'],
  ],
  [
    [0.5, 0, 0.5],
    ['50 %', '0 %', '50 %'],
  ],
  [
    [1, 0, 0],
    ['100 %', '0 %', '0 %'],
  ],
  [
    [1 / 3, 1 / 3, 1 / 3],
    ['34 %', '33 %', '33 %'],
  ],
  [
    [0.002, 0, 0.998],
    ['< 1 %', '0 %', '> 99 %'],
  ],
  [
    [0.29, 0.14, 0.57],
    ['29 %', '14 %', '57 %'],
  ],
])('%j, which are one whole, are shown as %j', (shares, shown) => {
  expect(percentages(shares)).toEqual(shown);
});
