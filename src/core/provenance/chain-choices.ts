/**
 * Where a chain may go next: turns (crediting voices) from which an ending is still in reach of the hops that remain.
 * A node already on the chain is refused, so no chain meets itself.
 */
import { at } from './adjacency.ts';
import { ENDS, ENDS_IN_LOOP } from './chain-endings.ts';
import type { ClaimGraph } from './claim-graph.ts';
import type { CreditingVoices } from './crediting-voices.ts';
import type { HopsToEnding } from './hops-to-ending.ts';

export interface ChainChoices {
  readonly graph: ClaimGraph;
  readonly turns: CreditingVoices;
  readonly starts: Int32Array;
  readonly endings: Uint8Array;
  readonly hopsToEnding: HopsToEnding;
  /** Counts down with each edge looked at. */
  readonly budget: { stepsLeft: number };
}

/** Turns with which a chain of so many hops may begin; last in the array is the least by id. */
export function firstTurns(choices: ChainChoices, hops: number): number[] {
  const found: number[] = [];
  for (const node of choices.starts) addTurnsOf(node, choices, hops, found);
  return sortForPop(choices, found);
}

/** Turns that may follow those taken, with so many hops (at least 1) left behind them; last is the least. */
export function nextTurns(choices: ChainChoices, taken: readonly number[], hopsLeft: number): number[] {
  const { graph, turns, hopsToEnding, budget } = choices;
  const turn = taken.at(-1) ?? 0;
  const found: number[] = [];
  for (let edge = at(turns.edgeStart, turn); edge < at(turns.edgeStart, turn + 1); edge++) {
    budget.stepsLeft--;
    const node = at(graph.edges.target, edge);
    if (!hopsToEnding.reaches(node, hopsLeft) || isOn(choices, taken, node)) continue;
    addTurnsOf(node, choices, hopsLeft, found);
  }
  return sortForPop(choices, found);
}

/** Edges of the last turn behind which the chain ends, by the id of the credited voice. */
export function lastEdges(choices: ChainChoices, taken: readonly number[]): number[] {
  const { graph, turns, endings, budget } = choices;
  const { start, target, toVoice } = graph.edges;
  const turn = taken.at(-1) ?? 0;
  const found: number[] = [];
  for (let edge = at(turns.edgeStart, turn); edge < at(turns.edgeStart, turn + 1); edge++) {
    budget.stepsLeft--;
    const node = at(target, edge);
    const ending = at(endings, node);
    if ((ending !== ENDS && ending !== ENDS_IN_LOOP) || isOn(choices, taken, node)) continue;
    const successors = target.subarray(at(start, node), at(start, node + 1));
    if (ending === ENDS || successors.every((next) => isOn(choices, taken, next))) found.push(edge);
  }
  return found.sort((a, b) => at(toVoice, a) - at(toVoice, b));
}

function addTurnsOf(node: number, choices: ChainChoices, hopsLeft: number, into: number[]): void {
  const { graph, turns, hopsToEnding, budget } = choices;
  for (let turn = at(turns.start, node); turn < at(turns.start, node + 1); turn++) {
    for (let edge = at(turns.edgeStart, turn); edge < at(turns.edgeStart, turn + 1); edge++) {
      budget.stepsLeft--;
      if (!hopsToEnding.reaches(at(graph.edges.target, edge), hopsLeft - 1)) continue;
      into.push(turn);
      break;
    }
  }
}

function isOn({ turns }: ChainChoices, taken: readonly number[], node: number): boolean {
  return taken.some((turn) => at(turns.node, turn) === node);
}

function sortForPop({ turns }: ChainChoices, found: number[]): number[] {
  return found.sort((a, b) => at(turns.voice, b) - at(turns.voice, a));
}
