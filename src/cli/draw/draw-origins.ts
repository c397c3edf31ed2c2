/** How many independent voices are left of a claim, and why not more. */
import type { Origins, Side, TracedClaim } from '../answers/trace-answer.ts';
import { drawRing } from './draw-ring.ts';
import { drawVoice } from './draw-voice.ts';
import type { Screen } from './screen.ts';
import { toShown } from './to-shown.ts';
import { wrapLine } from './wrap-line.ts';

/** Both sides' intervals with classes and joins, then what the trails for it have in common. */
export function drawOrigins({ origins, against }: TracedClaim, screen: Screen): string[] {
  return [
    screen.strong('Independent origins (lower–upper)'),
    ...drawSide('for', origins, screen),
    ...drawSide('against', against, screen),
    `  disjoint chains: ${String(origins.disjointChains)}`,
    ...drawChokepoints(origins, screen),
    ...origins.circular.flatMap((group) => ['  circular:', ...drawRing(group, '    ', screen)]),
  ];
}

function drawSide(name: string, side: Side, screen: Screen): string[] {
  const lay = (text: string): string[] => wrapLine(text, screen.width, { first: '    ', further: '      ' });
  return [
    `  ${name}: ${screen.strong(`${String(side.lower)}–${String(side.upper)}`)}, ${String(side.unidentified)} unidentified`,
    ...side.classes.flatMap(({ type, attested, sources, carriedBy }) => {
      const carriers = carriedBy.length === 0 ? '' : `, carried by ${namesOf(carriedBy)}`;
      return lay(`${type}${attested ? '' : ' (unattested)'}: ${namesOf(sources)}${carriers}`);
    }),
    ...drawJoins(side, screen).flatMap(lay),
  ];
}

/** A text that was found after many had cited it is joined to each of its placeholders: that is one line. */
function drawJoins({ joins }: Side, screen: Screen): string[] {
  const times = new Map<string, number>();
  for (const { a, b, reason, cautious } of joins) {
    const why = `one, by ${reason}${cautious ? ' (cautious: for lower alone)' : ''}`;
    const line = `${why}: ${drawVoice(a, screen)} = ${drawVoice(b, screen)}`;
    times.set(line, (times.get(line) ?? 0) + 1);
  }
  return [...times].map(([line, count]) => (count === 1 ? line : `${line}, ${String(count)} times`));
}

const levels: readonly (readonly [string, string])[] = [
  ['OWNER', 'everything hangs on what these own'],
  ['SOURCE', 'everything hangs on'],
  ['ASSERTION', 'everything passes'],
];

function drawChokepoints({ chokepoints }: Origins, screen: Screen): string[] {
  if (chokepoints.length === 0) return ['  chokepoints: none'];
  return levels.flatMap(([level, sentence]) => {
    const names = chokepoints
      .filter((point) => point.level === level)
      .map(({ source, owner, assertion }) =>
        assertion === null ? toShown((source ?? owner)?.name ?? '') : drawVoice(assertion, screen),
      );
    if (names.length === 0) return [];
    const separator = level === 'ASSERTION' ? '; ' : ', ';
    return wrapLine(`${sentence}: ${names.join(separator)}`, screen.width, { first: '  ', further: '    ' });
  });
}

function namesOf(sources: readonly { readonly name: string }[]): string {
  return sources.map(({ name }) => toShown(name)).join(', ');
}
