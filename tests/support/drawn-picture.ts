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

/** Who credits whom, as `from>to`, in order. */
export async function drawnCredits(page: Page): Promise<readonly string[]> {
  const keys = await page.evaluate<readonly string[]>(
    `[...document.querySelectorAll('.picture-edge[data-edge]')].map(({ dataset }) => dataset.edge)`,
  );
  return [...keys].sort();
}

/** Opens all that is drawn as one. */
export async function openGroups(page: Page): Promise<void> {
  const groups = page.locator('.picture-node .choose[aria-expanded="false"]');
  for (let count = await groups.count(); count > 0; count = await groups.count()) {
    const key = await page
      .locator('.picture-node:has(.choose[aria-expanded="false"])')
      .first()
      .getAttribute('data-key');
    // By its key: groups may lie outside the frame.
    await groups.first().press('Enter');
    await page.locator(`[data-key="${key ?? ''}"]`).waitFor({ state: 'detached' });
  }
}

export function nodeOf(page: Page, key: string): Locator {
  return page.locator(`.picture-node[data-key="${key}"]`);
}
