/** Reading what one wrote, on whichever member of a cluster: seen on the wire, for there is no cluster here. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Graph } from '../../../src/graph/graph.ts';
import { beginOperation } from '../../../src/graph/ledger.statements.ts';
import { appliedMigrations } from '../../../src/graph/migrations.statements.ts';
import { openNeo4jGraph } from '../../../src/graph/neo4j-graph.ts';
import { startBoltProxy } from '../../support/bolt-proxy.ts';
import type { BoltProxy } from '../../support/bolt-proxy.ts';
import { emptyTestDatabase, silentLog, testConnection } from '../../support/test-graph.ts';

let proxy: BoltProxy;
let opened: Graph[] = [];

beforeAll(async () => {
  proxy = await startBoltProxy(testConnection().uri);
});
beforeEach(emptyTestDatabase);
afterEach(async () => {
  for (const graph of opened) await graph.close();
  opened = [];
});
afterAll(() => proxy.close());

function openGraph(scheme: string): Graph {
  const uri = proxy.uri.replace('bolt:', `${scheme}:`);
  const graph = openNeo4jGraph({ ...testConnection(), uri, log: silentLog });
  opened.push(graph);
  proxy.takePassed();
  return graph;
}

/** As the server makes them: a format, and base 64. */
const bookmarksIn = (bytes: Buffer): ReadonlySet<string> =>
  new Set(bytes.toString('latin1').match(/FB:[A-Za-z0-9+/]{16,}=*/g));

async function write(graph: Graph, key: string): Promise<void> {
  const operation = { key, run: 'r', inputHash: 'h', at: '2025-02-06T10:00:00.000Z' };
  await graph.write((transaction) => transaction.run(beginOperation, operation));
}

describe.each(['bolt', 'neo4j'])('by %s://', (scheme) => {
  it('the first read waits for nothing (the control), and passes the proxy', async () => {
    const graph = openGraph(scheme);
    await graph.run(appliedMigrations, {});
    const { fromClient } = proxy.takePassed();
    expect(bookmarksIn(fromClient)).toEqual(new Set());
    expect(fromClient.includes('migration/applied-migrations')).toBe(true);
  });

  it('a read asks for the state that the write before it left', async () => {
    const graph = openGraph(scheme);
    await write(graph, 'a');
    const [left] = [...bookmarksIn(proxy.takePassed().fromServer)].slice(-1);
    await graph.run(appliedMigrations, {});
    const { fromClient } = proxy.takePassed();
    expect(left).toMatch(/^FB:/);
    expect(bookmarksIn(fromClient)).toEqual(new Set([left]));
    expect(fromClient.includes('migration/applied-migrations')).toBe(true);
  });

  it('so do a stream, and the next write', async () => {
    const graph = openGraph(scheme);
    await write(graph, 'a');
    const [left] = [...bookmarksIn(proxy.takePassed().fromServer)].slice(-1);
    for await (const row of graph.stream(appliedMigrations, {})) expect(row.version).toBeGreaterThan(0);
    expect(bookmarksIn(proxy.takePassed().fromClient)).toEqual(new Set([left]));
    await write(graph, 'b');
    const second = proxy.takePassed();
    expect(bookmarksIn(second.fromClient)).toEqual(new Set([left]));
    expect([...bookmarksIn(second.fromServer)]).not.toContain(left);
  });

  it('bookmarks do not pile up', async () => {
    const graph = openGraph(scheme);
    for (const key of ['a', 'b', 'c', 'd']) await write(graph, key);
    await Promise.all(Array.from({ length: 10 }, () => graph.run(appliedMigrations, {})));
    proxy.takePassed();
    await graph.run(appliedMigrations, {});
    expect(bookmarksIn(proxy.takePassed().fromClient).size).toBe(1);
  });
});

describe('another process', () => {
  it('has bookmarks of its own: what it reads first may be older, before a cluster', async () => {
    await write(openGraph('neo4j'), 'a');
    const other = openGraph('neo4j');
    await other.run(appliedMigrations, {});
    expect(bookmarksIn(proxy.takePassed().fromClient)).toEqual(new Set());
  });
});
