import { expect, it } from '@jest/globals';
import { creditsBehind, groupCredits } from '../../../../src/workbench/document/credits-behind.ts';
import { makeCredit } from './made-parts.ts';

const idsBehind = (id: string, credits: readonly ReturnType<typeof makeCredit>[]): readonly string[] =>
  creditsBehind(id, groupCredits(credits, 'from')).map((credit) => credit.id);

it('whom a statement credits comes before whom those credit', () => {
  const credits = [makeCredit('2', 'b', 'c'), makeCredit('1', 'a', 'b'), makeCredit('3', 'z', 'a')];
  expect(idsBehind('a', credits)).toEqual(['1', '2']);
});

it('voices that credit each other are gone through once', () => {
  expect(idsBehind('a', [makeCredit('1', 'a', 'b'), makeCredit('2', 'b', 'a')])).toEqual(['1', '2']);
  expect(idsBehind('a', [makeCredit('1', 'a', 'a')])).toEqual(['1']);
});

it('two ways to one voice do not tell of it twice', () => {
  const credits = [
    makeCredit('1', 'a', 'b'),
    makeCredit('2', 'a', 'c'),
    makeCredit('3', 'b', 'd'),
    makeCredit('4', 'c', 'd'),
    makeCredit('5', 'd', 'e'),
  ];
  expect(idsBehind('a', credits)).toEqual(['1', '2', '3', '4', '5']);
});
