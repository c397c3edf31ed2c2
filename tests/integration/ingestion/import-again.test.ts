/** An import done again, in another order, or begun twice, changes nothing. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { findRecordPaths, openServices } from '../../../src/open-services.ts';
import type { ImportReport, OpenServices } from '../../../src/open-services.ts';
import { countNodes, exampleFolder } from '../../support/example.ts';
import { makeRecordFolder, smallRecord } from '../../support/record-folder.ts';
import type { RecordFolder } from '../../support/record-folder.ts';
import { emptyTestDatabase, openTestDriver, silentLog, testConnection } from '../../support/test-graph.ts';

let services: OpenServices;
let folder: RecordFolder;

beforeAll(() => {
  services = openServices(testConnection(), silentLog);
});
beforeEach(async () => {
  await emptyTestDatabase();
  folder = await makeRecordFolder();
});
afterEach(() => folder.remove());
afterAll(() => services.close());

async function importPath(path: string, signal?: AbortSignal): Promise<ImportReport> {
  const paths = await findRecordPaths([path]);
  return await services.ingestion.importFiles({
    paths,
    by: 'local',
    ...(signal === undefined ? {} : { signal }),
  });
}

const hash = async (): Promise<string> => (await services.verification.hashGraph()).hash;

type Lists = Record<string, unknown>;
const reversed = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.toReversed()
    : value !== null && typeof value === 'object'
      ? Object.fromEntries(
          Object.entries(value as Lists)
            .toReversed()
            .map(([key, inner]) => [
              key,
              ['sources', 'documents', 'claims', 'chains', 'relations', 'names'].includes(key)
                ? reversedItems(inner)
                : inner,
            ]),
        )
      : value;
const reversedItems = (list: unknown): unknown =>
  Array.isArray(list) ? list.map(reversed).toReversed() : list;

describe('an import', () => {
  it('adds up: what is read is created the first time and unchanged the second', async () => {
    expect(await importPath(exampleFolder)).toMatchObject({
      outcome: 'written',
      files: { read: 1, created: 1, unchanged: 0 },
      things: {
        sources: { read: 12, created: 12, unchanged: 0 },
        documents: { read: 5, created: 5, unchanged: 0 },
        claims: { read: 20, created: 20, unchanged: 0 },
        assertions: { read: 39, created: 39, unchanged: 0 },
        attributions: { read: 19, created: 19, unchanged: 0 },
        relations: { read: 8, created: 8, unchanged: 0 },
      },
    });
    const before = await hash();
    expect(await importPath(exampleFolder)).toMatchObject({
      files: { read: 1, created: 0, unchanged: 1 },
      things: {
        assertions: { read: 39, created: 0, unchanged: 39 },
        relations: { created: 0, unchanged: 8 },
      },
    });
    expect(await hash()).toBe(before);
  });

  it('with its parts in another order changes nothing, and into an empty graph gives the same', async () => {
    await importPath(exampleFolder);
    const before = await hash();
    const record: unknown = JSON.parse(
      await readFile(join(exampleFolder, 'gulan-2025-02-06.record.json'), 'utf8'),
    );
    await folder.write('reversed.record.json', reversed(record));
    expect(await importPath(folder.path)).toMatchObject({ files: { created: 0, unchanged: 1 } });
    expect(await hash()).toBe(before);
    await emptyTestDatabase();
    await importPath(folder.path);
    expect(await hash()).toBe(before);
  });

  it('takes records that refer to each other in a circle, in any order, to the same graph', async () => {
    const other = {
      format: 'hearsay-record/1',
      namespace: 'test-zenith',
      sources: [{ key: 'zenith', type: 'OUTLET', names: [{ value: 'Zenith Post (fictional)', lang: 'en' }] }],
      claims: [{ key: 'c9', text: 'The quay was closed at noon', lang: 'en' }],
      relations: [{ kind: 'ENTAILS', from: 'c9', to: 'test-tide#c1' }],
    };
    const tide = smallRecord();
    tide.chains.push({
      claim: 'test-zenith#c9',
      readIn: 'story',
      links: [
        { source: 'courier', modality: 'CERTAIN', place: 'BODY' },
        { source: 'test-zenith#zenith', modality: 'CERTAIN', cue: 'said' },
      ],
    });
    await folder.write('a.record.json', tide);
    await folder.write('b.record.json', other);
    const report = await importPath(folder.path);
    expect(report).toMatchObject({ outcome: 'written', things: { claims: { read: 3, created: 3 } } });
    const before = await hash();
    await emptyTestDatabase();
    await folder.write('c.record.json', tide);
    await folder.write('a.record.json', other);
    await importPath(folder.path);
    expect(await hash()).toBe(before);
  });

  it('that was stopped between two files goes on where it was', async () => {
    for (const name of ['a', 'b', 'c']) {
      await folder.write(`${name}.record.json`, { ...smallRecord(), namespace: `test-${name}` });
    }
    const stop = new AbortController();
    const paths = await findRecordPaths([folder.path]);
    const stopped = await services.ingestion.importFiles({
      paths,
      by: 'local',
      signal: stop.signal,
      progress: (stage) => {
        if (stage === 'writing') stop.abort();
      },
    });
    expect(stopped).toEqual({ outcome: 'stopped', files: { read: 3, written: 1, notWritten: 2 } });
    expect(await importPath(folder.path)).toMatchObject({ files: { read: 3, created: 2, unchanged: 1 } });
  });

  it('confirms what was only suggested, and never the other way', async () => {
    const suggested = smallRecord();
    await folder.write('a.record.json', {
      ...suggested,
      chains: suggested.chains.map((c) => ({ ...c, status: 'SUGGESTED' })),
    });
    await importPath(folder.path);
    const first = await hash();
    await folder.write('a.record.json', smallRecord());
    expect(await importPath(folder.path)).toMatchObject({ files: { created: 0, unchanged: 1 } });
    const confirmed = await hash();
    expect(confirmed).not.toBe(first);
    await emptyTestDatabase();
    await importPath(folder.path);
    expect(await hash()).toBe(confirmed);
  });
});

describe('a database', () => {
  it('that holds labels which are not ours is refused', async () => {
    const driver = openTestDriver();
    await driver.executeQuery('CREATE (:Invoice {number: 1})');
    try {
      await expect(services.migrate(() => undefined)).rejects.toThrow(/not ours \(labels Invoice\)/);
      expect(await countNodes('Invoice')).toBe(1);
    } finally {
      await driver.executeQuery('MATCH (n:Invoice) DELETE n');
      await driver.close();
    }
  });

  it('that is current stays as it is when it is migrated again', async () => {
    expect(await services.migrate(() => undefined)).toBe(0);
  });
});
