import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { allowedHosts } from '../../../src/http/host-guard.ts';
import { startServer } from '../../../src/http/server.ts';
import { logLines } from '../ops/log-lines.ts';

const here = { host: '127.0.0.1', port: 0, isLoopback: true };

describe('startServer', () => {
  it('says what to do where the port is taken', async () => {
    const { log } = logLines();
    const first = await startServer({ app: () => undefined, ...here, log });
    await expect(startServer({ app: () => undefined, ...here, port: first.port, log })).rejects.toThrow(
      `Port ${first.port} of 127.0.0.1 is in use by another program: set PORT to another one`,
    );
    await first.close();
  });

  it('warns where other machines can reach it, and only there', async () => {
    const { log, lines } = logLines();
    const open = await startServer({
      app: () => undefined,
      host: '0.0.0.0',
      port: 0,
      isLoopback: false,
      log,
    });
    const message = `anyone who reaches 0.0.0.0:${open.port} can read everything`;
    expect(lines).toContainEqual(expect.objectContaining({ level: 'warn', msg: message }));
    const closed = logLines();
    const local = await startServer({ app: () => undefined, ...here, log: closed.log });
    expect(closed.lines.filter(({ level }) => level === 'warn')).toEqual([]);
    await Promise.all([open.close(), local.close()]);
  });

  it('waits for requests in flight, then does not wait for their idle connections', async () => {
    const { log } = logLines();
    const app = createServer((_, response) => void setTimeout(() => response.end('done'), 150)).listeners(
      'request',
    )[0];
    const server = await startServer({ app: app as never, ...here, log });
    const answer = fetch(server.url).then((response) => response.text());
    await sleep(50);
    const started = performance.now();
    await Promise.all([server.close(), expect(answer).resolves.toBe('done')]);
    expect(performance.now() - started).toBeLessThan(1_000);
    await expect(fetch(server.url)).rejects.toThrow();
  });
});

describe('allowedHosts', () => {
  it('is any where the service is bound for others', () => {
    expect(allowedHosts({ host: '0.0.0.0', isLoopback: false, hostNames: [] })).toBeNull();
  });

  it('is our names where it is bound for this machine', () => {
    expect(allowedHosts({ host: '127.0.0.2', isLoopback: true, hostNames: [] })).toEqual([
      'localhost',
      '127.0.0.1',
      '::1',
      '127.0.0.2',
    ]);
  });

  it('is what the configuration names, beside ours, wherever it is bound', () => {
    const config = { host: '0.0.0.0', isLoopback: false, hostNames: ['desk.example'] };
    expect(allowedHosts(config)).toEqual(['localhost', '127.0.0.1', '::1', '0.0.0.0', 'desk.example']);
  });
});
