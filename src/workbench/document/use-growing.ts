import { useEffect, useState } from 'preact/hooks';

/** As many as are put into the document in one frame, without holding up whoever reads. */
const AT_ONCE = 4;

/**
 * How many parts of a long list are shown: a few at once, and a few more with each frame until all are. A list that
 * changes goes on from where it is.
 */
export function useGrowing(length: number): number {
  const [shown, setShown] = useState(AT_ONCE);
  useEffect(() => {
    if (shown >= length) return;
    const frame = requestAnimationFrame(() => setShown((before) => before + AT_ONCE));
    return () => cancelAnimationFrame(frame);
  }, [shown, length]);
  return Math.min(shown, length);
}
