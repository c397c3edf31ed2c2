/** The benchmark's database: filled with records as any other, asked what it has used, emptied. */
import neo4j from 'neo4j-driver';
import type { Driver } from 'neo4j-driver';
import type { FoundDatabase } from '../../src/local-neo4j/find-database.ts';
import { findRecordPaths, openServices } from '../../src/open-services.ts';
import { makeRecordFolder } from '../support/record-folder.ts';
import { createLogger } from '../../src/ops/logger.ts';

export interface BenchDatabase {
  readonly found: FoundDatabase;
  readonly driver: Driver;
  /** Seconds of processor time of the whole database process, from its own management beans. */
  readonly cpu: () => Promise<number>;
  readonly version: () => Promise<string>;
  /** Imports records; seconds of the import alone. Throws where they are refused. */
  readonly importRecords: (
    records: Iterable<object>,
    /** By file name, beside the records. */
    texts?: Readonly<Record<string, string>>,
  ) => Promise<number>;
  readonly claimId: (key: string) => Promise<string>;
  readonly empty: () => Promise<void>;
}

/** Opens the database and brings its schema up to date. */
export async function openBenchDatabase(found: FoundDatabase): Promise<BenchDatabase> {
  const { uri, username, password, database } = found;
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  const services = openServices(found, createLogger({ level: 'silent' }));
  await services.migrate(() => undefined);
  await services.close();
  const ask = async (text: string, params: object = {}): Promise<unknown> =>
    (await driver.executeQuery(text, params, { database })).records[0]?.get(0);
  return {
    found,
    driver,
    cpu: async () => Number(await ask(cpuTime)) / 1e9,
    version: async () => String(await ask('CALL dbms.components() YIELD versions RETURN versions[0]')),
    importRecords: (records, texts = {}) => importInto(found, records, texts),
    claimId: async (key) => String(await ask('MATCH (c:Claim {key: $key}) RETURN c.id', { key })),
    empty: async () => {
      const session = driver.session({ database });
      await session.run(
        'MATCH (n) WHERE NOT n:__Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS',
      );
      await session.close();
    },
  };
}

const cpuTime = `CALL dbms.queryJmx('java.lang:type=OperatingSystem') YIELD attributes
RETURN attributes.ProcessCpuTime.value`;

async function importInto(
  found: FoundDatabase,
  records: Iterable<object>,
  texts: Readonly<Record<string, string>>,
): Promise<number> {
  const folder = await makeRecordFolder();
  const services = openServices(found, createLogger({ level: 'silent' }));
  try {
    let count = 0;
    for (const record of records)
      await folder.write(`${String((count += 1)).padStart(6, '0')}.record.json`, record);
    for (const [name, text] of Object.entries(texts)) await folder.write(name, text);
    const paths = await findRecordPaths([folder.path]);
    const started = performance.now();
    const report = await services.ingestion.importFiles({ paths, by: 'bench' });
    if (report.outcome !== 'written') throw new Error(`The records were refused: ${JSON.stringify(report)}`);
    return (performance.now() - started) / 1_000;
  } finally {
    await services.close();
    await folder.remove();
  }
}
