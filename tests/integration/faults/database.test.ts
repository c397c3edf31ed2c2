/** Shorter versions of `npm run faults`: the database is killed, frozen, slow, or resets its connections. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { killDatabase } from '../../../scripts/faults/kill-database.ts';
import { startOwnDatabase } from '../../../scripts/faults/own-database.ts';
import type { OwnDatabase } from '../../../scripts/faults/own-database.ts';
import { stall } from '../../../scripts/faults/stall.ts';
import { environment } from '../../support/local-database.ts';

const LONG_MS = 600_000;
/** The deadline of a request, and what a busy machine adds. */
const ENDED_MS = 15_000;
const RECOVERED_MS = 5_000;

let database: OwnDatabase;
beforeAll(async () => {
  database = await startOwnDatabase({ env: environment, log: () => undefined });
}, LONG_MS);
afterAll(() => database.stop(), LONG_MS);

it(
  'no import that was acknowledged is lost or doubled where the database is killed',
  async () => {
    expect(await killDatabase({ database, imports: 20, kills: 3, seed: 20_250_206 })).toMatchObject({
      ...{ imports: 20, kills: 3, lost: 0, doubled: 0, faults: [] },
    });
  },
  LONG_MS,
);

it(
  'every request ends in time where the database does not answer, and soon after it does all is well',
  async () => {
    const { frozen, slow, resetting } = await stall(database, 8);
    expect(frozen).toMatchObject({ requests: 8, unavailable: 8, answered: 0 });
    for (const { other, slowestMs, recoveryMs } of [frozen, slow, resetting]) {
      expect(other).toEqual([]);
      expect(slowestMs).toBeLessThan(ENDED_MS);
      expect(recoveryMs).toBeLessThan(RECOVERED_MS);
    }
  },
  LONG_MS,
);
