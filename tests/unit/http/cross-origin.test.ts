import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { answerOf, serveApp } from './served-app.ts';
import type { ServedApp } from './served-app.ts';

let served: ServedApp;
let forAll: ServedApp;
beforeAll(async () => {
  served = await serveApp({ corsOrigins: ['https://desk.example'] });
  forAll = await serveApp({ corsOrigins: ['*'] });
});
afterAll(() => Promise.all([served.close(), forAll.close()]));

const from = (
  origin: string,
  init: RequestInit = {},
  path = '/graphql?query={greeting}',
): Promise<Response> => {
  const headers = new Headers(init.headers);
  headers.set('origin', origin);
  return fetch(`${served.url}${path}`, { ...init, headers });
};
const allowed = (response: Response): string | null => response.headers.get('access-control-allow-origin');

describe('a page of another origin', () => {
  it('that is listed may read the answer, its ETag and its request id', async () => {
    const response = await from('https://desk.example');
    expect([response.status, allowed(response)]).toEqual([200, 'https://desk.example']);
    expect(response.headers.get('access-control-expose-headers')).toBe('etag,retry-after,x-request-id');
    expect(response.headers.get('vary')).toMatch(/origin/i);
  });

  it('that is listed may send JSON, after asking', async () => {
    const preflight = await from('https://desk.example', {
      method: 'OPTIONS',
      headers: { 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
    });
    expect([preflight.status, allowed(preflight)]).toEqual([204, 'https://desk.example']);
    expect(preflight.headers.get('access-control-allow-methods')).toBe('GET,POST');
    expect(preflight.headers.get('access-control-allow-headers')).toContain('content-type');
  });

  it.each([
    'https://other.example',
    'http://desk.example',
    'https://desk.example:8443',
    'https://desk.example.evil.example',
    'null',
    'not an origin',
  ])('that is not listed is refused, and nothing is done for it: %s', async (origin) => {
    const before = served.seen.changes;
    const response = await from(origin, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"mutation { change }"}',
    });
    expect(allowed(response)).toBeNull();
    const answer = await answerOf(response);
    expect([answer.status, answer.body.errors[0]]).toEqual([
      403,
      {
        message: 'Pages of this origin may not use the service: CORS_ORIGINS lists those that may.',
        extensions: { code: 'FORBIDDEN' },
      },
    ]);
    expect(served.seen.changes).toBe(before);
  });

  it('that is not listed may not even ask', async () => {
    const headers = { 'access-control-request-method': 'POST' };
    const preflight = await from('https://other.example', { method: 'OPTIONS', headers });
    expect([preflight.status, allowed(preflight)]).toEqual([403, null]);
  });

  it('may read the schema under the same rule', async () => {
    expect((await from('https://desk.example', {}, '/schema.graphql')).status).toBe(200);
    expect((await from('https://other.example', {}, '/schema.graphql')).status).toBe(403);
  });

  it('is any where the configuration says so', async () => {
    const response = await fetch(`${forAll.url}/graphql?query={greeting}`, {
      headers: { origin: 'https://other.example' },
    });
    expect([response.status, allowed(response)]).toEqual([200, '*']);
  });
});

describe('without CORS', () => {
  it('our own page is answered, whether TLS ends here or at a proxy', async () => {
    const host = new URL(served.url).host;
    expect((await from(`http://${host}`)).status).toBe(200);
    expect((await from(`https://${host}`)).status).toBe(200);
  });

  it('programs that are no browsers name no origin and are answered', async () => {
    expect((await fetch(`${served.url}/graphql?query={greeting}`)).status).toBe(200);
  });
});
