/** The log of changes verified, against the raw driver that reads the same entries and checks nothing. */
import { createHash } from 'node:crypto';
import { createSealChange } from '../../../src/activity/seal-change.ts';
import { openServices } from '../../../src/open-services.ts';
import { createLogger } from '../../../src/ops/logger.ts';
import type { BenchDatabase } from '../database.ts';
import { median } from '../figures.ts';
import type { Scenario } from '../scenario.ts';
import { used } from '../servers/told.ts';

const ROUNDS = 5;
const ENTRIES_A_WRITE = 5_000;
const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Entries a second, and microseconds of this process for each. */
interface Pace {
  readonly perSecond: number;
  readonly cpu: number;
}

export const auditing: Scenario = async ({ database, sizes, tell }) => {
  await database.empty();
  let head: Head = { seq: 0, hash: null };
  const services = openServices(database.found, createLogger({ level: 'silent' }));
  try {
    for (const size of sizes) {
      head = await appendUpTo(database, size, head);
      const turns: { readonly ours: Pace; readonly floor: Pace }[] = [];
      for (let round = 0; round <= ROUNDS; round += 1) {
        const ours = await pace(size, () => verify(services, size));
        const floor = await pace(size, () => readAll(database, size));
        if (round > 0) turns.push({ ours, floor });
      }
      const ours = median(turns.map((turn) => turn.ours.perSecond));
      tell({
        ...{ what: 'audit --verify', size, unit: 'entries a second', ours },
        floor: median(turns.map((turn) => turn.floor.perSecond)),
        ratio: median(turns.map((turn) => turn.ours.perSecond / turn.floor.perSecond)),
        ...{ target: '≥ 50,000', isMet: ours >= 50_000, raw: turns },
      });
      tell({
        ...{ what: '  processor time of who verifies', size, unit: 'µs CPU an entry' },
        ours: median(turns.map((turn) => turn.ours.cpu)),
        floor: median(turns.map((turn) => turn.floor.cpu)),
        ratio: median(turns.map((turn) => turn.ours.cpu / turn.floor.cpu)),
        ...{ target: null, isMet: null },
      });
    }
  } finally {
    await services.close();
    await database.empty();
  }
};

type Head = Parameters<ReturnType<typeof createSealChange>>[1];

/** Grades, as the service seals them. */
async function appendUpTo({ driver }: BenchDatabase, size: number, before: Head): Promise<Head> {
  const seal = createSealChange(digest);
  let head = before;
  while (head.seq < size) {
    const rows: object[] = [];
    while (rows.length < ENTRIES_A_WRITE && head.seq < size) {
      const n = String(head.seq + 1);
      const change = {
        action: 'ASSESS_CREDIBILITY',
        ...{ by: 'bench', at: new Date(1.7e12 + head.seq).toISOString() },
        ...{
          reason: `Seen by two of us, as of page ${n}.`,
          operation: `asked:bench:${n}`,
          detail: { grade: 3 },
        },
        subjectIds: [`assessment_${digest(n).slice(0, 32)}`, `claim_${digest(`c${n}`).slice(0, 32)}`],
      } as const;
      const entry = seal(change, head);
      rows.push(entry);
      head = entry;
    }
    await driver.executeQuery(
      `UNWIND $rows AS row CREATE (a:Activity) SET a = row, a.seq = toInteger(row.seq),
         a.format = toInteger(row.format), a.subjectCount = toInteger(row.subjectCount)
       WITH count(*) AS n MERGE (h:LogHead {id: 'log'}) SET h.seq = toInteger($seq), h.hash = $hash`,
      { rows, seq: head.seq, hash: head.hash },
    );
  }
  return head;
}

async function verify({ activityLog }: ReturnType<typeof openServices>, size: number): Promise<void> {
  const { entries, breaches } = await activityLog.verify([], {});
  if (entries !== size || breaches > 0)
    throw new Error(`${String(entries)} entries, ${String(breaches)} breaches`);
}

async function readAll({ driver }: BenchDatabase, size: number): Promise<void> {
  const session = driver.session({ defaultAccessMode: 'READ', fetchSize: 2_000 });
  let count = 0;
  const result = session.run(
    `MATCH (a:Activity) WHERE a.seq > 0 RETURN a.seq AS seq, a.id AS id, a.format AS format, a.action AS action,
       a.by AS by, a.at AS at, a.reason AS reason, a.operation AS operation, a.detail AS detail,
       a.subjects AS subjects, a.subjectCount AS subjectCount, a.previousHash AS previousHash, a.hash AS hash
     ORDER BY seq`,
  );
  for await (const record of result) if (record.get('hash') !== null) count += 1;
  await session.close();
  if (count !== size) throw new Error(`${String(count)} entries were read`);
}

async function pace(size: number, work: () => Promise<void>): Promise<Pace> {
  const before = used().cpu;
  const started = performance.now();
  await work();
  const perSecond = size / ((performance.now() - started) / 1_000);
  return { perSecond, cpu: ((used().cpu - before) / size) * 1e6 };
}
