import { once } from 'node:events';
import express from 'express';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { createApp } from '../../../src/http/app.ts';
import type { AppOptions } from '../../../src/http/app.ts';
import { defaultLimits } from '../../../src/graphql/limits/limits.ts';
import type { PersistedOperations } from '../../../src/graphql/persisted-operations.ts';
import { startServer } from '../../../src/http/server.ts';
import type { RunningServer } from '../../../src/http/server.ts';
import { CodedError, unavailable } from '../../../src/errors.ts';
import { logLines } from '../ops/log-lines.ts';

interface TestContext {
  readonly requestId: string;
  readonly signal: AbortSignal;
  readonly lastEventId: string | null;
}

const typeDefs = `
  type Query {
    greeting(name: String! = "you"): String
    requestId: String
    "Waits for the signal of the context, and then fails with its reason."
    slow: String
    coded: String
    unavailable: String
    broken: [String]
    wrongType: Int
    rows(first: Int = 50): RowPage!
  }
  type RowPage { edges: [RowEdge!]! totalCount: Int! }
  type RowEdge { node: Row! }
  type Row { id: ID! rows(first: Int = 50): RowPage! }
  type Mutation { change: Int }
  type Subscription {
    "Counts from where its reader was to a number, and then waits for its end."
    count(to: Int!, size: Int = 1): Count!
    away: Count!
    broken: Count!
  }
  type Count { n: Int! text: String! coded: String }
`;

const secret = new Error('MATCH (n {password: "secret"}) failed');

/** What the resolvers of the test schema count, and what they saw. */
export interface Seen {
  changes: number;
  signals: AbortSignal[];
  /** How far the last stream counted, and how many are over. */
  counted: number;
  ended: number;
}

function testSchema(seen: Seen): GraphQLSchema {
  const page = { edges: [{ node: { id: 'r1' } }], totalCount: 1 };
  return makeExecutableSchema({
    typeDefs,
    resolvers: {
      Query: {
        greeting: (_: unknown, { name }: { name: string }) => `Hello ${name}`,
        requestId: (_: unknown, __: unknown, context: TestContext) => context.requestId,
        slow: (_: unknown, __: unknown, { signal }: TestContext) =>
          new Promise((_resolve, reject) => {
            seen.signals.push(signal);
            signal.addEventListener('abort', () => {
              reject(signal.reason instanceof Error ? signal.reason : new Error('aborted without a reason'));
            });
          }),
        coded: () => Promise.reject(new CodedError('NOT_FOUND', 'claim c1 is not there')),
        unavailable: () => Promise.reject(unavailable('the database does not answer', secret)),
        broken: () => [secret, secret],
        wrongType: () => 'secret',
        rows: () => page,
      },
      Row: { rows: () => page },
      Mutation: { change: () => (seen.changes += 1) },
      Subscription: {
        count: {
          subscribe: (_: unknown, asked: Counted, context: TestContext) => countTo(asked, context, seen),
        },
        away: { subscribe: () => Promise.reject(unavailable('the database does not answer', secret)) },
        broken: { subscribe: () => failAfterOne() },
      },
      Count: { coded: () => Promise.reject(new CodedError('NOT_FOUND', 'claim c1 is not there')) },
    },
  });
}

interface Counted {
  readonly to: number;
  readonly size: number;
}

async function* countTo({ to, size }: Counted, { lastEventId, signal }: TestContext, seen: Seen) {
  try {
    for (let n = Number(lastEventId ?? 0) + 1; n <= to; n += 1) {
      seen.counted = n;
      yield { eventId: String(n), count: { n, text: 'x'.repeat(size) } };
    }
    if (!signal.aborted) await once(signal, 'abort');
  } finally {
    seen.ended += 1;
  }
}

async function* failAfterOne() {
  yield { eventId: '1', broken: { n: 1, text: '' } };
  await Promise.reject(secret);
}

const listed = new Map([
  ['greet', 'query Greet($name: String!) { greeting(name: $name) }'],
  ['change', 'mutation Change { change }'],
  ['count', 'subscription Count($to: Int!) { count(to: $to) { n } }'],
]);

/** Two operations by id, as the real list has them. */
export const persisted: PersistedOperations = {
  ids: [...listed.keys()],
  textOf: (id) => listed.get(id),
};

export interface ServedApp extends RunningServer {
  readonly seen: Seen;
  readonly lines: Record<string, unknown>[];
  /** POSTs a document and gives status and parsed body. */
  readonly ask: (
    query: unknown,
    more?: Record<string, unknown>,
    headers?: Record<string, string>,
  ) => Promise<Answer>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: { readonly data?: unknown; readonly errors: readonly AnswerError[] };
}

interface AnswerError {
  readonly message: string;
  readonly path?: readonly unknown[];
  readonly locations?: readonly unknown[];
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** The application with the test schema, listening on a port of its own. */
export async function serveApp(overrides: Partial<AppOptions> = {}): Promise<ServedApp> {
  const { log, lines } = logLines();
  const seen: Seen = { changes: 0, signals: [], counted: 0, ended: 0 };
  let ids = 0;
  const app = createApp({
    schema: testSchema(seen),
    createContext: (request) => request,
    log,
    limits: defaultLimits,
    readiness: () => Promise.resolve({ databaseAnswers: true, migrationsAreCurrent: true }),
    sdl: typeDefs,
    workbench: express.Router(),
    playground: null,
    allowedHosts: ['127.0.0.1'],
    corsOrigins: ['https://desk.example'],
    usesBeforeCompiling: 0,
    operations: { persisted, onlyPersisted: false },
    newId: () => `id-${(ids += 1)}`,
    ...overrides,
  });
  const server = await startServer({ app, host: '127.0.0.1', port: 0, isLoopback: true, log });
  return {
    ...server,
    seen,
    lines,
    ask: async (query, more = {}, headers = {}) =>
      answerOf(
        await fetch(`${server.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers },
          body: JSON.stringify({ query, ...more }),
        }),
      ),
  };
}

/** Status, headers and parsed body of an answer; an answer that is not JSON fails the test. */
export async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  const body = JSON.parse(text) as Answer['body'];
  return { status: response.status, headers: response.headers, text, body };
}
