/** A suggestion on a page as its resolvers are handed it: the thing itself is fetched where it is asked for. */
import type { ListedSuggestion } from '../core/model/suggestion.ts';
import type { Connection } from './connection.ts';

export type SuggestionConnection = Connection<ListedSuggestion>;
export type SuggestionEdge = SuggestionConnection['edges'][number];
