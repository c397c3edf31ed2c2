/**
 * The origins of one side, counted: an interval, for what cannot be shown to be independent may be or may not. `upper`
 * counts all that are not known to be one, `lower` the attested ones, with all joins that are not to be ruled out.
 */
import { findCautiousJoins } from './cautious-joins.ts';
import type { ClaimFacts } from './claim-facts.ts';
import type { DisjointSets } from './disjoint-sets.ts';
import { toFirmClasses } from './firm-classes.ts';
import { findOriginTypes } from './origin-table.ts';
import { isAttested } from './origin-type.ts';
import type { OriginType } from './origin-type.ts';
import { toOrigins } from './origin.ts';
import type { Origin } from './origin.ts';
import type { JoinedPair } from './origin-join.ts';
import type { SideGraph } from './side-graph.ts';
import { toOutletClasses } from './outlet-classes.ts';
import type { OutletClass } from './outlet-classes.ts';

export interface SideOrigins {
  readonly side: SideGraph;
  /** By node; circles too. */
  readonly types: ReadonlyMap<number, OriginType>;
  /** In the order of their ids. */
  readonly attested: readonly Origin[];
  /** Positions in `attested`. */
  readonly firm: DisjointSets;
  readonly cautious: DisjointSets;
  readonly firmJoins: readonly JoinedPair[];
  readonly cautiousJoins: readonly JoinedPair[];
  /** Origins that nobody is said to be, a class an outlet. */
  readonly unattested: readonly OutletClass[];
  readonly unidentified: readonly Origin[];
}

export function findSideOrigins(
  side: SideGraph,
  facts: Pick<ClaimFacts, 'sources' | 'dependence' | 'nearDuplicates'>,
): SideOrigins {
  const types = findOriginTypes(side);
  const origins = toOrigins(side, types, facts.sources);
  const attested = origins.filter(({ type }) => isAttested(type));
  const { sets: firm, joins: firmJoins } = toFirmClasses(attested, facts.dependence);
  const cautiousJoins = findCautiousJoins(attested, firm, facts);
  const cautious = firm.copy();
  for (const { a, b } of cautiousJoins) cautious.join(a, b);
  return {
    side,
    types,
    attested,
    firm,
    cautious,
    firmJoins,
    cautiousJoins,
    unattested: toOutletClasses(origins, attested, firm),
    unidentified: origins.filter(({ type }) => type === 'UNIDENTIFIED'),
  };
}

/** The members of each set, as positions in the attested origins, by root. */
export function membersOf(
  { attested }: SideOrigins,
  sets: DisjointSets,
): ReadonlyMap<number, readonly number[]> {
  const members = new Map<number, number[]>();
  attested.forEach((_, position) => {
    const root = sets.rootOf(position);
    const known = members.get(root);
    if (known === undefined) members.set(root, [position]);
    else known.push(position);
  });
  return members;
}
