/** Pages of other origins in a real browser: what one that is listed may read, and what one that is not may do. */
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../support/browser.ts';
import { importExample } from '../../support/example.ts';
import { startTestServer } from '../../support/running-server.ts';
import type { TestServer } from '../../support/running-server.ts';
import { emptyTestDatabase } from '../../support/test-graph.ts';

let desk: Server;
let stranger: Server;
let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  [desk, stranger] = await Promise.all([servePage(), servePage()]);
  await emptyTestDatabase();
  await importExample();
  server = await startTestServer(undefined, { corsOrigins: [originOf(desk)] });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.close();
  for (const page of [desk, stranger]) page.close();
});

function servePage(): Promise<Server> {
  const page = createServer((_, response) =>
    response.setHeader('content-type', 'text/html').end('<p>a page</p>'),
  );
  return new Promise((resolve) => page.listen(0, '127.0.0.1', () => resolve(page)));
}

function originOf(page: Server): string {
  return `http://127.0.0.1:${(page.address() as AddressInfo).port}`;
}

async function open(page: Server): Promise<Page> {
  const tab = await browser.newPage();
  await tab.goto(originOf(page));
  return tab;
}

it('a listed page asks by GET and by POST, and reads the answers', async () => {
  const tab = await open(desk);
  const read = await tab.evaluate(async (url) => {
    const byGet = await fetch(`${url}?documentId=totals`);
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ documentId: 'find', variables: { text: 'Istiqlal' } });
    const byPost = await fetch(url, { method: 'POST', headers, body });
    return { etag: byGet.headers.get('etag'), totals: await byGet.json(), found: await byPost.json() };
  }, `${server.url}/graphql`);
  expect(read).toMatchObject({
    etag: expect.stringMatching(/^W\//),
    totals: { data: { claims: { totalCount: 20 } } },
    found: { data: { search: { edges: [{ label: 'Istiqlal' }] } } },
  });
});

it('the browser asks again whether what it kept still holds, and is told 304', async () => {
  const tab = await open(desk);
  const statuses: number[] = [];
  const session = await tab.context().newCDPSession(tab);
  await session.send('Network.enable');
  session.on('Network.responseReceivedExtraInfo', ({ statusCode }) => statuses.push(statusCode));
  const ask = (): Promise<unknown> =>
    tab.evaluate(
      async (url) => (await fetch(url)).json() as Promise<unknown>,
      `${server.url}/graphql?documentId=outlets`,
    );
  const first = await ask();
  expect(await ask()).toEqual(first);
  expect(statuses).toEqual([200, 304]);
});

it('a page that is not listed reads nothing', async () => {
  const tab = await open(stranger);
  const outcome = await tab.evaluate(
    (url) =>
      fetch(url).then(
        () => 'read',
        () => 'kept out',
      ),
    `${server.url}/graphql?documentId=totals`,
  );
  expect(outcome).toBe('kept out');
});
