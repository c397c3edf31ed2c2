/** Chains of claims that many pass on, over the API: counted without listing them, also where voices go round. */
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { dataOf, startTestServer, valueAt, valuesAt } from '../../support/running-server.ts';
import type { TestServer } from '../../support/running-server.ts';
import { emptyTestDatabase } from '../../support/test-graph.ts';
import { importRecords, inventedRecord } from './import-records.ts';
import type { Hop } from './import-records.ts';

const RUNGS = 40;
const VOICES = 500;

let server: TestServer | undefined;

beforeEach(async () => {
  await emptyTestDatabase();
  server ??= await startTestServer();
});
afterAll(() => server?.close());

async function chainsOf(key: string): Promise<unknown> {
  if (server === undefined) throw new Error('no server');
  const query = `query ($key: String!) {
    claim(key: $key) {
      chains(first: 10) { total totalIsLowerBound nodes { links { id } } }
    }
  }`;
  // An answer that listed what it counts would miss the deadline of a request, and be an error.
  const data = await dataOf(server.query(query, { key }));
  return valueAt(data, 'claim');
}

const hop = (name: string): Hop => ({ source: `o-${name}`, document: `d-${name}` });

function recordOf(
  namespace: string,
  names: readonly string[],
  chains: readonly (readonly string[])[],
): object {
  return inventedRecord({
    namespace,
    outlets: names.map((name) => `o-${name}`),
    documents: Object.fromEntries(names.map((name) => [`d-${name}`, `o-${name}`])),
    chains: chains.map((chain) => chain.map(hop)),
  });
}

/** Rungs of two voices; each credits both of the next rung, and `start` both of the first. */
function ladder(namespace: string, length: number): object {
  const rungs = Array.from({ length }, (_, n) => [`a${n}`, `b${n}`]);
  const between = rungs
    .slice(1)
    .flatMap((upper, n) => (rungs[n] ?? []).flatMap((low) => upper.map((high) => [low, high])));
  const chains = [['start', 'a0'], ['start', 'b0'], ...between];
  return recordOf(namespace, ['start', ...rungs.flat()], chains);
}

function ring(): object {
  const names = Array.from({ length: VOICES }, (_, n) => `v${n}`);
  return recordOf(
    'ring',
    names,
    names.map((name, n) => [name, `v${(n + 1) % VOICES}`]),
  );
}

describe('the chains of a claim', () => {
  it('up a ladder of 40 rungs are counted and, being longer than 12 hops, not listed', async () => {
    await importRecords(ladder('tall', RUNGS));
    const claim = await chainsOf('tall#c');
    expect(claim).toEqual({
      chains: { total: String(2n ** BigInt(RUNGS)), totalIsLowerBound: false, nodes: [] },
    });
  });

  it('up a ladder of 11 rungs are counted and listed as far as asked', async () => {
    await importRecords(ladder('short', 11));
    const claim = await chainsOf('short#c');
    expect(valueAt(claim, 'chains.total')).toBe('2048');
    expect(valuesAt(claim, 'chains.nodes.*').map((chain) => valuesAt(chain, 'links.*').length)).toEqual(
      Array.from({ length: 10 }, () => 12),
    );
  });

  it('are none where 500 voices credit each other in a ring', async () => {
    await importRecords(ring());
    expect(await chainsOf('ring#c')).toEqual({
      chains: { total: '0', totalIsLowerBound: true, nodes: [] },
    });
  });
});
