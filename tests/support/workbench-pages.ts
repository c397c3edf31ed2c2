/** The pages of the workbench over the two examples, as tests visit them all, and when one is all there. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';

export interface WorkbenchPage {
  readonly name: string;
  /** With its query. */
  readonly path: string;
}

const notFound = '/nowhere';
const byKey = (page: string, key: string): string =>
  `/${page}?${new URLSearchParams({ key: `harbour-fire${key}` }).toString()}`;

/** Those that show nothing but what their address names by a key or not at all. */
const pages: readonly WorkbenchPage[] = [
  { name: 'start', path: '/' },
  { name: 'search', path: '/search?q=lantern' },
  { name: 'search for nothing', path: '/search' },
  { name: 'claims', path: '/claims' },
  { name: 'outlets', path: '/outlets' },
  { name: 'chase', path: '/chase' },
  { name: 'disputes', path: '/disputes' },
  { name: 'circular', path: '/circular' },
  { name: 'drift', path: '/drift' },
  { name: 'desk', path: '/desk' },
  { name: 'desk in a frame', path: '/desk?embed=1' },
  { name: 'claim of the first example', path: '/claim?key=gulan-2025-02-06%23k1' },
  { name: 'outlet', path: byKey('source', '#seagull-wire') },
  { name: 'person', path: byKey('source', '#sadafi') },
  { name: 'anonymous source', path: byKey('source', '#shepol-official') },
  { name: 'unnamed group', path: byKey('source', '#engineers') },
  { name: 'nobody in particular', path: byKey('source', '-08-shepol#it-is-said') },
  { name: 'document held', path: byKey('document', '-02-seagull-wire#document') },
  { name: 'document held, in Arabic', path: byKey('document', '-06-lantern#document') },
  { name: 'document without its text', path: '/document?key=gulan-2025-02-06%23article' },
  { name: 'placeholder', path: byKey('document', '-06-lantern#wire-report') },
  { name: 'no such claim', path: '/claim?key=nobody%23nothing' },
  { name: 'page not found', path: notFound },
];

export const claimPath = byKey('claim', '#cause-fireworks');

/** All of them; ids are asked of the service. */
export async function workbenchPages(url: string): Promise<readonly WorkbenchPage[]> {
  const { voice, source } = await someHands(url);
  return [
    ...pages,
    { name: 'claim with a voice chosen', path: `${claimPath}&voice=${voice}` },
    { name: 'claim without a source', path: `${claimPath}&without=${source}` },
  ];
}

interface Hand {
  readonly assertion: {
    readonly id: string;
    readonly source: { readonly id: string; readonly name: string };
  };
}

/** Of the claim: a voice of it, and a source of which others have it. */
async function someHands(url: string): Promise<{ readonly voice: string; readonly source: string }> {
  const query = `{ claim(key: "harbour-fire#cause-fireworks") { graph { voices { assertion { id source { id name } } } } } }`;
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data } = (await response.json()) as {
    readonly data: { readonly claim: { readonly graph: { readonly voices: readonly Hand[] } } };
  };
  const hand = data.claim.graph.voices.find(({ assertion }) => assertion.source.name === 'Seagull Wire');
  if (hand === undefined) throw new Error('the claim is not stated by the wire');
  return { voice: hand.assertion.id, source: hand.assertion.source.id };
}

/** Opens a page and waits until all of it is there. */
export async function openPage(page: Page, url: string): Promise<void> {
  if (url.endsWith(notFound)) await openNotFound(page, url);
  else await page.goto(url);
  await waitUntilThere(page);
}

/** The service has no such page: only who is on another comes to it, by a link. */
async function openNotFound(page: Page, url: string): Promise<void> {
  await openPage(page, new URL('/search', url).href);
  await page.evaluate(`(() => {
    history.pushState(null, '', '${notFound}');
    dispatchEvent(new PopStateEvent('popstate'));
  })()`);
  await until(page, `document.title.startsWith('No such page')`);
}

/** No part of the page waits for an answer; pictures are drawn. In words, so that it runs in the page as it stands here. */
const isThere = `(() => {
  const has = (selector) => document.querySelector(selector) !== null;
  const waits = [...document.querySelectorAll('[role="status"]')].some(({ textContent }) => textContent.trim().endsWith('…'));
  const isDrawn = !has('.picture') || has('.picture-node') || has('.picture-reader');
  return document.title !== 'Hearsay' && has('h1') && !has('[aria-busy="true"]') && !waits && isDrawn;
})()`;

export async function waitUntilThere(page: Page): Promise<void> {
  await until(page, isThere);
  // What has come is drawn in the frame after.
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
}

/** Waits until an expression is true in the page. The policy of the pages lets a page itself evaluate none. */
export async function until(page: Page, expression: string, timeoutMs = 60_000): Promise<void> {
  const latest = Date.now() + timeoutMs;
  while (!(await page.evaluate<boolean>(expression))) {
    if (Date.now() > latest) throw new Error(`${page.url()} is not, after ${timeoutMs} ms: ${expression}`);
    await sleep(50);
  }
}
