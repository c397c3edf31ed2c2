/** Answers that a browser may keep, and what it is told when it asks whether they still hold. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serveApp } from './served-app.ts';
import type { ServedApp } from './served-app.ts';

let served: ServedApp;
beforeAll(async () => {
  served = await serveApp();
});
afterAll(() => served.close());

const get = (query: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${served.url}/graphql?${new URLSearchParams({ query }).toString()}`, { headers });
const etagOf = (response: Response): string => response.headers.get('etag') ?? 'none';

describe('an answer by GET', () => {
  it('has an ETag, may be kept, and must be asked for again', async () => {
    const response = await get('{ greeting }');
    expect(response.status).toBe(200);
    expect(etagOf(response)).toMatch(/^W\/".+"$/);
    expect(response.headers.get('cache-control')).toBe('private, no-cache');
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(response.headers.get('vary')).toMatch(/accept/i);
    expect(await response.json()).toEqual({ data: { greeting: 'Hello you' } });
  });

  it('that is unchanged is 304 without a body', async () => {
    const etag = etagOf(await get('{ greeting }'));
    const again = await get('{ greeting }', { 'if-none-match': etag });
    expect([again.status, await again.text(), etagOf(again)]).toEqual([304, '', etag]);
  });

  it('that has changed comes whole', async () => {
    const etag = etagOf(await get('{ greeting }'));
    const other = await get('{ greeting(name: "Ada") }', { 'if-none-match': etag });
    expect([other.status, await other.json()]).toEqual([200, { data: { greeting: 'Hello Ada' } }]);
  });

  it('whose tag is one of several, or any, is 304', async () => {
    const etag = etagOf(await get('{ greeting }'));
    expect((await get('{ greeting }', { 'if-none-match': `W/"other", ${etag}` })).status).toBe(304);
    expect((await get('{ greeting }', { 'if-none-match': '*' })).status).toBe(304);
  });

  it.each([
    ['a field that failed', '{ greeting broken }'],
    ['a wrong document', '{ nothing }'],
  ])('with %s is not kept', async (_, query) => {
    const response = await get(query);
    expect([response.headers.get('etag'), response.headers.get('cache-control')]).toEqual([null, 'no-store']);
  });
});

it('an answer by POST is not kept', async () => {
  const { headers } = await served.ask('{ greeting }');
  expect([headers.get('etag'), headers.get('cache-control')]).toEqual([null, 'no-store']);
});
