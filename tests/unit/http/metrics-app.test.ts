import { EventEmitter } from 'node:events';
import { request as httpRequest } from 'node:http';
import { afterEach, describe, expect, it } from '@jest/globals';
import { createMetricsApp } from '../../../src/http/metrics-app.ts';
import { startServer } from '../../../src/http/server.ts';
import { openObserver } from '../../../src/open-observer.ts';
import { createShutdown } from '../../../src/ops/shutdown.ts';
import type { Shutdown } from '../../../src/ops/shutdown.ts';
import { logLines } from '../ops/log-lines.ts';

const here = { host: '127.0.0.1', port: 0, isLoopback: true };
let close: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const one of close) await one();
  close = [];
});

async function serveMetrics(render: () => Promise<string>): Promise<{ url: string; port: number }> {
  const { log } = logLines();
  const prometheus = { contentType: 'text/plain; version=0.0.4; charset=utf-8', render };
  const app = createMetricsApp({ prometheus, allowedHosts: ['127.0.0.1'], log });
  const server = await startServer({ app, ...here, log });
  close.push(server.close);
  return server;
}

describe('the metrics port', () => {
  it('serves metrics at /metrics', async () => {
    const { url } = await serveMetrics(async () => 'one 1\n');
    const response = await fetch(`${url}/metrics`);
    expect([response.status, await response.text()]).toEqual([200, 'one 1\n']);
    expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it.each([
    ['GET', '/'],
    ['GET', '/graphql?query={__typename}'],
    ['GET', '/health/live'],
    ['POST', '/metrics'],
    ['DELETE', '/metrics'],
  ])('serves nothing else: %s %s', async (method, path) => {
    const { url } = await serveMetrics(async () => 'one 1\n');
    expect((await fetch(url + path, { method })).status).toBe(404);
  });

  it('does not answer to another host name, which a web page may have pointed here', async () => {
    const { port } = await serveMetrics(async () => 'one 1\n');
    const status = await new Promise((resolve, reject) => {
      const headers = { host: 'evil.example' };
      const request = httpRequest({ host: '127.0.0.1', port, path: '/metrics', headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      request.once('error', reject).end();
    });
    expect(status).toBe(403);
  });

  it('hides why metrics cannot be told', async () => {
    const { url } = await serveMetrics(() => Promise.reject(new Error('secret')));
    const response = await fetch(`${url}/metrics`);
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('secret');
  });
});

describe('openObserver', () => {
  function shutdownOf(): Shutdown {
    const shutdown = createShutdown({ log: logLines().log, deadlineMs: 1_000, exit: () => {} });
    shutdown.listen(new EventEmitter());
    return shutdown;
  }

  /** The port that the log names: port 0 lets the system choose. */
  const urlIn = (lines: readonly Record<string, unknown>[]): string =>
    String(lines.find(({ msg }) => msg === 'listening')?.['url']);

  it('listens on the metrics port, and shutdown closes it', async () => {
    const { log, lines } = logLines();
    const shutdown = shutdownOf();
    const { metrics } = await openObserver({ metrics: here, env: {}, log, shutdown });
    metrics.observeRequest('/graphql', 'answered');
    const text = await (await fetch(`${urlIn(lines)}/metrics`)).text();
    expect(text).toContain('hearsay_requests_total{route="/graphql",outcome="answered"} 1\n');
    expect(text).toMatch(/^process_resident_memory_bytes \d/m);
    expect(await shutdown.run('end of test')).toBe(true);
    await expect(fetch(`${urlIn(lines)}/metrics`)).rejects.toThrow();
  });

  it('listens nowhere where no port is set', async () => {
    const { log, lines } = logLines();
    await openObserver({ metrics: null, env: {}, log, shutdown: shutdownOf() });
    expect(lines).toEqual([]);
  });

  it('says plainly that the port is in use', async () => {
    const { port } = await serveMetrics(async () => '');
    const opening = openObserver({
      metrics: { ...here, port },
      env: {},
      log: logLines().log,
      shutdown: shutdownOf(),
    });
    await expect(opening).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining(
        `Port ${port} of 127.0.0.1 is in use by another program: set METRICS_PORT`,
      ),
    });
  });

  it('knows the operations that the service ships by name, and no others', async () => {
    const { log, lines } = logLines();
    const shutdown = shutdownOf();
    const observer = await openObserver({ metrics: here, env: {}, log, shutdown });
    for (const name of ['FollowTheChain', 'RecentClaims', 'Madeup']) {
      const asked = { requestId: 'r', method: 'POST', path: '/graphql', traceparent: undefined };
      const request = observer.beginRequest(asked);
      request.operationBegan('query', name);
      request.ended(200, true);
    }
    const text = await (await fetch(`${urlIn(lines)}/metrics`)).text();
    expect(text).toContain('operation="FollowTheChain",type="query"');
    expect(text).toContain('operation="RecentClaims",type="query"');
    expect(text).not.toContain('Madeup');
    await shutdown.run('end of test');
  });
});
