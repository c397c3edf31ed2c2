/** Which sources are proposed to be one, and why; nobody who is not named ever is. */
import { expect, it } from '@jest/globals';
import { findAlikeSources } from '../../../../src/core/identity/find-alike-sources.ts';
import type { NamedSource } from '../../../../src/core/identity/find-alike-sources.ts';
import type { SourceType } from '../../../../src/core/model/source.ts';

const named = (id: string, names: string[], url: string | null = null, type: SourceType = 'OUTLET') =>
  ({ id, type, names, url }) satisfies NamedSource;

const because = (a: string[], b: string[]) =>
  findAlikeSources([named('a', a)], [named('b', b)]).map((pair) => pair.because);

it.each([
  ['Istiqlal', 'Istiqlal', 'SAME_NAME'],
  ['Istiqlal', 'ISTIQLAL', 'SIMILAR_NAME'],
  ['Al-Istiqlal', 'الاستقلال', 'SIMILAR_NAME'],
  ['Rudaw', 'ڕووداو', 'SIMILAR_NAME'],
  ['کوردستان', 'كردستان', 'SIMILAR_NAME'],
  ['Kurdistan', 'کوردستان', 'SIMILAR_NAME'],
  ['Muhammad Salih', 'محمد صالح', 'SIMILAR_NAME'],
  // Cyrillic а and і; a capital i for an l.
  ['Istiqlal', 'Ist\u0456ql\u0430l', 'SIMILAR_NAME'],
  ['lstiqlal', 'Istiqlal', 'SIMILAR_NAME'],
  ['Ｉｓｔｉｑｌａｌ', 'Istiqlal', 'SIMILAR_NAME'],
])('%s and %s: %s', (a, b, reason) => {
  expect(because([a], [b])).toEqual([[reason]]);
  expect(because([b], [a])).toEqual([[reason]]);
});

it.each([
  ['Evening Buoy', 'Morning Buoy'],
  ['Baghdad', 'بصرة'],
  ['Nell', 'نور'],
  ['The', 'An'],
])('%s and %s are not alike', (a, b) => {
  expect(because([a], [b])).toEqual([]);
});

it('one address is one place, whatever its scheme, www and last slash', () => {
  const pairs = (a: string, b: string) =>
    findAlikeSources([named('a', ['Buoy'], a), named('b', ['Gull'], b)], []).map((pair) => pair.because);
  expect(pairs('https://www.Buoy.example/en/', 'http://buoy.example/en')).toEqual([['SAME_URL']]);
  expect(pairs('https://posts.example/gull', 'https://posts.example/tern')).toEqual([]);
});

it.each(['ANONYMOUS', 'GROUP', 'UNSPECIFIED'] as const)('a source of type %s is never proposed', (type) => {
  const [a, b] = [named('a', ['a source'], null, type), named('b', ['a source'], null, type)];
  expect(findAlikeSources([a, b], [a, b])).toEqual([]);
});

it('an outlet and a person of one name are not one; a pair is proposed once, the lesser id first', () => {
  const [a, b] = [named('a', ['Nell']), named('b', ['Nell'], null, 'PERSON')];
  expect(findAlikeSources([a, b], [])).toEqual([]);
  const c = named('c', ['Nell']);
  expect(findAlikeSources([c, a], [a, c])).toEqual([{ aId: 'a', bId: 'c', because: ['SAME_NAME'] }]);
});

it('sources that are one already, by way of a third too, are not proposed', () => {
  const names = ['Istiqlal'];
  const [one, other] = [named('a', names), named('b', names)];
  expect(findAlikeSources([{ ...one, canonicalId: 'a' }], [{ ...other, canonicalId: 'a' }])).toEqual([]);
  expect(findAlikeSources([{ ...one, canonicalId: null }], [{ ...other, canonicalId: 'c' }])).toHaveLength(1);
});
