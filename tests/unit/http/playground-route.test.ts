import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import express from 'express';
import { playgroundRoute } from '../../../src/http/playground-route.ts';

// A folder above that is called assets must not make the page itself cacheable.
let folder: string;
let temporary: string;
let server: Server | undefined;

beforeEach(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'hearsay-playground-route-'));
  folder = join(temporary, 'assets', 'playground');
});

afterEach(async () => {
  server?.closeAllConnections();
  await new Promise((closed) => (server === undefined ? closed(undefined) : server.close(closed)));
  await rm(temporary, { recursive: true });
});

async function buildPage(): Promise<void> {
  await mkdir(join(folder, 'assets'), { recursive: true });
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Hearsay</title>');
  await writeFile(join(folder, 'assets', 'index-B00e7O2R.js'), 'export {};');
}

async function mountedAt(mount: string): Promise<string> {
  const app = express();
  app.use(mount, playgroundRoute({ folder }));
  app.use((_request, response) => void response.status(404).send('the next handler'));
  server = createServer(app);
  await new Promise<void>((listening) => server?.listen(0, '127.0.0.1', listening));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('the playground route', () => {
  test('serves the page under a policy that allows nothing from another host', async () => {
    await buildPage();
    const response = await fetch(await mountedAt('/'));
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('<title>Hearsay</title>');
    expect(response.headers.get('content-security-policy')).toBe(
      "default-src 'self'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; " +
        "font-src 'self' data:; img-src 'self' data:",
    );
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    expect(response.headers.get('x-frame-options')).toBe('DENY');
  });

  test('lets a browser keep what is named by its content, and makes it ask for the page', async () => {
    await buildPage();
    const url = await mountedAt('/');
    const page = await fetch(url);
    const asset = await fetch(`${url}/assets/index-B00e7O2R.js`);
    expect(page.headers.get('cache-control')).toBe('no-cache');
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(asset.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(asset.headers.get('content-security-policy')).toBe(page.headers.get('content-security-policy'));
  });

  test('stands under another path as well, which then ends in a slash', async () => {
    await buildPage();
    const response = await fetch(`${await mountedAt('/playground')}/playground`);
    expect(response.status).toBe(200);
    expect(new URL(response.url).pathname).toBe('/playground/');
  });

  test('leaves other paths, and their headers, to the handlers that follow', async () => {
    await buildPage();
    const url = await mountedAt('/');
    for (const path of ['/graphql', '/assets/gone.js', '/assets']) {
      const response = await fetch(url + path);
      expect([path, response.status, await response.text()]).toEqual([path, 404, 'the next handler']);
      expect(response.headers.get('content-security-policy')).toBeNull();
    }
  });

  test('answers 503 with the command that builds the page where it was not built', async () => {
    const response = await fetch(await mountedAt('/'));
    expect(response.status).toBe(503);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.text()).toContain('npm run build');
  });

  test('serves a page that is built after the server has started', async () => {
    const url = await mountedAt('/');
    await fetch(url);
    await buildPage();
    expect((await fetch(url)).status).toBe(200);
  });
});
