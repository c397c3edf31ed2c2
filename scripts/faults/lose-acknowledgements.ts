/**
 * The driver's trap at length: connections are cut after a COMMIT and before its acknowledgement, the driver tries again,
 * and each change must still be there once. The control writes without the ledger, and shows that the trap is real.
 */
import neo4j from 'neo4j-driver';
import { seededNumbers } from '../crosscheck/seeded-numbers.ts';
import type { Address } from './address.ts';
import { startFaultProxy } from './fault-proxy.ts';
import type { FaultProxy } from './fault-proxy.ts';
import { giveGrade, giveUntilAnswered, gradable } from './grading.ts';
import type { GradeAnswer } from './grading.ts';
import { openLookBehind, standingOf, tracesOf } from './look-behind.ts';
import type { LookBehind } from './look-behind.ts';
import { startServed } from './served-process.ts';

export interface LostAcknowledgements {
  readonly changes: number;
  /** The others were not answered in time, and were made or not. */
  readonly acknowledged: number;
  /** Commits whose acknowledgement did not arrive. */
  readonly cut: number;
  readonly doubled: number;
  readonly lost: number;
  /** Changes of which one of judgement, activity and ledger entry is missing. */
  readonly halved: number;
  /** Asked again with its key, and given another answer. */
  readonly answeredOtherwise: number;
  /** Nodes that the control left beyond those that it meant to create. */
  readonly doublesOfControl: number;
}

export interface LoseOptions {
  readonly address: Address;
  readonly changes: number;
  readonly seed: number;
  /** Nodes that the control creates. */
  readonly control: number;
}

const LANES = 8;
const CUT = 0.4;
const KEYED = 0.5;

interface Made {
  readonly reason: string;
  readonly answer: GradeAnswer;
  readonly isSame: boolean;
}

/** Makes changes through a proxy that cuts; the examples must have been imported. */
export async function loseAcknowledgements(options: LoseOptions): Promise<LostAcknowledgements> {
  const { address, seed } = options;
  const proxy = await startFaultProxy(address.uri);
  const served = await startServed({ ...address, uri: proxy.uri });
  const look = openLookBehind(address);
  try {
    const things = (await gradable(served.url)).slice(0, LANES);
    const numbers = seededNumbers(seed);
    proxy.loseAcknowledgements(() => numbers.chance(CUT));
    const lanes = things.map((of, lane) => {
      const share = Math.ceil((options.changes - lane) / things.length);
      const isKeyed = () => numbers.chance(KEYED);
      return gradeInTurn({
        url: served.url,
        of,
        share,
        isKeyed,
        look,
        name: `${String(seed)}/${String(lane)}`,
      });
    });
    const made = (await Promise.all(lanes)).flat();
    const cut = proxy.lost();
    const doublesOfControl = await runControl(options, proxy);
    const traces = await tracesOf(
      look,
      made.map(({ reason }) => reason),
    );
    const acknowledged = made.filter(({ answer }) => answer.outcome === 'made');
    const all = made.map(
      ({ reason }) => traces.get(reason) ?? { judgements: 0, activities: 0, operations: 0 },
    );
    return {
      changes: made.length,
      acknowledged: acknowledged.length,
      cut,
      doubled: all.filter(({ judgements, activities }) => judgements > 1 || activities > 1).length,
      lost: acknowledged.filter(({ reason }) => (traces.get(reason)?.judgements ?? 0) === 0).length,
      halved: all.filter(
        ({ judgements, activities, operations }) => new Set([judgements, activities, operations]).size > 1,
      ).length,
      answeredOtherwise: made.filter(({ isSame }) => !isSame).length,
      doublesOfControl,
    };
  } finally {
    await look.close();
    await served.kill();
    await proxy.close();
  }
}

interface Lane {
  readonly url: string;
  readonly of: string;
  readonly share: number;
  readonly name: string;
  readonly isKeyed: () => boolean;
  readonly look: LookBehind;
}

async function gradeInTurn({ url, of, share, name, isKeyed, look }: Lane): Promise<Made[]> {
  const made: Made[] = [];
  for (let n = 0; n < share; n += 1) {
    const reason = `acknowledgement ${name}/${String(n)}`;
    const supersedes = (await standingOf(look, [of])).get(of) ?? null;
    const order = { of, reason, supersedes, idempotencyKey: isKeyed() ? reason.replaceAll(' ', '-') : null };
    if (order.idempotencyKey === null) {
      made.push({ reason, answer: await giveGrade(url, order), isSame: true });
      continue;
    }
    const answer = await giveUntilAnswered(url, order);
    const again = await giveUntilAnswered(url, order);
    made.push({ reason, answer, isSame: JSON.stringify(answer) === JSON.stringify(again) });
  }
  return made;
}

async function runControl({ address, control, seed }: LoseOptions, proxy: FaultProxy): Promise<number> {
  const { username, password, database } = address;
  const driver = neo4j.driver(proxy.uri, neo4j.auth.basic(username, password));
  try {
    for (let n = 0; n < control; n += 1) {
      const session = driver.session({ database });
      await session.executeWrite((transaction) =>
        transaction.run('CREATE (:FaultControl {seed: $seed})', { seed }),
      );
      await session.close();
    }
    proxy.loseAcknowledgements(() => false);
    const { records } = await driver.executeQuery(
      'MATCH (n:FaultControl) WITH collect(n) AS nodes FOREACH (n IN nodes | DELETE n) RETURN size(nodes) AS created',
      {},
      { database },
    );
    return Number(records[0]?.get('created')) - control;
  } finally {
    await driver.close();
  }
}
