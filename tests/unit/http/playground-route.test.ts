import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { playgroundRoute } from '../../../src/http/playground-route.ts';
import { openPageFolder, rawRequest } from './page-folder.ts';
import type { PageFolder } from './page-folder.ts';

let page: PageFolder;
let url: string;
beforeEach(async () => {
  page = await openPageFolder();
  await page.build();
  url = await page.serve(playgroundRoute({ folder: page.folder }), '/playground');
});
afterEach(() => page.remove());

describe('the playground route', () => {
  it('serves the page under a policy that allows nothing from another host, and to no frame', async () => {
    for (const path of ['/playground/', '/playground/assets/index-B00e7O2R.js']) {
      const { status, headers } = await rawRequest(url + path);
      expect(status).toBe(200);
      expect(headers['content-security-policy']).toBe(
        "default-src 'self'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; " +
          "font-src 'self' data:; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      );
      expect(headers['x-frame-options']).toBe('DENY');
    }
  });

  it('has one path, which ends in a slash', async () => {
    expect((await rawRequest(`${url}/playground`)).headers.location).toBe('/playground/');
    expect((await rawRequest(`${url}/playground/more`)).status).toBe(404);
  });
});
