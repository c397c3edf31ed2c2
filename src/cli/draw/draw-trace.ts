/** One claim on a page: its chains, its origins, and what they weigh. */
import type { TracedClaim } from '../answers/trace-answer.ts';
import { drawChains } from './draw-chains.ts';
import { drawCredibility } from './draw-credibility.ts';
import { drawOrigins } from './draw-origins.ts';
import type { Screen } from './screen.ts';
import { toQuoted } from './to-shown.ts';
import { wrapLine } from './wrap-line.ts';

export function drawTrace(claim: TracedClaim, screen: Screen): string[] {
  return [
    ...wrapLine(screen.strong(toQuoted(claim.text)), screen.width, { first: '', further: ' ' }),
    screen.faint([...claim.keys, claim.id].join('  ')),
    '',
    ...drawChains(claim, screen),
    '',
    ...drawOrigins(claim, screen),
    '',
    ...drawCredibility(claim.credibility, screen),
  ];
}
