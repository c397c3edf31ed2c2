import { afterEach, describe, expect, it } from '@jest/globals';
import { createObserver } from '../../../src/ops/observer.ts';
import type { Observer } from '../../../src/ops/observer.ts';
import { openOtlpTracing } from '../../../src/ops/otlp-tracing.ts';
import { currentRequest } from '../../../src/ops/request-scope.ts';
import { asksForTraces } from '../../../src/ops/tracing.ts';
import { setProcessVariable, startTraceCollector } from '../../support/trace-collector.ts';
import type { CollectedSpan, TraceCollector } from '../../support/trace-collector.ts';
import { logLines } from './log-lines.ts';

const traceId = '0af7651916cd43dd8448eb211c80319c';
const parentId = 'b7ad6b7169203331';

let close: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const one of close) await one();
  close = [];
});

/** Watches as the variables say, and gives what the collector got when all is over. */
async function trace(watch: (observer: Observer) => void, env: Record<string, string> = {}) {
  const collector = await startTraceCollector();
  close.push(collector.close);
  const variables = { OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint, ...env };
  for (const [name, value] of Object.entries(variables)) setProcessVariable(name, value);
  try {
    const tracing = openOtlpTracing(variables, logLines().log);
    watch(createObserver({ tracing, knownOperations: new Set(['Known']) }));
    await tracing.close();
  } finally {
    for (const name of Object.keys(variables)) setProcessVariable(name, null);
  }
  return collector;
}

const asked = { requestId: 'r', method: 'POST', path: '/graphql' };

/** One request with one operation and one statement. */
function watchOne(observer: Observer, traceparent?: string, operation = 'Known'): void {
  const request = observer.beginRequest({ ...asked, traceparent });
  request.run(() => {
    request.operationBegan('query', operation);
    currentRequest()?.trace.beginStatement('claim/claims-by-ids')('answered', 3);
    currentRequest()?.trace.beginStatement('claim/count-claims')('late', 0);
    request.operationEnded('unavailable');
  });
  request.ended(200, true);
}

const named = (collector: TraceCollector, name: string): CollectedSpan | undefined =>
  collector.spans().find((span) => span.name === name);

describe('a traced request', () => {
  it('goes on from the trace of the client', async () => {
    const collector = await trace((observer) => watchOne(observer, `00-${traceId}-${parentId}-01`));
    const request = named(collector, 'POST /graphql');
    const operation = named(collector, 'query Known');
    const statement = named(collector, 'claim/claims-by-ids');
    expect(collector.spans().map((span) => span.traceId)).toEqual([traceId, traceId, traceId, traceId]);
    expect(request).toMatchObject({ parentSpanId: parentId, kind: 2 });
    expect(operation?.parentSpanId).toBe(request?.spanId);
    expect(statement).toMatchObject({ parentSpanId: operation?.spanId, kind: 3 });
  });

  it.each([undefined, '', 'nonsense', `00-${'0'.repeat(32)}-${parentId}-01`])(
    'begins a trace of its own where the client has none: %j',
    async (traceparent) => {
      const request = named(await trace((observer) => watchOne(observer, traceparent)), 'POST /graphql');
      expect(request?.parentSpanId).toBe('');
      expect(request?.traceId).toMatch(/^[0-9a-f]{32}$/);
    },
  );

  it('tells of each span what it was and how it ended, and nothing else', async () => {
    const collector = await trace((observer) => watchOne(observer));
    const { attributes, statusCode } = named(collector, 'POST /graphql') ?? {};
    expect(attributes).toEqual({
      'http.request.method': 'POST',
      'http.route': '/graphql',
      'url.path': '/graphql',
      'url.scheme': 'http',
      'http.response.status_code': 200,
      'hearsay.outcome': 'unavailable',
      'error.type': 'unavailable',
    });
    expect(statusCode).toBe(2);
    expect(named(collector, 'query Known')?.attributes).toMatchObject({
      'graphql.operation.type': 'query',
      'graphql.operation.name': 'Known',
    });
    expect(named(collector, 'claim/claims-by-ids')).toMatchObject({
      statusCode: 0,
      attributes: {
        'db.system.name': 'neo4j',
        'db.operation.name': 'claim/claims-by-ids',
        'db.query.summary': 'claim/claims-by-ids',
        'db.response.returned_rows': 3,
        'hearsay.outcome': 'answered',
      },
    });
    expect(named(collector, 'claim/count-claims')).toMatchObject({
      statusCode: 2,
      attributes: { 'error.type': 'late' },
    });
  });

  it('keeps names of operations and paths that a client made up to itself', async () => {
    const collector = await trace((observer) => {
      watchOne(observer, undefined, 'HerName');
      observer.beginRequest({ ...asked, path: '/her-name', traceparent: undefined }).ended(404, true);
    });
    expect(collector.spans().map(({ name }) => name)).toEqual(expect.arrayContaining(['query', 'POST']));
    expect(collector.bytes().toString('latin1')).not.toMatch(/HerName|her-name/);
  });

  it('is no probe: they come every few seconds', async () => {
    const collector = await trace((observer) => {
      watchOne(observer);
      observer.beginRequest({ ...asked, path: '/health/ready', traceparent: undefined }).ended(200, true);
    });
    expect(collector.spans()).toHaveLength(4);
  });

  it('is sent by the service that the variables name', async () => {
    const unnamed = await trace((observer) => watchOne(observer));
    expect(unnamed.paths()).toEqual(['POST /v1/traces application/x-protobuf']);
    expect(unnamed.resource()).toMatchObject({ 'service.name': 'hearsay' });
    const env = {
      OTEL_SERVICE_NAME: 'hearsay-north',
      OTEL_RESOURCE_ATTRIBUTES: 'deployment.environment.name=test',
    };
    expect((await trace((observer) => watchOne(observer), env)).resource()).toMatchObject({
      'service.name': 'hearsay-north',
      'deployment.environment.name': 'test',
    });
  });
});

