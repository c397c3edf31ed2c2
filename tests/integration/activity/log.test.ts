/** What an import leaves in the log, and that whatever is done to the log behind the service's back is named. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Driver } from 'neo4j-driver';
import type { LogHead } from '../../../src/core/activity/log-entry.ts';
import { findRecordPaths, openServices } from '../../../src/open-services.ts';
import type { OpenServices } from '../../../src/open-services.ts';
import { importExample, exampleFolder } from '../../support/example.ts';
import { makeRecordFolder, smallRecord } from '../../support/record-folder.ts';
import type { RecordFolder } from '../../support/record-folder.ts';
import { emptyTestDatabase, openTestDriver, silentLog, testConnection } from '../../support/test-graph.ts';

let services: OpenServices;
let driver: Driver;
let folder: RecordFolder;
beforeAll(async () => {
  services = openServices(testConnection(), silentLog);
  driver = openTestDriver();
  folder = await makeRecordFolder();
});
afterAll(async () => {
  await Promise.all([services.close(), driver.close(), folder.remove()]);
});
beforeEach(emptyTestDatabase);

async function importPath(path: string, by = 'local'): Promise<void> {
  const paths = await findRecordPaths([path]);
  const { outcome } = await services.ingestion.importFiles({ paths, by });
  expect(outcome).toBe('written');
}

async function importSmall(namespace: string, by = 'local'): Promise<string> {
  const path = await folder.write(`${namespace}.record.json`, { ...smallRecord(), namespace });
  await importPath(path, by);
  return path;
}

type Node = Readonly<Record<string, unknown>>;
async function activities(): Promise<readonly Node[]> {
  const { records } = await driver.executeQuery(
    'MATCH (a:Activity) RETURN properties(a) AS a ORDER BY a.seq',
  );
  return records.map((record) => record.get('a') as Node);
}

async function breaches(exported: Parameters<OpenServices['activityLog']['verify']>[0] = []) {
  const found: string[] = [];
  const { entries } = await services.activityLog.verify(exported, {
    breach: ({ kind, seq }) => found.push(`${kind} ${String(seq)}`),
  });
  return { entries, found };
}

const run = async (query: string, params = {}): Promise<void> => {
  const { summary } = await driver.executeQuery(query, params);
  expect(summary.counters.containsUpdates() || summary.counters.containsSystemUpdates()).toBe(true);
};

describe('an import', () => {
  it('is one activity: who, when, of which file, and what it brought', async () => {
    await importExample();
    const [activity, ...others] = await activities();
    expect(others).toEqual([]);
    expect(activity).toMatchObject({ seq: 1, format: 1, action: 'IMPORT', by: 'local', subjectCount: 37 });
    const { detail, operation, subjects, previousHash, reason, at } = activity ?? {};
    const imported = JSON.parse(String(detail)) as Node;
    expect(imported).toMatchObject({
      sources: 12,
      documents: 5,
      claims: 20,
      assertions: 39,
      attributions: 19,
    });
    expect(operation).toBe(`import:${String(imported['sha256'])}`);
    expect(String(subjects)).toMatch(/^(document_\w+ ){5}(claim_\w+ ){20}source_\w+( source_\w+){11}$/);
    expect([previousHash, reason]).toEqual([undefined, undefined]);
    const { records } = await driver.executeQuery('MATCH (c:Claim) RETURN DISTINCT c.recordedAt AS at');
    expect(records.map((record) => String(record.get('at')))).toEqual([at]);
  });

  it('of what is there leaves no activity, and names no claim that nothing new was said of', async () => {
    const path = await importSmall('test-a', 'one');
    await importPath(path, 'two');
    await folder.write('test-a.record.json', {
      ...smallRecord(),
      namespace: 'test-a',
      claims: smallRecord().claims.toReversed(),
    });
    await importPath(path, 'two');
    expect(await activities()).toHaveLength(1);

    const known = { ...smallRecord(), namespace: 'test-a' };
    const [chain] = known.chains;
    if (chain === undefined) throw new Error('there is no chain');
    known.chains.push({
      ...chain,
      claim: 'c2',
      links: [{ source: 'courier', modality: 'CERTAIN', place: 'LEDE' }],
    });
    await folder.write('test-a.record.json', known);
    await importPath(path, 'three');
    const { records } = await driver.executeQuery('MATCH (c:Claim {key: "test-a#c2"}) RETURN c.id AS id');
    expect((await activities())[1]).toMatchObject({
      by: 'three',
      subjects: String(records[0]?.get('id')),
      subjectCount: 1,
    });
  });

  it('that only confirms, and one that only adds a note, are changes too', async () => {
    const record = { ...smallRecord(), namespace: 'test-b' };
    const path = await folder.write('b.record.json', {
      ...record,
      chains: record.chains.map((chain) => ({ ...chain, status: 'SUGGESTED' })),
    });
    await importPath(path);
    await folder.write('b.record.json', record);
    await importPath(path);
    const voice = { claim: 'c2', readIn: 'story', links: [{ source: 'courier', modality: 'CERTAIN' }] };
    await folder.write('b.record.json', { ...record, chains: [...record.chains, voice] });
    await importPath(path);
    await folder.write('b.record.json', {
      ...record,
      chains: [...record.chains, { ...voice, note: 'as told' }],
    });
    await importPath(path);
    const all = await activities();
    expect(all.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
    expect(all[1]).toMatchObject({ subjects: expect.stringMatching(/^claim_\w+$/), subjectCount: 1 });
    expect(all[3]).toMatchObject({ subjects: all[2]?.['subjects'], subjectCount: 1 });
    expect(JSON.parse(String(all[3]?.['detail']))).toMatchObject({ assertions: 0 });
  });

  it('that many do at once is logged in one chain', async () => {
    const paths = await Promise.all(
      Array.from({ length: 12 }, (_, n) =>
        folder.write(`many-${n}.record.json`, { ...smallRecord(), namespace: `test-many-${n}` }),
      ),
    );
    await Promise.all(paths.map((path) => importPath(path)));
    expect((await activities()).map(({ seq }) => seq)).toEqual(Array.from({ length: 12 }, (_, n) => n + 1));
    expect(await breaches()).toEqual({ entries: 12, found: [] });
  });

  it('changes neither the hash of the graph nor the export by its activity', async () => {
    await importPath(exampleFolder);
    const before = await services.verification.hashGraph();
    await run('MATCH (n:Activity|LogHead) DELETE n');
    expect(await services.verification.hashGraph()).toEqual(before);
  });
});

describe('the log', () => {
  let written: readonly Node[] = [];
  let head: LogHead;

  /** The log is put back as it was: an import takes its time, and none is needed for a fault in the log. */
  beforeEach(async () => {
    if (written.length === 0) {
      for (const n of [1, 2, 3, 4, 5, 6]) await importSmall(`test-log-${n}`);
      head = await services.activityLog.head();
      written = await activities();
    } else {
      await run(
        'UNWIND $written AS a CREATE (n:Activity) SET n = a, n.seq = toInteger(a.seq), n.format = 1',
        {
          written,
        },
      );
      await run('MATCH (a:Activity) SET a.subjectCount = toInteger(a.subjectCount)');
      await run('CREATE (:LogHead {id: "log", seq: 6, hash: $hash})', { hash: head.hash });
    }
  });

  const cases: readonly (readonly [what: string, queries: readonly string[], found: readonly string[]])[] = [
    ['as it was written', ['MATCH (h:LogHead) SET h.seq = h.seq'], []],
    ['another person', ['MATCH (a:Activity {seq: 3}) SET a.by = "somebody else"'], ['CHANGED 3']],
    ['another time', ['MATCH (a:Activity {seq: 3}) SET a.at = "2000-01-01T00:00:00.000Z"'], ['CHANGED 3']],
    ['a reason', ['MATCH (a:Activity {seq: 3}) SET a.reason = "none"'], ['CHANGED 3']],
    [
      'a subject fewer',
      ['MATCH (a:Activity {seq: 3}) SET a.subjects = substring(a.subjects, 42)'],
      ['CHANGED 3'],
    ],
    [
      'another type',
      ['MATCH (a:Activity {seq: 3}) SET a.subjectCount = toFloat(a.subjectCount)'],
      ['CHANGED 3'],
    ],
    ['a part gone', ['MATCH (a:Activity {seq: 3}) REMOVE a.detail'], ['CHANGED 3']],
    ['another hash', ['MATCH (a:Activity {seq: 3}) SET a.hash = "x"'], ['CHANGED 3']],
    ['deleted', ['MATCH (a:Activity {seq: 3}) DELETE a'], ['MISSING 3']],
    ['the first deleted', ['MATCH (a:Activity {seq: 1}) DELETE a'], ['MISSING 1']],
    [
      'inserted at the end',
      ['MATCH (a:Activity {seq: 6}) CREATE (b:Activity) SET b = a {.*, id: "x", operation: "x", seq: 7}'],
      ['INSERTED 7'],
    ],
    [
      'inserted between',
      ['MATCH (a:Activity {seq: 3}) CREATE (b:Activity) SET b = a {.*, id: "x", operation: "x", seq: 3.5}'],
      ['INSERTED 3', 'CHANGED 3'],
    ],
    [
      'inserted without a place',
      ['MATCH (a:Activity {seq: 3}) CREATE (b:Activity) SET b = a {.*, id: "x", operation: "x", seq: "3"}'],
      ['INSERTED null'],
    ],
    [
      'reordered',
      [
        'MATCH (a:Activity {seq: 2}) SET a.seq = -2',
        'MATCH (a:Activity {seq: 4}) SET a.seq = 2',
        'MATCH (a:Activity {seq: -2}) SET a.seq = 4',
      ],
      ['REORDERED 2', 'REORDERED 4'],
    ],
    ['truncated', ['MATCH (a:Activity) WHERE a.seq > 4 DELETE a'], ['TRUNCATED 5']],
    [
      'truncated, the head too',
      [
        'MATCH (a:Activity) WHERE a.seq > 4 DELETE a',
        'MATCH (h:LogHead), (a:Activity {seq: 4}) SET h.seq = a.seq, h.hash = a.hash',
      ],
      ['TRUNCATED 5'],
    ],
    ['all of it gone', ['MATCH (a:Activity|LogHead) DELETE a'], ['TRUNCATED 1']],
    [
      'begun anew',
      [
        'MATCH (a:Activity|LogHead) DELETE a',
        'CREATE (:LogHead {id: "log", seq: 1, hash: "y"}), (:Activity {id: "activity_y", seq: 1, format: 1, action: "IMPORT", by: "local", at: "2000-01-01T00:00:00.000Z", operation: "y", detail: "{}", subjects: "", subjectCount: 0, hash: "y"})',
      ],
      ['CHANGED 1', 'TRUNCATED 2'],
    ],
    ['the head gone', ['MATCH (h:LogHead) DELETE h'], ['NO_HEAD null']],
  ];

  it.each(cases)('is held to a head that was exported: %s', async (_, queries, found) => {
    expect(head.seq).toBe(6);
    for (const query of queries) await run(query);
    expect((await breaches([head])).found).toEqual(found);
  });

  it('that was cut off with its head is told by an exported head alone', async () => {
    await run('MATCH (a:Activity) WHERE a.seq > 4 DELETE a');
    await run('MATCH (h:LogHead), (a:Activity {seq: 4}) SET h.seq = a.seq, h.hash = a.hash');
    expect((await breaches()).found).toEqual([]);
    expect((await breaches([head])).found).toEqual(['TRUNCATED 5']);
  });

  it('goes on after its head', async () => {
    await importSmall('test-log-7');
    expect(await breaches([head])).toEqual({ entries: 7, found: [] });
    expect((await activities())[6]).toMatchObject({ seq: 7, previousHash: head.hash });
  });
});
