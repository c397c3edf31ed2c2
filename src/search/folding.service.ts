/** Folds every label by the rules of this version, once: a database that older rules, or none, have filled is brought up. */
import { FOLDING_RULES, foldLabel, isFoldedRight } from '../core/search/fold-label.ts';
import type { FoldedWords } from '../core/model/folded-words.ts';
import type { FoldingStore } from './folding.store.ts';

export interface FoldingService {
  readonly isCurrent: () => Promise<boolean>;
  /**
   * Writes the words of every label that has others, some thousands at a time, telling how many so far; returns how many
   * that were, or null where the database was current. Cut short, it goes on the next time: what is right is only read.
   */
  readonly foldAll: (tell?: (written: number) => void) => Promise<number | null>;
}

const LABELS_AT_ONCE = 5_000;

/** Creates the service of folding. */
export function createFoldingService(store: FoldingStore, labelsAtOnce = LABELS_AT_ONCE): FoldingService {
  const isCurrent = async (): Promise<boolean> => (await store.rules()) === FOLDING_RULES;
  return {
    isCurrent,
    foldAll: async (tell) => {
      if (await isCurrent()) return null;
      let written = 0;
      let rows: (FoldedWords & { readonly id: string })[] = [];
      const keep = async (): Promise<void> => {
        if (rows.length === 0) return;
        await store.keep(rows);
        written += rows.length;
        rows = [];
        tell?.(written);
      };
      for await (const kept of store.labels()) {
        if (!isFoldedRight(kept.label, kept)) rows.push({ id: kept.id, ...foldLabel(kept.label) });
        if (rows.length >= labelsAtOnce) await keep();
      }
      await keep();
      await store.keepRules(FOLDING_RULES);
      return written;
    },
  };
}
