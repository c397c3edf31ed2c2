/** A value of an enumeration as words: `NEWS_AGENCY` is a news agency. */
export function inWords(value: string): string {
  return value.toLowerCase().replaceAll('_', ' ');
}

/** Owners hold from one date to another, of which either may be unknown. */
export function spanOfTime(from: string | null, to: string | null): string {
  if (from === null) return to === null ? 'since when is not known' : `until ${to}`;
  return to === null ? `since ${from}` : `${from} to ${to}`;
}

/** Only what leads to a page of the web may be followed: an address of a record comes from anybody. */
export function isWebAddress(url: string): boolean {
  const { protocol } = URL.parse(url) ?? {};
  return protocol === 'https:' || protocol === 'http:';
}
