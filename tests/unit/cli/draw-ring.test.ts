/** Circular groups: the way round, and what is said of it. */
import { describe, expect, it } from '@jest/globals';
import { drawRing } from '../../../src/cli/draw/draw-ring.ts';
import { findRing } from '../../../src/cli/draw/find-ring.ts';
import { createPlainScreen } from '../../../src/cli/draw/screen.ts';
import { makeGroup } from './traced-claim.ts';

const screen = createPlainScreen();

describe('the ring of a circular group', () => {
  it('goes by who credits whom, whatever the order of the sources', () => {
    expect(drawRing(makeGroup({ A: ['C'], B: ['A'], C: ['B'] }), '', screen)).toEqual([
      'A → C → B → A',
      'not anchored: nobody outside is credited',
      '· A, “Story of A”',
      '· B, “Story of B”',
      '· C, “Story of C”',
    ]);
  });

  it('names who is in the circle and not on the ring', () => {
    const [round] = drawRing(makeGroup({ A: ['B'], B: ['A', 'C'], C: ['B'] }), '', screen);
    expect(round).toBe('A → B → A; in the circle too: C');
  });

  it('is drawn of an outlet that cites itself', () => {
    expect(drawRing(makeGroup({ A: ['A'] }), '', screen)[0]).toBe('A → A');
  });

  it('claims no order where the documents of the group do not tell it', () => {
    expect(drawRing(makeGroup({ A: ['B'], B: [] }), '', screen)[0]).toBe('A, B have it from each other');
  });

  it('takes no hand-off of another claim for a part of it', () => {
    const group = makeGroup({ A: ['B'], B: ['A'] }, { claims: [{ id: 'claim_other', text: 'Another' }] });
    expect(findRing(group)).toEqual([]);
  });

  it('says what anchors it, that its dates are impossible, and isolates names from the right', () => {
    const group = makeGroup(
      { شيبول: ['Buoy'], Buoy: ['شيبول'] },
      { anchored: true, impossibleDates: true, documents: [] },
    );
    const drawn = drawRing(
      {
        ...group,
        documents: makeGroup({ شيبول: ['Buoy'], Buoy: ['شيبول'] }).documents.map((one) => ({
          ...one,
          publishedAt: '2024-11-10T20:00:00Z',
        })),
      },
      '  ',
      screen,
    );
    expect(drawn.slice(0, 3)).toEqual([
      '  \u2068شيبول\u2069 → Buoy → \u2068شيبول\u2069',
      '  anchored: one of them is first-hand, or credits somebody outside',
      '  impossible dates: a document credits one that was published later',
    ]);
    expect(drawn).toContain('  · Buoy, “Story of Buoy”, 2024-11-10');
  });

  it('is found in bounded steps where everybody credits everybody', () => {
    const names = Array.from({ length: 60 }, (_, n) => `S${String(n)}`);
    const ring = findRing(makeGroup(Object.fromEntries(names.map((name) => [name, names]))));
    expect(new Set(ring).size).toBe(ring.length);
    expect(ring.length).toBe(60);
  });
});
