/** Shorter versions of `npm run faults`: what fails is the network, the service, or the patience of the others. */
import { beforeAll, expect, it } from '@jest/globals';
import { gradeTogether } from '../../../scripts/faults/grade-together.ts';
import { killEverywhere } from '../../../scripts/faults/kill-everywhere.ts';
import { loseAcknowledgements } from '../../../scripts/faults/lose-acknowledgements.ts';
import { importExamples } from '../../support/example.ts';
import { emptyTestDatabase, testConnection } from '../../support/test-graph.ts';

const LONG_MS = 300_000;

const seed = 20_250_206;

/** What a machine under load may do; a deadlock would say that the database does not answer. */
const isLate = (why: string): boolean => why.includes('not answered within');

beforeAll(async () => {
  await emptyTestDatabase();
  await importExamples();
}, LONG_MS);

it(
  'a change whose acknowledgement is lost is there once, and a write without the ledger twice',
  async () => {
    const { doublesOfControl, cut, acknowledged, ...figures } = await loseAcknowledgements({
      ...{ address: testConnection(), seed, changes: 60, control: 5 },
    });
    expect(figures).toEqual({ changes: 60, doubled: 0, lost: 0, halved: 0, answeredOtherwise: 0 });
    // A machine under load may answer some of those without a key too late.
    expect(acknowledged).toBeGreaterThan(40);
    expect(cut).toBeGreaterThan(10);
    expect(doublesOfControl).toBeGreaterThan(0);
  },
  LONG_MS,
);

it(
  'a change is there whole or not at all where the service is killed, and its key has one answer',
  async () => {
    const killed = await killEverywhere({ address: testConnection(), seed, step: 5 });
    expect(killed).toMatchObject({ halved: 0, wrongAfterwards: 0 });
    expect(killed.kills).toBeGreaterThan(2);
    expect(killed.whole + killed.nothing).toBe(killed.kills);
  },
  LONG_MS,
);

it(
  'no grade of 32 clients is lost, and no deadlock reaches one',
  async () => {
    const together = await gradeTogether({
      address: testConnection(),
      seed,
      clients: 32,
      grades: 2,
      things: 4,
    });
    expect(together).toMatchObject({ acknowledged: 64, lost: 0, forked: 0 });
    expect(together.unanswered.filter((why) => !isLate(why))).toEqual([]);
  },
  LONG_MS,
);
