/** The server: the HTTP application on one database, from configuration to orderly end. */
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { earlierChangesAreLogged } from './activity/earlier-changes.store.ts';
import type { Config, Environment } from './config.ts';
import { migrationsAreCurrent } from './graph/migrations.ts';
import type { Graph } from './graph/graph.ts';
import { openNeo4jGraph } from './graph/neo4j-graph.ts';
import { defaultLimits } from './graphql/limits/limits.ts';
import { readPersistedOperations } from './graphql/persisted-operations.ts';
import { createSchema, printSdl } from './graphql/schema.ts';
import { createApp } from './http/app.ts';
import { allowedHosts } from './http/host-guard.ts';
import { createOpenStreams } from './http/open-streams.ts';
import { playgroundRoute } from './http/playground-route.ts';
import { workbenchRoute } from './http/workbench-route.ts';
import { startServer } from './http/server.ts';
import type { RunningServer } from './http/server.ts';
import { openObserver } from './open-observer.ts';
import type { DatabaseAddress } from './open-services.ts';
import { startBackgroundWork } from './ops/background-work.ts';
import type { Logger } from './ops/logger.ts';
import type { Metrics } from './ops/metrics.ts';
import type { Readiness } from './ops/readiness.ts';
import { createShutdown } from './ops/shutdown.ts';
import type { Shutdown } from './ops/shutdown.ts';
import { operationFolders } from './operation-folders.ts';
import { createFoldingService } from './search/folding.service.ts';
import { createFoldingStore } from './search/folding.store.ts';
import { createServices } from './services.ts';
import type { Services } from './services.ts';
import type { SummaryService } from './summary/summary.service.ts';

export interface ServeOptions {
  readonly config: Omit<Config, 'neo4j' | 'logLevel'>;
  /** For the usual variables of OpenTelemetry. */
  readonly env: Environment;
  readonly database: DatabaseAddress;
  readonly log: Logger;
  /** Closed last, after the server and its connections: the database that a command started. */
  readonly alsoClose?: () => Promise<void>;
}

/** Longer than a request may take, so that those in flight are answered. */
const SHUTDOWN_MS = 30_000;

const builtFolder = (page: string): string => fileURLToPath(new URL(`../dist/${page}/`, import.meta.url));

/**
 * Listens until SIGINT or SIGTERM. The database need not be there yet: `/health/ready` tells. Where it cannot start,
 * all that was opened is closed again, `alsoClose` too.
 */
export async function serve(options: ServeOptions): Promise<RunningServer> {
  const { log, alsoClose } = options;
  const shutdown = createShutdown({ log, deadlineMs: SHUTDOWN_MS, exit: (code) => process.exit(code) });
  shutdown.listen(process);
  if (alsoClose !== undefined) shutdown.register('started database', alsoClose);
  try {
    return await open(options, shutdown);
  } catch (error) {
    await shutdown.run('the start failed');
    throw error;
  }
}

async function open(
  { config, env, database, log }: ServeOptions,
  shutdown: Shutdown,
): Promise<RunningServer> {
  const observer = await openObserver({ metrics: config.metrics, env, log, shutdown });
  const { uri, username, password, database: name } = database;
  const { metrics } = observer;
  const graph = openNeo4jGraph({ uri, username, password, database: name, log, metrics });
  shutdown.register('database', graph.close);
  const services = createServices(graph, {
    catchUpFailed: (error) => log.warn({ err: error }, 'summaries could not be made'),
  });
  shutdown.register('summaries', services.summaries.end);
  const schema = createSchema();
  const { onlyPersistedOperations: onlyPersisted } = config;
  const streams = createOpenStreams();
  const app = createApp({
    schema,
    createContext: services.createContext,
    extensionsOf: services.extensionsOf,
    log,
    limits: defaultLimits,
    readiness: () => readinessOf(graph),
    sdl: printSdl(schema),
    workbench: workbenchRoute({ folder: builtFolder('workbench'), embedOrigins: config.embedOrigins }),
    // It sends texts, its own introspection first.
    playground: onlyPersisted ? null : playgroundRoute({ folder: builtFolder('playground') }),
    allowedHosts: allowedHosts(config),
    corsOrigins: config.corsOrigins,
    usesBeforeCompiling: 1,
    operations: { persisted: readPersistedOperations(operationFolders), onlyPersisted },
    observer,
    streams,
    newId: randomUUID,
  });
  const server = await startServer({ app, ...config, log });
  shutdown.register('server', server.close);
  shutdown.register('streams', streams.end);
  keepSummariesFresh(services.summaries, config.analysisPollMs, observer.metrics, shutdown);
  keepProposing(services.proposeMatches, config.analysisPollMs, shutdown);
  return server;
}

/** At start, then every few seconds; a database that is away is looked for again. */
function keepSummariesFresh(
  { poll }: SummaryService,
  everyMs: number | null,
  metrics: Metrics,
  shutdown: Shutdown,
): void {
  if (everyMs === null) return;
  const look = async (): Promise<void> => metrics.observeStaleRevisions(await poll());
  // Statements that fail are told of by the graph.
  const work = startBackgroundWork(look, everyMs, () => undefined);
  shutdown.register('looking for summaries', work.stop);
}

/** Sources that look alike are looked for as often. */
function keepProposing(
  proposeMatches: Services['proposeMatches'],
  everyMs: number | null,
  shutdown: Shutdown,
): void {
  if (everyMs === null) return;
  const ending = new AbortController();
  const look = async (): Promise<void> => {
    await proposeMatches(ending.signal);
  };
  const work = startBackgroundWork(look, everyMs, () => undefined);
  shutdown.register('looking for sources that look alike', async () => {
    ending.abort();
    await work.stop();
  });
}

/** What a server on this graph lacks: migrations are current only where every label is folded by our rules, and all is logged. */
export async function readinessOf(graph: Graph): Promise<Readiness> {
  try {
    const isFolded = await createFoldingService(createFoldingStore(graph)).isCurrent();
    const isCurrent =
      isFolded && (await earlierChangesAreLogged(graph)) && (await migrationsAreCurrent(graph));
    return { databaseAnswers: true, migrationsAreCurrent: isCurrent };
  } catch {
    return { databaseAnswers: false, migrationsAreCurrent: false };
  }
}
