/** One claim by its id, the smallest question there is, in graphs of every size. */
import { startBoltProxy } from '../../support/bolt-proxy.ts';
import { compare, summarise } from '../compare.ts';
import { growWorld } from '../graphs/fill.ts';
import { askOnce } from '../load.ts';
import type { Scenario } from '../scenario.ts';
import { startServerProcess } from '../server-process.ts';

const REQUESTS = 2_000;
const query = 'query Claim($id: ID!) { claim(id: $id) { id text lang topics recordedAt } }';

export const claimById: Scenario = async ({ database, sizes, tell }) => {
  const service = await startServerProcess('service', database.found);
  const floor = await startServerProcess('floor', database.found);
  let size = 0;
  for (const next of sizes) {
    await growWorld(database, size, next);
    size = next;
    const id = await database.claimId('world-000000#c7');
    const asked = { url: `${service.url}/graphql`, body: { query, variables: { id } } };
    const rounds = await compare(
      database,
      { server: service, asked },
      { server: floor, asked: { url: `${floor.url}/claim`, body: { id } } },
      REQUESTS,
    );
    const server = summarise(rounds, (cost) => cost.server);
    tell({
      what: 'claim by id, CPU of the server',
      size,
      unit: 'ms CPU a request',
      ...server,
      target: '≤ 1.3',
      isMet: server.ratio <= 1.3,
      raw: rounds,
    });
    const p50 = summarise(rounds, (cost) => cost.p50);
    tell({ what: 'claim by id, p50 of 4 at a time', size, unit: 'ms', ...p50, target: null, isMet: null });
  }
  const id = await database.claimId('world-000000#c7');
  const exchanges = await countExchanges(database.found, { query, variables: { id } });
  tell({
    what: 'claim by id, Bolt exchanges',
    size,
    unit: 'exchanges a request',
    ours: exchanges,
    floor: null,
    ratio: null,
    target: '1',
    isMet: exchanges === 1,
  });
  await Promise.all([service.stop(), floor.stop()]);
  await database.empty();
};

/** How often the database is spoken to for one request, once its connection is open: a proxy between them counts. */
async function countExchanges(
  found: Parameters<typeof startServerProcess>[1],
  body: Record<string, unknown>,
): Promise<number> {
  const proxy = await startBoltProxy(found.uri);
  const service = await startServerProcess('service', { ...found, uri: proxy.uri });
  const asked = { url: `${service.url}/graphql`, body };
  await askOnce(asked);
  const before = proxy.exchanges();
  await askOnce(asked);
  const exchanges = proxy.exchanges() - before;
  await service.stop();
  await proxy.close();
  return exchanges;
}
