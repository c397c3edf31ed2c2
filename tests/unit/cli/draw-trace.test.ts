/** A whole page of a claim: golden texts. */
import { expect, it } from '@jest/globals';
import { drawTrace } from '../../../src/cli/draw/draw-trace.ts';
import { createPlainScreen } from '../../../src/cli/draw/screen.ts';
import { makeChain, makeClaim, makeLink, makeVoice } from './traced-claim.ts';

const screen = createPlainScreen(80);
const courier = makeLink('Tide Courier', 'Quay closed');
const ledger = makeVoice('Quay Ledger', null);
const found = makeVoice('Quay Ledger', 'Night notes');

it('a claim of which nothing is known says so and no more', () => {
  expect(drawTrace(makeClaim([]), screen)).toEqual([
    '“The quay was closed”',
    'test-tide#c1  claim_asked',
    '',
    'Chains: 0. No held document states it, as far as is confirmed.',
    '',
    'Independent origins (lower–upper)',
    '  for: 0–0, 0 unidentified',
    '  against: 0–0, 0 unidentified',
    '  disjoint chains: 0',
    '  chokepoints: none',
    '',
    'Credibility, an estimate (hearsay-evidence/1, docs/METHOD.md)',
    '  grade 6, E 0.5000 (0.5000–0.5000), too little is known for a word, confidence',
    '    LOW',
  ]);
});

it('joins, chokepoints, contributions and rejections are told with their voices and reasons', () => {
  const empty = makeClaim([makeChain([courier], [])]);
  const resolved = { reason: 'RESOLVED_AS', cautious: false, a: ledger, b: found };
  const claim = makeClaim(empty.chains.nodes, {
    origins: {
      ...empty.origins,
      lower: 1,
      upper: 2,
      unidentified: 1,
      classes: [
        {
          type: 'ANONYMOUS',
          attested: true,
          sources: [{ name: 'a pilot' }],
          carriedBy: [{ name: 'Ledger' }],
        },
        { type: 'OPEN_CHAIN', attested: false, sources: [{ name: 'Evening Buoy' }], carriedBy: [] },
      ],
      joins: [
        resolved,
        resolved,
        {
          reason: 'COMPATIBLE_DESCRIPTION',
          cautious: true,
          a: makeVoice('a pilot'),
          b: makeVoice('a diver'),
        },
      ],
      disjointChains: 1,
      chokepoints: [
        { level: 'ASSERTION', source: null, assertion: ledger, owner: null },
        { level: 'SOURCE', source: { name: 'Quay Ledger' }, assertion: null, owner: null },
        { level: 'SOURCE', source: { name: 'a pilot' }, assertion: null, owner: null },
        { level: 'OWNER', source: null, assertion: null, owner: { name: 'Blue Anchor' } },
      ],
    },
    credibility: {
      ...empty.credibility,
      expected: 0.5405,
      word: 'LIKELY',
      contributions: [
        {
          class: { type: 'ANONYMOUS', sources: [{ name: 'a pilot' }] },
          pooled: false,
          stance: 'AFFIRMS',
          fidelity: 0.81,
          trust: 0.55,
          q: 0.5405,
          evidence: 0.1763,
          share: 0.9,
          expectedWithout: 0.5,
        },
        {
          class: null,
          pooled: true,
          stance: 'DENIES',
          fidelity: 1,
          trust: 0.6,
          q: 0.6,
          evidence: 0.02,
          share: 0.1,
          expectedWithout: 0.55,
        },
      ],
      rejected: [
        { reason: 'RELAY_OF', assertion: courier, because: ledger },
        { reason: 'UNIDENTIFIED', assertion: makeVoice('reportedly'), because: null },
      ],
    },
  });
  expect(drawTrace(claim, screen).slice(6)).toEqual([
    'Independent origins (lower–upper)',
    '  for: 1–2, 1 unidentified',
    '    ANONYMOUS: a pilot, carried by Ledger',
    '    OPEN_CHAIN (unattested): Evening Buoy',
    '    one, by RESOLVED_AS: Quay Ledger, cited, not seen = Quay Ledger, “Night',
    '      notes”, 2 times',
    '    one, by COMPATIBLE_DESCRIPTION (cautious: for lower alone): a pilot = a',
    '      diver',
    '  against: 0–0, 0 unidentified',
    '  disjoint chains: 1',
    '  everything hangs on what these own: Blue Anchor',
    '  everything hangs on: Quay Ledger, a pilot',
    '  everything passes: Quay Ledger, cited, not seen',
    '',
    'Credibility, an estimate (hearsay-evidence/1, docs/METHOD.md)',
    '  grade 6, E 0.5405 (0.5000–0.5000), LIKELY, confidence LOW',
    '  + ANONYMOUS a pilot: 90 % of the evidence = 0.1763 (fidelity 0.8100, trust',
    '    0.5500, q 0.5405); without it E 0.5000',
    '  − the pool of unattested origins: 10 % of the evidence = 0.0200 (fidelity',
    '    1.0000, trust 0.6000, q 0.6000); without it E 0.5500',
    '  no evidence of their own, RELAY_OF: Tide Courier (Quay Ledger)',
    '  no evidence of their own, UNIDENTIFIED: reportedly',
  ]);
});

it('of many rejected for one reason twenty are named and the rest is counted', () => {
  const empty = makeClaim([]);
  const rejected = Array.from({ length: 1_000 }, (_, n) => ({
    reason: 'POOLED',
    assertion: makeVoice(`w${String(n)}`),
    because: null,
  }));
  const claim = makeClaim([], { credibility: { ...empty.credibility, rejected } });
  const text = drawTrace(claim, screen).join('\n');
  expect(text).toContain('w19 and 980 more');
  expect(text).not.toContain('w20');
});
