import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import { unavailable } from '../../../src/errors.ts';
import { defaultLimits } from '../../../src/graphql/limits/limits.ts';
import { serveApp } from './served-app.ts';
import type { ServedApp } from './served-app.ts';

let served: ServedApp | null = null;
afterEach(() => served?.close());

describe('the deadline', () => {
  it('ends a request that is not answered in time, and fires the signal', async () => {
    served = await serveApp({ limits: { ...defaultLimits, deadlineMs: 100 } });
    const answer = await served.ask('{ slow }');
    expect(answer.status).toBe(503);
    expect(answer.body).toEqual({
      errors: [{ message: 'not answered within 0.1 s', extensions: { code: 'UNAVAILABLE' } }],
    });
    expect(served.seen.signals.map(({ aborted }) => aborted)).toEqual([true]);
  });

  it('counts the making of the context', async () => {
    const createContext = (): Promise<never> => new Promise(() => undefined);
    served = await serveApp({ createContext, limits: { ...defaultLimits, deadlineMs: 50 } });
    expect((await served.ask('{ greeting }')).body.errors[0]?.extensions).toEqual({ code: 'UNAVAILABLE' });
  });

  it('is told in the log', async () => {
    served = await serveApp({ limits: { ...defaultLimits, deadlineMs: 50 } });
    await served.ask('{ slow }');
    expect(served.lines).toContainEqual(
      expect.objectContaining({ level: 'warn', err: expect.objectContaining({ code: 'UNAVAILABLE' }) }),
    );
  });

  it('is not logged as many faults of ours', async () => {
    served = await serveApp({ limits: { ...defaultLimits, deadlineMs: 50 } });
    await served.ask('{ a: slow b: slow }');
    await sleep(20);
    expect(served.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('leaves the signal of an answered request alone', async () => {
    let signal: AbortSignal | null = null;
    const createContext = (request: { signal: AbortSignal }): unknown => {
      signal = request.signal;
      return request;
    };
    served = await serveApp({ createContext });
    await served.ask('{ greeting }');
    await sleep(20);
    expect(signal).toMatchObject({ aborted: false });
  });
});

describe('a client that goes away', () => {
  it('fires the signal', async () => {
    served = await serveApp();
    const client = new AbortController();
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ query: '{ slow }' });
    const request = fetch(`${served.url}/graphql`, { method: 'POST', headers, body, signal: client.signal });
    while (served.seen.signals.length === 0) await sleep(5);
    client.abort();
    await expect(request).rejects.toThrow('aborted');
    await sleep(50);
    expect(served.seen.signals.map(({ aborted }) => aborted)).toEqual([true]);
    expect(served.lines.filter(({ level }) => level === 'error')).toEqual([]);
    expect(served.lines).toContainEqual(
      expect.objectContaining({ msg: 'request abandoned before its answer' }),
    );
  });
});

describe('a context that cannot be made', () => {
  it('is INTERNAL with an id, and shows nothing', async () => {
    served = await serveApp({ createContext: () => Promise.reject(new Error('secret')) });
    const answer = await served.ask('{ greeting }');
    expect(answer.status).toBe(500);
    expect(answer.text).not.toContain('secret');
    const errorId = answer.body.errors[0]?.extensions['errorId'];
    expect(served.lines).toContainEqual(expect.objectContaining({ errorId, level: 'error' }));
  });

  it('passes when it is coded', async () => {
    const createContext = (): never => {
      throw unavailable('the database does not answer', new Error('secret'));
    };
    served = await serveApp({ createContext });
    const answer = await served.ask('{ greeting }');
    expect([answer.status, answer.body.errors[0]?.message]).toEqual([503, 'the database does not answer']);
  });
});
