/** Things by their words, from the full-text index. */
import type { Labelled } from '../core/model/words.ts';
import type { Graph } from '../graph/graph.ts';
import { findWords } from './search.statements.ts';

export interface SearchStore {
  /** At most `limit` labels that have the words, in no order of use; a thing may come under several. */
  readonly findWords: (words: string, limit: number) => Promise<readonly Labelled[]>;
}

export function createSearchStore(graph: Graph): SearchStore {
  return { findWords: (words, limit) => graph.run(findWords, { words, limit }) };
}
