/** Circular reporting: each group with the claims that go round in it. */
import type { CircularAnswer } from '../answers/circular-answer.ts';
import type { CircularGroup } from '../answers/circular-group.ts';
import { drawMore } from './draw-more.ts';
import { drawRing } from './draw-ring.ts';
import type { Screen } from './screen.ts';
import { toQuoted } from './to-shown.ts';
import { wrapLine } from './wrap-line.ts';

export function drawCircular(
  { circularReporting: { totalCount, edges } }: CircularAnswer,
  screen: Screen,
): string[] {
  if (totalCount === 0) return ['No circular reporting is known.'];
  return [
    `Circular groups: ${String(totalCount)}`,
    ...edges.flatMap(({ node }) => ['', ...drawClaims(node, screen), ...drawRing(node, '  ', screen)]),
    ...drawMore(edges.length, totalCount, 'groups'),
  ];
}

function drawClaims({ claims }: CircularGroup, screen: Screen): string[] {
  return claims.flatMap(({ text }) => wrapLine(toQuoted(text), screen.width, { first: '', further: ' ' }));
}
