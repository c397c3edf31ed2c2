/** What the metrics port serves: `GET /metrics`, and nothing else. */
import express from 'express';
import type { Logger } from '../ops/logger.ts';
import type { PrometheusMetrics } from '../ops/prometheus-metrics.ts';
import { errorBody, notFound, sendError } from './errors.ts';
import { hostGuard } from './host-guard.ts';

export interface MetricsAppOptions {
  readonly prometheus: Pick<PrometheusMetrics, 'contentType' | 'render'>;
  /** Host names to answer to, null for any: see host-guard.ts. */
  readonly allowedHosts: readonly string[] | null;
  readonly log: Logger;
}

/** Builds the application of the metrics port, which has no request log: it is asked every few seconds. */
export function createMetricsApp({ prometheus, allowedHosts, log }: MetricsAppOptions): express.Express {
  const app = express();
  app.disable('x-powered-by');
  app.use(hostGuard(allowedHosts));
  app.get('/metrics', async (_, response) => {
    try {
      const text = await prometheus.render();
      response.set('cache-control', 'no-store').set('content-type', prometheus.contentType).end(text);
    } catch (error) {
      log.error({ err: error }, 'metrics cannot be told');
      sendError(response, 500, errorBody('INTERNAL', 'internal error'));
    }
  });
  app.use(notFound());
  return app;
}
