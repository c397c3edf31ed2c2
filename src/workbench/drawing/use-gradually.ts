import { useEffect, useRef, useState } from 'preact/hooks';

/** So many in one go: what a frame has time for, and what a first view has room for. */
const atOnce = 40;

/**
 * Lets many things be drawn over several frames, so that the first are there at once. Comes back with those to be drawn
 * now: what was drawn before, and the next of `keys`, in their order.
 */
export function useGradually(keys: readonly string[]): ReadonlySet<string> {
  const [, setRound] = useState(0);
  const drawn = useRef<ReadonlySet<string>>(new Set());
  const all = [...new Set(keys)];
  const missing = all.filter((key) => !drawn.current.has(key));
  // The same set where nothing comes and nothing goes: who draws by it need not look again.
  const isSame = missing.length === 0 && all.length === drawn.current.size;
  const now = isSame
    ? drawn.current
    : new Set([...all.filter((key) => drawn.current.has(key)), ...missing.slice(0, atOnce)]);
  const isDone = missing.length <= atOnce;
  useEffect(() => {
    drawn.current = now;
    if (isDone) return;
    const timer = setTimeout(() => setRound((round) => round + 1));
    return () => clearTimeout(timer);
  });
  return now;
}
