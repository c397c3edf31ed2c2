import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toEvidenceShares } from '../../../../src/workbench/claim/evidence-shares.ts';

const arbitraryContributions = fc.array(
  fc.record({
    stance: fc.constantFrom('AFFIRMS' as const, 'DENIES' as const),
    evidence: fc.double({ min: 0, max: 16, noNaN: true }),
  }),
  { maxLength: 12 },
);

/** As docs/METHOD.md has it: R and S are the evidence for and against. */
function weigh(
  contributions: readonly { readonly stance: 'AFFIRMS' | 'DENIES'; readonly evidence: number }[],
) {
  const sum = (stance: string): number =>
    contributions.reduce((all, one) => all + (one.stance === stance ? one.evidence : 0), 0);
  const [r, s] = [sum('AFFIRMS'), sum('DENIES')];
  const whole = r + s + 2;
  return { contributions, belief: r / whole, disbelief: s / whole, uncertainty: 2 / whole };
}

describe('the stretches of the evidence bar', () => {
  it('sum up to one, and those of each side to what speaks for that side', () => {
    fc.assert(
      fc.property(arbitraryContributions, (contributions) => {
        const weighed = weigh(contributions);
        const shares = toEvidenceShares(weighed);
        const sum = (kind: string): number =>
          shares.reduce((all, one) => all + (one.kind === kind ? one.share : 0), 0);
        expect(sum('for')).toBeCloseTo(weighed.belief, 9);
        expect(sum('against')).toBeCloseTo(weighed.disbelief, 9);
        expect(sum('for') + sum('against') + sum('unknown')).toBeCloseTo(1, 9);
      }),
    );
  });

  it('are for first, then against, then what is not known, each by its place in the list', () => {
    const shares = toEvidenceShares(
      weigh([
        { stance: 'DENIES', evidence: 1 },
        { stance: 'AFFIRMS', evidence: 4 },
        { stance: 'AFFIRMS', evidence: 0 },
        { stance: 'AFFIRMS', evidence: 1 },
      ]),
    );
    expect(shares).toEqual([
      { contribution: 1, kind: 'for', share: 0.5 },
      { contribution: 3, kind: 'for', share: 0.125 },
      { contribution: 0, kind: 'against', share: 0.125 },
      { contribution: null, kind: 'unknown', share: 0.25 },
    ]);
  });

  it('are all unknown where nobody gives evidence', () => {
    expect(toEvidenceShares(weigh([]))).toEqual([{ contribution: null, kind: 'unknown', share: 1 }]);
  });
});
