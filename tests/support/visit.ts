/** A reader's visit to a page: what the browser asked for meanwhile, and what it complained of. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

export interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Addresses asked for by the page and its workers. */
  readonly requests: readonly string[];
  /** What the browser complains of: violations of the policy, errors, failed requests. */
  readonly complaints: readonly string[];
}

/** Opens an empty page in a context of its own, which the caller closes. */
export async function openVisit(browser: Browser, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const requests: string[] = [];
  const complaints: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // A page drops a question to which it no longer wants the answer.
    if (reason !== 'net::ERR_ABORTED') complaints.push(`${request.url()} ${reason}`);
  });
  context.on('weberror', (webError) => complaints.push(String(webError.error())));
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text().slice(0, 300));
  });
  await context.addInitScript(`addEventListener('securitypolicyviolation', (event) =>
    console.error('policy violated: ' + event.violatedDirective + ' ' + event.blockedURI))`);
  return { context, page: await context.newPage(), requests, complaints };
}
