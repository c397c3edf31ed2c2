/** Walking through a page by the tab key alone. */
import type { Page } from 'playwright-core';

export interface TabStop {
  /** What it is, for a failure to tell. */
  readonly name: string;
  /** The place among all that can be come to; -1 for what is none of them, as a box that scrolls. */
  readonly place: number;
  readonly isFocusShown: boolean;
}

export interface TabWalk {
  readonly stops: readonly TabStop[];
  /** What can be come to, and was not. */
  readonly missed: readonly string[];
  /** The focus went out of the page at the end. */
  readonly isLeft: boolean;
}

const collecting = `(() => {
  const nodes = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')];
  window.tabStops = nodes.filter((node) => node.tabIndex >= 0 && !node.disabled && node.checkVisibility({ visibilityProperty: true }));
  window.nameOfStop = (node) => (node.tagName + ' ' + (node.getAttribute('aria-label') ?? node.textContent)).replace(/\\s+/g, ' ').slice(0, 80);
  return window.tabStops.length;
})()`;

/** Null where the focus has left the page. */
const reading = `(() => {
  const node = document.activeElement;
  if (node === null || node === document.body) return null;
  const { outlineStyle, outlineWidth } = getComputedStyle(node);
  // In a date field the button that opens the calendar has the focus, and a ring of the browser's own.
  const isInside = node.type === 'date' && !node.matches(':focus');
  return {
    name: window.nameOfStop(node),
    place: window.tabStops.indexOf(node),
    isFocusShown: isInside || (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1),
  };
})()`;

/** From the top of the page, or with Shift from its end, until the focus leaves it. */
export async function walkByTab(page: Page, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<TabWalk> {
  const count = await page.evaluate<number>(collecting);
  const stops: TabStop[] = [];
  let isLeft = false;
  // Boxes that scroll are stops too, so there may be more than were collected, but never twice as many.
  while (!isLeft && stops.length < 2 * count + 20) {
    await page.keyboard.press(key);
    const stop = await page.evaluate<TabStop | null>(reading);
    if (stop === null) isLeft = true;
    else stops.push(stop);
  }
  const reached = [...new Set(stops.map(({ place }) => place))];
  const missed = await page.evaluate<readonly string[]>(
    `window.tabStops.filter((_, place) => !${JSON.stringify(reached)}.includes(place)).map(window.nameOfStop)`,
  );
  return { stops, missed, isLeft };
}
