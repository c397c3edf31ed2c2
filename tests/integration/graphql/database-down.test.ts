/** The database away: told in time and by its name, and forgotten as soon as it is back. */
import { connect, createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { openNeo4jGraph } from '../../../src/graph/neo4j-graph.ts';
import { importExample } from '../../support/example.ts';
import { startTestServer, valueAt, valuesAt } from '../../support/running-server.ts';
import type { TestServer } from '../../support/running-server.ts';
import { emptyTestDatabase, silentLog, testConnection } from '../../support/test-graph.ts';

const WITHIN_MS = 10_000;

let opened: (() => Promise<void>)[] = [];

beforeAll(async () => {
  await emptyTestDatabase();
  await importExample();
});
afterEach(async () => {
  for (const close of opened.reverse()) await close();
  opened = [];
});

/** A line to the database that can be cut and mended. */
interface Line {
  readonly port: number;
  readonly cut: () => Promise<void>;
  readonly mend: () => Promise<void>;
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
}

async function openLine(): Promise<Line> {
  const { hostname, port } = new URL(testConnection().uri);
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(Number(port), hostname);
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket)).on('error', () => undefined);
    }
    client.pipe(upstream).pipe(client);
    client.on('close', () => upstream.destroy());
    upstream.on('close', () => client.destroy());
  });
  const ours = await listen(server, 0);
  const cut = async (): Promise<void> => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  };
  opened.push(cut);
  const mend = async (): Promise<void> => {
    await listen(server, ours);
  };
  return { port: ours, cut, mend };
}

/** A server whose database is at a port of this machine. */
async function serverOn(scheme: string, port: number): Promise<TestServer> {
  const connection = { ...testConnection(), uri: `${scheme}://127.0.0.1:${port}` };
  const server = await startTestServer(openNeo4jGraph({ ...connection, log: silentLog }));
  opened.push(server.close);
  return server;
}

async function closedPort(): Promise<number> {
  const server = createServer();
  const port = await listen(server, 0);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const isReady = async ({ url }: TestServer): Promise<number> => (await fetch(`${url}/health/ready`)).status;
const countClaims = (server: TestServer) => server.query('{ claims { totalCount } }');

async function expectAway(server: TestServer): Promise<void> {
  const started = performance.now();
  const { body } = await countClaims(server);
  expect(performance.now() - started).toBeLessThan(WITHIN_MS);
  expect(valuesAt(body, 'errors.*.extensions.code')).toEqual(['UNAVAILABLE']);
  expect(JSON.stringify(body)).not.toMatch(/stack|ECONN|127\.0\.0\.1|ServiceUnavailable|neo4j/i);
  expect(await isReady(server)).toBe(503);
}

describe.each(['bolt', 'neo4j'])('a server whose database is away, by %s://', (scheme) => {
  it('says so within ten seconds, is not ready, and lives', async () => {
    const server = await serverOn(scheme, await closedPort());
    await expectAway(server);
    expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
    expect((await fetch(`${server.url}/schema.graphql`)).status).toBe(200);
  });

  it('answers again by itself when the database is back', async () => {
    const line = await openLine();
    const server = await serverOn(scheme, line.port);
    expect(valueAt((await countClaims(server)).body, 'data.claims.totalCount')).toBe(20);
    expect(await isReady(server)).toBe(200);
    await line.cut();
    await expectAway(server);
    await line.mend();
    expect(valueAt((await countClaims(server)).body, 'data.claims.totalCount')).toBe(20);
    expect(await isReady(server)).toBe(200);
  });

  it('hides a cut that is mended before the next question', async () => {
    const line = await openLine();
    const server = await serverOn(scheme, line.port);
    await Promise.all([countClaims(server), countClaims(server), countClaims(server)]);
    await line.cut();
    await line.mend();
    const answers = await Promise.all([countClaims(server), countClaims(server), countClaims(server)]);
    expect(answers.map(({ body }) => valueAt(body, 'data.claims.totalCount'))).toEqual([20, 20, 20]);
  });

  it('says so within ten seconds too where connections are taken and never answered', async () => {
    const silent = createServer(() => undefined);
    const port = await listen(silent, 0);
    const sockets = new Set<Socket>();
    silent.on('connection', (socket: Socket) => sockets.add(socket.on('error', () => undefined)));
    opened.push(async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => silent.close(resolve));
    });
    await expectAway(await serverOn(scheme, port));
  });
});
