import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { conflict, unavailable } from '../../../src/errors.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { observeGraph } from '../../../src/graph/observed-graph.ts';
import type { Statement } from '../../../src/graph/statement.ts';
import { noMetrics } from '../../../src/ops/metrics.ts';
import { inRequest } from '../../../src/ops/request-scope.ts';
import { noTrace } from '../../../src/ops/tracing.ts';
import { logLines } from '../ops/log-lines.ts';

const words: Statement<{ word: z.ZodString }, { text: z.ZodString }> = {
  name: 'test/words',
  mode: 'read',
  text: '',
  params: z.strictObject({ word: z.string() }),
  row: z.strictObject({ text: z.string() }),
  planAllows: {},
};

async function* rowsThen(count: number, fault: Error | null) {
  for (let n = 0; n < count; n += 1) yield { text: 'secret' };
  if (fault !== null) throw fault;
}

/** A graph whose statements return two rows, or fail. */
function observed(fault: Error | null = null) {
  const { log, lines } = logLines();
  const seen: string[] = [];
  const answer = <T>(value: T): Promise<T> =>
    fault === null ? Promise.resolve(value) : Promise.reject(fault);
  const rows = [{ text: 'secret' }, { text: 'secret' }] as never[];
  const counters = { nodesCreated: 0, relationshipsCreated: 0 };
  const graph: Graph = {
    run: () => answer(rows),
    stream: () => rowsThen(2, fault) as never,
    write: (work) => work({ run: () => answer({ rows, counters }) }),
    changeSchema: () => answer(undefined),
    close: () => Promise.resolve(),
  };
  let inFlight = 0;
  const metrics = {
    ...noMetrics,
    statementBegan: () => void (inFlight += 1),
    observeStatement: (one: { statement: string; mode: string; outcome: string; rows: number }) => {
      inFlight -= 1;
      seen.push(`${one.statement} ${one.mode} ${one.outcome} ${one.rows}`);
    },
    observeWrite: (outcome: string) => void seen.push(`write ${outcome}`),
  };
  return { graph: observeGraph(graph, { log, metrics }), lines, seen, inFlight: () => inFlight };
}

/** Reads a stream, to its end or until that many rows were read. */
async function rowsOf<Row>(stream: AsyncIterable<Row>, atMost = Infinity): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for await (const row of stream) {
    if (rows.push(row) >= atMost) break;
  }
  return rows;
}

const timedOut = Object.assign(new Error(), { code: 'Neo.ClientError.Transaction.TransactionTimedOut' });

describe('an observed graph', () => {
  it.each([
    ['none', null, 'answered 2', 'debug'],
    ['one of ours', new Error('secret'), 'failed 0', 'warn'],
    ['the database away', unavailable('away'), 'unavailable 0', 'warn'],
    ['the database too slow', unavailable('slow', timedOut), 'late 0', 'warn'],
    ['one of the caller', conflict('taken'), 'refused 0', 'debug'],
  ])('tells how a read ended; the fault: %s', async (_, fault, told, level) => {
    const { graph, lines, seen, inFlight } = observed(fault);
    await graph.run(words, { word: 'secret' }).catch(() => undefined);
    expect(seen).toEqual([`test/words read ${told}`]);
    expect(lines).toMatchObject([{ level, statement: 'test/words', mode: 'read', ms: expect.any(Number) }]);
    expect(JSON.stringify(lines)).not.toContain('secret');
    expect(inFlight()).toBe(0);
  });

  it('tells each statement of a write, and the write', async () => {
    const { graph, seen } = observed();
    await graph.write((transaction) => transaction.run(words, { word: 'secret' }));
    expect(seen).toEqual(['test/words read answered 2', 'write answered']);
    const failing = observed(unavailable('away'));
    await failing.graph.write((transaction) => transaction.run(words, { word: 'x' })).catch(() => undefined);
    expect(failing.seen).toEqual(['test/words read unavailable 0', 'write unavailable']);
  });

  it('tells a stream when it is over: read to its end, left, or broken', async () => {
    const { graph, seen, inFlight } = observed();
    await rowsOf(graph.stream(words, { word: 'x' }));
    await rowsOf(graph.stream(words, { word: 'x' }), 1);
    graph.stream(words, { word: 'x' });
    expect(seen).toEqual(['test/words read answered 2', 'test/words read abandoned 1']);
    expect(inFlight()).toBe(0);
    const broken = observed(unavailable('away'));
    await expect(rowsOf(broken.graph.stream(words, { word: 'x' }))).rejects.toThrow('away');
    expect(broken.seen).toEqual(['test/words read unavailable 2']);
  });

  it('tells a change of the schema by the name of its migration', async () => {
    const { graph, seen } = observed();
    await graph.changeSchema('migrations/claim_id_is_unique', 'secret');
    expect(seen).toEqual(['migrations/claim_id_is_unique schema answered 0']);
  });

  it('tells the request that a statement was run for, and its trace', async () => {
    const { graph, lines } = observed();
    const spans: string[] = [];
    const trace = {
      ...noTrace,
      traceId: 't1',
      beginStatement: (name: string) => (outcome: string) => void spans.push(`${name} ${outcome}`),
    };
    await inRequest({ requestId: 'r1', trace }, () => graph.run(words, { word: 'x' }));
    expect(lines).toMatchObject([{ requestId: 'r1', traceId: 't1', statement: 'test/words' }]);
    expect(spans).toEqual(['test/words answered']);
  });
});
