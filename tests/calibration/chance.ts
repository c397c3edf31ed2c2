/**
 * Chance that can be had again: a seeded generator (xorshift with 128 bits, Marsaglia 2003, Xorshift RNGs, section 4) and
 * the draws that the planted world needs. For simulation, never for anything secret.
 */
export interface Chance {
  /** 0 up to, not including, 1. */
  readonly uniform: () => number;
  /** True with that probability. */
  readonly happens: (probability: number) => boolean;
  /** 0 … count − 1. */
  readonly below: (count: number) => number;
  /** One of the values, by weights that sum to 1. */
  readonly among: <T>(weighted: readonly (readonly [value: T, weight: number])[]) => T;
  /** 0, 1, 2 … with that mean. */
  readonly geometric: (mean: number) => number;
  /** How often of so many times. */
  readonly binomial: (times: number, probability: number) => number;
  /** Beta distribution (Jöhnk 1964: by rejection); both counts above 0. */
  readonly beta: (a: number, b: number) => number;
}

/** The same seed, an integer, gives the same draws. */
export function createChance(seed: number): Chance {
  const uniform = createUniform(seed);
  const happens = (probability: number): boolean => uniform() < probability;
  return {
    uniform,
    happens,
    below: (count) => Math.floor(uniform() * count),
    among: (weighted) => {
      let left = uniform();
      for (const [value, weight] of weighted) if ((left -= weight) < 0) return value;
      const last = weighted.at(-1);
      if (last === undefined) throw new Error('There is nothing to choose among.');
      return last[0];
    },
    geometric: (mean) => (mean <= 0 ? 0 : Math.floor(Math.log(1 - uniform()) / Math.log(mean / (1 + mean)))),
    binomial: (times, probability) => {
      let count = 0;
      for (let i = 0; i < times; i++) if (happens(probability)) count++;
      return count;
    },
    beta: (a, b) => {
      for (;;) {
        const [x, y] = [uniform() ** (1 / a), uniform() ** (1 / b)];
        if (x + y > 0 && x + y <= 1) return x / (x + y);
      }
    },
  };
}

function createUniform(seed: number): () => number {
  // Any four words that are not all 0; the first draws, in which the seed still shows, are thrown away.
  let [x, y, z, w] = [seed | 0, 0x2545f491, 0x1b873593, 0x5bd1e995];
  const next = (): number => {
    const t = x ^ (x << 11);
    [x, y, z] = [y, z, w];
    w = w ^ (w >>> 19) ^ t ^ (t >>> 8);
    return (w >>> 0) / 2 ** 32;
  };
  for (let i = 0; i < 64; i++) next();
  return next;
}
