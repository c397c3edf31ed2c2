/**
 * The service is killed after each message that it sends to the database while it makes a change, one after the other. The
 * change must be there whole or not at all, and who asks again with the same key must get one answer.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Address } from './address.ts';
import { startFaultProxy } from './fault-proxy.ts';
import type { FaultProxy } from './fault-proxy.ts';
import { giveGrade, gradable } from './grading.ts';
import type { GradeOrder } from './grading.ts';
import { openLookBehind, standingOf, tracesOf } from './look-behind.ts';
import type { LookBehind, Traces } from './look-behind.ts';
import { startServed } from './served-process.ts';

export interface Killed {
  /** Messages that a change sends; the service was killed after so many of them as `kills` says. */
  readonly messages: number;
  readonly kills: number;
  readonly whole: number;
  readonly nothing: number;
  readonly halved: number;
  /** Not there once, or answered otherwise, after it was asked for again. */
  readonly wrongAfterwards: number;
}

export interface KillOptions {
  readonly address: Address;
  readonly seed: number;
  /** Every how manieth message; 1 for each. */
  readonly step: number;
}

/** Longer than the database takes for what it got, or to notice that nobody is there. */
const SETTLED_MS = 500;
const MORE_THAN_ANY = 10_000;

type Found = 'whole' | 'nothing' | 'halved';

/** Kills until a change comes through; the examples must have been imported. */
export async function killEverywhere({ address, seed, step }: KillOptions): Promise<Killed> {
  const proxy = await startFaultProxy(address.uri);
  const look = openLookBehind(address);
  const through = { ...address, uri: proxy.uri };
  try {
    const messages = await countMessages(through, proxy, look, `count ${String(seed)}`);
    const found: Found[] = [];
    let wrongAfterwards = 0;
    for (let after = 1; after <= messages; after += step) {
      const reason = `killed ${String(seed)}/${String(after)}`;
      const order = await killAfter(after, reason, through, proxy, look);
      found.push(toFound((await tracesOf(look, [reason])).get(reason)));
      if (!(await isRightAfterwards(order, through, look))) wrongAfterwards += 1;
    }
    const count = (what: Found): number => found.filter((one) => one === what).length;
    return {
      messages,
      kills: found.length,
      whole: count('whole'),
      nothing: count('nothing'),
      halved: count('halved'),
      wrongAfterwards,
    };
  } finally {
    await look.close();
    await proxy.close();
  }
}

async function countMessages(
  address: Address,
  proxy: FaultProxy,
  look: LookBehind,
  reason: string,
): Promise<number> {
  const served = await startServed(address);
  try {
    const order = await nextOrder(served.url, look, reason);
    const end = proxy.stopAfter(MORE_THAN_ANY, () => undefined);
    await giveGrade(served.url, order);
    return end();
  } finally {
    await served.kill();
  }
}

async function killAfter(
  messages: number,
  reason: string,
  address: Address,
  proxy: FaultProxy,
  look: LookBehind,
): Promise<GradeOrder> {
  const served = await startServed(address);
  const order = await nextOrder(served.url, look, reason);
  const killed: Promise<void>[] = [];
  const end = proxy.stopAfter(messages, () => void killed.push(served.kill()));
  await giveGrade(served.url, order);
  end();
  await Promise.all(killed.length > 0 ? killed : [served.kill()]);
  await sleep(SETTLED_MS);
  return order;
}

/** Its reading opens the connection on which the change will go. */
async function nextOrder(url: string, look: LookBehind, reason: string): Promise<GradeOrder> {
  const [of = ''] = await gradable(url);
  const standing = await standingOf(look, [of]);
  return { of, reason, supersedes: standing.get(of) ?? null, idempotencyKey: reason.replaceAll(' ', '-') };
}

function toFound(traces: Traces | undefined): Found {
  const { judgements = 0, activities = 0, operations = 0 } = traces ?? {};
  if (judgements === 1 && activities === 1 && operations === 1) return 'whole';
  return judgements + activities + operations === 0 ? 'nothing' : 'halved';
}

async function isRightAfterwards(order: GradeOrder, address: Address, look: LookBehind): Promise<boolean> {
  const served = await startServed(address);
  try {
    const answers = [await giveGrade(served.url, order), await giveGrade(served.url, order)];
    const [first, second] = answers;
    const [kept] = await look.rows('MATCH (j:Judgement {reason: $reason}) RETURN j.id AS id', order);
    const isOnce = toFound((await tracesOf(look, [order.reason])).get(order.reason)) === 'whole';
    return (
      isOnce &&
      first?.outcome === 'made' &&
      first.id === kept?.['id'] &&
      JSON.stringify(first) === JSON.stringify(second)
    );
  } finally {
    await served.kill();
  }
}
