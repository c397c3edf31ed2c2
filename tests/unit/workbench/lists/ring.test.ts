import { describe, expect, test } from '@jest/globals';
import { ringArrows } from '../../../../src/workbench/lists/ring-arrows.ts';
import { ringLayout } from '../../../../src/workbench/lists/ring-layout.ts';
import { ringOrder } from '../../../../src/workbench/lists/ring-order.ts';

/** `a>b b>a`: who credits whom. */
const arrowsOf = (text: string) =>
  text.split(' ').map((arrow) => {
    const [from = '', to = ''] = arrow.split('>');
    return { from, to, cues: [] };
  });

const voice = (source: string, document: string | null = null) => ({
  source: { id: source },
  document: document === null ? null : { id: document },
});

describe('the arrows of a ring', () => {
  const group = { sources: [{ id: 'a' }, { id: 'b' }], documents: [{ id: 'd1' }, { id: 'd2' }] };

  test('a hand-off to somebody outside is none', () => {
    expect(ringArrows([{ from: voice('a', 'd1'), to: voice('c', 'd2'), readings: [] }], group)).toEqual([]);
  });

  test('what a source of the group says in another document is none', () => {
    expect(ringArrows([{ from: voice('a', 'd9'), to: voice('b', 'd2'), readings: [] }], group)).toEqual([]);
  });

  test('hand-offs between the same two are one arrow, with each cue once', () => {
    const handOff = { from: voice('a', 'd1'), to: voice('b', 'd2') };
    const arrows = ringArrows(
      [
        { ...handOff, readings: [{ cue: 'reports' }, { cue: null }] },
        { ...handOff, readings: [{ cue: 'reports' }, { cue: 'says' }] },
      ],
      group,
    );
    expect(arrows).toEqual([{ from: 'a', to: 'b', cues: ['reports', 'says'] }]);
  });

  test('who credits whom is not turned round', () => {
    const arrows = ringArrows([{ from: voice('b'), to: voice('a'), readings: [] }], group);
    expect(arrows).toMatchObject([{ from: 'b', to: 'a' }]);
  });
});

describe('the order of a ring', () => {
  test('each credits the next, whatever order they are told in', () => {
    expect(ringOrder(['a', 'b', 'c', 'd'], arrowsOf('a>c c>b b>d d>a'))).toEqual(['a', 'c', 'b', 'd']);
  });

  test('a wrong turn is taken back', () => {
    // From a to b leads past d; the whole circle goes by c first.
    expect(ringOrder(['a', 'b', 'c', 'd'], arrowsOf('a>b a>c c>d d>b b>a'))).toEqual(['a', 'c', 'd', 'b']);
  });

  test('two circles through one source keep everybody, each once', () => {
    const order = ringOrder(['a', 'b', 'c', 'd', 'e'], arrowsOf('a>b b>a a>c c>a a>d d>e e>a'));
    expect([...order].sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  test('without any arrow they stay as they are told', () => {
    expect(ringOrder(['a', 'b'], [])).toEqual(['a', 'b']);
    expect(ringOrder([], [])).toEqual([]);
  });

  test('fifty sources who all credit each other are ordered at once', () => {
    const sources = Array.from({ length: 50 }, (_, at) => `s${String(at)}`);
    const arrows = sources.flatMap((from) => sources.map((to) => ({ from, to })));
    expect(new Set(ringOrder(sources, arrows)).size).toBe(50);
  });

  test('sixty sources without a circle through all end the search', () => {
    const sources = Array.from({ length: 60 }, (_, at) => `s${String(at)}`);
    const arrows = sources.flatMap((from, at) => sources.slice(at + 1).map((to) => ({ from, to })));
    const before = performance.now();
    expect(new Set(ringOrder(sources, arrows)).size).toBe(60);
    expect(performance.now() - before).toBeLessThan(5_000);
  });
});

describe('the picture of a ring', () => {
  const order = ['a', 'b', 'c'];
  const layout = ringLayout(order, arrowsOf('a>b b>c c>a'));

  test('begins at the top and runs clockwise', () => {
    const [a, b, c] = layout.places;
    expect(a?.x).toBe(layout.side / 2);
    expect(b?.x).toBeGreaterThan(c?.x ?? Infinity);
    expect(b?.y).toBeGreaterThan(a?.y ?? Infinity);
  });

  test('has an arrow for each hand-off and no other', () => {
    expect(layout.curves.map(({ from, to }) => `${from}>${to}`)).toEqual(['a>b', 'b>c', 'c>a']);
  });

  test.each([1, 2, 3, 12, 40])(
    'of %d sources lies within its bounds, and no two lie on each other',
    (count) => {
      const ids = Array.from({ length: count }, (_, at) => `s${String(at)}`);
      const { places, side, nodeRadius } = ringLayout(ids, []);
      for (const { x, y } of places) {
        expect(Math.min(x, y)).toBeGreaterThan(nodeRadius);
        expect(Math.max(x, y)).toBeLessThan(side - nodeRadius);
      }
      for (const [at, one] of places.entries()) {
        for (const other of places.slice(at + 1)) {
          expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(2 * nodeRadius);
        }
      }
    },
  );

  test('two that credit each other have two arrows apart', () => {
    const [there, back] = ringLayout(['a', 'b'], arrowsOf('a>b b>a')).curves;
    expect(there?.path).not.toBe(back?.path);
  });

  test('an outlet that has it from itself has an arrow to itself', () => {
    expect(ringLayout(['a'], arrowsOf('a>a')).curves[0]?.path).toMatch(/^M[-\d.,]+ C[-\d., ]+$/);
  });

  test('an arrow to a source that is not there is left out', () => {
    expect(ringLayout(['a'], arrowsOf('a>b')).curves).toEqual([]);
  });
});
