/**
 * Evidence of one side: each cautious class of origins once, by its best member, never by how many repeat it; and all
 * origins that nobody is said to be together once, the pool. Design: analysis page, section 4.
 */
import type { Origin } from '../provenance/origin.ts';
import { membersOf } from '../provenance/side-origins.ts';
import type { SideOrigins } from '../provenance/side-origins.ts';
import type { DisjointSets } from '../provenance/disjoint-sets.ts';
import type { BestChains } from './best-chains.ts';
import { thresholds } from './thresholds.ts';

/** An origin with what it is worth. */
export interface WeighedOrigin {
  readonly origin: Origin;
  /** φ, 0 … 1: how much of it came through on its best chain. */
  readonly fidelity: number;
  /** T, 0 … 1. */
  readonly trust: number;
  /** φ · max(0, T − ½), 0 … ½. */
  readonly value: number;
}

export interface ClassEvidence {
  /** In the order of ids; at least one. */
  readonly members: readonly WeighedOrigin[];
  /** The one that it is weighed by. */
  readonly best: WeighedOrigin;
  /** ½ … .94 */
  readonly q: number;
  /** e = (2q − 1) / (1 − q), 0 … 14.67. */
  readonly evidence: number;
}

export type Weigh = (origin: Origin) => WeighedOrigin;

/** Weighs origins by their sources' trust and their best chains. */
export function createWeigh(trustOf: (origin: Origin) => number, chains: BestChains): Weigh {
  return (origin) => {
    const fidelity = chains.fidelityTo(origin.node);
    const trust = trustOf(origin);
    return { origin, fidelity, trust, value: fidelity * Math.max(0, trust - 0.5) };
  };
}

/** Evidence of the attested classes, by the least id of each. */
export function weighClasses(
  found: SideOrigins,
  sets: DisjointSets,
  weighed: readonly WeighedOrigin[],
): ClassEvidence[] {
  return Array.from(membersOf(found, sets).values(), (members) =>
    toEvidence(members.flatMap((position) => weighed[position] ?? [])),
  );
}

/** Evidence of the pool of origins that nobody is said to be, without the absorbed; null where there are none. */
export function weighPool({ unattested }: SideOrigins, weigh: Weigh): ClassEvidence | null {
  const pooled = unattested.flatMap(({ origins, into }) => (into === null ? origins : []));
  if (pooled.length === 0) return null;
  return toEvidence(pooled.map(weigh).sort((a, b) => a.origin.node - b.origin.node));
}

/** Sum in ascending order, so that no order of rows shows in it. */
export function sumEvidence(classes: readonly ClassEvidence[]): number {
  return classes
    .map(({ evidence }) => evidence)
    .sort((a, b) => a - b)
    .reduce((sum, one) => sum + one, 0);
}

function toEvidence(members: readonly WeighedOrigin[]): ClassEvidence {
  const best = members.reduce((held, next) => (isBetter(next, held) ? next : held));
  const q = Math.min(thresholds.mostTrust, 0.5 + best.value);
  return { members, best, q, evidence: (2 * q - 1) / (1 - q) };
}

/** By value, then fidelity, then trust; of equals the first stays, which is the least by id. */
function isBetter(a: WeighedOrigin, b: WeighedOrigin): boolean {
  if (a.value !== b.value) return a.value > b.value;
  if (a.fidelity !== b.fidelity) return a.fidelity > b.fidelity;
  return a.trust > b.trust;
}
