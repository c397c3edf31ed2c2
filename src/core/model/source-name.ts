/** Which of a source's names is shown: the best in the language asked, else one that does not depend on chance. */
import type { Name } from './source.ts';

const kindRank = { OFFICIAL: 0, ALIAS: 1, TRANSLITERATION: 2, FORMER: 3 } as const;

/** Order of two texts by code unit: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Names in the order in which they are shown: by kind, then language (none first), then value. */
export function sortNames(names: readonly Name[]): Name[] {
  return names.toSorted(
    (a, b) =>
      kindRank[a.kind] - kindRank[b.kind] ||
      compareText(a.lang ?? '', b.lang ?? '') ||
      compareText(a.value, b.value) ||
      compareText(a.script ?? '', b.script ?? ''),
  );
}

/** The official English name, else the official name least by language and value, else the least of any kind. */
export function defaultName(names: readonly Name[]): string | null {
  const sorted = sortNames(names);
  const english = sorted.find((name) => name.kind === 'OFFICIAL' && name.lang === 'en');
  return (english ?? sorted[0])?.value ?? null;
}

/** The best name in a language (a region falls back to it: `ar` serves `ar-IQ` and the other way), or null. */
export function nameIn(names: readonly Name[], lang: string): string | null {
  const primary = primaryLanguage(lang);
  const sorted = sortNames(names);
  const exact = sorted.find((name) => name.lang?.toLowerCase() === lang.toLowerCase());
  return (
    (exact ?? sorted.find((name) => name.lang !== null && primaryLanguage(name.lang) === primary))?.value ??
    null
  );
}

function primaryLanguage(tag: string): string {
  return (tag.split('-', 1)[0] ?? tag).toLowerCase();
}
