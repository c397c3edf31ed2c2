/** The evidence of a claim as stretches of one bar, which sum up to 1: for, against, and what is not known. */
import type { Stance } from '../generated.ts';

export interface EvidenceShare {
  /** Place of the contribution in its list; null for what is not known. */
  readonly contribution: number | null;
  readonly kind: 'for' | 'against' | 'unknown';
  /** Of the whole bar, from 0 to 1. */
  readonly share: number;
}

interface Weighed {
  readonly belief: number;
  readonly disbelief: number;
  readonly uncertainty: number;
  readonly contributions: readonly { readonly stance: Stance; readonly evidence: number }[];
}

/**
 * A contribution's evidence over R + S + 2 (docs/METHOD.md): those for the claim sum up to `belief`, those against it to
 * `disbelief`, and the rest is `uncertainty`. For first, then against.
 */
export function toEvidenceShares({ contributions, uncertainty }: Weighed): EvidenceShare[] {
  // uncertainty = 2 / (R + S + 2)
  const whole = 2 / uncertainty;
  const sharesOf = (kind: 'for' | 'against'): EvidenceShare[] =>
    contributions.flatMap(({ stance, evidence }, contribution) =>
      (stance === 'AFFIRMS') === (kind === 'for') && evidence > 0
        ? [{ contribution, kind, share: evidence / whole }]
        : [],
    );
  return [
    ...sharesOf('for'),
    ...sharesOf('against'),
    { contribution: null, kind: 'unknown', share: uncertainty },
  ];
}
