import { describe, expect, it } from '@jest/globals';
import { parseList, toggled } from '../../../../src/workbench/claim/claim-state.ts';

describe('a list in the address', () => {
  it.each([
    [null, []],
    ['', []],
    ['a', ['a']],
    ['a,b,,a', ['a', 'b']],
  ])('%j is read as %j', (text, list) => {
    expect(parseList(text)).toEqual(list);
  });

  it('takes in what was not in it, at its end, and gives back what was', () => {
    expect(toggled(['a', 'b'], 'c')).toBe('a,b,c');
    expect(toggled(['a', 'b'], 'a')).toBe('b');
    expect(toggled(['a'], 'a')).toBe('');
  });
});
