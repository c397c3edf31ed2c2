/** Lights up what is pointed at elsewhere, in place: hundreds of nodes are not drawn anew with each move of a pointer. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo } from 'preact/hooks';
import type { Picture } from './picture.ts';

/** Sets `data-lit` on the nodes and edges that stand for these assertions and attributions, also on those drawn later. */
export function useLit(
  svg: RefObject<SVGSVGElement | null>,
  picture: Picture,
  lit: ReadonlySet<string>,
  drawn: ReadonlySet<string>,
): void {
  const selectors = useMemo(() => selectorsOf(picture), [picture]);
  useLayoutEffect(() => {
    const found = [...lit].flatMap((id) => {
      const selector = selectors.get(id);
      return selector === undefined ? [] : (svg.current?.querySelector(selector) ?? []);
    });
    for (const element of found) element.setAttribute('data-lit', '');
    return () => found.forEach((element) => element.removeAttribute('data-lit'));
  }, [svg, selectors, lit, drawn]);
}

/** By the id of an assertion the node that stands for it, by that of an attribution its edge. */
function selectorsOf({ nodes, edges }: Picture): ReadonlyMap<string, string> {
  const selectors = new Map<string, string>();
  for (const { key, voices } of nodes)
    for (const id of voices.flatMap(({ ids }) => ids)) selectors.set(id, `[data-key="${CSS.escape(key)}"]`);
  for (const { key, credits } of edges)
    for (const { readings } of credits)
      for (const { id } of readings) selectors.set(id, `[data-edge="${CSS.escape(key)}"]`);
  return selectors;
}
