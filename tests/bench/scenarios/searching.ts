/** What people type, against the index alone: the first twenty that it gives, in its own order. */
import { compare, summarise } from '../compare.ts';
import { growWorld } from '../graphs/fill.ts';
import type { Scenario } from '../scenario.ts';
import { startServerProcess } from '../server-process.ts';

const REQUESTS = 200;
const query =
  'query Find($text: String!) { search(text: $text, first: 20) { edges { label node { __typename } } } }';
const typed = [
  {
    what: 'search, a name',
    text: 'Birch Dispatch 1 (fictional)',
    words: '+birch* +dispatch* +1* +fictional*',
  },
  { what: 'search, a rare beginning', text: 'week 77', words: '+week* +77*' },
  { what: 'search, a common word', text: 'ferry', words: '+ferry*' },
  { what: 'search, a slip', text: 'Birhc Dispatch', words: '+birhc~1 +dispatch~2' },
];

export const searching: Scenario = async ({ database, sizes, tell }) => {
  const service = await startServerProcess('service', database.found);
  const floor = await startServerProcess('floor', database.found);
  let size = 0;
  for (const next of sizes) {
    await growWorld(database, size, next);
    size = next;
    for (const { what, text, words } of typed) {
      const rounds = await compare(
        database,
        { server: service, asked: { url: `${service.url}/graphql`, body: { query, variables: { text } } } },
        { server: floor, asked: { url: `${floor.url}/search`, body: { words } } },
        REQUESTS,
      );
      const cpu = summarise(rounds, (cost) => cost.server + cost.database);
      const unit = 'ms CPU a request';
      tell({ what: `${what}, CPU of both`, size, unit, ...cpu, target: null, isMet: null, raw: rounds });
      const p50 = summarise(rounds, (cost) => cost.p50);
      tell({ what: '  p50 of 4 at a time', size, unit: 'ms', ...p50, target: null, isMet: null });
    }
  }
  await Promise.all([service.stop(), floor.stop()]);
  await database.empty();
};
