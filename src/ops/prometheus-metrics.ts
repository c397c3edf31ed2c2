/** Metrics as Prometheus reads them, in a registry of their own. */
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Metrics } from './metrics.ts';

export interface PrometheusMetrics {
  readonly metrics: Metrics;
  readonly contentType: string;
  /** All of them as text. */
  readonly render: () => Promise<string>;
}

/** Seconds: from an answer out of memory to more than a request may take. */
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Creates the metrics of one process, with those of the process itself (`process_…`, `nodejs_…`). */
export function createPrometheusMetrics(): PrometheusMetrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return {
    metrics: createMetrics([registry]),
    contentType: registry.contentType,
    render: () => registry.metrics(),
  };
}

function createMetrics(registers: Registry[]): Metrics {
  const histogram = <L extends string>(name: string, help: string, labelNames: L[]): Histogram<L> =>
    new Histogram({ name, help, labelNames, buckets, registers });
  const counter = <L extends string>(name: string, help: string, labelNames: L[]): Counter<L> =>
    new Counter({ name, help, labelNames, registers });
  const requests = counter('hearsay_requests_total', 'HTTP requests', ['route', 'outcome']);
  const operations = histogram('hearsay_operation_seconds', 'Requests to /graphql, until they are over', [
    'operation',
    'type',
    'outcome',
  ]);
  const statements = histogram('hearsay_statement_seconds', 'Statements, from asking to the last row', [
    'statement',
    'mode',
    'outcome',
  ]);
  const rows = counter('hearsay_statement_rows_total', 'Rows that statements returned', ['statement']);
  const writes = histogram('hearsay_write_seconds', 'Write transactions with their retries', ['outcome']);
  const documents = counter('hearsay_document_lookups_total', 'Documents looked up in the cache', ['result']);
  const inFlight = new Gauge({
    name: 'hearsay_statements_in_flight',
    help: 'Statements that are waited for now; a read holds a connection of the pool, or waits for one',
    registers,
  });
  const staleRevisions = new Gauge({
    name: 'hearsay_analysis_stale_revisions',
    help: 'Changes of the graph that the summaries of claims do not hold yet, when it was last looked',
    registers,
  });
  const streams = new Gauge({ name: 'hearsay_streams', help: 'Streams that are open', registers });
  return {
    observeRequest: (route, outcome) => requests.inc({ route, outcome }),
    observeOperation: ({ seconds, ...labels }) => operations.observe(labels, seconds),
    statementBegan: () => inFlight.inc(),
    observeStatement({ seconds, rows: count, ...labels }) {
      inFlight.dec();
      statements.observe(labels, seconds);
      rows.inc({ statement: labels.statement }, count);
    },
    observeWrite: (outcome, seconds) => writes.observe({ outcome }, seconds),
    observeStaleRevisions: (count) => staleRevisions.set(count),
    observeStreams: (count) => streams.set(count),
    countDocument: (wasKnown) => documents.inc({ result: wasKnown ? 'hit' : 'miss' }),
  };
}
