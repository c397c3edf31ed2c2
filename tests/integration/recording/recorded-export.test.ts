/** What clients recorded is exported as records, things without keys too, and these make the same graph. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, it } from '@jest/globals';
import { createInterchangeService } from '../../../src/interchange/interchange.service.ts';
import { createInterchangeStore } from '../../../src/interchange/interchange.store.ts';
import { findRecordPaths, openServices } from '../../../src/open-services.ts';
import { makeRecordFolder } from '../../support/record-folder.ts';
import { claim, outlet, recordOver, warmUp } from '../../support/recording.ts';
import { startTestServer } from '../../support/running-server.ts';
import { emptyTestDatabase, openTestGraph, silentLog, testConnection } from '../../support/test-graph.ts';

it('exported and imported, it is the same graph', async () => {
  await emptyTestDatabase();
  const [server, graph] = [await startTestServer(), openTestGraph()];
  const services = openServices(testConnection(), silentLog);
  const folder = await makeRecordFolder();
  try {
    await warmUp(server);
    const links = [
      { source: outlet('Dawn'), modality: 'CERTAIN' },
      { source: { new: { type: 'GROUP', descriptor: 'the crew' } }, modality: 'PROBABLE', cue: 'said' },
    ];
    const answer = await recordOver(server, {
      readIn: { new: { text: 'The crew said so.' } },
      chains: [{ claim: claim('So.'), links }],
      status: 'SUGGESTED',
    });
    expect(answer).toMatchObject({ userErrors: [] });
    const before = await services.verification.hashGraph();
    for await (const file of createInterchangeService(createInterchangeStore(graph)).exportFiles()) {
      const path = join(folder.path, file.path);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, file.text);
    }
    await emptyTestDatabase();
    const paths = await findRecordPaths([folder.path]);
    expect(await services.ingestion.importFiles({ paths, by: 'local' })).toMatchObject({
      outcome: 'written',
    });
    expect(await services.verification.hashGraph()).toEqual(before);
  } finally {
    await folder.remove();
    await services.close();
    await server.close();
    await graph.close();
  }
});
