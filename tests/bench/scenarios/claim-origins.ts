/** A claim's whole analysis through the API, against the plain chain page of the same claim on the same server. */
import { compare, summarise } from '../compare.ts';
import { pageRecord } from '../graphs/single-claims.ts';
import type { Scenario } from '../scenario.ts';
import { startServerProcess } from '../server-process.ts';
import { chainPageQuery } from './chain-page.ts';

const SIZES = [50, 300, 1_000];
const query = `query ClaimOrigins($id: ID!) {
  claim(id: $id) {
    id
    text
    origins {
      lower upper unidentified disjointChains
      classes { key type attested sources { name } assertions { id } }
      joins { reason cautious a { id } b { id } }
      chokepoints { level source { name } assertion { id } }
      circular { anchored }
    }
    credibility {
      belief disbelief uncertainty expected expectedAttested expectedLow expectedHigh
      estimatedGrade word confidence method
      contributions { pooled stance fidelity trust q evidence share expectedWithout bestChain { id } }
      rejected { reason assertion { id } because { id } }
    }
  }
}`;

export const claimOrigins: Scenario = async ({ database, tell }) => {
  const service = await startServerProcess('service', database.found);
  await database.importRecords(SIZES.map(pageRecord));
  for (const size of SIZES) {
    const id = await database.claimId(`page-${size}#c`);
    const url = `${service.url}/graphql`;
    const rounds = await compare(
      database,
      { server: service, asked: { url, body: { query, variables: { id } } } },
      { server: service, asked: { url, body: { query: chainPageQuery, variables: { id, first: size } } } },
      Math.ceil(20_000 / size),
    );
    const both = summarise(rounds, (cost) => cost.server + cost.database);
    const isAimedAt = size <= 300;
    tell({
      what: 'origins and credibility, CPU of both',
      size,
      unit: 'ms CPU a request',
      ...both,
      target: isAimedAt ? '≤ 1.3' : null,
      isMet: isAimedAt ? both.ratio <= 1.3 : null,
      raw: rounds,
    });
    const p50 = summarise(rounds, (cost) => cost.p50);
    tell({ what: '  p50 of 4 at a time', size, unit: 'ms', ...p50, target: null, isMet: null });
  }
  await service.stop();
  await database.empty();
};
