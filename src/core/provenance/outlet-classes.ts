/**
 * Origins that nobody is said to be: open chains and outlets that name no source, one class an outlet. Where the outlet
 * is itself an attested origin, or carries an unnamed one, its silence hides nothing new: the class is absorbed.
 */
import type { DisjointSets } from './disjoint-sets.ts';
import { carriersOf } from './origin.ts';
import type { Origin } from './origin.ts';

export interface OutletClass {
  /** Of one source, in the order of their ids; at least one. */
  readonly origins: readonly Origin[];
  /** Where it is absorbed. */
  readonly into: Absorption | null;
}

export interface Absorption {
  /** Root of the firm class. */
  readonly root: number;
  /** Position of the member that absorbs. */
  readonly by: number;
  readonly reason: 'SAME_SOURCE' | 'SAME_CARRIER';
}

export function toOutletClasses(
  origins: readonly Origin[],
  attested: readonly Origin[],
  firm: DisjointSets,
): OutletClass[] {
  const byOutlet = new Map<string, Origin[]>();
  for (const origin of origins) {
    if (origin.type !== 'OPEN_CHAIN' && origin.type !== 'UNATTRIBUTED') continue;
    const known = byOutlet.get(origin.sourceId);
    if (known === undefined) byOutlet.set(origin.sourceId, [origin]);
    else known.push(origin);
  }
  if (byOutlet.size === 0) return [];
  const absorbing = findAbsorbing(attested, firm);
  return Array.from(byOutlet, ([outletId, of]) => ({ origins: of, into: absorbing.get(outletId) ?? null }));
}

/** By outlet, the first class by id that has a right to it. */
function findAbsorbing(attested: readonly Origin[], firm: DisjointSets): ReadonlyMap<string, Absorption> {
  const found = new Map<string, Absorption>();
  const offer = (outletId: string, offered: Absorption): void => {
    const held = found.get(outletId);
    const isBetter =
      held === undefined ||
      offered.root < held.root ||
      (offered.root === held.root && held.reason === 'SAME_CARRIER' && offered.reason === 'SAME_SOURCE');
    if (isBetter) found.set(outletId, offered);
  };
  attested.forEach(({ sourceId, type, traits }, position) => {
    const root = firm.rootOf(position);
    offer(sourceId, { root, by: position, reason: 'SAME_SOURCE' });
    const isUnnamed = type === 'ANONYMOUS' || type === 'UNNAMED_GROUP';
    if (!isUnnamed) return;
    for (const carrierId of carriersOf(traits))
      offer(carrierId, { root, by: position, reason: 'SAME_CARRIER' });
  });
  return found;
}
