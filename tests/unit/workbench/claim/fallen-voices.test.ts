import { expect, it } from '@jest/globals';
import { toFallenVoices } from '../../../../src/workbench/claim/fallen-voices.ts';

const voice = (id: string, documentId: string | null = null, reached = true) => ({
  reached,
  assertion: { id, source: { id: `s-${id}` }, document: documentId === null ? null : { id: documentId } },
});

it('withdrawn is what was named, whether by source, document or assertion', () => {
  const before = [voice('a'), voice('b', 'd'), voice('c'), voice('e')];
  const fallen = toFallenVoices(before, before, new Set(['s-a', 'd', 'c']));
  expect([...fallen]).toEqual([
    ['a', 'withdrawn'],
    ['b', 'withdrawn'],
    ['c', 'withdrawn'],
  ]);
});

it('fallen is what is no longer there, and what nothing leads to any more', () => {
  const before = [voice('a'), voice('relay'), voice('origin'), voice('other'), voice('never', null, false)];
  const after = [voice('origin', null, false), voice('other'), voice('never', null, false)];
  const fallen = toFallenVoices(before, after, new Set(['s-a']));
  expect([...fallen]).toEqual([
    ['a', 'withdrawn'],
    ['relay', 'fallen'],
    ['origin', 'fallen'],
  ]);
});
