/**
 * Cautious joins: attested origins that cannot be shown to be independent of each other. They count as one for the
 * lower end of the interval, unless somebody declared those two independent. Each reason's joins span what it connects.
 */
import type { ClaimFacts } from './claim-facts.ts';
import { joinCompatibleDescriptions } from './compatible-descriptions.ts';
import type { DisjointSets } from './disjoint-sets.ts';
import type { Origin } from './origin.ts';
import { spanRelated } from './origin-join.ts';
import type { CollapseReason, JoinedPair, MayJoin } from './origin-join.ts';

/** Pairs to be joined on top of the firm classes, none within one of them; at most one a reason and origin. */
export function findCautiousJoins(
  attested: readonly Origin[],
  firm: DisjointSets,
  { dependence, nearDuplicates }: Pick<ClaimFacts, 'dependence' | 'nearDuplicates'>,
): JoinedPair[] {
  if (attested.length < 2) return [];
  const { mayJoin, judgedKey } = readIndependence(attested, dependence);
  const joins: JoinedPair[] = [];
  const collect = (reason: CollapseReason, sets = firm.copy()): OnJoin => {
    return (a, b) => {
      if (sets.join(a, b)) joins.push({ a: Math.min(a, b), b: Math.max(a, b), reason });
    };
  };
  const described = firm.copy();
  const onDescribed = collect('COMPATIBLE_DESCRIPTION', described);
  joinCompatibleDescriptions(attested, { judgedKey, joined: described, mayJoin, onJoin: onDescribed });
  joinUnderOneOwner(attested, mayJoin, collect('SAME_OWNER'));
  joinSyndicated(attested, mayJoin, collect('SYNDICATED'));
  joinNearDuplicates(attested, nearDuplicates, mayJoin, collect('NEAR_DUPLICATE_TEXT'));
  return joins;
}

interface Independence {
  readonly mayJoin: MayJoin;
  /** Other than empty for an origin of which something was said: the same for those of which the same was said. */
  readonly judgedKey: (origin: Origin) => string;
}

/** What was declared independent, of sources or of assertions, touches those two alone. */
function readIndependence(attested: readonly Origin[], dependence: ClaimFacts['dependence']): Independence {
  const declared = dependence.filter(({ dependent }) => !dependent);
  if (declared.length === 0) return { mayJoin: () => true, judgedKey: () => '' };
  const pairs = new Set(declared.map(({ a, b }) => pairOf(a, b)));
  const ids = new Set(declared.flatMap(({ a, b }) => [a, b]));
  const judgedIdsOf = ({ sourceId, assertionIds }: Origin): readonly string[] =>
    [sourceId, ...assertionIds].filter((id) => ids.has(id));
  const judged = attested.map(judgedIdsOf);
  return {
    mayJoin: (a, b) =>
      !(judged[a] ?? []).some((one) => (judged[b] ?? []).some((other) => pairs.has(pairOf(one, other)))),
    judgedKey: (origin) => judgedIdsOf(origin).join(),
  };
}

function pairOf(a: string, b: string): string {
  return a < b ? `${a}\0${b}` : `${b}\0${a}`;
}

type OnJoin = (a: number, b: number) => void;

/** An outlet that is the origin itself: a shared owner never joins two human sources. */
function speaksForItself({ type, sourceType }: Origin): boolean {
  return sourceType === 'OUTLET' && (type === 'FIRST_HAND' || type === 'NAMED');
}

function joinUnderOneOwner(attested: readonly Origin[], mayJoin: MayJoin, onJoin: OnJoin): void {
  const byOwner = new Map<string, Set<number>>();
  attested.forEach((origin, position) => {
    if (!speaksForItself(origin)) return;
    for (const owner of [origin.sourceId, ...origin.traits.ownerIds]) {
      byOwner.set(owner, (byOwner.get(owner) ?? new Set()).add(position));
    }
  });
  for (const members of byOwner.values()) spanRelated([...members], mayJoin, onJoin);
}

function joinSyndicated(attested: readonly Origin[], mayJoin: MayJoin, onJoin: OnJoin): void {
  const first = new Map<string, number>();
  attested.forEach((origin, position) => {
    if (speaksForItself(origin) && !first.has(origin.sourceId)) first.set(origin.sourceId, position);
  });
  for (const [sourceId, position] of first) {
    const from = attested[position]?.traits.syndicatesFromIds ?? [];
    for (const agency of from) {
      const other = first.get(agency);
      if (other !== undefined && agency !== sourceId && mayJoin(position, other)) onJoin(position, other);
    }
  }
}

function joinNearDuplicates(
  attested: readonly Origin[],
  pairs: ClaimFacts['nearDuplicates'],
  mayJoin: MayJoin,
  onJoin: OnJoin,
): void {
  if (pairs.length === 0) return;
  const byDocument = new Map<string, number[]>();
  attested.forEach(({ documentId }, position) => {
    if (documentId === null) return;
    const here = byDocument.get(documentId);
    if (here === undefined) byDocument.set(documentId, [position]);
    else here.push(position);
  });
  for (const [document, other] of pairs) {
    const [here, there] = [byDocument.get(document) ?? [], byDocument.get(other) ?? []];
    const isHere = new Set(here);
    const areApart: MayJoin = (a, b) => isHere.has(a) !== isHere.has(b) && mayJoin(a, b);
    spanRelated([...here, ...there], areApart, onJoin);
  }
}
