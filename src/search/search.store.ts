/** Things by their words: the full-text index says which have them, the statement in what order. */
import type { RankedLabel } from '../core/model/folded-words.ts';
import type { Graph } from '../graph/graph.ts';
import { findWords } from './search.statements.ts';

/** How a label is ranked: see cypher/search/find-words.cypher. */
export interface SearchTerms {
  /** For the index. */
  readonly query: string;
  /** As typed. */
  readonly typed: string;
  /** The folded words of a label that begins with what was typed begin with this. */
  readonly folded: string;
  /** What the words of a label, folded and alike, have in them for each word typed. */
  readonly words: readonly { readonly begins: readonly string[]; readonly alike: readonly string[] }[];
}

export interface SearchStore {
  /** At most `limit` things behind the one given, each under its best label, best first. */
  readonly find: (terms: SearchTerms, after: RankedLabel, limit: number) => Promise<readonly RankedLabel[]>;
}

/** Creates the store of search on a graph. */
export function createSearchStore(graph: Graph): SearchStore {
  return {
    find: (terms, { tier, label, id }, limit) =>
      graph.run(findWords, { ...terms, afterTier: tier, afterLabel: label, afterId: id, limit }),
  };
}
