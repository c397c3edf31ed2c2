import { describe, expect, it } from '@jest/globals';
import { documentMarks, ownersInText } from '../../../../src/workbench/document/document-marks.ts';
import { makeCredit, makeSpan, makeStatement } from './made-parts.ts';

const asked = { version: { id: 'v', characters: 30 }, claimId: null };

describe('the marks of a document', () => {
  it('are the spans of its statements and of the hand-offs read in it, and say whose they are', () => {
    const statements = [makeStatement('a', { spans: [makeSpan('CONTENT', 0)] })];
    const credits = [makeCredit('t', 'a', 'b', { cue: 'said', evidence: [makeSpan('CUE', 5)] })];
    expect(documentMarks({ ...asked, statements, credits }).marks).toEqual([
      {
        owner: 'a',
        role: 'CONTENT',
        start: 0,
        end: 2,
        label: 'Outlet own states: It burned',
        isFaint: false,
      },
      {
        owner: 't',
        role: 'CUE',
        start: 5,
        end: 7,
        label: 'Outlet a credits Outlet b: “said”',
        isFaint: false,
      },
    ]);
  });

  it('are faint where they are of another claim than the one that is asked about', () => {
    const other = { id: 'other', text: '', lang: 'en' };
    const statements = [
      makeStatement('a', { spans: [makeSpan('CONTENT', 0)] }),
      makeStatement('b', { spans: [makeSpan('CONTENT', 0)], claim: other }),
    ];
    const { marks } = documentMarks({ ...asked, claimId: 'claim', statements, credits: [] });
    expect(marks.map(({ isFaint }) => isFaint)).toEqual([false, true]);
  });

  it('are not those of another version, nor what the text does not have there, which are counted', () => {
    const spans = [
      makeSpan('CONTENT', 0, { version: { id: 'older' } }),
      makeSpan('CONTENT', 0, { version: null }),
      makeSpan('CONTENT', 0, { verified: false }),
      makeSpan('CONTENT', 9, { end: 8 }),
      makeSpan('CONTENT', 29),
      makeSpan('CONTENT', -1),
    ];
    const found = documentMarks({ ...asked, statements: [makeStatement('a', { spans })], credits: [] });
    expect(found).toEqual({ marks: [], elsewhere: 2, notFound: 4 });
  });
});

describe('who is asked for in the text', () => {
  const credits = [makeCredit('t', 'a', 'b'), makeCredit('u', 'c', 'b')];
  const { marks } = documentMarks({
    ...asked,
    statements: [makeStatement('a', { spans: [makeSpan('CONTENT', 0)] })],
    credits,
  });

  it('is there by marks of its own, or where others credit it', () => {
    expect([...ownersInText(['a'], marks, credits)]).toEqual(['a']);
    expect([...ownersInText(['b'], marks, credits)]).toEqual(['t', 'u']);
    expect([...ownersInText(['nobody'], marks, credits)]).toEqual([]);
  });
});
