import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { canonicalJson, createIds, idKind } from '../../../../src/core/model/ids.ts';
import { fullKey, splitKey } from '../../../../src/core/model/key.ts';

const makeId = createIds((text) => createHash('sha256').update(text).digest('hex'));

describe('an id', () => {
  it('is its kind and 128 bits of what the thing is', () => {
    expect(makeId('claim', 'a#b')).toMatch(/^claim_[0-9a-f]{32}$/);
    expect(makeId('claim', 'a#b')).toBe(makeId('claim', 'a#b'));
    expect(idKind(makeId('relation', 'x'))).toBe('relation');
  });

  it('tells apart what a plain join would confuse', () => {
    const ids = [
      makeId('claim', 'a', 'b'),
      makeId('claim', 'ab'),
      makeId('claim', 'a,b'),
      makeId('claim', ['a', 'b']),
      makeId('claim', 'a', null, 'b'),
      makeId('claim', 'a', 'null', 'b'),
      makeId('claim', '1'),
      makeId('claim', 1),
      makeId('source', 'a', 'b'),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(['', '_', 'claim', 'Claim_1', 'constructor_1', '__proto__', 'toString_', ' claim_1'])(
    'is none of ours if it is %j',
    (id) => {
      expect(idKind(id)).toBeNull();
    },
  );
});

describe('canonical JSON', () => {
  it('is the same for equal descriptions, and another for others', () => {
    expect(canonicalJson({ b: 1, a: { d: null, c: [2, 1] } })).toBe(
      canonicalJson({ a: { c: [2, 1] }, b: 1 }),
    );
    expect(canonicalJson({ a: [1, 2] })).not.toBe(canonicalJson({ a: [2, 1] }));
    expect(canonicalJson({ a: '' })).not.toBe(canonicalJson({}));
  });
});

describe('a key', () => {
  it('is completed by the namespace unless it has one, and taken apart again', () => {
    expect(fullKey('ours', 'a')).toBe('ours#a');
    expect(fullKey('ours', 'theirs#a')).toBe('theirs#a');
    expect(splitKey('ours#a')).toEqual({ namespace: 'ours', local: 'a' });
  });
});
