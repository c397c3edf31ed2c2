/**
 * The interval of a share that was seen in few trials (Wilson 1927, J. Am. Stat. Assoc. 22, p. 209 ff.), its lower end:
 * unlike the share itself it stays low until enough was seen. Only this end is needed here.
 */

/** Standard normal deviate of a two-sided interval of 95 %. */
export const Z_95 = 1.959963984540054;

/** From 0 to `seen / trials`: the lower end of the interval at 95 %, and 0 where there was no trial. */
export function wilsonLowerBound(seen: number, trials: number): number {
  if (trials === 0 || seen === 0) return 0;
  const share = seen / trials;
  const spread = (share * (1 - share)) / trials + Z_95 ** 2 / (4 * trials ** 2);
  return (share + Z_95 ** 2 / (2 * trials) - Z_95 * Math.sqrt(spread)) / (1 + Z_95 ** 2 / trials);
}
