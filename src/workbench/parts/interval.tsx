import type { VNode } from 'preact';

interface IntervalProps {
  readonly lower: number;
  readonly upper: number;
}

/** How many independent origins: one number where both ends agree, else `1–3`. */
export function Interval({ lower, upper }: IntervalProps): VNode {
  const isOne = lower === upper;
  return (
    <span class="interval" title={isOne ? undefined : `at least ${String(lower)}, at most ${String(upper)}`}>
      {isOne ? upper : `${String(lower)}–${String(upper)}`}
    </span>
  );
}
