import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { defaultLimits } from '../../../src/graphql/limits/limits.ts';
import { noMetrics } from '../../../src/ops/metrics.ts';
import type { Metrics, ObservedOperation } from '../../../src/ops/metrics.ts';
import { createObserver } from '../../../src/ops/observer.ts';
import { outcomeOfCodes } from '../../../src/ops/outcome.ts';
import { currentRequest } from '../../../src/ops/request-scope.ts';
import { createPrometheusMetrics } from '../../../src/ops/prometheus-metrics.ts';
import { serveApp } from '../http/served-app.ts';

interface Watched {
  readonly operations: Omit<ObservedOperation, 'seconds'>[];
  readonly routes: string[];
  readonly lookups: boolean[];
  readonly metrics: Metrics;
}

function watched(): Watched {
  const operations: Omit<ObservedOperation, 'seconds'>[] = [];
  const routes: string[] = [];
  const lookups: boolean[] = [];
  const metrics: Metrics = {
    ...noMetrics,
    observeRequest: (route, outcome) => void routes.push(`${route} ${outcome}`),
    observeOperation: ({ operation, type, outcome }) => void operations.push({ operation, type, outcome }),
    countDocument: (wasKnown) => void lookups.push(wasKnown),
  };
  return { operations, routes, lookups, metrics };
}

const strict = { accept: 'application/graphql-response+json' };
const knownOperations = new Set(['Known']);

describe('an observed server', () => {
  it.each([
    ['a known operation', 'query Known { greeting }', 'Known', 'query', 'answered'],
    ['one that a client named', 'query Mine { greeting }', 'other', 'query', 'answered'],
    ['one without a name', '{ greeting }', 'other', 'query', 'answered'],
    ['a mutation', 'mutation Mine { change }', 'other', 'mutation', 'answered'],
    ['a document that is wrong', '{ nothing }', 'none', 'none', 'refused'],
    ['a caller’s fault in a field', '{ coded }', 'other', 'query', 'refused'],
    ['a fault of ours', 'query Known { broken }', 'Known', 'query', 'failed'],
    ['a database that is away', '{ unavailable }', 'other', 'query', 'unavailable'],
    ['a fault of ours among others', '{ coded unavailable broken }', 'other', 'query', 'failed'],
  ])('counts %s, by both media types', async (_, query, operation, type, outcome) => {
    const { metrics, operations } = watched();
    const served = await serveApp({ observer: createObserver({ metrics, knownOperations }) });
    await served.ask(query);
    await served.ask(query, {}, strict);
    await served.close();
    expect(operations).toEqual([
      { operation, type, outcome },
      { operation, type, outcome },
    ]);
  });

  it.each([
    ['malformed JSON', { method: 'POST', body: '{', headers: { 'content-type': 'application/json' } }],
    ['another media type', { method: 'POST', body: 'x' }],
    ['no query', { method: 'GET' }],
    ['another method', { method: 'DELETE' }],
  ])('counts what holds no operation as refused: %s', async (_, init) => {
    const { metrics, operations } = watched();
    const served = await serveApp({ observer: createObserver({ metrics }) });
    await fetch(`${served.url}/graphql`, init);
    await served.close();
    expect(operations).toEqual([{ operation: 'none', type: 'none', outcome: 'refused' }]);
  });

  it('counts an answer that took too long as late', async () => {
    const { metrics, operations } = watched();
    const limits = { ...defaultLimits, deadlineMs: 50 };
    const served = await serveApp({ limits, observer: createObserver({ metrics }) });
    expect((await served.ask('{ slow }')).status).toBe(503);
    await served.close();
    expect(operations).toEqual([{ operation: 'other', type: 'query', outcome: 'late' }]);
  });

  it('counts a request that its client left as abandoned', async () => {
    const { metrics, operations } = watched();
    const served = await serveApp({ observer: createObserver({ metrics }) });
    const leaving = new AbortController();
    const answer = fetch(`${served.url}/graphql?query={slow}`, { signal: leaving.signal });
    while (served.seen.signals.length === 0) await sleep(5);
    leaving.abort();
    await expect(answer).rejects.toThrow();
    while (operations.length === 0) await sleep(5);
    await served.close();
    expect(operations).toEqual([{ operation: 'other', type: 'query', outcome: 'abandoned' }]);
  });

  it('makes a few labels of however many names and paths clients make up', async () => {
    const { metrics, render } = createPrometheusMetrics();
    const served = await serveApp({ observer: createObserver({ metrics, knownOperations }) });
    const count = async (): Promise<number> =>
      (await render()).split('\n').filter((l) => l.startsWith('hearsay')).length;
    const flood = async (from: number): Promise<void> => {
      for (let n = from; n < from + 30; n += 1) {
        await served.ask(`query Q${n} { greeting }`, { operationName: `Q${n}` });
        await served.ask(`{ greeting }`, { operationName: `Q${n}` });
        await fetch(`${served.url}/p${n}`);
      }
    };
    await flood(0);
    const few = await count();
    await flood(1_000);
    expect(await count()).toBe(few);
    await served.close();
  });

  it('tells routes from what is served at none', async () => {
    const { metrics, routes } = watched();
    const served = await serveApp({ observer: createObserver({ metrics }) });
    for (const path of [
      '/graphql?query={greeting}',
      '/GraphQL/?query={greeting}',
      '/schema.graphql',
      '/health/live',
      '/x',
    ]) {
      await (await fetch(served.url + path)).text();
    }
    await served.close();
    expect(routes).toEqual([
      '/graphql answered',
      '/graphql answered',
      '/schema.graphql answered',
      '/health/live answered',
      'other refused',
    ]);
  });

  it('counts what the document cache knew', async () => {
    const { metrics, lookups } = watched();
    const served = await serveApp({ observer: createObserver({ metrics }) });
    for (const query of ['{ greeting }', '{ greeting }', '{ wrong }', '{ wrong }']) await served.ask(query);
    await served.close();
    expect(lookups).toEqual([false, true, false, true]);
  });
});

describe('what runs deep inside a request', () => {
  it('knows the request, and its log lines tell it', async () => {
    const seen: (string | undefined)[] = [];
    const served = await serveApp({
      createContext: async (request) => {
        await new Promise((resolve) => setImmediate(resolve));
        seen.push(currentRequest()?.requestId);
        return request;
      },
    });
    const ask = (id: string) => served.ask('{ broken }', {}, { 'x-request-id': id });
    await Promise.all([ask('request-one'), ask('request-two')]);
    await served.close();
    expect(seen.toSorted()).toEqual(['request-one', 'request-two']);
    expect(currentRequest()).toBeNull();
    const faults = served.lines.filter(({ level }) => level === 'error');
    expect(faults.map(({ requestId }) => requestId).toSorted()).toEqual(['request-one', 'request-two']);
  });
});

describe('outcomeOfCodes', () => {
  it.each([
    [[], 'answered'],
    [['NOT_FOUND'], 'refused'],
    [['NOT_FOUND', 'UNAVAILABLE'], 'unavailable'],
    [['UNAVAILABLE', 'INTERNAL'], 'failed'],
    [[undefined], 'failed'],
  ])('of %j is %s', (codes, outcome) => {
    expect(outcomeOfCodes(codes)).toBe(outcome);
  });
});
