/** What a list leaves off. */

/** One line where there is more than is shown, else none. */
export function drawMore(shown: number, total: number, things: string): string[] {
  return shown >= total ? [] : [`… and ${String(total - shown)} more ${things} (--first)`];
}
