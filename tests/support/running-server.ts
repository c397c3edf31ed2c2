/** The service as it is served, on a free port: tests ask it over HTTP, as clients do. */
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Graph } from '../../src/graph/graph.ts';
import { defaultLimits } from '../../src/graphql/limits/limits.ts';
import { readPersistedOperations } from '../../src/graphql/persisted-operations.ts';
import { createSchema, printSdl } from '../../src/graphql/schema.ts';
import { createApp } from '../../src/http/app.ts';
import type { AppOptions } from '../../src/http/app.ts';
import { allowedHosts } from '../../src/http/host-guard.ts';
import { createOpenStreams } from '../../src/http/open-streams.ts';
import { playgroundRoute } from '../../src/http/playground-route.ts';
import { startServer } from '../../src/http/server.ts';
import { workbenchRoute } from '../../src/http/workbench-route.ts';
import { readinessOf } from '../../src/main.ts';
import { operationFolders } from '../../src/operation-folders.ts';
import { createServices } from '../../src/services.ts';
import type { ServicesOptions } from '../../src/services.ts';
import { openTestGraph, silentLog } from './test-graph.ts';

export interface Answer {
  readonly status: number;
  /** The JSON of the answer; `valuesAt` reads it. */
  readonly body: unknown;
}

export interface TestServer {
  /** Without a slash at its end. */
  readonly url: string;
  readonly query: (document: string, variables?: Readonly<Record<string, unknown>>) => Promise<Answer>;
  /** Closes the graph too. */
  readonly close: () => Promise<void>;
}

const address = { host: '127.0.0.1', port: 0, isLoopback: true, hostNames: [] };
const builtFolder = (page: string): string => fileURLToPath(new URL(`../../dist/${page}/`, import.meta.url));

/** Starts a server on a graph: that of the test run's database, unless another is handed in. */
export async function startTestServer(
  graph: Graph = openTestGraph(),
  more: Partial<AppOptions> = {},
  services: ServicesOptions = {},
): Promise<TestServer> {
  const schema = createSchema();
  const { createContext, extensionsOf } = createServices(graph, services);
  const streams = more.streams ?? createOpenStreams();
  const app = createApp({
    schema,
    createContext,
    extensionsOf,
    log: silentLog,
    limits: defaultLimits,
    readiness: () => readinessOf(graph),
    sdl: printSdl(schema),
    workbench: workbenchRoute({ folder: builtFolder('workbench'), embedOrigins: [] }),
    playground: playgroundRoute({ folder: builtFolder('playground') }),
    allowedHosts: allowedHosts(address),
    corsOrigins: [],
    usesBeforeCompiling: 0,
    operations: { persisted: readPersistedOperations(operationFolders), onlyPersisted: false },
    newId: randomUUID,
    ...more,
    streams,
  });
  const server = await startServer({ app, ...address, log: silentLog });
  return {
    url: server.url,
    query: (document, variables) => askServer(server.url, document, variables),
    close: async () => {
      streams.end();
      await server.close();
      await graph.close();
    },
  };
}

/** Puts a question to a service by its address. */
export async function askServer(
  url: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, body: await response.json() };
}

/** The data of an answer without errors; throws, with the errors, where there are any. */
export async function dataOf(answer: Promise<Answer>): Promise<unknown> {
  const { body } = await answer;
  if (valuesAt(body, 'errors').length > 0)
    throw new Error(JSON.stringify(valuesAt(body, 'errors.*.message')));
  return valueAt(body, 'data');
}

/** What stands at a path, in order: `claims.edges.*.node.text`, where `*` is each of a list. */
export function valuesAt(value: unknown, path: string): readonly unknown[] {
  return path
    .split('.')
    .reduce<readonly unknown[]>((found, step) => found.flatMap((one) => below(one, step)), [value]);
}

/** The one thing that stands at a path; undefined where there is none. */
export function valueAt(value: unknown, path: string): unknown {
  return valuesAt(value, path)[0];
}

function below(value: unknown, step: string): readonly unknown[] {
  if (step === '*') return Array.isArray(value) ? value : [];
  // In a list of its own: what is there may be a list, and stays one.
  return Object.entries(value ?? {})
    .filter(([key]) => key === step)
    .map(([, inner]): unknown => inner);
}
