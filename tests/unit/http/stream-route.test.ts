/** Subscriptions over HTTP: how they are asked for, what is refused, how they end, and what a slow client costs. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import { createOpenStreams } from '../../../src/http/open-streams.ts';
import { eventually } from '../../support/eventually.ts';
import { openStream } from '../../support/event-reader.ts';
import type { EventReader } from '../../support/event-reader.ts';
import { answerOf, persisted, serveApp } from './served-app.ts';
import type { ServedApp } from './served-app.ts';

const count = 'subscription Count($to: Int!, $size: Int) { count(to: $to, size: $size) { n } }';
const json = { 'content-type': 'application/json' };

let served: ServedApp;
let streams = createOpenStreams(3);
const readers: EventReader[] = [];

afterEach(async () => {
  for (const reader of readers.splice(0)) reader.leave();
  streams.end();
  await served.close();
});

async function serve(overrides: Parameters<typeof serveApp>[0] = {}): Promise<void> {
  streams = createOpenStreams(3);
  served = await serveApp({ streams, ...overrides });
}

async function open(path: string, init: RequestInit = {}): Promise<EventReader> {
  const reader = await openStream(`${served.url}${path}`, init);
  readers.push(reader);
  return reader;
}

const post = (body: object, path = '/graphql/stream', headers: Record<string, string> = {}) =>
  open(path, { method: 'POST', body: JSON.stringify(body), headers: { ...json, ...headers } });
const get = (parameters: Record<string, string>, headers: Record<string, string> = {}) =>
  open(`/graphql/stream?${new URLSearchParams(parameters).toString()}`, { headers });

const counted = (n: number) => ({ event: 'next', id: String(n), data: { data: { count: { n } } } });

describe('a stream', () => {
  it.each([
    ['POST /graphql/stream', () => post({ query: count, variables: { to: 2 } })],
    ['POST /graphql', () => post({ query: count, variables: { to: 2 } }, '/graphql')],
    ['GET', () => get({ query: count, variables: '{"to":2}' })],
    ['GET by id', () => get({ documentId: 'count', variables: '{"to":2}' })],
  ])('is had by %s', async (_, ask) => {
    await serve();
    const reader = await ask();
    expect(await reader.take(2)).toEqual([counted(1), counted(2)]);
    const { status, headers } = reader.response;
    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([
      200,
      'text/event-stream; charset=utf-8',
      'no-store, no-transform',
    ]);
    expect(headers.get('x-accel-buffering')).toBe('no');
  });

  it('goes on after the event that its reader saw last', async () => {
    await serve();
    const reader = await get({ query: count, variables: '{"to":3}' }, { 'last-event-id': '2' });
    expect(await reader.next()).toEqual(counted(3));
  });

  it('ends with its client, and is one line of the log', async () => {
    await serve();
    const reader = await post({ query: count, variables: { to: 1 } });
    await reader.take(1);
    expect(served.seen.ended).toBe(0);
    expect(served.lines).toEqual([expect.objectContaining({ msg: 'listening' })]);
    reader.leave();
    await eventually(() => [served.seen.ended, streams.count()], [1, 0]);
    expect(served.lines.slice(1)).toEqual([
      expect.objectContaining({
        msg: 'stream ended',
        path: '/graphql/stream',
        status: 200,
        operationName: 'Count',
        outcome: 'abandoned',
      }),
    ]);
  });

  it('breaks off when the server closes, so that its client comes back', async () => {
    await serve();
    const reader = await post({ query: count, variables: { to: 1 } });
    await reader.take(1);
    streams.end();
    expect(await reader.next()).toBeNull();
    expect(served.seen.ended).toBe(1);
    const late = await post({ query: count, variables: { to: 1 } });
    expect(late.response.status).toBe(503);
  });

  it('holds back while its client reads nothing', async () => {
    await serve();
    // A hundred megabytes, of which the buffers of the two ends take some.
    const reader = await post({ query: 'subscription { count(to: 10000, size: 10000) { n text } }' });
    await sleep(500);
    const before = served.seen.counted;
    await sleep(500);
    expect(served.seen.counted).toBe(before);
    expect(before).toBeLessThan(5_000);
    const taken = await reader.take(5_000);
    expect(taken.map(({ id }) => Number(id))).toEqual(taken.map((_, n) => n + 1));
  });

  it('masks the errors of its events', async () => {
    await serve();
    const reader = await post({ query: 'subscription { count(to: 1) { coded } }' });
    expect(await reader.next()).toMatchObject({
      data: {
        errors: [{ message: 'claim c1 is not there', extensions: { code: 'NOT_FOUND' } }],
        data: { count: { coded: null } },
      },
    });
  });

  it('that fails tells so, and is complete', async () => {
    await serve();
    const reader = await post({ query: 'subscription { broken { n } }' });
    const [first, second, third] = await reader.take(3);
    expect(first).toMatchObject({ data: { data: { broken: { n: 1 } } } });
    expect(second).toMatchObject({
      event: 'next',
      data: { errors: [{ message: 'internal error', extensions: { code: 'INTERNAL' } }] },
    });
    expect(JSON.stringify(second)).not.toContain('secret');
    expect(third).toEqual({ event: 'complete', id: null, data: null });
    expect(await reader.next()).toBeNull();
  });
});

describe('what is refused', () => {
  it.each([
    ['malformed syntax', 'subscription {', 400, 'INVALID_INPUT'],
    ['an unknown field', 'subscription { nothing }', 400, 'INVALID_INPUT'],
    ['two fields at once', 'subscription { count(to: 1) { n } away { n } }', 400, 'INVALID_INPUT'],
    ['a missing variable', count, 400, 'INVALID_INPUT'],
    ['a query', '{ greeting }', 400, 'INVALID_INPUT'],
    ['a mutation', 'mutation { change }', 400, 'INVALID_INPUT'],
    ['a database that is away', 'subscription { away { n } }', 503, 'UNAVAILABLE'],
    [
      'too many aliases',
      `subscription { count(to: 1) { ${Array.from({ length: 60 }, (_, n) => `a${String(n)}: n`).join(' ')} } }`,
      400,
      'LIMIT_EXCEEDED',
    ],
    ['too many tokens', `subscription { count(to: 1) { ${'n '.repeat(2_100)} } }`, 400, 'LIMIT_EXCEEDED'],
  ])('%s', async (_, query, status, code) => {
    await serve();
    const { response } = await post({ query });
    const answer = await answerOf(response);
    expect([answer.status, answer.body.errors[0]?.extensions['code']]).toEqual([status, code]);
    expect(answer.text).not.toContain('secret');
    expect(served.seen.changes).toBe(0);
    expect(streams.count()).toBe(0);
  });

  it('what is no JSON, another media type, another method', async () => {
    await serve();
    const bad = await open('/graphql/stream', { method: 'POST', body: '{', headers: json });
    expect(await answerOf(bad.response)).toMatchObject({
      status: 400,
      body: { errors: [{ extensions: { code: 'INVALID_INPUT' } }] },
    });
    const other = await open('/graphql/stream', { headers: { accept: 'application/json' } });
    expect(other.response.status).toBe(406);
    const put = await open('/graphql/stream', { method: 'PUT' });
    expect(put.response.status).toBe(405);
    const mutation = await get({ query: 'mutation { change }' });
    expect([mutation.response.status, served.seen.changes]).toEqual([400, 0]);
  });

  it('a text, where only operations by id are taken', async () => {
    await serve({ operations: { persisted, onlyPersisted: true } });
    expect((await post({ query: count, variables: { to: 1 } })).response.status).toBe(403);
    const byId = await post({ documentId: 'count', variables: { to: 1 } });
    expect(await byId.next()).toEqual(counted(1));
    expect((await post({ documentId: 'nobody' })).response.status).toBe(404);
  });

  it('another host, and a page of another origin', async () => {
    await serve({ allowedHosts: ['hearsay.example'] });
    expect((await post({ query: count, variables: { to: 1 } })).response.status).toBe(403);
    await served.close();
    await serve();
    const foreign = { origin: 'https://evil.example' };
    expect(
      (await post({ query: count, variables: { to: 1 } }, '/graphql/stream', foreign)).response.status,
    ).toBe(403);
    const desk = { origin: 'https://desk.example' };
    const letIn = await post({ query: count, variables: { to: 1 } }, '/graphql/stream', desk);
    expect(letIn.response.headers.get('access-control-allow-origin')).toBe('https://desk.example');
  });

  it('more streams than a server has, until one ends', async () => {
    await serve();
    const [first] = await Promise.all([1, 2, 3].map(() => post({ query: count, variables: { to: 1 } })));
    const { response } = await post({ query: count, variables: { to: 1 } });
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
    expect((await answerOf(response)).body.errors[0]?.extensions['code']).toBe('UNAVAILABLE');
    first?.leave();
    await eventually(() => streams.count(), 2);
    expect((await post({ query: count, variables: { to: 1 } })).response.status).toBe(200);
  });

  it('a subscription that is not asked for as a stream', async () => {
    await serve();
    const answer = await served.ask(count, { variables: { to: 1 } });
    expect(answer.body.errors[0]?.message).toMatch(/^Subscriptions are answered by a stream/);
  });
});
