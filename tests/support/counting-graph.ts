/** A graph that tells which statements were run. */
import type { Graph } from '../../src/graph/graph.ts';

export interface CountingGraph {
  readonly graph: Graph;
  /** How often each statement was run since the last call, by name in order. */
  readonly take: () => Readonly<Record<string, number>>;
}

/** Watches the reads of a graph; what it writes is not counted. */
export function countStatements(graph: Graph): CountingGraph {
  let names: string[] = [];
  return {
    graph: {
      ...graph,
      run: (statement, params) => {
        names.push(statement.name);
        return graph.run(statement, params);
      },
      stream: (statement, params) => {
        names.push(statement.name);
        return graph.stream(statement, params);
      },
    },
    take: () => {
      const counts: Record<string, number> = {};
      for (const name of names.sort()) counts[name] = (counts[name] ?? 0) + 1;
      names = [];
      return counts;
    },
  };
}
