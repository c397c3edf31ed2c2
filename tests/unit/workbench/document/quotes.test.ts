import { expect, it } from '@jest/globals';
import { quotesByVoice } from '../../../../src/workbench/document/quotes.ts';
import { makeCredit, makeSpan, makeStatement } from './made-parts.ts';

it('quotes stand under whom the document credits, and under itself where it credits nobody', () => {
  const statements = [
    makeStatement('a', { spans: [makeSpan('CONTENT', 40, { exact: null })] }),
    makeStatement('b', { spans: [makeSpan('CONTENT', 10)] }),
  ];
  const credits = [
    makeCredit('t', 'a', 'x', { cue: 'said', evidence: [makeSpan('CUE', 30), makeSpan('SOURCE', 20)] }),
  ];
  const groups = quotesByVoice(statements, credits);
  expect(groups.map(({ voice }) => voice.name)).toEqual(['Outlet own', 'Outlet x']);
  expect(groups[1]?.quotes).toEqual([
    { owner: 't', role: 'SOURCE', start: 20, end: 22, exact: 'ab', about: null },
    { owner: 't', role: 'CUE', start: 30, end: 32, exact: 'ab', about: 'said' },
    { owner: 'a', role: 'CONTENT', start: 40, end: 42, exact: null, about: 'It burned' },
  ]);
});
