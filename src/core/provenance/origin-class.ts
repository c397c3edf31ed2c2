/** Classes of origins as they are shown: what cannot be shown to be independent of each other counts once. */
import { bestOf, isAttested } from './origin-type.ts';
import type { OriginType } from './origin-type.ts';
import { carriersOf } from './origin.ts';
import type { Origin } from './origin.ts';
import { membersOf } from './side-origins.ts';
import type { SideOrigins } from './side-origins.ts';

export interface OriginClass {
  /** The least id of its own origins, before others were absorbed. */
  readonly key: string;
  /** The best type of its members. */
  readonly type: OriginType;
  readonly attested: boolean;
  /** Its origins' sources, those absorbed too. */
  readonly sourceIds: readonly string[];
  readonly assertionIds: readonly string[];
  /** Who carries its unnamed sources. */
  readonly carrierIds: readonly string[];
}

/** The classes that `upper` counts: firm ones with what they absorb, then those that nobody is said to be; by key. */
export function toOriginClasses(found: SideOrigins): OriginClass[] {
  const classes = toAttestedClasses(found, found.firm);
  for (const { origins, into } of found.unattested)
    if (into === null) classes.push(toOriginClass(origins, []));
  return classes.sort(byKey);
}

/** Attested classes by one way of joining: by firm or by cautious joins; by key. */
export function toAttestedClasses(found: SideOrigins, sets: SideOrigins['firm']): OriginClass[] {
  const absorbed = new Map<number, Origin[]>();
  for (const { origins, into } of found.unattested) {
    if (into === null) continue;
    const root = sets.rootOf(into.root);
    const known = absorbed.get(root);
    if (known === undefined) absorbed.set(root, [...origins]);
    else known.push(...origins);
  }
  return Array.from(membersOf(found, sets), ([root, members]) => {
    const own = members.flatMap((position) => found.attested[position] ?? []);
    return toOriginClass(own, absorbed.get(root) ?? []);
  }).sort(byKey);
}

function toOriginClass(own: readonly Origin[], absorbed: readonly Origin[]): OriginClass {
  const all = [...own, ...absorbed];
  const type = bestOf(own.map((origin) => origin.type));
  const carriers = own.flatMap(({ traits }) => carriersOf(traits));
  return {
    key: own[0]?.id ?? '',
    type,
    attested: isAttested(type),
    sourceIds: [...new Set(all.map(({ sourceId }) => sourceId))].sort(),
    assertionIds: all.flatMap(({ assertionIds }) => assertionIds).sort(),
    carrierIds: [...new Set(carriers)].sort(),
  };
}

function byKey(a: OriginClass, b: OriginClass): number {
  return a.key < b.key ? -1 : 1;
}
