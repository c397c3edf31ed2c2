/** On which sides a voice is heard: its own, unless it passes on what others say (section 1, "Sides"). */
import type { ClaimFacts } from '../../../../src/core/provenance/claim-facts.ts';
import type { Side } from '../../../../src/core/provenance/side.ts';
import type { Voice } from '../../../../src/core/provenance/voice.ts';
import { isFirstHandVoice } from './voice-nodes.ts';
import type { StandingClaim } from './voice-nodes.ts';

function ownSides({ stance, claimId }: Voice, facts: ClaimFacts): Set<Side> {
  const role = facts.roles.get(claimId);
  const sides = new Set<Side>();
  if (role?.isSame === true) {
    sides.add(stance === 'AFFIRMS' ? 'FOR' : stance === 'DENIES' ? 'AGAINST' : 'QUESTIONS');
  }
  if (role?.entails === true && stance === 'AFFIRMS') sides.add('FOR');
  if (role?.contradicts === true && stance === 'AFFIRMS') sides.add('AGAINST');
  return sides;
}

/** Least fixpoint: begins with nobody who relays on any side, and adds until nothing changes. */
export function sidesOfVoices(
  { nodes, handOffs }: StandingClaim,
  facts: ClaimFacts,
): Map<Voice, ReadonlySet<Side>> {
  const sides = new Map<Voice, Set<Side>>();
  for (const voice of nodes.flatMap((node) => node.voices)) {
    const isRelay = handOffs.some((handOff) => handOff.from === voice) && !isFirstHandVoice(voice);
    sides.set(voice, isRelay ? new Set() : ownSides(voice, facts));
  }
  for (let isStill = false; !isStill;) {
    isStill = true;
    for (const { from, to } of handOffs) {
      if (isFirstHandVoice(from)) continue;
      for (const side of sides.get(to) ?? []) {
        if (sides.get(from)?.has(side) === true) continue;
        sides.get(from)?.add(side);
        isStill = false;
      }
    }
  }
  return sides;
}
