/** The service keeps no state of its own: two of them on one database answer alike, whoever wrote. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { importExample } from '../../support/example.ts';
import { dataOf, startTestServer } from '../../support/running-server.ts';
import type { TestServer } from '../../support/running-server.ts';
import { emptyTestDatabase } from '../../support/test-graph.ts';
import { importRecords, inventedRecord } from './import-records.ts';

let servers: TestServer[];

beforeAll(async () => {
  await emptyTestDatabase();
  servers = await Promise.all([startTestServer(), startTestServer()]);
});
afterAll(async () => {
  for (const server of servers) await server.close();
});

const question = `{
  claims { totalCount edges { node { text } } }
  claim(key: "gulan-2025-02-06#c12") { chains { total } }
  sources { totalCount edges { node { id name } } }
}`;

/** What both say, which must be the same. */
async function askBoth(): Promise<unknown> {
  const [first, second] = await Promise.all(servers.map((server) => dataOf(server.query(question))));
  expect(second).toEqual(first);
  return first;
}

describe('two services on one database', () => {
  it('answer alike before, between and after imports that neither of them made', async () => {
    expect(await askBoth()).toMatchObject({ claims: { totalCount: 0 }, sources: { totalCount: 0 } });
    await importExample();
    expect(await askBoth()).toMatchObject({ claims: { totalCount: 20 }, sources: { totalCount: 12 } });
    const chains = [[{ source: 'heron', document: 'story' }]];
    const documents = { story: 'heron' };
    await importRecords(inventedRecord({ namespace: 'tide', outlets: ['heron'], documents, chains }));
    expect(await askBoth()).toMatchObject({ claims: { totalCount: 21 }, sources: { totalCount: 13 } });
  });
});
