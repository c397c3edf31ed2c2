/** The joins of a side as they are shown, by the assertions that they join. */
import { at } from './adjacency.ts';
import type { JoinedPair, OriginJoin } from './origin-join.ts';
import type { SideOrigins } from './side-origins.ts';
import { voiceOf } from './side-graph.ts';

/** Firm joins, what was absorbed, texts that were found, then cautious joins; each reason's in the order of ids. */
export function toOriginJoins(found: SideOrigins): OriginJoin[] {
  const idOf = (position: number): string => found.attested[position]?.assertionId ?? '';
  const toJoin =
    (cautious: boolean) =>
    ({ a, b, ...why }: JoinedPair): OriginJoin => ({ aId: idOf(a), bId: idOf(b), ...why, cautious });
  return [
    ...found.firmJoins.map(toJoin(false)),
    ...toOutletJoins(found, idOf),
    ...toLocatedJoins(found),
    ...found.cautiousJoins.map(toJoin(true)),
  ];
}

/** One outlet's own origins, and what absorbs them. */
function toOutletJoins({ unattested }: SideOrigins, idOf: (position: number) => string): OriginJoin[] {
  return unattested.flatMap(({ origins: [first, ...others], into }): OriginJoin[] => {
    if (first === undefined) return [];
    const aId = first.assertionId;
    const together = others.map(({ assertionId: bId }): OriginJoin => ({
      aId,
      bId,
      reason: 'SAME_SOURCE',
      cautious: false,
    }));
    if (into === null) return together;
    return [...together, { aId: idOf(into.by), bId: aId, reason: into.reason, cautious: false }];
  });
}

/** What was cited and what it turned out to say are one assertion. */
function toLocatedJoins({ side }: SideOrigins): OriginJoin[] {
  const joins: OriginJoin[] = [];
  for (const [placeholder, counterparts] of side.graph.located) {
    for (const found of counterparts) {
      const node = at(side.graph.nodeOfVoice, found);
      if (node < 0 || at(side.onSide, found) === 0 || at(side.reachable, node) === 0) continue;
      joins.push({
        aId: voiceOf(side.graph, placeholder).assertionId,
        bId: voiceOf(side.graph, found).assertionId,
        reason: 'RESOLVED_AS',
        cautious: false,
      });
    }
  }
  return joins;
}
