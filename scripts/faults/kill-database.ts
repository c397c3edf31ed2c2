/** The database is killed again and again while records are imported; what was acknowledged must be there, and once. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findRecordPaths, openServices } from '../../src/open-services.ts';
import type { OpenServices } from '../../src/open-services.ts';
import { createLogger } from '../../src/ops/logger.ts';
import { seededNumbers } from '../crosscheck/seeded-numbers.ts';
import { startFaultProxy } from './fault-proxy.ts';
import { openLookBehind } from './look-behind.ts';
import type { OwnDatabase } from './own-database.ts';

export interface KilledDatabase {
  readonly imports: number;
  readonly kills: number;
  /** Imports that were refused, as the database was away, and asked for again. */
  readonly again: number;
  readonly lost: number;
  readonly doubled: number;
  /** What `hearsay verify` finds. */
  readonly faults: readonly string[];
}

export interface KillDatabaseOptions {
  readonly database: OwnDatabase;
  readonly imports: number;
  readonly kills: number;
  readonly seed: number;
}

/** Assertions of one record. */
const VOICES = 2;

/** Each record is a file of its own: one import, one transaction. */
export async function killDatabase(options: KillDatabaseOptions): Promise<KilledDatabase> {
  const { database, seed } = options;
  const proxy = await startFaultProxy(database.address().uri);
  const services = openServices({ ...database.address(), uri: proxy.uri }, createLogger({ level: 'silent' }));
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-faults-records-'));
  try {
    let acknowledged = 0;
    let again = 0;
    let isOver = false;
    const importing = (async () => {
      for (let n = 0; n < options.imports; n += 1) {
        again += await importOne(services, folder, `faults-${String(seed)}-${String(n)}`);
        acknowledged += 1;
      }
    })().finally(() => (isOver = true));
    const kills = await killNowAndThen(
      options,
      () => ({ acknowledged, isOver }),
      () => proxy.leadTo(database.address().uri),
    );
    await importing;
    return { imports: options.imports, kills, again, ...(await lookAfter(options, services)) };
  } finally {
    await services.close();
    await proxy.close();
    await rm(folder, { recursive: true });
  }
}

interface Progress {
  readonly acknowledged: number;
  readonly isOver: boolean;
}

/** Evenly over the imports, at a moment that chance chooses. */
async function killNowAndThen(
  { database, imports, kills, seed }: KillDatabaseOptions,
  progress: () => Progress,
  started: () => void,
): Promise<number> {
  const numbers = seededNumbers(seed);
  let done = 0;
  while (done < kills && !progress().isOver) {
    if (progress().acknowledged < ((done + 1) * imports) / (kills + 1)) {
      await sleep(5);
      continue;
    }
    await sleep(numbers.below(200));
    await database.killAndStart();
    started();
    done += 1;
  }
  return done;
}

/** Returns how often it had to be asked for again. */
async function importOne({ ingestion }: OpenServices, folder: string, namespace: string): Promise<number> {
  const path = join(folder, `${namespace}.record.json`);
  await writeFile(path, JSON.stringify(toRecord(namespace)));
  for (let again = 0; ; again += 1) {
    try {
      const paths = await findRecordPaths([path]);
      const { outcome } = await ingestion.importFiles({ paths, by: 'faults' });
      if (outcome !== 'written') throw new Error(`${namespace} was ${outcome}`);
      return again;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'UNAVAILABLE')) throw error;
    }
  }
}

function toRecord(namespace: string) {
  return {
    format: 'hearsay-record/1',
    namespace,
    sources: [
      { key: 'courier', type: 'OUTLET', names: [{ value: `${namespace} Courier (fictional)`, lang: 'en' }] },
      { key: 'pilot', type: 'ANONYMOUS', descriptor: 'a harbour pilot', carriedBy: 'courier' },
    ],
    documents: [{ key: 'story', publisher: 'courier', text: { sha256: 'a'.repeat(64), characters: 100 } }],
    claims: [{ key: 'c', text: `The quay of ${namespace} was closed`, lang: 'en' }],
    chains: [
      {
        claim: 'c',
        readIn: 'story',
        links: [
          { source: 'courier', modality: 'UNCOMMITTED', spans: [{ role: 'CONTENT', start: 0, end: 10 }] },
          { source: 'pilot', modality: 'CERTAIN', cue: 'told' },
        ],
      },
    ],
    relations: [],
  };
}

async function lookAfter(
  { database, imports, seed }: KillDatabaseOptions,
  { verification }: OpenServices,
): Promise<Pick<KilledDatabase, 'lost' | 'doubled' | 'faults'>> {
  const look = openLookBehind(database.address());
  try {
    const faults: string[] = [];
    for await (const { rule, id } of verification.findBreaches()) faults.push(`${rule}: ${id}`);
    const rows = await look.rows(
      `UNWIND range(0, $imports - 1) AS n
       WITH $prefix + toString(n) AS namespace
       OPTIONAL MATCH (c:Claim {text: 'The quay of ' + namespace + ' was closed'})
       OPTIONAL MATCH (c)<-[:STATES]-(a:Assertion)
       RETURN namespace, count(DISTINCT c) AS claims, count(a) AS voices`,
      { imports, prefix: `faults-${String(seed)}-` },
    );
    const [log] = await look.rows("MATCH (a:Activity {by: 'faults'}) RETURN count(a) AS n");
    return {
      lost: rows.filter(({ claims, voices }) => Number(claims) < 1 || Number(voices) < VOICES).length,
      doubled:
        rows.filter(({ claims, voices }) => Number(claims) > 1 || Number(voices) > VOICES).length +
        Math.max(0, Number(log?.['n']) - imports),
      faults,
    };
  } finally {
    await look.close();
  }
}
