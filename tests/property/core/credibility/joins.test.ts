import { describe, expect, it } from '@jest/globals';
import { analyseClaim } from '../../../../src/core/credibility/analyse-claim.ts';
import type { ClaimAnalysis } from '../../../../src/core/credibility/analyse-claim.ts';
import type { OriginJoin } from '../../../../src/core/provenance/origin-join.ts';
import type { Side } from '../../../../src/core/provenance/side.ts';
import { arbitraryFacts } from '../provenance/arbitrary-facts.ts';
import { isAttested } from '../reference/origin-table.ts';
import { referenceGround } from '../reference/reference-analysis.ts';
import type { ReferenceGround } from '../reference/reference-analysis.ts';
import { holdsFor } from './invariants/hold-for-cases.ts';

const SIDES = ['FOR', 'AGAINST', 'QUESTIONS'] as const;

/** How many groups are left of `nodes` when the ends of each join are one, and whether no join was idle. */
function joined(
  nodes: readonly string[],
  joins: readonly OriginJoin[],
  nodeOf: (id: string) => string,
): { readonly groups: number; readonly areNeeded: boolean } {
  const groupOf = new Map(nodes.map((node) => [node, node]));
  let areNeeded = true;
  for (const { aId, bId } of joins) {
    const [a, b] = [groupOf.get(nodeOf(aId)), groupOf.get(nodeOf(bId))];
    if (a === undefined || b === undefined) continue;
    areNeeded &&= a !== b;
    for (const [node, group] of groupOf) if (group === b) groupOf.set(node, a);
  }
  return { groups: new Set(groupOf.values()).size, areNeeded };
}

/** From an assertion to the least of its node; a located placeholder's voice stands in none and is itself. */
function toNodeName({ claim }: ReferenceGround): (id: string) => string {
  const names = new Map(
    claim.nodes.flatMap(({ id, voices }) => voices.map((v) => [v.assertionId, id] as const)),
  );
  return (id) => names.get(id) ?? id;
}

function countingOrigins(analysis: ClaimAnalysis, side: Side, nodeOf: (id: string) => string) {
  const origins = [...analysis.originTypes(side)].filter(
    ([, type]) => type !== 'UNIDENTIFIED' && type !== 'CIRCULAR',
  );
  return {
    all: origins.map(([id]) => nodeOf(id)),
    attested: origins.filter(([, type]) => isAttested(type)).map(([id]) => nodeOf(id)),
  };
}

describe('the joins that are listed', () => {
  it('make the classes of upper of all origins, and with the cautious ones those of lower of the attested', () => {
    holdsFor(arbitraryFacts, 0, (facts) => {
      const nodeOf = toNodeName(referenceGround(facts));
      const analysis = analyseClaim(facts);
      for (const side of SIDES) {
        const { joins, lower, upper } = analysis.origins(side);
        const { all, attested } = countingOrigins(analysis, side, nodeOf);
        const firm = joins.filter((join) => !join.cautious);
        expect(joined(all, firm, nodeOf).groups).toBe(upper);
        expect(joined(attested, joins, nodeOf).groups).toBe(lower);
      }
    });
  });

  it('are for each reason no more than it takes', () => {
    holdsFor(arbitraryFacts, 0, (facts) => {
      const nodeOf = toNodeName(referenceGround(facts));
      const analysis = analyseClaim(facts);
      for (const side of SIDES) {
        const { all } = countingOrigins(analysis, side, nodeOf);
        const byReason = Map.groupBy(analysis.origins(side).joins, (join) => join.reason);
        for (const joins of byReason.values()) expect(joined(all, joins, nodeOf).areNeeded).toBe(true);
      }
    });
  });
});
