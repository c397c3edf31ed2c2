/** The figures on the page of a claim. */
import type { Page } from 'playwright-core';

/** A list of figures by their names: `{ 'Independent origins': '1–3', … }`; `list` selects it. */
export async function figuresIn(page: Page, list: string): Promise<Readonly<Record<string, string>>> {
  const pairs = await page.evaluate<readonly (readonly [string, string])[]>(
    `[...document.querySelectorAll('${list} > div')].map((row) => ['dt', 'dd'].map((tag) =>
      (row.querySelector(tag)?.textContent ?? '').replace(/\\s+/g, ' ').trim()))`,
  );
  return Object.fromEntries(pairs);
}
