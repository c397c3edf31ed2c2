/** Chains as lines of a tree: golden texts. */
import { describe, expect, it } from '@jest/globals';
import { drawChains } from '../../../src/cli/draw/draw-chains.ts';
import { createPlainScreen } from '../../../src/cli/draw/screen.ts';
import { widthOf } from '../../../src/cli/draw/wrap-line.ts';
import { makeChain, makeClaim, makeLink } from './traced-claim.ts';

const draw = (nodes: Parameters<typeof makeClaim>[0], width = 100): readonly string[] =>
  drawChains(makeClaim(nodes), createPlainScreen(width));

const courier = makeLink('Tide Courier', 'Quay closed');
const ledger = makeLink('Quay Ledger', null);

describe('the tree of chains', () => {
  it('has one branch for what chains begin with alike, with all cues of a shared hand-off', () => {
    const lines = draw([
      makeChain([courier, ledger, makeLink('a harbour pilot')], ['according to', 'told'], 'ANONYMOUS'),
      makeChain([courier, ledger, makeLink('Marjana Sadafi')], ['citing', 'confirmed']),
      makeChain([makeLink('Evening Buoy', 'All quiet')], [], 'UNATTRIBUTED'),
    ]);
    expect(lines).toEqual([
      'Chains: 3',
      '├─ Tide Courier, “Quay closed”',
      '│  └─ “according to” / “citing” → Quay Ledger, cited, not seen',
      '│     ├─ “told” → a harbour pilot [ANONYMOUS]',
      '│     └─ “confirmed” → Marjana Sadafi [NAMED]',
      '└─ Evening Buoy, “All quiet” [UNATTRIBUTED]',
    ]);
  });

  it('parts the branches of an outlet that affirms and denies in one text', () => {
    const denies = { stance: 'DENIES', id: 'assertion of a denial' };
    expect(draw([makeChain([courier], []), makeChain([{ ...courier, ...denies }], [])])).toEqual([
      'Chains: 2',
      '├─ Tide Courier, “Quay closed” [NAMED]',
      '└─ Tide Courier, “Quay closed” DENIES [NAMED]',
    ]);
  });

  it('isolates names that are written from the right, Arabic and Sorani, and no others', () => {
    const lines = draw([
      makeChain(
        [makeLink('فانوس الزمرد', 'خمسة قتلى'), makeLink('شەپۆلی زمروت', null), makeLink('a pilot')],
        ['نقلت', 'told'],
      ),
    ]);
    expect(lines.slice(1)).toEqual([
      '└─ \u2068فانوس الزمرد\u2069, “\u2068خمسة قتلى\u2069”',
      '   └─ “\u2068نقلت\u2069” → \u2068شەپۆلی زمروت\u2069, cited, not seen',
      '      └─ “told” → a pilot [NAMED]',
    ]);
  });

  it('marks where a trail ends that runs on to nobody in particular', () => {
    const chain = makeChain(
      [courier, ledger, makeLink('reportedly')],
      ['citing', 'reportedly'],
      'OPEN_CHAIN',
    );
    expect(draw([{ ...chain, origin: { id: ledger.id } }]).slice(2)).toEqual([
      '   └─ “citing” → Quay Ledger, cited, not seen [OPEN_CHAIN]',
      '      └─ “reportedly” → reportedly',
    ]);
  });

  it('marks a loop at the voice that credits one above', () => {
    const chains = makeClaim([makeChain([courier, ledger], ['citing'], 'CIRCULAR')]).chains;
    const claim = makeClaim([], { chains: { ...chains, total: '1', totalIsLowerBound: true } });
    expect(drawChains(claim, createPlainScreen())).toEqual([
      'Chains: at least 1',
      '└─ Tide Courier, “Quay closed”',
      '   └─ “citing” → Quay Ledger, cited, not seen [CIRCULAR] ↺',
    ]);
  });

  it('names the claim that a chain is of where it is not the one asked for', () => {
    const other = { id: 'claim_other', text: 'All quays were closed' };
    expect(draw([makeChain([makeLink('Evening Buoy', 'Shut', { claim: other })], [])])).toContain(
      '└─ Evening Buoy, “Shut” [NAMED] of “All quays were closed”',
    );
  });

  it('says of a claim without chains that no held document states it', () => {
    expect(draw([])).toEqual(['Chains: 0. No held document states it, as far as is confirmed.']);
  });

  it('draws a hundred chains through one agency as one branch with a hundred ends', () => {
    const many = Array.from({ length: 100 }, (_, n) =>
      makeChain([courier, ledger, makeLink(`witness ${String(n)}`)], ['citing', 'told']),
    );
    const lines = draw(many);
    expect(lines).toHaveLength(1 + 2 + 100);
    expect(lines.at(-1)).toBe('      └─ “told” → witness 99 [NAMED]');
  });

  it('tells how many chains it leaves off', () => {
    const claim = makeClaim([makeChain([courier], [])]);
    const chains = { ...claim.chains, total: '123456789012345678901' };
    expect(drawChains({ ...claim, chains }, createPlainScreen())[0]).toBe(
      'Chains: 123456789012345678901, 1 of them here (--first)',
    );
  });

  it('breaks lines at the width of the screen, below the branch that they belong to', () => {
    const long = makeLink('Tide Courier', 'A title that is a good deal longer than the screen is wide');
    const buoy = makeLink('Evening Buoy', 'All quiet');
    const lines = draw([makeChain([long, ledger], ['citing']), makeChain([buoy], [])], 40);
    expect(lines).toEqual([
      'Chains: 2',
      '├─ Tide Courier, “A title that is a good',
      '│  │  deal longer than the screen is',
      '│  │  wide”',
      '│  └─ “citing” → Quay Ledger, cited, not',
      '│        seen [NAMED]',
      '└─ Evening Buoy, “All quiet” [NAMED]',
    ]);
    expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(40);
  });
});
