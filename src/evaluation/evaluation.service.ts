/** Evaluates a file of bare graphs, without a database: the same file comes back, each case with its figures. */
import { invalidInput } from '../errors.ts';
import { evaluateGraph } from './evaluate-graph.ts';
import { parseBareGraphs } from './parse-bare-graphs.ts';

/** JSON text in, JSON text out. Throws INVALID_INPUT that names the place in the file and the rule. */
export function evaluateFile(text: string): string {
  const { graphs, withExpected } = parseBareGraphs(parseJson(text));
  return JSON.stringify(withExpected(graphs.map(evaluateGraph)), null, 1);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw invalidInput(`The file is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
