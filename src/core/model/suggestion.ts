/** What waits for a person to decide it, by what it is; in this order it is listed. */
export const suggestionKinds = ['ASSERTION', 'ATTRIBUTION', 'IDENTITY', 'RELATION'] as const;
export type SuggestionKind = (typeof suggestionKinds)[number];

/** One of them on a page; the thing itself is fetched where it is asked for. */
export interface ListedSuggestion {
  readonly kind: SuggestionKind;
  readonly id: string;
}
