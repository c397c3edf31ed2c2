import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { createLaterLayout } from './later-layout.ts';
import type { LaterLayout, StartWorker } from './later-layout.ts';
import { toLayoutInput } from './layout-input.ts';
import type { Direction, Layout } from './layout.ts';
import type { Picture } from './picture.ts';
import { layTree } from './tree-layout.ts';

/** Who waits longer has begun to read the first layout. */
const patienceMs = 3_000;
/** More edges are more than the better layout can do in that time: it is not asked. */
const mostLaidEdges = 1_500;

/** The first layout at once; where the picture is no tree, the better one when it comes. */
export function useLayout(picture: Picture, direction: Direction): Layout {
  const input = useMemo(() => toLayoutInput(picture, direction), [picture, direction]);
  const first = useMemo(() => layTree(input), [input]);
  const [better, setBetter] = useState<{ readonly of: object; readonly layout: Layout } | null>(null);
  const later = useRef<LaterLayout | null>(null);
  useEffect(() => {
    if (picture.flow.isTree || input.edges.length > mostLaidEdges) return;
    later.current ??= createLaterLayout(startWorker, patienceMs);
    later.current.ask(input, (layout) => setBetter({ of: input, layout }));
  }, [input, picture]);
  useEffect(() => () => later.current?.stop(), []);
  return better?.of === input ? better.layout : first;
}

const startWorker: StartWorker = (onLayout, onFailure) => {
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<Layout>) => onLayout(data);
  worker.onerror = onFailure;
  return worker;
};
