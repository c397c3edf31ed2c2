/** Every simple path, by walking them all. Exponential on purpose; for graphs of ten nodes or so. */
import type { Graph } from './side-graph.ts';

/** All paths without repetition from a start to `end`, a lone start that is `end` among them. */
export function simplePaths<N>(graph: Graph<N>, starts: readonly N[], end: N): N[][] {
  const paths: N[][] = [];
  const walk = (path: readonly N[], here: N): void => {
    if (here === end) {
      paths.push([...path]);
      return;
    }
    for (const node of graph.next(here)) if (!path.includes(node)) walk([...path, node], node);
  };
  for (const start of starts) walk([start], start);
  return paths;
}
