/** The desk page in frames of a real browser: who may show it, what it shows there, and what it asks again. */
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Frame, Page } from 'playwright-core';
import { workbenchRoute } from '../../../src/http/workbench-route.ts';
import { openBrowser } from '../../support/browser.ts';
import { startTestServer } from '../../support/running-server.ts';
import type { TestServer } from '../../support/running-server.ts';

const folder = fileURLToPath(new URL('../../../dist/workbench/', import.meta.url));

let walls: Readonly<Record<'listed' | 'isolated' | 'stranger', Server>>;
let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  const isolated = {
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-opener-policy': 'same-origin',
  };
  walls = {
    listed: await serveWall(),
    isolated: await serveWall(isolated),
    stranger: await serveWall(),
  };
  const embedOrigins = [originOf(walls.listed), originOf(walls.isolated)];
  server = await startTestServer(undefined, { workbench: workbenchRoute({ folder, embedOrigins }) });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.close();
  for (const wall of Object.values(walls)) wall.close();
});

/** A page on another origin, with a frame of the address that its own address names. */
function serveWall(headers: Readonly<Record<string, string>> = {}): Promise<Server> {
  const wall = createServer(({ url = '' }, response) => {
    const framed = new URL(url, 'http://wall').searchParams.get('framed') ?? 'about:blank';
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.setHeader('content-type', 'text/html');
    response.end(`<iframe width="1200" height="800" src="${framed.replaceAll('&', '&amp;')}"></iframe>`);
  });
  return new Promise((resolve) => wall.listen(0, '127.0.0.1', () => resolve(wall)));
}

function originOf(wall: Server): string {
  return `http://127.0.0.1:${(wall.address() as AddressInfo).port}`;
}

/** The wall with a path of ours in its frame. */
function wallOf(wall: Server, path: string): string {
  return `${originOf(wall)}/?${new URLSearchParams({ framed: server.url + path }).toString()}`;
}

/** The frame on a wall. */
async function framed(wall: Server, path: string): Promise<{ readonly page: Page; readonly frame: Frame }> {
  const page = await browser.newPage();
  await page.goto(wallOf(wall, path));
  const frame = page.frames()[1];
  if (frame === undefined) throw new Error('the wall has no frame');
  return { page, frame };
}

describe('a frame in a page of another origin', () => {
  it.each(['listed', 'isolated'] as const)('shows the desk where that is %s', async (wall) => {
    const { page, frame } = await framed(walls[wall], '/desk?embed=1&theme=dark');
    await frame.getByRole('heading', { name: 'Claims by estimated grade' }).waitFor();
    expect(await frame.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.close();
  });

  it('has nothing to press but the link out, which opens a page of its own', async () => {
    const { page, frame } = await framed(walls.listed, '/desk?embed=1&topic=war');
    await frame.getByRole('heading', { name: 'Claims by estimated grade' }).waitFor();
    const pressed = frame.locator('a, button, input, select, summary, [tabindex="0"]');
    expect(await pressed.allTextContents()).toEqual(['Hearsay']);
    const [opened] = await Promise.all([page.context().waitForEvent('page'), pressed.click()]);
    expect(opened.url()).toBe(`${server.url}/desk?topic=war`);
    await page.close();
  });

  it.each([
    ['stranger', '/desk?embed=1'],
    ['listed', '/desk'],
    ['listed', '/claims?embed=1'],
    ['listed', '/playground/'],
  ] as const)('of the %s shows nothing of %s', async (wall, path) => {
    const page = await browser.newPage();
    const refusal = page.waitForEvent('console', (message) => message.text().startsWith('Framing '));
    await page.goto(wallOf(walls[wall], path));
    expect((await refusal).text()).toContain('frame-ancestors');
    await expect(page.frames()[1]?.getByRole('heading').count()).resolves.toBe(0);
    await page.close();
  });
});

describe('the desk', () => {
  it('asks again every fifteen seconds, and is told 304 where nothing has changed', async () => {
    const page = await browser.newPage();
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    const urls = new Map<string, string>();
    const statuses: number[] = [];
    session.on('Network.requestWillBeSent', ({ requestId, request }) => urls.set(requestId, request.url));
    session.on('Network.responseReceivedExtraInfo', ({ requestId, statusCode }) => {
      if (urls.get(requestId)?.includes('documentId=desk&') === true) statuses.push(statusCode);
    });
    await page.goto(`${server.url}/desk`);
    await page.getByText('asked again every 15 s').waitFor();
    await page.waitForResponse((response) => response.url().includes('documentId=desk&'), {
      timeout: 20_000,
    });
    await page.waitForTimeout(500);
    expect(statuses).toEqual([200, 304]);
    await page.close();
  });
});
