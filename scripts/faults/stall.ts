/** The database is frozen, far away, or its connections are reset: every request ends in time, and all is well soon after. */
import { setTimeout as sleep } from 'node:timers/promises';
import { startFaultProxy } from './fault-proxy.ts';
import type { FaultProxy } from './fault-proxy.ts';
import { ask, giveGrade, gradable } from './grading.ts';
import type { OwnDatabase } from './own-database.ts';
import { startServed } from './served-process.ts';

export interface Stalled {
  readonly requests: number;
  readonly answered: number;
  readonly unavailable: number;
  /** Neither answered nor UNAVAILABLE. */
  readonly other: readonly string[];
  readonly slowestMs: number;
  /** From the end of the trouble to the first answer. */
  readonly recoveryMs: number;
}

export interface Stalls {
  readonly frozen: Stalled;
  readonly slow: Stalled;
  readonly resetting: Stalled;
}

const DELAY_MS = 300;
const RESET_EVERY_MS = 150;
const RESETS = 30;

/** So many requests in each kind of trouble, half of them changes; the examples must have been imported. */
export async function stall(database: OwnDatabase, requests: number): Promise<Stalls> {
  const proxy = await startFaultProxy(database.address().uri);
  const served = await startServed({ ...database.address(), uri: proxy.uri });
  try {
    const things = await gradable(served.url);
    const all = (name: string): Promise<Ended[]> =>
      Promise.all(
        Array.from({ length: requests }, (_, n) => request(served.url, things, `${name} ${String(n)}`, n)),
      );

    database.freeze();
    const whileFrozen = await all('frozen').finally(database.goOn);
    const frozen = await toStalled(whileFrozen, served.url);

    proxy.delay(DELAY_MS);
    const whileSlow = await all('slow').finally(() => proxy.delay(0));
    const slow = await toStalled(whileSlow, served.url);

    const [whileResetting] = await Promise.all([all('resetting'), resetOften(proxy)]);
    const resetting = await toStalled(whileResetting, served.url);
    return { frozen, slow, resetting };
  } finally {
    await served.kill();
    await proxy.close();
  }
}

async function resetOften(proxy: FaultProxy): Promise<void> {
  for (let n = 0; n < RESETS; n += 1) {
    proxy.reset();
    await sleep(RESET_EVERY_MS);
  }
}

interface Ended {
  readonly outcome: 'answered' | 'unavailable' | { readonly other: string };
  readonly ms: number;
}

async function request(url: string, things: readonly string[], reason: string, n: number): Promise<Ended> {
  const began = performance.now();
  const of = things[n % things.length] ?? '';
  const outcome = n % 2 === 0 ? await grade(url, of, reason) : await look(url);
  return { outcome, ms: performance.now() - began };
}

/** A refusal is an answer: somebody else may have graded it before. */
async function grade(url: string, of: string, reason: string): Promise<Ended['outcome']> {
  const answer = await giveGrade(url, { of, reason, supersedes: null, idempotencyKey: null });
  if (answer.outcome !== 'unanswered') return 'answered';
  return answer.why.startsWith('UNAVAILABLE') ? 'unavailable' : { other: answer.why };
}

async function look(url: string): Promise<Ended['outcome']> {
  const answer = JSON.stringify(
    await ask(url, '{ claims(first: 1) { edges { node { id } } } }').catch(String),
  );
  if (answer.includes('"UNAVAILABLE"')) return 'unavailable';
  return answer.includes('claim_') ? 'answered' : { other: answer };
}

async function toStalled(ended: readonly Ended[], url: string): Promise<Stalled> {
  const over = performance.now();
  while ((await look(url)) !== 'answered') await sleep(50);
  const count = (outcome: Ended['outcome']): number => ended.filter((one) => one.outcome === outcome).length;
  return {
    requests: ended.length,
    answered: count('answered'),
    unavailable: count('unavailable'),
    other: ended.flatMap(({ outcome }) => (typeof outcome === 'object' ? [outcome.other] : [])),
    slowestMs: Math.round(Math.max(...ended.map(({ ms }) => ms))),
    recoveryMs: Math.round(performance.now() - over),
  };
}
