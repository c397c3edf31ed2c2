/** What is exported makes the same graph in an empty database. */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { createInterchangeService } from '../../../src/interchange/interchange.service.ts';
import type { ExportedFile } from '../../../src/interchange/interchange.service.ts';
import { createInterchangeStore } from '../../../src/interchange/interchange.store.ts';
import { findRecordPaths, openServices } from '../../../src/open-services.ts';
import type { OpenServices } from '../../../src/open-services.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { importExamples } from '../../support/example.ts';
import { makeRecordFolder, smallRecord } from '../../support/record-folder.ts';
import type { RecordFolder } from '../../support/record-folder.ts';
import { emptyTestDatabase, openTestGraph, silentLog, testConnection } from '../../support/test-graph.ts';

let services: OpenServices;
let graph: Graph;
let folder: RecordFolder;

beforeAll(() => {
  services = openServices(testConnection(), silentLog);
  graph = openTestGraph();
});
beforeEach(async () => {
  await emptyTestDatabase();
  folder = await makeRecordFolder();
});
afterEach(() => folder.remove());
afterAll(async () => {
  await services.close();
  await graph.close();
});

async function exported(linksPerFile?: number): Promise<ExportedFile[]> {
  const files: ExportedFile[] = [];
  const service = createInterchangeService(createInterchangeStore(graph), linksPerFile);
  for await (const file of service.exportFiles()) files.push(file);
  return files;
}

async function importFolder(path: string): Promise<void> {
  const paths = await findRecordPaths([path]);
  const report = await services.ingestion.importFiles({ paths, by: 'local' });
  expect('faults' in report ? report.faults : []).toEqual([]);
}

async function importAgain(files: readonly ExportedFile[]): Promise<void> {
  await emptyTestDatabase();
  const again = join(folder.path, 'again');
  for (const { path, text } of files) {
    await mkdir(dirname(join(again, path)), { recursive: true });
    await writeFile(join(again, path), text);
  }
  await importFolder(again);
}

const text = 'The 🌊 quay was closed, the ledger said.';
const sha256 = createHash('sha256').update(text).digest('hex');
const heldText = { sha256, characters: 39, file: 'story.txt' };

/** Two namespaces that refer to each other, the second as oddly named as one may be. */
async function writeTwoNamespaces(): Promise<void> {
  const record = smallRecord();
  const [story, cited] = record.documents;
  const [chain] = record.chains;
  const more = [
    {
      claim: 'c1',
      readIn: 'story',
      status: 'SUGGESTED',
      note: 'seen twice',
      links: chain?.links.slice(0, 2),
    },
    {
      claim: 'c2',
      readIn: 'story',
      note: 'a voice alone',
      links: [{ source: 'courier', modality: 'CERTAIN' }],
    },
  ];
  await folder.write('story.txt', text);
  await folder.write('a.record.json', {
    ...record,
    documents: [
      { ...story, text: heldText },
      { ...cited, locatedAs: '..#post' },
    ],
    chains: [chain, ...more],
  });
  await folder.write('b.record.json', {
    format: 'hearsay-record/1',
    namespace: '..',
    documents: [{ key: 'post', kind: 'POST', publisher: 'test-tide#ledger', text: heldText }],
    chains: [
      { claim: 'test-tide#c1', readIn: 'post', links: [{ source: 'test-tide#ledger', modality: 'CERTAIN' }] },
      {
        claim: 'test-tide#c1',
        readIn: 'test-tide#story',
        links: [
          { source: 'test-tide#courier', modality: 'CERTAIN' },
          { source: 'test-tide#pilot', modality: 'CERTAIN', cue: 'said' },
        ],
      },
    ],
  });
  await importFolder(folder.path);
}

it('an empty graph gives no files', async () => {
  expect(await exported()).toEqual([]);
});

it('the examples, exported and imported, are the same graph and export alike', async () => {
  await importExamples();
  const before = await services.verification.hashGraph();
  const files = await exported();
  await importAgain(files);
  expect(await services.verification.hashGraph()).toEqual(before);
  expect(await exported()).toEqual(files);
}, 180_000);

it('namespaces that refer to each other, with texts, are the same graph again', async () => {
  await writeTwoNamespaces();
  const before = await services.verification.hashGraph();
  const files = await exported();
  expect(files.map(({ path }) => path)).toEqual([
    '%2e%2e.record.json',
    '%2e%2e/post.txt',
    'test-tide.record.json',
    'test-tide/story.txt',
  ]);
  await importAgain(files);
  expect(await services.verification.hashGraph()).toEqual(before);
});

it('chains that are too many for one file go on in others, and make the same graph', async () => {
  await writeTwoNamespaces();
  const before = await services.verification.hashGraph();
  const files = await exported(2);
  expect(files.map(({ path }) => path)).toContain('test-tide.2.record.json');
  await importAgain(files);
  expect(await services.verification.hashGraph()).toEqual(before);
});
