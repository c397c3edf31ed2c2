/** Records, by the figures of the method. */
import { expect, it } from '@jest/globals';
import {
  fidelityOf,
  letterOf,
  priorFidelity,
  priorTrust,
  reliabilityOf,
} from '../../../../src/core/credibility/source-record.ts';

it('a source without verdicts has the prior of its kind, and an unspecified one has no record', () => {
  expect(priorTrust('OUTLET', 'MONITORING_GROUP')).toBe(0.7);
  expect(priorTrust('OUTLET', 'THINK_TANK')).toBe(0.7);
  expect(priorTrust('OUTLET', 'GOVERNMENT_BODY')).toBe(0.7);
  expect(priorTrust('OUTLET', 'NEWSPAPER')).toBe(0.6);
  expect(priorTrust('OUTLET', null)).toBe(0.6);
  expect(priorTrust('PERSON', null)).toBe(0.6);
  expect(priorTrust('ANONYMOUS', null)).toBe(0.55);
  expect(priorTrust('GROUP', null)).toBe(0.55);
  expect(priorTrust('UNSPECIFIED', null)).toBeNull();
});

it('four verdicts weigh as much as the prior', () => {
  expect(reliabilityOf(0.6, 0, 0)).toBe(0.6);
  expect(reliabilityOf(0.6, 4, 0)).toBeCloseTo(0.8, 12);
  expect(reliabilityOf(0.6, 0, 4)).toBeCloseTo(0.3, 12);
});

it('a hand-off passes nine tenths until audits say otherwise', () => {
  expect(priorFidelity).toBe(0.9);
  expect(fidelityOf(10, 0)).toBe(0.95);
  expect(fidelityOf(0, 10)).toBe(0.45);
});

it.each([
  [1, 4, 'F'],
  [0.95, 5, 'A'],
  [0.95 - 1e-10, 5, 'A'],
  [0.9499, 5, 'B'],
  [0.8, 5, 'B'],
  [0.6, 5, 'C'],
  [0.4, 5, 'D'],
  [0.39, 5, 'E'],
])('a reliability of %d over %d verdicts earns %s', (reliability, adjudicated, letter) => {
  expect(letterOf(reliability, adjudicated)).toBe(letter);
});
