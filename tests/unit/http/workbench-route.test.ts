import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { workbenchRoute } from '../../../src/http/workbench-route.ts';
import { openPageFolder, rawRequest } from './page-folder.ts';
import type { PageFolder, RawAnswer } from './page-folder.ts';

let page: PageFolder;
beforeEach(async () => {
  page = await openPageFolder();
  await page.build();
});
afterEach(() => page.remove());

async function asker(embedOrigins: readonly string[] = []): Promise<(path: string) => Promise<RawAnswer>> {
  const url = await page.serve(workbenchRoute({ folder: page.folder, embedOrigins }));
  return (path) => rawRequest(url + path);
}

const router = readFileSync(new URL('../../../src/workbench/shell/page-routes.ts', import.meta.url), 'utf8');
const paths = [...router.matchAll(/\bpath: '([^']+)'/g)].map(([, path = '']) => path);

describe('the paths of the workbench', () => {
  it('are those of its own router, with and without what may be left out', async () => {
    const ask = await asker();
    expect(paths.length).toBeGreaterThanOrEqual(12);
    for (const path of paths) {
      for (const opened of [path.replace(/\/:\w+\?/, ''), path.replace(/:\w+\?/, 'x1')])
        expect([opened, (await ask(opened === '' ? '/' : opened)).status]).toEqual([opened, 200]);
    }
  });

  it('are no others', async () => {
    const ask = await asker();
    // What the router knows, with a step more, and with a letter more.
    const strangers = paths.flatMap((path) => [`${path.replace(/:\w+\?/, 'x1')}/more`, `${path}s1`]);
    for (const path of [...strangers, '/index.html', '/claims/x', '/graphql', '/playground/', '//claims'])
      expect([path, (await ask(path.replace(/:\w+\?/, 'x1/'))).status]).toEqual([path, 404]);
  });
});

describe('the policy of the workbench', () => {
  it('lets the pages run and load nothing but their own files, and nobody frame them', async () => {
    const ask = await asker();
    for (const path of ['/', '/claim/x1', '/desk?embed=1', '/assets/index-B00e7O2R.js']) {
      const { headers } = await ask(path);
      expect(headers['content-security-policy']).toBe(
        "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; font-src 'self'; " +
          "img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      );
      expect(headers).toMatchObject({
        'x-frame-options': 'DENY',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
      });
    }
  });

  it('lets the listed origins frame the desk page as it is made for that', async () => {
    const ask = await asker(['https://wall.example', 'http://127.0.0.1:3000']);
    for (const path of ['/desk?embed=1', '/desk/?embed=1', '/desk?topic=war&embed=1&theme=dark']) {
      const { headers } = await ask(path);
      expect(headers['content-security-policy']).toMatch(
        /; frame-ancestors https:\/\/wall\.example http:\/\/127\.0\.0\.1:3000$/,
      );
      expect(headers).toMatchObject({
        'cross-origin-resource-policy': 'cross-origin',
        'cross-origin-embedder-policy': 'require-corp',
      });
      expect(headers['x-frame-options']).toBeUndefined();
    }
  });

  it('lets nobody frame anything else, whatever is listed', async () => {
    const ask = await asker(['*']);
    const others = ['/', '/desk', '/desk?embed=0', '/desk?embed=1&embed=1', '/claims?embed=1'];
    for (const path of [...others, '/source/desk?embed=1', '/assets/index-B00e7O2R.js?embed=1']) {
      const { headers } = await ask(path);
      expect([path, headers['x-frame-options']]).toEqual([path, 'DENY']);
      expect(headers['content-security-policy']).toMatch(/; frame-ancestors 'none'$/);
      expect(headers['cross-origin-resource-policy']).toBeUndefined();
    }
  });
});
