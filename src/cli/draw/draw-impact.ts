/** What falls with a source: the claims that are left without an origin first. */
import type { Impact, ImpactAnswer } from '../answers/impact-answer.ts';
import { drawMore } from './draw-more.ts';
import type { Screen } from './screen.ts';
import { toQuoted } from './to-shown.ts';
import { wrapLine } from './wrap-line.ts';

export function drawImpact(
  { withdrawalImpact: { totalCount, edges } }: ImpactAnswer,
  screen: Screen,
): string[] {
  if (totalCount === 0) return ['No claim rests on it.'];
  const impacts = edges.map(({ node }) => node);
  // The API tells the orphaned ones first; so does this, whatever comes.
  const [orphaned, weakened] = [
    impacts.filter((one) => one.orphaned),
    impacts.filter((one) => !one.orphaned),
  ];
  return [
    `Claims that it touches: ${String(totalCount)}`,
    ...drawGroup('Orphaned: nobody is left', orphaned, screen),
    ...drawGroup('Not orphaned', weakened, screen),
    ...drawMore(edges.length, totalCount, 'claims'),
  ];
}

function drawGroup(title: string, impacts: readonly Impact[], screen: Screen): string[] {
  if (impacts.length === 0) return [];
  return ['', screen.strong(title), ...impacts.flatMap((impact) => drawOne(impact, screen))];
}

function drawOne(impact: Impact, screen: Screen): string[] {
  const { claim, before, after, estimatedGradeBefore, estimatedGradeAfter } = impact;
  const [name = claim.id] = claim.keys;
  const origins = `origins ${drawInterval(before)} → ${drawInterval(after)}`;
  const grade = `grade ${String(estimatedGradeBefore)} → ${String(estimatedGradeAfter)}`;
  return [
    ...wrapLine(toQuoted(claim.text), screen.width, { first: '  ', further: '   ' }),
    ...wrapLine(`${origins}; ${grade}  ${screen.faint(name)}`, screen.width, {
      first: '    ',
      further: '    ',
    }),
  ];
}

/** `1–3, 1 unidentified` */
function drawInterval({ lower, upper, unidentified }: Impact['before']): string {
  const nobody = unidentified === 0 ? '' : `, ${String(unidentified)} unidentified`;
  return `${String(lower)}–${String(upper)}${nobody}`;
}
