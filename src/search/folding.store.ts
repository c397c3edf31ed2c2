/** Labels and the words that are kept beside them, and by which rules all of them are folded. */
import type { FoldedWords } from '../core/model/folded-words.ts';
import type { Graph } from '../graph/graph.ts';
import { allLabels, foldingRules, keepFoldedWords, keepFoldingRules } from './search.statements.ts';

export interface KeptLabel extends FoldedWords {
  readonly id: string;
  /** Null where there is none: a document without a title. */
  readonly label: string | null;
}

export interface FoldingStore {
  /** Every label there is, streamed. */
  readonly labels: () => AsyncIterable<KeptLabel>;
  readonly keep: (rows: readonly (FoldedWords & { readonly id: string })[]) => Promise<void>;
  /** The number of the rules by which all labels are folded, or null while they are not. */
  readonly rules: () => Promise<number | null>;
  readonly keepRules: (rules: number) => Promise<void>;
}

/** Creates the store of folded words. What it writes may be written again, so it needs no entry in the ledger. */
export function createFoldingStore(graph: Graph): FoldingStore {
  return {
    labels: () => graph.stream(allLabels, {}),
    keep: async (rows) => {
      await graph.write((transaction) => transaction.run(keepFoldedWords, { rows }));
    },
    rules: async () => (await graph.run(foldingRules, {}))[0]?.rules ?? null,
    keepRules: async (rules) => {
      await graph.write((transaction) => transaction.run(keepFoldingRules, { rules }));
    },
  };
}
