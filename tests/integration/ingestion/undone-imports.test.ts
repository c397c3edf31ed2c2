/** Imports and undo: what an import refers to may be undone before it is written, and an import may itself be undone. */
import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createRecordActivity } from '../../../src/activity/activity-log.store.ts';
import { createSealChange } from '../../../src/activity/seal-change.ts';
import { createIds } from '../../../src/core/model/ids.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { createIngestionService } from '../../../src/ingestion/ingestion.service.ts';
import { createIngestionStore } from '../../../src/ingestion/ingestion.store.ts';
import { findRecordPaths } from '../../../src/open-services.ts';
import { makeRecordFolder } from '../../support/record-folder.ts';
import { claim, outlet, recordOver, sizeOfGraph, warmUp } from '../../support/recording.ts';
import { dataOf, valueAt } from '../../support/running-server.ts';
import type { TestServer } from '../../support/running-server.ts';
import { emptyTestDatabase, openTestGraph } from '../../support/test-graph.ts';
import { startPatientServer } from '../judgement/judged-story.ts';

let server: TestServer;
let graph: Graph;
beforeAll(async () => {
  await emptyTestDatabase();
  server = await startPatientServer();
  graph = openTestGraph();
  await warmUp(server);
});
afterAll(async () => {
  await graph.close();
  await server.close();
});

const record = {
  format: 'hearsay-record/1',
  namespace: 'test-later',
  sources: [{ key: 'paper', type: 'OUTLET', names: [{ value: 'The later paper (fictional)', lang: 'en' }] }],
  documents: [{ key: 'page', publisher: 'paper' }],
  chains: [
    {
      claim: 'test-earlier#c',
      readIn: 'page',
      links: [
        { source: 'paper', modality: 'CERTAIN' },
        { source: 'test-earlier#o', modality: 'CERTAIN', cue: 'reported' },
      ],
    },
  ],
};

/** Imports it; what is given is done between the check of the files and the first write. */
async function importRecord(meanwhile: () => Promise<unknown>): Promise<unknown> {
  const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
  const late: Graph = {
    ...graph,
    write: async (work) => {
      await meanwhile();
      return await graph.write(work);
    },
  };
  const store = createIngestionStore(late, createRecordActivity(createSealChange(digest)));
  const tools = { digest, makeId: createIds(digest) };
  const options = { store, tools, now: () => new Date(), newId: randomUUID };
  const folder = await makeRecordFolder();
  try {
    await folder.write('later.record.json', record);
    const paths = await findRecordPaths([folder.path]);
    return await createIngestionService(options).importFiles({ paths, by: 'local' });
  } finally {
    await folder.remove();
  }
}

const undo = (activity: unknown): Promise<unknown> =>
  dataOf(
    server.query(
      'mutation Undo($input: UndoInput!) { undo(input: $input) { activity { id } userErrors { message } } }',
      { input: { activity, reason: 'a mistake' } },
    ),
  );

it('an import that rests on what was undone meanwhile is refused, and leaves nothing', async () => {
  const source = outlet('The earlier paper (fictional)', { key: 'test-earlier#o' });
  const earlier = await recordOver(server, {
    readIn: { new: { publisher: source } },
    chains: [
      {
        claim: claim('It was late', { key: 'test-earlier#c' }),
        links: [{ source, modality: 'CERTAIN' }],
      },
    ],
  });
  let undone: unknown;
  let size: unknown;
  await expect(
    importRecord(async () => {
      undone ??= await undo(valueAt(earlier, 'activity.id'));
      size ??= await sizeOfGraph();
    }),
  ).rejects.toMatchObject({ faults: [{ code: 'CONFLICT' }] });
  expect(undone).toMatchObject({ undo: { userErrors: [] } });
  expect(await sizeOfGraph()).toEqual(size);
  // What stands again can be rested on.
  await undo(valueAt(undone, 'undo.activity.id'));
  expect(await importRecord(() => Promise.resolve())).toMatchObject({
    outcome: 'written',
    things: { assertions: { created: 2 } },
  });
});

it('a file whose import was undone is imported again, each time', async () => {
  const lastActivity = async (): Promise<unknown> =>
    valueAt(
      await dataOf(server.query('{ activities(first: 1) { edges { node { id action } } } }')),
      'activities.edges.0.node',
    );
  const assertions = async (): Promise<unknown> =>
    valueAt(await dataOf(server.query('{ overview { assertions } }')), 'overview.assertions');
  const before = await assertions();
  for (let times = 0; times < 2; times += 1) {
    const imported = await lastActivity();
    expect(imported).toMatchObject({ action: 'IMPORT' });
    expect(await undo(valueAt(imported, 'id'))).toMatchObject({ undo: { userErrors: [] } });
    expect(await assertions()).toBe(Number(before) - 2);
    await importRecord(() => Promise.resolve());
    expect(await assertions()).toBe(before);
  }
  const last = await lastActivity();
  await importRecord(() => Promise.resolve());
  expect(await lastActivity()).toEqual(last);
});
