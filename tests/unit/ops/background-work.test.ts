/** Work that comes again and again: never twice at once, on after a fault, and over when it is stopped. */
import { expect, it } from '@jest/globals';
import { startBackgroundWork } from '../../../src/ops/background-work.ts';

const turns = (count: number, reached: () => boolean): Promise<void> =>
  new Promise((resolve, reject) => {
    const look = (left: number): void => {
      if (reached()) resolve();
      else if (left === 0) reject(new Error(`not reached in ${String(count)} turns`));
      else setTimeout(look, 1, left - 1);
    };
    look(count);
  });

it('runs at once, and again when it has ended, never twice at once', async () => {
  let running = 0;
  let most = 0;
  let runs = 0;
  const work = startBackgroundWork(
    async () => {
      runs += 1;
      most = Math.max(most, (running += 1));
      await new Promise((resolve) => setTimeout(resolve, 2));
      running -= 1;
    },
    0,
    () => undefined,
  );
  await turns(1_000, () => runs >= 5);
  await work.stop();
  expect(most).toBe(1);
  expect(running).toBe(0);
});

it('goes on after a fault, which it tells', async () => {
  const faults: unknown[] = [];
  const work = startBackgroundWork(
    () => Promise.reject(new Error('away')),
    0,
    (fault) => faults.push(fault),
  );
  await turns(1_000, () => faults.length >= 3);
  await work.stop();
  const told = faults.length;
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(faults).toHaveLength(told);
});

it('waits for what is under way when it is stopped', async () => {
  let isDone = false;
  const work = startBackgroundWork(
    async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      isDone = true;
    },
    1_000,
    () => undefined,
  );
  await work.stop();
  expect(isDone).toBe(true);
});
