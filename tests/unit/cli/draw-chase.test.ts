/** The list of what to look for: golden texts. */
import { expect, it } from '@jest/globals';
import type { ChaseItem } from '../../../src/cli/answers/chase-answer.ts';
import { drawChase } from '../../../src/cli/draw/draw-chase.ts';
import { createPlainScreen } from '../../../src/cli/draw/screen.ts';

const item: ChaseItem = {
  document: {
    id: 'document_1',
    keys: [],
    title: 'بيان',
    kind: 'STATEMENT',
    publishedAt: '2024-11',
    publisher: null,
  },
  claimsBlocked: 1,
  wantedBy: {
    totalCount: 30,
    edges: ['citing', 'citing', null].map((cue) => ({
      node: {
        cue,
        from: { source: { id: 'source_1', name: 'Tide Courier' } },
        readIn: { id: 'document_2', title: 'Quay closed', publishedAt: null },
      },
    })),
  },
};

it('a placeholder is told with what waits for it and who cites it, each place once', () => {
  const answer = { chaseList: { totalCount: 1, edges: [{ node: item }] } };
  expect(drawChase(answer, createPlainScreen())).toEqual([
    'Cited, not seen: 1',
    '',
    '1. publisher unknown, STATEMENT, “\u2068بيان\u2069”, 2024-11',
    '   1 claim waits for it  document_1',
    '   cited by Tide Courier, in “Quay closed”: “citing”',
    '   … and 27 more',
  ]);
});

it('a graph in which every cited document is held has nothing to look for', () => {
  const answer = { chaseList: { totalCount: 0, edges: [] } };
  expect(drawChase(answer, createPlainScreen())).toEqual([
    'Nothing to look for: every document that is cited is held.',
  ]);
});
