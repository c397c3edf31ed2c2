/** Where traces are sent: an HTTP server that takes OTLP as protobuf, as a collector does, and keeps it. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface CollectedSpan {
  readonly traceId: string;
  readonly spanId: string;
  /** Empty for a root. */
  readonly parentSpanId: string;
  readonly traceState: string;
  readonly name: string;
  readonly kind: number;
  readonly statusCode: number;
  readonly attributes: Readonly<Record<string, string | number>>;
}

export interface TraceCollector {
  /** Without a path, as OTEL_EXPORTER_OTLP_ENDPOINT wants it. */
  readonly endpoint: string;
  readonly paths: () => readonly string[];
  readonly spans: () => readonly CollectedSpan[];
  /** Of what describes the process: `service.name` and so on. */
  readonly resource: () => Readonly<Record<string, string | number>>;
  /** All that came, byte for byte. */
  readonly bytes: () => Buffer;
  readonly close: () => Promise<void>;
}

/** Starts a collector on a free port of 127.0.0.1. */
export async function startTraceCollector(): Promise<TraceCollector> {
  const bodies: Buffer[] = [];
  const paths: string[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      bodies.push(Buffer.concat(chunks));
      paths.push(`${request.method ?? ''} ${request.url ?? ''} ${request.headers['content-type'] ?? ''}`);
      response.writeHead(200, { 'content-type': 'application/x-protobuf' }).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // ExportTraceServiceRequest: 1 resource_spans { 1 resource { 1 attributes }, 2 scope_spans { 2 spans } }.
  const resourceSpans = (): Fields[] => bodies.flatMap((body) => messages(readFields(body), 1));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    paths: () => paths,
    spans: () =>
      resourceSpans()
        .flatMap((one) => messages(one, 2))
        .flatMap((scope) => messages(scope, 2))
        .map(toSpan),
    resource: () => attributesOf(resourceSpans().flatMap((one) => messages(one, 1))[0] ?? new Map(), 1),
    bytes: () => Buffer.concat(bodies),
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** The SDK reads OTEL_EXPORTER_OTLP_ENDPOINT and others of the process by itself. */
export function setProcessVariable(name: string, value: string | null): void {
  if (value === null) Reflect.deleteProperty(process.env, name);
  else process.env[name] = value;
}

type Fields = Map<number, (Buffer | bigint)[]>;

/** Span: 1 trace_id, 2 span_id, 3 trace_state, 4 parent_span_id, 5 name, 6 kind, 9 attributes, 15 status { 3 code }. */
function toSpan(span: Fields): CollectedSpan {
  return {
    traceId: bytesOf(span, 1).toString('hex'),
    spanId: bytesOf(span, 2).toString('hex'),
    traceState: bytesOf(span, 3).toString(),
    parentSpanId: bytesOf(span, 4).toString('hex'),
    name: bytesOf(span, 5).toString(),
    kind: Number(span.get(6)?.[0] ?? 0n),
    attributes: attributesOf(span, 9),
    statusCode: Number(messages(span, 15)[0]?.get(3)?.[0] ?? 0n),
  };
}

/** KeyValue: 1 key, 2 value { 1 string, 3 int }. */
function attributesOf(message: Fields, field: number): Record<string, string | number> {
  return Object.fromEntries(
    messages(message, field).map((pair) => {
      const value = messages(pair, 2)[0] ?? new Map<number, (Buffer | bigint)[]>();
      const number = value.get(3)?.[0];
      return [
        bytesOf(pair, 1).toString(),
        number === undefined ? bytesOf(value, 1).toString() : Number(number),
      ];
    }),
  );
}

function messages(fields: Fields, field: number): Fields[] {
  return (fields.get(field) ?? []).flatMap((value) => (Buffer.isBuffer(value) ? [readFields(value)] : []));
}

function bytesOf(fields: Fields, field: number): Buffer {
  const value = fields.get(field)?.[0];
  return Buffer.isBuffer(value) ? value : Buffer.alloc(0);
}

/** The fields of a protobuf message by number: varints, eight bytes, four bytes, or bytes with their length. */
function readFields(message: Buffer): Fields {
  const fields: Fields = new Map();
  let at = 0;
  const varint = (): bigint => {
    let value = 0n;
    for (let shift = 0n; ; shift += 7n) {
      const byte = message.readUInt8(at);
      at += 1;
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  };
  const take = (length: number): Buffer => {
    at += length;
    return message.subarray(at - length, at);
  };
  while (at < message.length) {
    const tag = varint();
    const wire = tag & 7n;
    const value =
      wire === 0n ? varint() : wire === 1n ? take(8) : wire === 5n ? take(4) : take(Number(varint()));
    const field = Number(tag >> 3n);
    fields.set(field, [...(fields.get(field) ?? []), value]);
  }
  return fields;
}
