/** Waiting for what a page is to come to. */
import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { expect } from '@jest/globals';

const longestMs = 30_000;
const betweenMs = 25;

/** Reads again and again until it is as expected; what then, after thirty seconds, is not, the failure shows. */
export async function eventually<T>(read: () => Promise<T> | T, expected: T): Promise<void> {
  const end = Date.now() + longestMs;
  let last = await read();
  while (!isDeepStrictEqual(last, expected) && Date.now() < end) {
    await sleep(betweenMs);
    last = await read();
  }
  expect(last).toEqual(expected);
}
