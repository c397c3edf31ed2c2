/** Composition of what watches the server: metrics on a port of their own, and traces; each only where configured. */
import type { Environment, ListenConfig } from './config.ts';
import { operationNamesIn } from './graphql/operation-names.ts';
import { allowedHosts } from './http/host-guard.ts';
import { createMetricsApp } from './http/metrics-app.ts';
import { startServer } from './http/server.ts';
import { operationFolders } from './operation-folders.ts';
import type { Logger } from './ops/logger.ts';
import { noMetrics } from './ops/metrics.ts';
import type { Metrics } from './ops/metrics.ts';
import { createObserver } from './ops/observer.ts';
import type { Observer } from './ops/observer.ts';
import type { Shutdown } from './ops/shutdown.ts';
import { asksForTraces, noTracing } from './ops/tracing.ts';
import type { Tracing } from './ops/tracing.ts';

export interface OpenObserverOptions {
  readonly metrics: ListenConfig | null;
  readonly env: Environment;
  readonly log: Logger;
  readonly shutdown: Shutdown;
}

const shippedOperations = [...operationFolders, new URL('./playground/operations/', import.meta.url)];

/** Opens what is configured; what is not costs neither the time nor the memory of its libraries. */
export async function openObserver(options: OpenObserverOptions): Promise<Observer> {
  const tracing = await openTracing(options);
  const metrics = await openMetrics(options);
  return createObserver({ metrics, tracing, knownOperations: operationNamesIn(shippedOperations) });
}

async function openTracing({ env, log, shutdown }: OpenObserverOptions): Promise<Tracing> {
  if (!asksForTraces(env)) return noTracing;
  const { openOtlpTracing } = await import('./ops/otlp-tracing.ts');
  const tracing = openOtlpTracing(env, log);
  shutdown.register('traces', tracing.close);
  return tracing;
}

async function openMetrics({ metrics: address, log, shutdown }: OpenObserverOptions): Promise<Metrics> {
  if (address === null) return noMetrics;
  const { createPrometheusMetrics } = await import('./ops/prometheus-metrics.ts');
  const prometheus = createPrometheusMetrics();
  const app = createMetricsApp({
    prometheus,
    allowedHosts: allowedHosts({ ...address, hostNames: [] }),
    log,
  });
  const server = await startServer({ app, ...address, exposes: 'the metrics', setBy: 'METRICS_PORT', log });
  shutdown.register('metrics', server.close);
  return prometheus.metrics;
}
