/** How many chains a ladder has: ours are counted without being walked, the database's own path pattern walks them all. */
import { compare, summarise } from '../compare.ts';
import { ladderRecord } from '../graphs/single-claims.ts';
import { askOnce } from '../load.ts';
import type { Scenario } from '../scenario.ts';
import { startServerProcess } from '../server-process.ts';

const RUNGS = [8, 12, 16];
const REQUESTS = 16;
const query = 'query Ladder($id: ID!) { claim(id: $id) { chains(first: 0) { total } } }';

export const ladder: Scenario = async ({ database, tell }) => {
  const service = await startServerProcess('service', database.found);
  const floor = await startServerProcess('floor', database.found);
  await database.importRecords(RUNGS.map(ladderRecord));
  for (const rungs of RUNGS) {
    const id = await database.claimId(`ladder-${rungs}#c`);
    const ours = { url: `${service.url}/graphql`, body: { query, variables: { id } } };
    const paths = { url: `${floor.url}/paths`, body: { id } };
    const total = String(2 ** rungs);
    for (const answer of await Promise.all([askOnce(ours), askOnce(paths)])) {
      if (!answer.includes(total))
        throw new Error(`The ladder of ${rungs} rungs has ${total} chains: ${answer}`);
    }
    const rounds = await compare(
      database,
      { server: service, asked: ours },
      { server: floor, asked: paths },
      REQUESTS,
    );
    const cpu = summarise(rounds, (cost) => cost.server + cost.database);
    tell({
      what: 'chains of a ladder, CPU of server and database',
      size: rungs,
      unit: 'ms CPU a request',
      ...cpu,
      target: null,
      isMet: null,
      raw: rounds,
    });
    const p50 = summarise(rounds, (cost) => cost.p50);
    tell({ what: '  p50 of 4 at a time', size: rungs, unit: 'ms', ...p50, target: null, isMet: null });
  }
  await Promise.all([service.stop(), floor.stop()]);
  await database.empty();
};
