import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { builtPage } from '../../../src/http/built-page.ts';
import { openPageFolder, rawRequest, script } from './page-folder.ts';
import type { PageFolder } from './page-folder.ts';

let page: PageFolder;
let url: string;
beforeEach(async () => {
  page = await openPageFolder();
  await page.build();
  url = await page.serve(routeOf());
});
afterEach(() => page.remove());

const asset = '/assets/index-B00e7O2R.js';
const font = '/assets/letters-C1d2E3f4.woff2';

function routeOf(): ReturnType<typeof builtPage> {
  return builtPage({
    folder: page.folder,
    name: 'The page',
    hasPath: (path) => path === '/' || path.startsWith('/thing/'),
    headersFor: () => ({ 'X-Frame-Options': 'DENY', 'X-Taken': null }),
  });
}

describe('the document of a built page', () => {
  it('is served under every path that the page has, and under no other', async () => {
    for (const path of ['/', '/?a=b', '/thing/1', '/thing/a%2Fb']) {
      const { status, body } = await rawRequest(url + path);
      expect([path, status, body.toString()]).toEqual([path, 200, expect.stringContaining('<title>')]);
    }
    for (const path of ['/index.html', '/other', '/assets', '/assets/', '/assets/gone.js', '/favicon.ico']) {
      const { status, headers, body } = await rawRequest(url + path);
      expect([path, status, body.toString()]).toEqual([path, 404, 'the next handler']);
      expect(headers['x-frame-options']).toBeUndefined();
    }
  });

  it('leads out of its folder by no way', async () => {
    for (const path of ['/assets/../index.html', '/assets/%2e%2e/index.html', '/assets/..%2findex.html'])
      expect((await rawRequest(url + path)).status).toBeGreaterThanOrEqual(400);
  });

  it('is asked for again each time, and answered 304 where nothing has changed', async () => {
    const { headers } = await rawRequest(`${url}/thing/1`);
    expect(headers['cache-control']).toBe('no-cache');
    const again = await rawRequest(`${url}/thing/2`, { 'if-none-match': headers.etag });
    expect([again.status, again.body.length, again.headers.vary]).toEqual([304, 0, 'Accept-Encoding']);
  });

  it('has all but its body for HEAD, and nothing for other methods', async () => {
    const head = await rawRequest(`${url}/`, {}, 'HEAD');
    expect([head.status, head.body.length]).toEqual([200, 0]);
    expect(head.headers).toMatchObject({ 'x-frame-options': 'DENY', 'cache-control': 'no-cache' });
    expect((await rawRequest(`${url}/`, {}, 'POST')).status).toBe(404);
    expect((await rawRequest(`${url}${asset}`, {}, 'PUT')).status).toBe(404);
  });
});

describe('the files of a built page', () => {
  it('are compressed as the browser can take them, and say that this is what they vary by', async () => {
    const plain = await rawRequest(url + asset);
    const gzip = await rawRequest(url + asset, { 'accept-encoding': 'gzip' });
    const brotli = await rawRequest(url + asset, { 'accept-encoding': 'gzip, deflate, br' });
    expect([plain, gzip, brotli].map(({ headers }) => headers['content-encoding'])).toEqual([
      undefined,
      'gzip',
      'br',
    ]);
    expect(plain.body.toString()).toBe(script);
    expect(gunzipSync(gzip.body).toString()).toBe(script);
    expect(brotliDecompressSync(brotli.body).toString()).toBe(script);
    for (const { headers } of [plain, gzip, brotli]) {
      expect(headers.vary).toBe('Accept-Encoding');
      expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
      expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    }
  });

  it('are sent as they are where they are compressed already', async () => {
    const { headers, body } = await rawRequest(url + font, { 'accept-encoding': 'br, gzip' });
    expect([headers['content-encoding'], headers['content-type'], body.length]).toEqual([
      undefined,
      'font/woff2',
      4_000,
    ]);
  });

  it('come whole, also where a part was asked for', async () => {
    const asked = { range: 'bytes=0-9', 'accept-encoding': 'br' };
    const { status, headers, body } = await rawRequest(url + asset, asked);
    expect([status, headers['content-range'], headers['accept-ranges']]).toEqual([200, undefined, undefined]);
    expect(brotliDecompressSync(body).toString()).toBe(script);
  });
});

describe('a page that is mounted under a path', () => {
  it('is led to that path with a slash, and keeps what was asked', async () => {
    const mounted = await page.serve(routeOf(), '/page');
    const { status, headers } = await rawRequest(`${mounted}/page?a=b`);
    expect([status, headers.location]).toEqual([301, '/page/?a=b']);
    expect((await rawRequest(`${mounted}/page/`)).status).toBe(200);
    expect((await rawRequest(`${mounted}/page${asset}`)).status).toBe(200);
    expect((await rawRequest(`${mounted}/pages`)).status).toBe(404);
  });
});

describe('a page that is not there', () => {
  it('answers 503 with the command that builds it, until it is', async () => {
    const unbuilt = await openPageFolder();
    const route = builtPage({
      folder: unbuilt.folder,
      name: 'The page',
      hasPath: () => true,
      headersFor: () => ({}),
    });
    const address = await unbuilt.serve(route);
    const { status, headers, body } = await rawRequest(`${address}/`);
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([
      503,
      'text/plain; charset=utf-8',
      'no-store',
    ]);
    expect(body.toString()).toBe(
      'The page has not been built. Run `npm run build`, then reload this page.\n',
    );
    await unbuilt.build();
    expect((await rawRequest(`${address}/`)).status).toBe(200);
    await unbuilt.remove();
  });

  it('is not said to be unbuilt where the request alone is at fault', async () => {
    const { status } = await rawRequest(`${url}/`, { 'if-match': '"another"' });
    expect(status).toBe(412);
  });
});
