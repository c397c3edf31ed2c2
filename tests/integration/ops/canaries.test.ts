/**
 * What a request holds and what it is answered with must not be found in logs, metrics or traces: each of these words
 * is planted where such a thing stands. The controls show that all three were written, and what for.
 */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { observeGraph } from '../../../src/graph/observed-graph.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { openNeo4jGraph } from '../../../src/graph/neo4j-graph.ts';
import { findRecordPaths, openServices } from '../../../src/open-services.ts';
import { createObserver } from '../../../src/ops/observer.ts';
import { openOtlpTracing } from '../../../src/ops/otlp-tracing.ts';
import { createPrometheusMetrics } from '../../../src/ops/prometheus-metrics.ts';
import { makeRecordFolder, smallRecord } from '../../support/record-folder.ts';
import { startTestServer, valueAt } from '../../support/running-server.ts';
import { emptyTestDatabase, testConnection } from '../../support/test-graph.ts';
import { setProcessVariable, startTraceCollector } from '../../support/trace-collector.ts';
import type { TraceCollector } from '../../support/trace-collector.ts';
import { logLines } from '../../unit/ops/log-lines.ts';

const canary = (what: string): string => `canary-${what}-7f3a`;
const anyCanary = /canary-[a-z]+-7f3a/g;
const text = `A ${canary('article')} was seen at the quay, and nobody knows more.`;
const operation = 'query Canary7f3a { __typename }';

const { log, lines } = logLines('trace');
const prometheus = createPrometheusMetrics();
let collector: TraceCollector;
/** All that was written, as one text each. */
let written: { readonly logs: string; readonly metrics: string; readonly traces: string };
let answers: string[];

async function importCanaries(): Promise<void> {
  const record = smallRecord();
  record.sources[0] = { key: 'courier', type: 'OUTLET', names: [{ value: canary('name'), lang: 'en' }] };
  record.sources[2] = { ...record.sources[2], descriptor: canary('descriptor') };
  const sha256 = createHash('sha256').update(text).digest('hex');
  const held = { sha256, characters: text.length, file: 'story.txt' };
  record.documents[0] = { key: 'story', publisher: 'courier', title: canary('title'), text: held };
  record.claims[0] = { key: 'c1', text: canary('claim'), lang: 'en' };
  const folder = await makeRecordFolder();
  await folder.write('story.txt', text);
  await folder.write('canaries.record.json', record);
  const services = openServices(testConnection(), log);
  const paths = await findRecordPaths([folder.path]);
  expect(await services.ingestion.importFiles({ paths, by: 'local' })).toMatchObject({ outcome: 'written' });
  await services.close();
  await folder.remove();
}

/** Requests that are answered, refused, and that fail in several ways, each with words of its own. */
async function ask(url: string): Promise<void> {
  const send = async (body: object, headers: Record<string, string> = {}): Promise<void> => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    answers.push(await response.text());
  };
  const all = `query All($words: String!) { # ${canary('comment')}
    sources(first: 5) { edges { node { names { value } ... on AnonymousSource { descriptor } } } }
    documents(first: 5) { edges { node { title versions { text } } } }
    claim(key: "test-tide#c1") { text chains { nodes { hops { readings { cue } } } } }
    search(text: $words) { edges { label } }
  }`;
  await send({ query: all, variables: { words: canary('variable') } });
  const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
  await send(
    { query: operation, operationName: 'Canary7f3a' },
    { traceparent, tracestate: `v=${canary('state')}` },
  );
  await send({ query: `{ claim(key: "${canary('query')}") { ${canary('field').replaceAll('-', '_')} } }` });
  await send({
    query: 'query ($n: Int) { claims(first: $n) { totalCount } }',
    variables: { n: canary('number') },
  });
  await send({ query: 'query A { __typename }', operationName: canary('operation') });
  answers.push(await (await fetch(`${url}/graphql?query=${canary('url')}`)).text());
}

/** What the database says of a fault may quote what is stored. */
function failing(graph: Graph): Graph {
  const fault = Object.assign(new Error(canary('stored')), {
    code: 'Neo.DatabaseError.Statement.ExecutionFailed',
  });
  return { ...graph, run: () => Promise.reject(fault) };
}

/** So may GraphQL, of a value that does not fit its type. */
function bending(graph: Graph): Graph {
  const bend = <Row>(row: Row): Row =>
    typeof row === 'object' && row !== null && 'text' in row ? { ...row, text: { is: canary('row') } } : row;
  return { ...graph, run: async (statement, params) => (await graph.run(statement, params)).map(bend) };
}

