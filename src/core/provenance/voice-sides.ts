/**
 * Which side each voice is on: who speaks for itself takes its own, a relay that of whom it credits, so that "he denies
 * it" carries a denial whoever passes it on. Least fixpoint by worklist: what leads only into loops is on no side.
 */
import { at, groupByKey } from './adjacency.ts';
import type { ClaimGraph } from './claim-graph.ts';
import { ownSides } from './side.ts';
import type { ClaimRole } from './side.ts';
import { isFirstHand } from './voice.ts';

/** Bits of `bitOf` for each voice; 0 for one without node or side. Linear in voices and readings. */
export function findVoiceSides(graph: ClaimGraph, roles: ReadonlyMap<string, ClaimRole>): Uint8Array {
  const { voices, nodeOfVoice, creditingVoices } = graph;
  const found = new Uint8Array(voices.length);
  const open: number[] = [];
  const isRelay = new Uint8Array(voices.length);
  voices.forEach((voice, number) => {
    if (at(nodeOfVoice, number) < 0) return;
    if (at(creditingVoices, number) === 1 && !isFirstHand(voice)) {
      isRelay[number] = 1;
      return;
    }
    found[number] = ownSides(voice, roles);
    if (at(found, number) !== 0) open.push(number);
  });
  const incoming = toIncoming(graph);
  for (let credited = open.pop(); credited !== undefined; credited = open.pop()) {
    const sidesOfCredited = at(found, credited);
    for (let i = at(incoming.start, credited); i < at(incoming.start, credited + 1); i++) {
      const crediting = at(graph.readings.from, at(incoming.item, i));
      if (at(isRelay, crediting) === 0 || (at(found, crediting) | sidesOfCredited) === at(found, crediting))
        continue;
      found[crediting] = at(found, crediting) | sidesOfCredited;
      open.push(crediting);
    }
  }
  return found;
}

/** Readings by the voice they credit; only those that are edges. */
function toIncoming({ readings, nodeOfVoice, voices }: ClaimGraph) {
  const credited = readings.to.map((voice, reading) => {
    if (voice < 0 || at(readings.confirmed, reading) === 0) return -1;
    const [from, to] = [at(nodeOfVoice, at(readings.from, reading)), at(nodeOfVoice, voice)];
    return from < 0 || to < 0 || from === to ? -1 : voice;
  });
  return groupByKey(credited, voices.length);
}
