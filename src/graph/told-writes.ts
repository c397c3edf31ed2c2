/** A graph that tells when something was written by it. */
import type { Graph } from './graph.ts';

/** `told` is called after each commit, and must not throw; also where the commit changed nothing. */
export function tellOfWrites(graph: Graph, told: () => void): Graph {
  return {
    ...graph,
    write: async (work) => {
      const done = await graph.write(work);
      told();
      return done;
    },
  };
}
