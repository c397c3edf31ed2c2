/** Graph on a real Neo4j, by its official driver. Nobody else imports the driver. */
import neo4j from 'neo4j-driver';
import type { ManagedTransaction, QueryResult, Session } from 'neo4j-driver';
import type { z } from 'zod';
import type { Logger } from '../ops/logger.ts';
import { noMetrics } from '../ops/metrics.ts';
import type { Metrics } from '../ops/metrics.ts';
import type { Counters, Graph, WriteTransaction } from './graph.ts';
import { toGraphFault } from './neo4j-faults.ts';
import { observeGraph } from './observed-graph.ts';
import { toDriverParams } from './driver-params.ts';
import type { Statement } from './statement.ts';

export interface Neo4jGraphOptions {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
  readonly log: Logger;
  /** Nobody counts where it is not given. */
  readonly metrics?: Metrics;
  /** For one read, from asking for a connection to its last row. */
  readonly readTimeoutMs?: number;
}

const ACQUIRE_MS = 5_000;
const CONNECT_MS = 3_000;
const READ_MS = 8_000;
const RETRY_WRITES_MS = 15_000;

/** Opens a graph; connects when it is first used, so a server may start before its database. */
export function openNeo4jGraph(options: Neo4jGraphOptions): Graph {
  const driver = neo4j.driver(options.uri, neo4j.auth.basic(options.username, options.password), {
    disableLosslessIntegers: true,
    connectionAcquisitionTimeout: ACQUIRE_MS,
    connectionTimeout: CONNECT_MS,
    maxTransactionRetryTime: RETRY_WRITES_MS,
    // A connection that idled this long is tried before it is used: the database may have gone and come back.
    connectionLivenessCheckTimeout: 10_000,
    userAgent: 'hearsay',
    telemetryDisabled: true,
  });
  const { database, log, metrics = noMetrics, readTimeoutMs = READ_MS } = options;
  // Shared by all sessions: what one wrote, the next reads, on whichever member of a cluster it lands.
  const bookmarkManager = neo4j.bookmarkManager();
  const open: OpenSession = (mode, more = {}) =>
    driver.session({ database, bookmarkManager, defaultAccessMode: neo4j.session[mode], ...more });
  const graph: Graph = {
    run: (statement, params) => readRows(open, readTimeoutMs, statement, params),
    stream: (statement, params) => streamRows(open, statement, params),
    write: (work) => write(open, work),
    changeSchema: async (name, text) => {
      await guarded(name, async () => {
        await inSession(open, 'WRITE', (session) => session.run(text, {}, { metadata: { statement: name } }));
      });
    },
    close: () => driver.close(),
  };
  return observeGraph(graph, { log, metrics });
}

type OpenSession = (mode: 'READ' | 'WRITE', more?: { readonly fetchSize?: number }) => Session;

async function readRows<P extends z.ZodRawShape, R extends z.ZodRawShape>(
  open: OpenSession,
  timeout: number,
  statement: Statement<P, R>,
  params: z.input<Statement<P, R>['params']>,
): Promise<z.output<Statement<P, R>['row']>[]> {
  const values = toDriverParams(statement, params);
  const config = { timeout, metadata: { statement: statement.name } };
  const attempt = async (): Promise<QueryResult> =>
    await inSession(open, 'READ', (session) => session.run(statement.text, values, config));
  const result = await guarded(statement.name, async () => {
    try {
      return await attempt();
    } catch (error) {
      // A pooled connection may have died unseen, a member of a cluster have gone: the driver has forgotten it by
      // now, and takes another. A read changes nothing, so it is tried once more.
      if (!neo4j.isRetryableError(error)) throw error;
      return await attempt();
    }
  });
  return result.records.map((record) => statement.row.parse(record.toObject()));
}

async function* streamRows<P extends z.ZodRawShape, R extends z.ZodRawShape>(
  open: OpenSession,
  statement: Statement<P, R>,
  params: z.input<Statement<P, R>['params']>,
): AsyncGenerator<z.output<Statement<P, R>['row']>> {
  const session = open('READ', { fetchSize: 1_000 });
  try {
    // 0: no time limit of the transaction, whatever the server's default for others.
    const result = session.run(statement.text, toDriverParams(statement, params), {
      timeout: 0,
      metadata: { statement: statement.name },
    });
    for await (const record of result) yield statement.row.parse(record.toObject());
  } catch (error) {
    throw toGraphFault(statement.name, error);
  } finally {
    await session.close();
  }
}

async function write<T>(open: OpenSession, work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
  return await guarded('write', () =>
    inSession(open, 'WRITE', (session) =>
      session.executeWrite((transaction) =>
        work({ run: (statement, params) => runIn(transaction, statement, params) }),
      ),
    ),
  );
}

async function runIn<P extends z.ZodRawShape, R extends z.ZodRawShape>(
  transaction: ManagedTransaction,
  statement: Statement<P, R>,
  params: z.input<Statement<P, R>['params']>,
): Promise<{ rows: z.output<Statement<P, R>['row']>[]; counters: Counters }> {
  const result = await transaction.run(statement.text, toDriverParams(statement, params));
  const updates = result.summary.counters.updates();
  return {
    rows: result.records.map((record) => statement.row.parse(record.toObject())),
    counters: { nodesCreated: updates.nodesCreated, relationshipsCreated: updates.relationshipsCreated },
  };
}

async function inSession<T>(
  open: OpenSession,
  mode: 'READ' | 'WRITE',
  use: (session: Session) => PromiseLike<T>,
): Promise<T> {
  const session = open(mode);
  try {
    return await use(session);
  } finally {
    await session.close();
  }
}

async function guarded<T>(name: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw toGraphFault(name, error);
  }
}
