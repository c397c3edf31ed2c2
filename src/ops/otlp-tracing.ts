/**
 * Traces by OpenTelemetry, sent by OTLP over HTTP (protobuf) to where the usual variables say. The SDK is used without
 * its global state: the span that is under way is kept in the request's own scope, so no context manager is needed.
 * A span says what kind of work was done, never on what: attributes are names of ours, counts and outcomes.
 */
import { ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { Attributes, Context, Span, Tracer } from '@opentelemetry/api';
import { parseTraceParent } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-proto';
import {
  defaultResource,
  detectResources,
  resourceAttributesEnvDetector,
  resourceFromAttributes,
  serviceNameEnvDetector,
} from '@opentelemetry/resources';
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import type { SpanExporter } from '@opentelemetry/sdk-trace';
import type { Logger } from './logger.ts';
import { isFault } from './outcome.ts';
import type { Outcome } from './outcome.ts';
import { createSampler } from './trace-sampler.ts';
import { valueIn } from './tracing.ts';
import type { Environment, RequestTrace, TracedRequest, Tracing } from './tracing.ts';

/** A collector that does not answer is tried again and again; the end of the process does not wait for it. */
const closeTimeoutMs = 5_000;

/** Opens tracing as the environment says; a collector that is not there is told in the log, and nothing else. */
export function openOtlpTracing(env: Environment, log: Logger): Tracing {
  const provider = new TracerProvider({
    sampler: createSampler(env, log),
    resource: defaultResource()
      .merge(resourceFromAttributes({ 'service.name': 'hearsay' }))
      .merge(detectResources({ detectors: [resourceAttributesEnvDetector, serviceNameEnvDetector] })),
    spanProcessors: [new BatchSpanProcessor({ exporter: tellingFaults(new OTLPTraceExporter(), log) })],
  });
  const tracer = provider.getTracer('hearsay');
  const protocol =
    valueIn(env, 'OTEL_EXPORTER_OTLP_TRACES_PROTOCOL') ?? valueIn(env, 'OTEL_EXPORTER_OTLP_PROTOCOL');
  if (protocol !== null && protocol !== 'http/protobuf') {
    log.warn('traces are sent by http/protobuf, whatever other protocol is asked for');
  }
  log.info('traces are sent');
  return {
    beginRequest: (request) => traceRequest(tracer, request),
    // What could not be sent has been told by then.
    close: () => Promise.race([provider.shutdown().catch(() => undefined), patience()]),
  };
}

function patience(): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, closeTimeoutMs).unref());
}

/** OpenTelemetry tells faults to a logger of its own, which is silent unless it is set for the whole process. */
function tellingFaults(exporter: SpanExporter, log: Logger): SpanExporter {
  return {
    export(spans, done) {
      exporter.export(spans, (result) => {
        if (result.error !== undefined)
          log.warn({ err: result.error, spans: spans.length }, 'traces not sent');
        done(result);
      });
    },
    forceFlush: () => exporter.forceFlush?.() ?? Promise.resolve(),
    shutdown: () => exporter.shutdown(),
  };
}

function traceRequest(tracer: Tracer, { method, route, traceparent }: TracedRequest): RequestTrace {
  const attributes: Attributes = { 'http.request.method': method, 'url.scheme': 'http' };
  if (route !== null) Object.assign(attributes, { 'http.route': route, 'url.path': route });
  const name = route === null ? method : `${method} ${route}`;
  const request = tracer.startSpan(name, { kind: SpanKind.SERVER, attributes }, parentOf(traceparent));
  // Statements belong to what is under way: the request, and within it the operation.
  let current = trace.setSpan(ROOT_CONTEXT, request);
  return {
    traceId: request.spanContext().traceId,
    beginOperation(type, operation) {
      const outer = current;
      const named = operation === null ? {} : { 'graphql.operation.name': operation };
      const span = tracer.startSpan(
        operation === null ? type : `${type} ${operation}`,
        { attributes: { 'graphql.operation.type': type, ...named } },
        outer,
      );
      current = trace.setSpan(outer, span);
      return (outcome) => {
        end(span, outcome);
        current = outer;
      };
    },
    beginStatement(statement) {
      const span = beginStatement(tracer, statement, current);
      return (outcome, rows) => {
        if (outcome === 'answered') span.setAttribute('db.response.returned_rows', rows);
        end(span, outcome);
      };
    },
    end(outcome, status) {
      request.setAttribute('http.response.status_code', status);
      end(request, outcome);
    },
  };
}

function beginStatement(tracer: Tracer, statement: string, parent: Context): Span {
  const attributes = {
    'db.system.name': 'neo4j',
    'db.operation.name': statement,
    'db.query.summary': statement,
  };
  return tracer.startSpan(statement, { kind: SpanKind.CLIENT, attributes }, parent);
}

/** The client's `tracestate` is left behind: it is free text, and would be handed on with every span. */
function parentOf(traceparent: string | undefined): Context {
  const parent = traceparent === undefined ? null : parseTraceParent(traceparent);
  return parent === null ? ROOT_CONTEXT : trace.setSpanContext(ROOT_CONTEXT, { ...parent, isRemote: true });
}

/** Errors are told by the outcome alone: their messages may quote what is stored. */
function end(span: Span, outcome: Outcome): void {
  span.setAttribute('hearsay.outcome', outcome);
  if (outcome !== 'answered') span.setAttribute('error.type', outcome);
  if (isFault(outcome)) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end();
}
