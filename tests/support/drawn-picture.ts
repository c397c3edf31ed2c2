/** What the picture of a claim shows, read from the page. */
import type { Locator, Page } from 'playwright-core';

export interface DrawnVoice {
  /** Of its assertion; of a group, its key. */
  readonly key: string;
  readonly end: 'attested' | 'open-end' | 'circular' | 'hand' | 'none';
  readonly isReached: boolean;
  readonly fate: 'withdrawn' | 'fallen' | null;
}

/** By key. */
export async function drawnVoices(page: Page): Promise<readonly DrawnVoice[]> {
  const voices = await page.evaluate<readonly DrawnVoice[]>(
    `[...document.querySelectorAll('.picture-node')].map(({ dataset, classList }) => ({
      key: dataset.key,
      end: ['attested', 'open-end', 'circular', 'hand'].find((end) => classList.contains(end)) ?? 'none',
      isReached: !classList.contains('unreached'),
      fate: ['withdrawn', 'fallen'].find((fate) => classList.contains(fate)) ?? null,
    }))`,
  );
  return [...voices].sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** The keys of voices that a withdrawal takes away, by what becomes of them. */
export async function drawnFates(page: Page): Promise<Readonly<Record<string, string>>> {
  const voices = await drawnVoices(page);
  return Object.fromEntries(voices.flatMap(({ key, fate }) => (fate === null ? [] : [[key, fate]])));
}

export function nodeOf(page: Page, key: string): Locator {
  return page.locator(`.picture-node[data-key="${key}"]`);
}
