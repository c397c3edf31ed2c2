/** How a label is found, kept beside it: derived, so a change of the rules changes it and nothing else. */
export interface FoldedWords {
  /** The words of the label, folded, in its order, a space between them. Null where there is no label. */
  readonly foldedWords: string | null;
  /** What else finds it: parts of its words, words without their article, skeletons; each tagged by a capital. */
  readonly alikeWords: string | null;
}

/** A thing as it is found: how well it answers (0 is best), and the label that answers. */
export interface RankedLabel {
  readonly tier: number;
  readonly label: string;
  readonly id: string;
}
