/** Which option of a list is the active one, by the keys of the combobox pattern (WAI-ARIA Authoring Practices). */

/** The option after a key, of `count` of them; null: none, the text itself. The list is a ring with the text in it. */
export function optionAfterKey(key: string, active: number | null, count: number): number | null {
  if (count === 0) return null;
  switch (key) {
    case 'ArrowDown':
      if (active === null) return 0;
      return active + 1 < count ? active + 1 : null;
    case 'ArrowUp':
      if (active === null) return count - 1;
      return active > 0 ? active - 1 : null;
    default:
      return active;
  }
}

/** What somebody types into, where `/` is a letter. */
export function isTypedInto(tag: string, isContentEditable: boolean): boolean {
  return isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(tag.toUpperCase());
}
