/** A span: a stretch of a captured text, in code points, end exclusive. */
export const spanRoles = ['SOURCE', 'CUE', 'CONTENT', 'HEDGE', 'DATE'] as const;
export type SpanRole = (typeof spanRoles)[number];

export interface Span {
  readonly role: SpanRole;
  readonly start: number;
  readonly end: number;
  readonly exact: string | null;
  /** True if we hold the text and it has these words there. */
  readonly verified: boolean;
  readonly versionId: string | null;
}

/** Order in a text: by start, then end, then role. */
export function compareSpans(
  a: Pick<Span, 'role' | 'start' | 'end'>,
  b: Pick<Span, 'role' | 'start' | 'end'>,
): number {
  return a.start - b.start || a.end - b.end || (a.role < b.role ? -1 : a.role > b.role ? 1 : 0);
}
