/** `NEWS_AGENCY` as it is read: “news agency”. */
export function wordsOf(value: string): string {
  return value.toLowerCase().replaceAll('_', ' ');
}
