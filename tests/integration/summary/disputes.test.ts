/** Disputes and circular reporting over the whole graph: all of them, once, in order, and fresh. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { importExamples, importExample } from '../../support/example.ts';
import { dataOf, startTestServer, valueAt, valuesAt } from '../../support/running-server.ts';
import type { TestServer } from '../../support/running-server.ts';
import { emptyTestDatabase } from '../../support/test-graph.ts';
import { importRecords, inventedRecord } from '../graphql/import-records.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

/** A page after another, as far as there are any. */
async function pages(field: string, selection: string, first: number): Promise<unknown[]> {
  const found: unknown[] = [];
  for (let after = 'null', more: unknown = true; more === true;) {
    const [name = '', given = ''] = field.split('(');
    const all = `${given.replace(')', '')} first: ${String(first)}, after: ${after}`;
    const query = `{ ${name}(${all}) { pageInfo { hasNextPage endCursor } edges { node { ${selection} } } } }`;
    const data = await dataOf(server.query(query));
    found.push(...valuesAt(data, `${name}.edges.*.node`));
    more = valueAt(data, `${name}.pageInfo.hasNextPage`);
    after = JSON.stringify(valueAt(data, `${name}.pageInfo.endCursor`));
  }
  return found;
}

describe('disputes', () => {
  beforeAll(async () => {
    await emptyTestDatabase();
    await importExamples();
    const chain = (stance: string, source: string) => ({
      claim: 'c',
      readIn: source,
      links: [{ source, modality: 'CERTAIN', stance }],
    });
    const outlet = (key: string) => ({ key, type: 'OUTLET', names: [{ value: `${key} (fictional)` }] });
    await importRecords({
      format: 'hearsay-record/1',
      namespace: 'test-quarrel',
      sources: [outlet('gull'), outlet('heron')],
      documents: [
        { key: 'gull', publisher: 'gull' },
        { key: 'heron', publisher: 'heron' },
      ],
      claims: [{ key: 'c', text: 'The pier had fallen', lang: 'en', topics: ['piers'] }],
      chains: [chain('AFFIRMS', 'gull'), chain('DENIES', 'heron')],
    });
  });

  it('come contradictions first, then tensions, then claims at odds with themselves, each once, by pages too', async () => {
    const selection = 'relation { id kind } sides { stance claim { id } origins { upper } }';
    const all = valuesAt(
      await dataOf(server.query(`{ disputes(first: 100) { edges { node { ${selection} } } } }`)),
      'disputes.edges.*.node',
    );
    const kinds = all.map((node) => (valueAt(node, 'relation.kind') ?? 'WITHIN') as string);
    const parts = ['CONTRADICTS', 'TENSION', 'WITHIN'];
    expect(new Set(kinds)).toEqual(new Set(parts));
    expect(kinds).toEqual(kinds.toSorted((a, b) => parts.indexOf(a) - parts.indexOf(b)));
    expect(await pages('disputes()', selection, 2)).toEqual(all);
    const total = await dataOf(server.query('{ disputes { totalCount } }'));
    expect(valueAt(total, 'disputes.totalCount')).toBe(all.length);
  });

  it('of a claim at odds with itself has the origins of both its sides', async () => {
    const data = await dataOf(
      server.query(
        '{ disputes(topic: "piers") { totalCount edges { node { relation { id } sides { stance claim { keys } origins { upper } } } } } }',
      ),
    );
    const claim = { keys: ['test-quarrel#c'] };
    expect(valueAt(data, 'disputes')).toEqual({
      totalCount: 1,
      edges: [
        {
          node: {
            relation: null,
            sides: [
              { stance: 'AFFIRMS', claim, origins: { upper: 1 } },
              { stance: 'DENIES', claim, origins: { upper: 1 } },
            ],
          },
        },
      ],
    });
  });

  it('of one kind alone leave out the others, and other kinds are refused', async () => {
    const data = await dataOf(
      server.query(
        '{ disputes(kinds: [TENSION], first: 100) { totalCount edges { node { relation { kind } } } } }',
      ),
    );
    expect(new Set(valuesAt(data, 'disputes.edges.*.node.relation.kind'))).toEqual(new Set(['TENSION']));
    const { body } = await server.query('{ disputes(kinds: [SAME_AS]) { totalCount } }');
    expect(valuesAt(body, 'errors.*.extensions.code')).toContain('INVALID_INPUT');
  });

  it('of the example of the fighters are three tensions', async () => {
    await emptyTestDatabase();
    await importExample();
    const data = await dataOf(
      server.query(
        '{ disputes { totalCount } tensions: disputes(kinds: [TENSION]) { totalCount } circularReporting { totalCount } }',
      ),
    );
    expect(data).toEqual({
      disputes: { totalCount: 3 },
      tensions: { totalCount: 3 },
      circularReporting: { totalCount: 0 },
    });
  });
});

describe('circular reporting', () => {
  /** Two outlets that have it from each other, in documents that we hold. */
  const circle = (namespace: string): object =>
    inventedRecord({
      namespace,
      outlets: ['gull', 'heron', 'tern'],
      documents: { g: 'gull', h: 'heron', t: 'tern' },
      chains: [
        [
          { source: 'gull', document: 'g' },
          { source: 'heron', document: 'h' },
        ],
        [
          { source: 'heron', document: 'h' },
          { source: 'gull', document: 'g' },
        ],
      ],
    });
  const selection = 'anchored sources { name } documents { id } claims { id text }';

  beforeAll(async () => {
    await emptyTestDatabase();
    await importRecords(...Array.from({ length: 5 }, (_, n) => circle(`test-circle-${String(n)}`)));
  });

  it('is listed claim by claim, all of it, by pages of any size', async () => {
    const all = await pages('circularReporting()', selection, 100);
    expect(all).toHaveLength(5);
    const ids = all.map((node) => String(valueAt(node, 'claims.0.id')));
    expect(ids).toEqual(ids.toSorted());
    for (const size of [1, 2, 4]) expect(await pages('circularReporting()', selection, size)).toEqual(all);
    const total = await dataOf(server.query('{ circularReporting { totalCount } }'));
    expect(valueAt(total, 'circularReporting.totalCount')).toBe(5);
    expect(new Set(all.map((node) => valuesAt(node, 'sources.*').length))).toEqual(new Set([2]));
  });

  it('of one claim is that claim alone, and of none there is none', async () => {
    const [one] = await pages('circularReporting()', selection, 1);
    const id = String(valueAt(one, 'claims.0.id'));
    expect(await pages(`circularReporting(claim: "${id}")`, selection, 50)).toEqual([one]);
    expect(await pages('circularReporting(claim: "claim_nobody")', selection, 50)).toEqual([]);
  });
});
