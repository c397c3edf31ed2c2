/** Watches requests from the edge, for metrics and traces together. */
import { noMetrics } from './metrics.ts';
import type { Metrics } from './metrics.ts';
import { outcomeOfStatus } from './outcome.ts';
import type { Outcome } from './outcome.ts';
import { inRequest } from './request-scope.ts';
import { noTrace, noTracing } from './tracing.ts';
import type { Tracing } from './tracing.ts';

export interface ObserverOptions {
  readonly metrics?: Metrics;
  readonly tracing?: Tracing;
  /** Names of operations that the service itself ships: the only ones that a label or a span may show. */
  readonly knownOperations?: ReadonlySet<string>;
}

export interface BegunRequest {
  readonly requestId: string;
  readonly method: string;
  readonly path: string;
  readonly traceparent: string | undefined;
}

/** One request, and what becomes known of it on its way. */
export interface RequestObservation {
  /** Runs something as part of the request. */
  readonly run: <T>(work: () => T) => T;
  readonly operationBegan: (type: string, name: string | null) => void;
  /** Told once; what comes later is not heard. */
  readonly operationEnded: (outcome: Outcome) => void;
  /** The response is closed; tells how the request ended. */
  readonly ended: (status: number, wasSent: boolean) => Outcome;
}

export interface Observer {
  readonly metrics: Metrics;
  readonly beginRequest: (request: BegunRequest) => RequestObservation;
}

const graphqlPaths = new Set<string | null>(['/graphql', '/graphql/stream']);
const routes = new Set(['/graphql', '/graphql/stream', '/schema.graphql', '/health/live', '/health/ready']);

/** As Express takes paths: whatever the case, with a slash at the end or without. */
function routeOf(path: string): string | null {
  const plain = path.toLowerCase().replace(/(?<=.)\/$/, '');
  return routes.has(plain) ? plain : null;
}

/** Creates the observer of one server; what is not handed in is not done. */
export function createObserver({
  metrics = noMetrics,
  tracing = noTracing,
  knownOperations = new Set(),
}: ObserverOptions = {}): Observer {
  return {
    metrics,
    beginRequest({ requestId, method, path, traceparent }) {
      const started = performance.now();
      const route = routeOf(path);
      // Probes come every few seconds, and would be most of what is traced.
      const isProbe = route?.startsWith('/health/') === true;
      const trace = isProbe ? noTrace : tracing.beginRequest({ method, route, traceparent });
      const scope = { requestId, trace };
      let labels = { operation: 'none', type: 'none' };
      let known: Outcome | null = null;
      let endOperation: ((outcome: Outcome) => void) | null = null;
      const operationEnded = (outcome: Outcome): void => {
        known ??= outcome;
        endOperation?.(known);
        endOperation = null;
      };
      return {
        run: (work) => inRequest(scope, work),
        operationBegan(type, name) {
          const isKnown = name !== null && knownOperations.has(name);
          labels = { operation: isKnown ? name : 'other', type };
          endOperation = trace.beginOperation(type, isKnown ? name : null);
        },
        operationEnded,
        ended(status, wasSent) {
          const outcome = wasSent ? (known ?? outcomeOfStatus(status)) : 'abandoned';
          operationEnded(outcome);
          trace.end(outcome, status);
          metrics.observeRequest(route ?? 'other', outcome);
          const seconds = (performance.now() - started) / 1_000;
          if (graphqlPaths.has(route)) metrics.observeOperation({ ...labels, outcome, seconds });
          return outcome;
        },
      };
    },
  };
}
