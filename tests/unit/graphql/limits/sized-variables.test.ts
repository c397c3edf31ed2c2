import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { sizedVariables, sizeKey } from '../../../../src/graphql/limits/sized-variables.ts';

describe('sizedVariables', () => {
  it('leaves out variables that cannot change the cost', () => {
    const query = `query ($n: Int, $id: ID!, $ids: [ID!]!, $one: ID!, $deep: Boolean!) {
      claim(id: $id) { assertions(first: $n) { totalCount } }
      a: nodes(ids: $ids) { id } b: nodes(ids: [$one]) { id @include(if: $deep) } }`;
    expect(sizedVariables(parse(query))).toEqual(['deep', 'ids', 'n', 'one']);
  });

  it('finds them in fragments', () => {
    const query = `query ($n: Int) { ...F } fragment F on Query { documents(first: $n) { totalCount } }`;
    expect(sizedVariables(parse(query))).toEqual(['n']);
  });
});

describe('sizeKey', () => {
  it('is another for another page size and for another number of ids', () => {
    const names = ['ids', 'n'];
    expect(sizeKey(names, { n: 1, ids: ['a'] })).not.toBe(sizeKey(names, { n: 2, ids: ['a'] }));
    expect(sizeKey(names, { n: 1, ids: ['a'] })).not.toBe(sizeKey(names, { n: 1, ids: ['a', 'b'] }));
  });

  it('is the same for other ids of the same number, however long they are', () => {
    expect(sizeKey(['ids'], { ids: ['a'] })).toBe(sizeKey(['ids'], { ids: ['b'.repeat(1_000)] }));
  });
});
