/**
 * Sides of a claim: what is said for it, against it, or only asked. Each side is a graph of its own; nothing that
 * affirms can be a link in a chain that denies.
 */
import type { Stance } from '../model/assertion.ts';
import type { Voice } from './voice.ts';

export const sides = ['FOR', 'AGAINST', 'QUESTIONS'] as const;
export type Side = (typeof sides)[number];

/** What a claim has to do with the claim that is analysed; a claim in no role counts on no side. */
export interface ClaimRole {
  /** The claim itself, or one confirmed to be the same, transitively. */
  readonly isSame: boolean;
  /** Confirmed to entail it, transitively. */
  readonly entails: boolean;
  /** Confirmed to contradict it, or one that is the same. */
  readonly contradicts: boolean;
}

const OF_STANCE: Readonly<Record<Stance, number>> = { AFFIRMS: 1, DENIES: 2, QUESTIONS: 4 };

/** One bit a side, so that a voice may stand on several. */
export function bitOf(side: Side): number {
  return 1 << sides.indexOf(side);
}

/** The sides that a voice takes by its own stance, as bits: who denies what entails a claim says nothing against it. */
export function ownSides({ claimId, stance }: Voice, roles: ReadonlyMap<string, ClaimRole>): number {
  const role = roles.get(claimId);
  if (role === undefined) return 0;
  const same = role.isSame ? OF_STANCE[stance] : 0;
  if (stance !== 'AFFIRMS') return same;
  return same | (role.entails ? bitOf('FOR') : 0) | (role.contradicts ? bitOf('AGAINST') : 0);
}
