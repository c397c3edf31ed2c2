/** The graph of a claim on the API: what its chains are chains of, its origins the ends of, and what a withdrawal leaves. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { importExamples } from '../../support/example.ts';
import { dataOf, startTestServer, valueAt, valuesAt } from '../../support/running-server.ts';
import type { Answer, TestServer } from '../../support/running-server.ts';
import { emptyTestDatabase } from '../../support/test-graph.ts';

const parts = `
  graph(scope: $scope) {
    total
    voices { assertion { id source { name } } others { id } stances originType reached }
    handOffs { from { id } to { id } readings { id } }
  }
  chains(scope: $scope, first: 100) { total nodes { links { id } hops { from { id } to { id } readings { id } } } }
  for: origins(scope: $scope) { classes { type assertions { id } } }
`;

let server: TestServer;
beforeAll(async () => {
  await emptyTestDatabase();
  await importExamples();
  server = await startTestServer();
}, 120_000);
afterAll(() => server.close());

const ask = (document: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer> =>
  server.query(document, variables);

async function claimIds(): Promise<readonly unknown[]> {
  const data = await dataOf(ask('{ claims(first: 100) { edges { node { id } } } }'));
  return valuesAt(data, 'claims.edges.*.node.id');
}

/** From each assertion to the one that stands for its voice. */
function voicesOf(graph: unknown): ReadonlyMap<unknown, unknown> {
  return new Map(
    valuesAt(graph, 'voices.*').flatMap((voice) => {
      const id = valueAt(voice, 'assertion.id');
      return [id, ...valuesAt(voice, 'others.*.id')].map((one) => [one, id] as const);
    }),
  );
}

describe.each(['OWN', 'WITH_ENTAILING'])('the graph of every claim of the examples, scope %s,', (scope) => {
  it('has every hop of every chain, and no hand-off that is none', async () => {
    const ids = await claimIds();
    expect(ids.length).toBeGreaterThan(40);
    for (const id of ids) {
      const data = await dataOf(
        ask(`query ($id: ID!, $scope: EvidenceScope!) { claim(id: $id) { ${parts} } }`, { id, scope }),
      );
      const graph = valueAt(data, 'claim.graph');
      const voiceOf = voicesOf(graph);
      const textOf = (hop: unknown): string =>
        JSON.stringify([
          voiceOf.get(valueAt(hop, 'from.id')),
          voiceOf.get(valueAt(hop, 'to.id')),
          valuesAt(hop, 'readings.*.id'),
        ]);
      const handOffs = new Set(valuesAt(graph, 'handOffs.*').map(textOf));
      const hops = valuesAt(data, 'claim.chains.nodes.*.hops.*').map(textOf);
      expect(hops.filter((hop) => !handOffs.has(hop))).toEqual([]);
      expect(valuesAt(graph, 'voices.*')).toHaveLength(Number(valueAt(graph, 'total')));
      // Each origin that counts is an end of a trail there, and of a type.
      const ends = valuesAt(graph, 'voices.*').filter((voice) => valueAt(voice, 'originType') !== null);
      const isEnd = new Set(ends.map((voice) => valueAt(voice, 'assertion.id')));
      for (const origin of valuesAt(data, 'claim.for.classes.*.assertions.*.id'))
        expect(isEnd.has(voiceOf.get(origin))).toBe(true);
    }
  }, 120_000);
});

const c12 = 'claim(key: "gulan-2025-02-06#c12")';

describe('the graph that a withdrawal leaves', () => {
  it('of c12 without Istiqlal has nobody but an end to which nothing leads', async () => {
    const istiqlal = valueAt(
      await dataOf(ask('{ source(key: "gulan-2025-02-06#istiqlal") { id } }')),
      'source.id',
    );
    const data = await dataOf(
      ask(
        `query ($ids: [ID!]!) { ${c12} { graph { total voices { reached } }
          without(ids: $ids) { origins { upper } graph { total voices { assertion { source { name } } reached } } } } }`,
        { ids: [istiqlal] },
      ),
    );
    expect(valuesAt(data, 'claim.graph.voices.*.reached')).toEqual([true, true, true]);
    expect(valueAt(data, 'claim.without')).toEqual({
      origins: { upper: 0 },
      graph: {
        total: 1,
        voices: [{ assertion: { source: { name: 'senior Iraqi political source' } }, reached: false }],
      },
    });
  });
});

describe('the bounds of a graph', () => {
  it('are 0 and 10,000 voices, and what is beyond them is named', async () => {
    for (const first of [-1, 10_001]) {
      const { body } = await ask(`query ($first: Int) { ${c12} { graph(first: $first) { total } } }`, {
        first,
      });
      expect(valuesAt(body, 'errors.*.message')).toEqual([
        `first is from 0 to 10000; this is ${String(first)}`,
      ]);
    }
    const few = await dataOf(
      ask(
        `{ ${c12} { graph(first: 2) { total voices { assertion { source { name } } } handOffs { readings { cue } } } } }`,
      ),
    );
    expect(valueAt(few, 'claim.graph')).toEqual({
      total: 3,
      voices: [
        { assertion: { source: { name: 'senior Iraqi political source' } } },
        { assertion: { source: { name: 'Istiqlal' } } },
      ],
      handOffs: [{ readings: [{ cue: 'confirmed' }] }],
    });
  });

  it('are those of the time that is asked about', async () => {
    const data = await dataOf(
      ask(
        `{ ${c12} { graph(asOf: "2000-01-01T00:00:00Z") { total voices { reached } handOffs { readings { id } } } } }`,
      ),
    );
    expect(valueAt(data, 'claim.graph')).toEqual({ total: 0, voices: [], handOffs: [] });
  });
});
