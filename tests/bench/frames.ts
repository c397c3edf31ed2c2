/** What a page makes a reader wait for, as its own browser tells it. */
import type { Page } from 'playwright-core';

/** Put into each page before it runs: notes when something is first painted, and how long frames and events take. */
export const watcher = `
  window.watched = { painted: {}, frames: [], events: [] };
  window.watchFor = (name, selector) => {
    const look = () => {
      if (document.querySelector(selector) === null) return false;
      // Two frames on, what stands in the document has been painted.
      requestAnimationFrame(() => requestAnimationFrame(() => { window.watched.painted[name] ??= performance.now(); }));
      return true;
    };
    if (look()) return;
    const observer = new MutationObserver(() => { if (look()) observer.disconnect(); });
    observer.observe(document, { childList: true, subtree: true });
  };
  window.countFrames = (ms) => new Promise((done) => {
    const frames = []; let last = performance.now(); const end = last + ms;
    const step = (now) => {
      frames.push(now - last); last = now;
      if (now < end) requestAnimationFrame(step); else done(frames.slice(1));
    };
    requestAnimationFrame(step);
  });
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) window.watched.events.push([name, duration]);
  }).observe({ type: 'event', durationThreshold: 16, buffered: true });
`;

/** Milliseconds from the last byte of an operation's answer to the paint of what was watched for under that name. */
export async function paintedAfter(page: Page, name: string, operation: string): Promise<number> {
  const handle = await page.waitForFunction(`window.watched.painted[${JSON.stringify(name)}]`, undefined, {
    timeout: 60_000,
  });
  const painted = Number(await handle.jsonValue());
  const answered = await page.evaluate<number>(`Math.max(...performance.getEntriesByType('resource')
    .filter(({ name }) => name.includes('documentId=${operation}&')).map(({ responseEnd }) => responseEnd))`);
  return painted - answered;
}

/** The longest time from an event of these kinds to the next paint since the last call; 0 where none took 16 ms. */
export async function slowestEvent(page: Page, kinds: readonly string[]): Promise<number> {
  return await page.evaluate<number>(`(() => {
    const kinds = ${JSON.stringify(kinds)};
    const taken = window.watched.events.filter(([name]) => kinds.includes(name)).map(([, duration]) => duration);
    window.watched.events = [];
    return Math.max(0, ...taken);
  })()`);
}

/** The times of the frames, in milliseconds, while `work` goes on. */
export async function framesDuring(
  page: Page,
  ms: number,
  work: () => Promise<void>,
): Promise<readonly number[]> {
  const frames = page.evaluate<number[]>(`window.countFrames(${String(ms)})`);
  await work();
  return await frames;
}
