/** Claims that are made to hurt: how the answer grows with them. There is no floor; growth is the figure. */
import type { InventedRecord } from '../graphs/invented-record.ts';
import { crowdRecords, ladderRecord, ringRecord } from '../graphs/single-claims.ts';
import { sendLoad } from '../load.ts';
import type { Scenario } from '../scenario.ts';
import { startServerProcess } from '../server-process.ts';

const REQUESTS = 15;
const query = `query Worst($id: ID!) {
  claim(id: $id) {
    assertions(first: 50) { edges { node { id source { name } } } }
    chains(first: 20) { total totalIsLowerBound nodes { links { id } } }
  }
}`;
const cases: readonly {
  readonly what: string;
  readonly sizes: readonly number[];
  readonly records: (size: number) => readonly InventedRecord[];
  readonly key: (size: number) => string;
}[] = [
  {
    what: 'ladder, rungs',
    sizes: [16, 32, 64],
    records: (size) => [ladderRecord(size)],
    key: (size) => `ladder-${size}#c`,
  },
  {
    what: 'ring, voices',
    sizes: [1_000, 3_000, 10_000],
    records: (size) => [ringRecord(size)],
    key: (size) => `ring-${size}#c`,
  },
  {
    what: 'one claim that everybody states, voices',
    sizes: [5_000, 15_000, 50_000],
    records: crowdRecords,
    key: (size) => `crowd-${size}-0#c`,
  },
];

export const worstCases: Scenario = async ({ database, tell }) => {
  const service = await startServerProcess('service', database.found);
  for (const { what, sizes, records, key } of cases) {
    let before: { size: number; p50: number } | null = null;
    for (const size of sizes) {
      await database.importRecords(records(size));
      const asked = {
        url: `${service.url}/graphql`,
        body: { query, variables: { id: await database.claimId(key(size)) } },
      };
      await sendLoad(asked, 3, 1);
      const { latencies, bytes } = await sendLoad(asked, REQUESTS, 1);
      const p50 = latencies[Math.floor(REQUESTS / 2)] ?? NaN;
      const exponent = before === null ? null : Math.log(p50 / before.p50) / Math.log(size / before.size);
      const grew = exponent === null ? '' : `, grew with its power ${exponent.toFixed(2)}`;
      const answer = `answer of ${Math.round(bytes / REQUESTS / 1_000)} kB${grew}`;
      tell({ what, size, unit: 'ms p50', ours: p50, floor: null, ratio: null, target: answer, isMet: null });
      before = { size, p50 };
    }
    await database.empty();
  }
  const { peak } = await service.used();
  const unit = 'MB';
  const what = 'largest resident size of the server';
  tell({ what, size: 50_000, unit, ours: peak / 1e6, floor: null, ratio: null, target: null, isMet: null });
  await service.stop();
};
