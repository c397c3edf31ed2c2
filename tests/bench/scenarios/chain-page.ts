/** A claim's page: its chains, and every assertion with whom it credits, against the same facts as raw rows. */
import { compare, summarise } from '../compare.ts';
import { pageRecord } from '../graphs/single-claims.ts';
import type { Scenario } from '../scenario.ts';
import { startServerProcess } from '../server-process.ts';

const SIZES = [50, 300, 1_000];
export const chainPageQuery = `query ChainPage($id: ID!, $first: Int!) {
  claim(id: $id) {
    id
    text
    chains(first: 20) {
      total
      nodes { links { id source { name } } hops { readings { cue } } }
    }
    assertions(first: $first) {
      edges {
        node {
          id
          stance
          modality
          source { id name }
          document { id title located publisher { name } }
          attributedTo { cue to { id } }
        }
      }
    }
  }
}`;

export const chainPage: Scenario = async ({ database, tell }) => {
  const service = await startServerProcess('service', database.found);
  const floor = await startServerProcess('floor', database.found);
  await database.importRecords(SIZES.map(pageRecord));
  for (const size of SIZES) {
    const id = await database.claimId(`page-${size}#c`);
    const asked = {
      url: `${service.url}/graphql`,
      body: { query: chainPageQuery, variables: { id, first: size } },
    };
    const rounds = await compare(
      database,
      { server: service, asked },
      { server: floor, asked: { url: `${floor.url}/page`, body: { id } } },
      Math.ceil(20_000 / size),
    );
    const both = summarise(rounds, (cost) => cost.server + cost.database);
    tell({
      what: 'chain page, CPU of server and database',
      size,
      unit: 'ms CPU a request',
      ...both,
      target: '≤ 1.5',
      isMet: both.ratio <= 1.5,
      raw: rounds,
    });
    const server = summarise(rounds, (cost) => cost.server);
    tell({
      what: '  of it the server',
      size,
      unit: 'ms CPU a request',
      ...server,
      target: null,
      isMet: null,
    });
    const its = summarise(rounds, (cost) => cost.database);
    tell({ what: '  of it the database', size, unit: 'ms CPU a request', ...its, target: null, isMet: null });
    const p50 = summarise(rounds, (cost) => cost.p50);
    tell({ what: '  p50 of 4 at a time', size, unit: 'ms', ...p50, target: null, isMet: null });
  }
  await Promise.all([service.stop(), floor.stop()]);
  await database.empty();
};