beforeAll(async () => {
  answers = [];
  await emptyTestDatabase();
  collector = await startTraceCollector();
  setProcessVariable('OTEL_EXPORTER_OTLP_ENDPOINT', collector.endpoint);
  const tracing = openOtlpTracing({}, log);
  const observer = createObserver({
    metrics: prometheus.metrics,
    tracing,
    knownOperations: new Set(['All']),
  });
  await importCanaries();
  const { metrics } = prometheus;
  const right = (): Graph => openNeo4jGraph({ ...testConnection(), log, metrics });
  // A user of its own: the database locks out one whose password was wrong a few times.
  const nobody = { username: canary('user'), password: canary('password') };
  const wrong = openNeo4jGraph({ ...testConnection(), ...nobody, log, metrics });
  for (const graph of [right(), wrong, observeGraph(failing(right()), { log, metrics }), bending(right())]) {
    const server = await startTestServer(graph, { log, observer });
    await ask(server.url);
    await server.close();
  }
  await tracing.close();
  written = {
    logs: JSON.stringify(lines),
    metrics: await prometheus.render(),
    traces: collector.bytes().toString('latin1'),
  };
});
afterAll(async () => {
  setProcessVariable('OTEL_EXPORTER_OTLP_ENDPOINT', null);
  await collector.close();
});

describe('words that were planted', () => {
  it('were in the answers, so they went through (the control)', () => {
    const seen = new Set(answers.join().match(anyCanary));
    expect(seen).toEqual(new Set(['article', 'name', 'descriptor', 'title', 'claim', 'number'].map(canary)));
    expect(valueAt(JSON.parse(answers[1] ?? ''), 'data.__typename')).toBe('Query');
  });

  it.each(['logs', 'metrics', 'traces'] as const)('are not in %s', (where) => {
    expect(written[where].match(anyCanary)).toBeNull();
    expect(written[where].replaceAll('"operationName":"Canary7f3a"', '')).not.toMatch(
      /canary_|Canary7f3a|at the quay/,
    );
  });
});

describe('what was written (the control)', () => {
  it('is a log line for each statement, with the id of its request', () => {
    const requestIds = new Set(
      lines.filter(({ path }) => path === '/graphql').map((line) => line['requestId']),
    );
    const statements = lines.filter(
      ({ statement, outcome }) => statement !== undefined && outcome === 'answered',
    );
    const ofRequests = statements.filter(({ requestId }) => requestIds.has(requestId));
    expect(requestIds.size).toBe(24);
    expect(ofRequests.map(({ statement }) => statement)).toContain('claim/claims-by-keys');
    expect(ofRequests.map(({ statement }) => statement)).toContain('document/texts-by-version-ids');
  });

  it('is the fault of each request, with its id and trace', () => {
    const faults = lines.filter(({ msg }) => msg === 'field failed');
    expect(faults.length).toBeGreaterThanOrEqual(4);
    for (const fault of faults) {
      expect(fault).toMatchObject({
        requestId: expect.any(String),
        traceId: expect.stringMatching(/^[0-9a-f]{32}$/),
      });
    }
    expect(new Set(faults.map(({ code }) => code))).toEqual(new Set(['UNAVAILABLE', 'INTERNAL']));
  });

  it('is a metric for each statement and operation', () => {
    expect(written.metrics).toMatch(
      /hearsay_statement_seconds_count\{statement="claim\/claims-by-keys",mode="read",outcome="answered"\} 2\n/,
    );
    expect(written.metrics).toMatch(
      /hearsay_operation_seconds_count\{operation="All",type="query",outcome="unavailable"\} 1\n/,
    );
    expect(written.metrics).toMatch(
      /hearsay_operation_seconds_count\{operation="All",type="query",outcome="failed"\} 2\n/,
    );
    expect(written.metrics).toMatch(
      /hearsay_operation_seconds_count\{operation="none",type="none",outcome="refused"\} 16\n/,
    );
  });

  it('is a span for each request, its operation and its statements', () => {
    const spans = collector.spans();
    const statement = spans.find(({ name }) => name === 'claim/claims-by-keys');
    const operationSpan = spans.find(({ spanId }) => spanId === statement?.parentSpanId);
    const request = spans.find(({ spanId }) => spanId === operationSpan?.parentSpanId);
    expect([statement?.kind, operationSpan?.name, request?.name]).toEqual([3, 'query All', 'POST /graphql']);
  });
});
