/** Chains to attested origins from every held node, wherever a reader comes in; counted, never listed. */
import { countChains } from './count-chains.ts';
import { ENDS, RUNS_ON } from './chain-endings.ts';
import type { SideOrigins } from './side-origins.ts';

/** null where a loop is in reach of the starts. */
export function countTrails({ side: { graph, edges, starts }, attested }: SideOrigins): bigint | null {
  const endings = new Uint8Array(graph.nodeCount).fill(RUNS_ON);
  for (const { node } of attested) endings[node] = ENDS;
  return countChains(edges, starts, endings);
}
