/** What falls with a source: golden texts. */
import { expect, it } from '@jest/globals';
import type { Impact } from '../../../src/cli/answers/impact-answer.ts';
import { drawImpact } from '../../../src/cli/draw/draw-impact.ts';
import { createPlainScreen } from '../../../src/cli/draw/screen.ts';

const screen = createPlainScreen();

function makeImpact(text: string, keys: string[], orphaned: boolean, left: number): Impact {
  return {
    claim: { id: 'claim_1', keys, text },
    orphaned,
    before: { lower: 2, upper: 3, unidentified: 1 },
    after: { lower: left, upper: left, unidentified: 0 },
    estimatedGradeBefore: 2,
    estimatedGradeAfter: 6,
  };
}

it('claims that nobody is left for come first, with their figures before and after', () => {
  const edges = [
    { node: makeImpact('The quay was closed', ['test-tide#c1'], false, 1) },
    { node: makeImpact('انفجار', [], true, 0) },
  ];
  expect(drawImpact({ withdrawalImpact: { totalCount: 9, edges } }, screen)).toEqual([
    'Claims that it touches: 9',
    '',
    'Orphaned: nobody is left',
    '  “\u2068انفجار\u2069”',
    '    origins 2–3, 1 unidentified → 0–0; grade 2 → 6  claim_1',
    '',
    'Not orphaned',
    '  “The quay was closed”',
    '    origins 2–3, 1 unidentified → 1–1; grade 2 → 6  test-tide#c1',
    '… and 7 more claims (--first)',
  ]);
});

it('a source that no claim rests on touches none', () => {
  expect(drawImpact({ withdrawalImpact: { totalCount: 0, edges: [] } }, screen)).toEqual([
    'No claim rests on it.',
  ]);
});
