/** Traces as the service sees them; otlp-tracing.ts makes real ones, and is loaded only where they are asked for. */
import type { Outcome } from './outcome.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

export interface TracedRequest {
  readonly method: string;
  /** One of a closed set, or null: a path may hold anything that a client made up. */
  readonly route: string | null;
  /** The client's W3C `traceparent`, as it came. */
  readonly traceparent: string | undefined;
}

/** The spans of one request. A statement's belongs to the operation that is under way, if one is. */
export interface RequestTrace {
  /** For the log; null where nothing is traced. */
  readonly traceId: string | null;
  /** `name` is one that the service knows, never the client's own word. */
  readonly beginOperation: (type: string, name: string | null) => (outcome: Outcome) => void;
  readonly beginStatement: (name: string) => (outcome: Outcome, rows: number) => void;
  readonly end: (outcome: Outcome, status: number) => void;
}

export interface Tracing {
  readonly beginRequest: (request: TracedRequest) => RequestTrace;
  /** Sends what is not sent yet; a collector that does not answer cannot hold it up for long. */
  readonly close: () => Promise<void>;
}

const nothing = (): void => {};

/** The trace of a request that is not traced. */
export const noTrace: RequestTrace = {
  traceId: null,
  beginOperation: () => nothing,
  beginStatement: () => nothing,
  end: nothing,
};

export const noTracing: Tracing = { beginRequest: () => noTrace, close: () => Promise.resolve() };

/** A variable's value; null where it is not set or empty, which OpenTelemetry takes for the same. */
export function valueIn(env: Environment, name: string): string | null {
  const value = env[name];
  return value === undefined || value === '' ? null : value;
}

/**
 * True where the usual variables ask for traces: an exporter or an endpoint is named, and nothing says no. Without
 * them nothing is sent, though OpenTelemetry's own default is a collector on this machine.
 */
export function asksForTraces(env: Environment): boolean {
  if (valueIn(env, 'OTEL_SDK_DISABLED')?.toLowerCase() === 'true') return false;
  const exporter = valueIn(env, 'OTEL_TRACES_EXPORTER');
  if (exporter !== null) return exporter === 'otlp';
  return (
    valueIn(env, 'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT') !== null ||
    valueIn(env, 'OTEL_EXPORTER_OTLP_ENDPOINT') !== null
  );
}
