/** A stretch of a text that somebody's statement, or the crediting of it, was read from. */
import type { SpanRole } from '../generated.ts';

export interface Mark {
  /** The id of an assertion or an attribution; one may have several marks. */
  readonly owner: string;
  readonly role: SpanRole;
  /** In Unicode code points of the text, as the service counts. */
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** Who says it, or by which words it is credited. */
  readonly label: string;
  /** Of something that is not asked about now. */
  readonly isFaint: boolean;
}

/** In the order in which they are explained. */
export const markRoles: readonly SpanRole[] = ['SOURCE', 'CUE', 'CONTENT', 'HEDGE', 'DATE'];

/** A set of roles is a number, with a bit for each. */
export const bitOf = (role: SpanRole): number => 1 << markRoles.indexOf(role);
