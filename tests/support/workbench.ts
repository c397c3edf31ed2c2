/** The workbench in a browser, beside the same service to be asked for what the pages ought to show. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { openBrowser } from './browser.ts';
import { eventually } from './eventually.ts';
import { askServer, dataOf } from './running-server.ts';
import { openSite } from './server-url.ts';
import { openVisit } from './visit.ts';
import type { Visit } from './visit.ts';

export interface Workbench {
  /** Without a slash at its end. */
  readonly url: string;
  /** The data of an answer; `valuesAt` reads it. */
  readonly ask: (document: string, variables?: Readonly<Record<string, unknown>>) => Promise<unknown>;
  readonly visit: (options?: BrowserContextOptions) => Promise<Visit>;
  readonly close: () => Promise<void>;
}

/** Starts a service with both examples, and a browser. */
export async function openWorkbench(): Promise<Workbench> {
  const site = await openSite();
  const browser = await openBrowser().catch(async (error: unknown) => {
    await site.close();
    throw error;
  });
  return {
    url: site.url,
    ask: (document, variables) => dataOf(askServer(site.url, document, variables)),
    visit: (options) => openVisit(browser, options),
    close: async () => {
      await browser.close();
      await site.close();
    },
  };
}

/** Waits until the page has its heading, and no answer is waited for. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor();
  await eventually(() => page.locator(waiting).count(), 0);
}

const waiting = '[aria-busy="true"], main [role="status"]:text-matches("^Loading |…$")';
