/** Contributions: what each class of origins adds to the evidence, so that every figure can be added up by hand. */
import { toAttestedClasses } from '../provenance/origin-class.ts';
import type { OriginClass } from '../provenance/origin-class.ts';
import { expectedOf } from './opinion.ts';
import type { ClassEvidence } from './side-evidence.ts';
import { toBestChain } from './weighed-side.ts';
import type { WeighedSide } from './weighed-side.ts';

export interface Contribution {
  /** The class with its cautious joins; null for the pool. */
  readonly originClass: OriginClass | null;
  readonly pooled: boolean;
  readonly side: 'FOR' | 'AGAINST';
  /** The assertions that stand for its members, by id. */
  readonly members: readonly string[];
  /** Assertions, nearest the reader first, up to the member that it is weighed by. */
  readonly bestChain: readonly string[];
  /** φ of that member, and T. */
  readonly fidelity: number;
  readonly trust: number;
  readonly q: number;
  readonly evidence: number;
  /** Of all evidence on both sides; 0 where there is none. */
  readonly share: number;
  /** E as it would be without it. */
  readonly expectedWithout: number;
}

/** The contributions of both sides: those for the claim, then those against; classes by key, the pool last. */
export function toContributions(support: WeighedSide | null, against: WeighedSide | null): Contribution[] {
  const [r, s] = [support?.total ?? 0, against?.total ?? 0];
  const ofSide = (side: WeighedSide | null, name: 'FOR' | 'AGAINST'): Contribution[] => {
    if (side === null) return [];
    const classByKey = new Map(
      toAttestedClasses(side.found, side.found.cautious).map((one) => [one.key, one]),
    );
    const toOne = (one: ClassEvidence, originClass: OriginClass | null): Contribution => ({
      originClass,
      pooled: originClass === null,
      side: name,
      members: one.members.map(({ origin }) => origin.assertionId).sort(),
      bestChain: toBestChain(side, one.best.origin.node),
      fidelity: one.best.fidelity,
      trust: one.best.trust,
      q: one.q,
      evidence: one.evidence,
      share: r + s === 0 ? 0 : one.evidence / (r + s),
      expectedWithout: name === 'FOR' ? expectedOf(r - one.evidence, s) : expectedOf(r, s - one.evidence),
    });
    return [
      ...side.classes.map((one) => toOne(one, classByKey.get(one.members[0]?.origin.id ?? '') ?? null)),
      ...(side.pool === null ? [] : [toOne(side.pool, null)]),
    ];
  };
  return [...ofSide(support, 'FOR'), ...ofSide(against, 'AGAINST')];
}
