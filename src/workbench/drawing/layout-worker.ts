/** Lays a picture out beside the page; one question at a time, and its answer. */
import { layLayers } from './layered-layout.ts';
import type { LayoutInput } from './layout.ts';

addEventListener('message', ({ data }: MessageEvent<LayoutInput>) => {
  postMessage(layLayers(data));
});
