/** The list of circular groups: golden texts. */
import { expect, it } from '@jest/globals';
import { drawCircular } from '../../../src/cli/draw/draw-circular.ts';
import { createPlainScreen } from '../../../src/cli/draw/screen.ts';
import { makeGroup } from './traced-claim.ts';

const screen = createPlainScreen();

it('each group is drawn below the claims that go round in it', () => {
  const group = makeGroup({ A: ['B'], B: ['A'] }, { anchored: true, documents: [] });
  const drawn = drawCircular({ circularReporting: { totalCount: 3, edges: [{ node: group }] } }, screen);
  expect(drawn).toEqual([
    'Circular groups: 3',
    '',
    '“The quay was closed”',
    '  A, B have it from each other',
    '  anchored: one of them is first-hand, or credits somebody outside',
    '… and 2 more groups (--first)',
  ]);
});

it('a graph without circles says so', () => {
  expect(drawCircular({ circularReporting: { totalCount: 0, edges: [] } }, screen)).toEqual([
    'No circular reporting is known.',
  ]);
});
