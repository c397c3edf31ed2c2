/** The driver's trap: it retries a write whose commit was done. The control shows it, the ledger closes it. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { findRecordPaths, openServices } from '../../../src/open-services.ts';
import { startBoltProxy } from '../../support/bolt-proxy.ts';
import type { BoltProxy } from '../../support/bolt-proxy.ts';
import { countNodes, exampleFolder } from '../../support/example.ts';
import { emptyTestDatabase, silentLog, testConnection } from '../../support/test-graph.ts';

let proxy: BoltProxy;

beforeAll(async () => {
  proxy = await startBoltProxy(testConnection().uri);
});
beforeEach(emptyTestDatabase);
afterAll(() => proxy.close());

describe('a commit whose acknowledgement is lost', () => {
  it('leaves doubles where nothing guards against it (the control)', async () => {
    const { username, password } = testConnection();
    const driver = neo4j.driver(proxy.uri, neo4j.auth.basic(username, password));
    const session = driver.session({ database: 'neo4j' });
    await session.executeRead((transaction) => transaction.run('RETURN 1'));
    const before = proxy.lost();
    proxy.loseNextAcknowledgement();
    await session.executeWrite((transaction) => transaction.run('CREATE (:Operation {key: randomUUID()})'));
    await session.close();
    await driver.close();
    expect(proxy.lost() - before).toBe(1);
    expect(await countNodes('Operation')).toBe(2);
  });

  it('changes nothing twice through the ledger, and the report is the one of the first time', async () => {
    const services = openServices({ ...testConnection(), uri: proxy.uri }, silentLog);
    const paths = await findRecordPaths([exampleFolder]);
    const before = proxy.lost();
    const report = await services.ingestion.importFiles({
      paths,
      by: 'local',
      progress: (stage, done) => {
        // Reads do not commit: armed before the first write, the proxy loses just that one.
        if (stage === 'checking' && done === paths.length) proxy.loseNextAcknowledgement();
      },
    });
    await services.close();
    expect(proxy.lost() - before).toBe(1);
    expect(report).toMatchObject({
      outcome: 'written',
      things: { assertions: { created: 39 }, attributions: { created: 19 }, sources: { created: 12 } },
    });
    expect(await countNodes('Assertion')).toBe(39);
    expect(await countNodes('Operation')).toBe(1);
    expect(await countNodes('Activity')).toBe(1);
  });
});
