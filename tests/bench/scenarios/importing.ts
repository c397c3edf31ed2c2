/** An import of record files against a plain script that merges the same things under the same constraints. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { environment } from '../../support/local-database.ts';
import { makeRecordFolder } from '../../support/record-folder.ts';
import type { RecordFolder } from '../../support/record-folder.ts';
import type { BenchDatabase } from '../database.ts';
import { ASSERTIONS_A_RECORD, worldRecord } from '../graphs/world.ts';
import type { Scenario } from '../scenario.ts';

interface Imported {
  readonly seconds: number;
  /** Bytes. */
  readonly peak: number;
  /** Nodes and relationships, those of the ledger and the log apart. */
  readonly rows: number;
}

export const importing: Scenario = async ({ database, sizes, tell }) => {
  // The database plans each statement once: neither side is to pay for it.
  const first = await writeWorld(ASSERTIONS_A_RECORD);
  for (const name of ['plain', 'service'] as const) await importBy(name, first.path, database);
  await first.remove();
  for (const size of sizes) {
    const folder = await writeWorld(size);
    const ours = await importBy('service', folder.path, database);
    const plain = await importBy('plain', folder.path, database);
    await folder.remove();
    const rate = ({ rows, seconds }: Imported): number => rows / seconds;
    const ratio = rate(ours) / rate(plain);
    tell({
      what: 'import',
      size,
      unit: 'rows a second',
      ours: rate(ours),
      floor: rate(plain),
      ratio,
      target: '≥ 0.8',
      isMet: ratio >= 0.8,
      raw: { ours, plain },
    });
    tell({
      what: '  largest resident size',
      size,
      unit: 'MB',
      ours: ours.peak / 1e6,
      floor: plain.peak / 1e6,
      ratio: ours.peak / plain.peak,
      target: null,
      isMet: null,
    });
  }
};

async function writeWorld(size: number): Promise<RecordFolder> {
  const folder = await makeRecordFolder();
  for (let n = 0; n < size / ASSERTIONS_A_RECORD; n += 1) {
    await folder.write(`${String(n).padStart(6, '0')}.record.json`, worldRecord(n));
  }
  return folder;
}

/** Runs an importer in a process of its own on the empty database, which is empty again after it. */
async function importBy(
  name: 'service' | 'plain',
  folder: string,
  database: BenchDatabase,
): Promise<Imported> {
  await database.empty();
  const { uri, username, password } = database.found;
  const file = fileURLToPath(new URL(`../importers/${name}.ts`, import.meta.url));
  const child = fork(file, [folder], {
    env: { ...environment, NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password },
  });
  const [told] = (await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => Promise.reject(new Error(`the ${name} import failed`))),
  ])) as [Omit<Imported, 'rows'>];
  const { records } = await database.driver.executeQuery(
    `CALL () { MATCH (n) WHERE NOT n:Operation|Activity|LogHead|__Migration RETURN count(n) AS n
       UNION ALL MATCH ()-[r]->() RETURN count(r) AS n }
     RETURN sum(n) AS rows`,
  );
  await database.empty();
  return { ...told, rows: Number(records[0]?.get('rows')) };
}
