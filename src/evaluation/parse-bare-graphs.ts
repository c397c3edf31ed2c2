/** Reads a file of bare graphs; what is wrong with it is told with its place and the rule. */
import { invalidInput } from '../errors.ts';
import { findUnknownNode } from './bare-graph-facts.ts';
import { anyFields, bareGraphFile } from './bare-graph.schema.ts';
import type { BareGraph } from './bare-graph.schema.ts';

export interface BareGraphs {
  readonly graphs: readonly BareGraph[];
  /** The file as it came, with this as what each case expects. */
  readonly withExpected: (expected: readonly object[]) => object;
}

/** The graphs of parsed JSON. Throws INVALID_INPUT. */
export function parseBareGraphs(json: unknown): BareGraphs {
  const parsed = bareGraphFile.safeParse(json);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(
      ({ path, message }) => `${path.map(String).join('.')}: ${message}`,
    );
    throw invalidInput(`The file is not of the shape of bare graphs.\n${faults.join('\n')}`);
  }
  for (const graph of parsed.data.cases) {
    const unknown = findUnknownNode(graph);
    if (unknown !== null)
      throw invalidInput(`Case "${graph.name}": an edge names "${unknown}", which is no node of it.`);
  }
  const file = anyFields.parse(json);
  const cases = anyFields.array().parse(file['cases']);
  return {
    graphs: parsed.data.cases,
    withExpected: (expected) => ({
      ...file,
      cases: cases.map((one, i) => ({ ...one, expect: expected[i] })),
    }),
  };
}