describe('OTEL_TRACES_SAMPLER', () => {
  const sampled = `00-${traceId}-${parentId}-01`;
  const unsampled = `00-${traceId}-${parentId}-00`;

  it.each([
    ['', undefined, 4],
    ['', unsampled, 0],
    ['always_on', unsampled, 4],
    ['always_off', sampled, 0],
    ['parentbased_always_off', undefined, 0],
    ['parentbased_always_off', sampled, 4],
    ['no-such-sampler', undefined, 4],
  ])('%j with %j keeps %d spans', async (sampler, traceparent, spans) => {
    const collector = await trace((observer) => watchOne(observer, traceparent), {
      OTEL_TRACES_SAMPLER: sampler,
    });
    expect(collector.spans()).toHaveLength(spans);
  });

  it.each([
    ['0', 0],
    ['1', 4],
    ['many', 4],
  ])('traceidratio of %s keeps %d spans', async (share, spans) => {
    const env = { OTEL_TRACES_SAMPLER: 'traceidratio', OTEL_TRACES_SAMPLER_ARG: share };
    expect((await trace((observer) => watchOne(observer), env)).spans()).toHaveLength(spans);
  });
});

describe('a collector that is not there', () => {
  it('is told in the log as a warning, and breaks nothing', async () => {
    const { log, lines } = logLines();
    const gone = await startTraceCollector();
    await gone.close();
    setProcessVariable('OTEL_EXPORTER_OTLP_ENDPOINT', gone.endpoint);
    setProcessVariable('OTEL_EXPORTER_OTLP_TIMEOUT', '200');
    const tracing = openOtlpTracing({}, log);
    setProcessVariable('OTEL_EXPORTER_OTLP_ENDPOINT', null);
    setProcessVariable('OTEL_EXPORTER_OTLP_TIMEOUT', null);
    watchOne(createObserver({ tracing }));
    await tracing.close();
    expect(lines).toContainEqual(
      expect.objectContaining({ level: 'warn', msg: 'traces not sent', spans: 4 }),
    );
  });
});

describe('asksForTraces', () => {
  const endpoint = 'http://127.0.0.1:4318';

  it.each([
    [{}, false],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint }, true],
    [{ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: endpoint }, true],
    [{ OTEL_TRACES_EXPORTER: 'otlp' }, true],
    [{ OTEL_TRACES_EXPORTER: '' }, false],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_TRACES_EXPORTER: 'none' }, false],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_SDK_DISABLED: 'TRUE' }, false],
    [{ OTEL_SERVICE_NAME: 'hearsay' }, false],
  ])('%j: %s', (env, asks) => {
    expect(asksForTraces(env)).toBe(asks);
  });
});
