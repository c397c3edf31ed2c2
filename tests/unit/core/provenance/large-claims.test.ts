import { describe, expect, it } from '@jest/globals';
import { chainsOf, credits, unheldVoice, voice, voices } from './claim-fixture.ts';

const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

/** A rung: two relays side by side between n0 and n1. */
function ladder(rungs: number) {
  const arrows = range(rungs).flatMap((i) => [`n${i}>l${i} n${i}>r${i} l${i}>n${i + 1} r${i}>n${i + 1}`]);
  const ids = range(rungs).flatMap((i) => [`n${i}`, `l${i}`, `r${i}`]);
  return { rows: voices([...ids, `n${rungs}`].join(' ')), edges: credits(arrows.join(' ')) };
}

describe('a large claim', () => {
  it('with a ladder of k rungs has 2^k chains', () => {
    for (const rungs of [1, 5, 6]) {
      const { rows, edges } = ladder(rungs);
      const { total, chains } = chainsOf(rows, edges);
      expect(total).toBe(2n ** BigInt(rungs));
      expect(chains).toHaveLength(Math.min(100, 2 ** rungs));
    }
  });

  it('with a ladder of 1,000 rungs is counted to the last digit, and none is short enough to list', () => {
    const { rows, edges } = ladder(1000);
    const { total, totalIsLowerBound, chains } = chainsOf(rows, edges);
    expect(total).toBe(2n ** 1000n);
    expect(totalIsLowerBound).toBe(false);
    expect(chains).toEqual([]);
  });

  it('with a ladder of 1,000 rungs that ends on the way lists 100 of the shortest', () => {
    const { rows, edges } = ladder(1000);
    const observed = rows.map((row) => ({ ...row, basis: 'OBSERVED' as const }));
    const { chains } = chainsOf(observed, edges);
    expect(chains).toHaveLength(100);
    expect(chains.slice(0, 4).map((chain) => chain.links.join(' '))).toEqual([
      'n0',
      'n0 l0',
      'n0 r0',
      'n0 l0 n1',
    ]);
  });

  it('with the lattice of 3 × 12 held documents has 3^12 chains from its top to the three persons', () => {
    const layers = range(12).map((layer) => range(3).map((i) => `d${String(layer).padStart(2, '0')}-${i}`));
    const down = layers
      .slice(1)
      .flatMap((ids, i) => ids.flatMap((from) => layers[i]?.map((to) => `${from}>${to}`)));
    const out = layers[0]?.map((from, i) => `${from}>person${i}`) ?? [];
    const persons = range(3).map((i) => unheldVoice(`person${i}`, { sourceType: 'PERSON' }));
    const rows = [...voices(layers.flat().join(' ')), ...persons];
    const { total, totalIsLowerBound, chains } = chainsOf(rows, credits([...down, ...out].join(' ')));
    expect(total).toBe(531_441n);
    expect(totalIsLowerBound).toBe(false);
    expect(chains).toHaveLength(100);
    expect(new Set(chains.map((chain) => chain.hops.length))).toEqual(new Set([12]));
    expect(chains[0]?.links[0]).toBe('d11-0');
    const links = chains.map((chain) => chain.links.join(' '));
    expect(links).toEqual(links.toSorted());
  });

  it('with a ring of 10,000 documents has no chain within bounds, and says that it looked no further', () => {
    const ring = range(10_000);
    const edges = credits(ring.map((i) => `${i}>${(i + 1) % 10_000}`).join(' '));
    const answer = chainsOf(voices(ring.join(' ')), edges);
    expect(answer).toEqual({ total: 0n, totalIsLowerBound: true, chains: [] });
  });

  it('with forty documents that all credit each other is given up within its budget of looks', () => {
    const all = range(40);
    const arrows = all.flatMap((i) => all.filter((j) => j !== i).map((j) => `${i}>${j}`));
    const answer = chainsOf(voices(all.join(' ')), credits(arrows.join(' ')));
    expect(answer).toEqual({ total: 0n, totalIsLowerBound: true, chains: [] });
  });

  it('with a line of 100,000 documents does not overflow the stack', () => {
    const line = range(99_999).map((i) => `${i}>${i + 1}`);
    const answer = chainsOf(voices(range(100_000).join(' ')), credits(line.join(' ')));
    expect(answer).toEqual({ total: 1n, totalIsLowerBound: false, chains: [] });
  });

  it('with a line of 100,000 documents that ends in a suggestion falls as a whole', () => {
    const line = credits(
      range(100_000)
        .map((i) => `${i}>${i + 1}`)
        .join(' '),
    );
    const answer = chainsOf(voices(range(100_000).join(' ')), line);
    expect(answer).toEqual({ total: 0n, totalIsLowerBound: false, chains: [] });
  });

  it('with one document that 2,000 credit and that credits 2,000 has four million chains', () => {
    const side = range(2000);
    const rows = [voice('hub'), ...side.flatMap((i) => [voice(`a${i}`), unheldVoice(`z${i}`)])];
    const edges = credits(side.map((i) => `a${i}>hub hub>z${i}`).join(' '));
    const { total, chains } = chainsOf(rows, edges);
    expect(total).toBe(4_000_000n);
    expect(chains[99]?.links).toEqual(['a0', 'hub', side.map((i) => `z${i}`).sort()[99]]);
  });
});
