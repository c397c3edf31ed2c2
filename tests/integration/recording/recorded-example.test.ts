/** The example, recorded by a client as it stands in its file: the same voices, chains and origins as by importing it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { HearsayRecord } from '../../../src/core/interchange/record.ts';
import { recordSchema } from '../../../src/ingestion/record.schema.ts';
import { openServices } from '../../../src/open-services.ts';
import { exampleFolder, importExample } from '../../support/example.ts';
import { toChainsInputs } from '../../support/record-inputs.ts';
import { recordOver, warmUp } from '../../support/recording.ts';
import { dataOf, startTestServer, valuesAt } from '../../support/running-server.ts';
import type { TestServer } from '../../support/running-server.ts';
import { emptyTestDatabase, silentLog, testConnection } from '../../support/test-graph.ts';

const everything = `query Everything($keys: String!) {
  claim(key: $keys) {
    id text topics
    assertions(first: 100) { edges { node {
      id source { id name } document { id } stance modality basis place hedges saidAt wording
      restates { id } spans { role start end exact verified }
    } } }
    chains(scope: OWN) { total nodes { relays ending fidelity links { id } hops { from { id } to { id } readings { cue hedges quoteType } } } }
    origins(scope: OWN) { lower upper unidentified classes { key type attested sources { id name } } }
    credibility(scope: OWN) { expected estimatedGrade }
  }
}`;

let server: TestServer;
let record: HearsayRecord;

beforeAll(async () => {
  await emptyTestDatabase();
  server = await startTestServer();
  await warmUp(server);
  await emptyTestDatabase();
  const file = await readFile(join(exampleFolder, 'gulan-2025-02-06.record.json'), 'utf8');
  record = recordSchema.parse(JSON.parse(file));
});

afterAll(() => server.close());

async function breaches(): Promise<unknown[]> {
  const services = openServices(testConnection(), silentLog);
  try {
    const found: unknown[] = [];
    for await (const breach of services.verification.findBreaches()) found.push(breach);
    return found;
  } finally {
    await services.close();
  }
}

async function ask(): Promise<unknown[]> {
  const keys = new Set(record.chains.map(({ claim }) => `${record.namespace}#${claim}`));
  const answers: unknown[] = [];
  for (const key of keys) answers.push(await dataOf(server.query(everything, { keys: key })));
  return answers;
}

it('gives the same chains and origins, breaks no rule, and agrees with the file', async () => {
  await importExample();
  const imported = await ask();
  await emptyTestDatabase();
  for (const input of toChainsInputs(record)) {
    expect(await recordOver(server, input)).toMatchObject({ userErrors: [] });
  }
  expect(await ask()).toEqual(imported);
  expect(await breaches()).toEqual([]);
  for (const input of toChainsInputs(record)) {
    const again = await recordOver(server, input);
    expect(again).toMatchObject({ activity: null, userErrors: [] });
    expect(valuesAt(again, 'chains.*.assertions.*.id').length).toBeGreaterThan(20);
  }
});
