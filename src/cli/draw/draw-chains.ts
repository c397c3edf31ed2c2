/** The chains of a claim as a tree of lines. */
import type { TracedClaim } from '../answers/trace-answer.ts';
import { toChainTree } from './chain-tree.ts';
import type { Branch, TrailEnd } from './chain-tree.ts';
import { drawVoice } from './draw-voice.ts';
import type { Screen } from './screen.ts';
import { toQuoted } from './to-shown.ts';
import { wrapLine } from './wrap-line.ts';

/** How many chains there are, then the tree of those that were asked for. */
export function drawChains({ id, chains }: TracedClaim, screen: Screen): string[] {
  const { total, totalIsLowerBound, nodes } = chains;
  const count = `${totalIsLowerBound ? 'at least ' : ''}${total}`;
  if (total === '0') return ['Chains: 0. No held document states it, as far as is confirmed.'];
  const shown = String(nodes.length) === total ? '' : `, ${String(nodes.length)} of them here (--first)`;
  return [`Chains: ${count}${shown}`, ...drawBranches(toChainTree(nodes, id), '', screen)];
}

function drawBranches(branches: readonly Branch[], before: string, screen: Screen): string[] {
  return branches.flatMap((branch, index) => {
    const isLast = index === branches.length - 1;
    const below = `${before}${isLast ? '   ' : '│  '}`;
    const first = `${before}${isLast ? '└─ ' : '├─ '}`;
    const further = `${below}${branch.branches.length > 0 ? '│  ' : '   '}`;
    const lines = wrapLine(drawBranch(branch, screen), screen.width, { first, further });
    return [...lines, ...drawBranches(branch.branches, below, screen)];
  });
}

function drawBranch({ voice, stance, cues, ends }: Branch, screen: Screen): string {
  const cue = cues.length === 0 ? '' : `${cues.map(toQuoted).join(' / ')} → `;
  const stances = stance === 'AFFIRMS' ? '' : ` ${screen.warning(stance)}`;
  return `${cue}${drawVoice(voice, screen)}${stances}${ends.map((end) => ` ${drawEnd(end, screen)}`).join('')}`;
}

function drawEnd({ type, otherClaim }: TrailEnd, screen: Screen): string {
  const sign = screen.strong(type === 'CIRCULAR' ? `[${type}] ↺` : `[${type}]`);
  return otherClaim === null ? sign : `${sign} of ${toQuoted(otherClaim)}`;
}
