/** The HTTP application, put together and not listening. What it serves comes in by its options. */
import express from 'express';
import type { GraphQLSchema } from 'graphql';
import helmet from 'helmet';
import type { Limits } from '../graphql/limits/limits.ts';
import type { Logger } from '../ops/logger.ts';
import { createObserver } from '../ops/observer.ts';
import type { Observer } from '../ops/observer.ts';
import type { Readiness } from '../ops/readiness.ts';
import { crossOrigin } from './cross-origin.ts';
import { errorHandler, notFound } from './errors.ts';
import { graphqlRoute } from './graphql-route.ts';
import type { GraphqlRouteOptions } from './graphql-route.ts';
import { healthRoute } from './health.ts';
import { hostGuard } from './host-guard.ts';
import { createOpenStreams } from './open-streams.ts';
import type { OpenStreams } from './open-streams.ts';
import { createOperationReader } from './operation-reader.ts';
import { requestLog } from './request-log.ts';
import { streamRoute, wantsStream } from './stream-route.ts';

export interface AppOptions {
  readonly schema: GraphQLSchema;
  readonly createContext: GraphqlRouteOptions['createContext'];
  /** Answers say nothing beside their data where it is not given. */
  readonly extensionsOf?: GraphqlRouteOptions['extensionsOf'];
  readonly log: Logger;
  readonly limits: Limits;
  readonly readiness: () => Promise<Readiness>;
  /** The printed schema, served as it is. */
  readonly sdl: string;
  /** Serves `/` and the paths of its pages, with its own content security policy. */
  readonly workbench: express.Router;
  /** Serves `/playground/`, with its own content security policy; null: there is none. */
  readonly playground: express.Router | null;
  /** Host names to answer to, null for any: see host-guard.ts. */
  readonly allowedHosts: readonly string[] | null;
  /** Origins of other pages that may use `/graphql` and read the schema: see cross-origin.ts. */
  readonly corsOrigins: readonly string[];
  readonly operations: GraphqlRouteOptions['operations'];
  readonly usesBeforeCompiling: GraphqlRouteOptions['usesBeforeCompiling'];
  /** Watches requests for metrics and traces; nobody does where it is not given. */
  readonly observer?: Observer;
  /** Streams that this server answers: who closes it ends them. */
  readonly streams?: OpenStreams;
  /** Makes ids of requests and errors; `crypto.randomUUID` outside tests. */
  readonly newId: () => string;
}

/** Builds the application; the order of the lines is the order in which a request meets them. */
export function createApp(options: AppOptions): express.Express {
  const { schema, createContext, operations, usesBeforeCompiling, log, limits, newId } = options;
  const { observer = createObserver(), extensionsOf = () => null, streams = createOpenStreams() } = options;
  const readOperation = createOperationReader(schema, limits, observer.metrics);
  const app = express();
  app.disable('x-powered-by');
  app.use(requestLog(log, newId, observer));
  app.use(securityHeaders());
  app.use(hostGuard(options.allowedHosts));
  app.use(healthRoute(options.readiness, log));
  app.use(['/graphql', '/schema.graphql'], crossOrigin(options.corsOrigins));
  app.get('/schema.graphql', (_, response) => {
    response.type('text/plain').send(options.sdl);
  });
  // As text: graphql-http parses it, and answers what cannot be parsed. Compressed bodies are refused, for a small one may
  // hold a large one.
  const readBody = express.text({ type: 'application/json', limit: limits.bodyBytes, inflate: false });
  const shared = { schema, createContext, extensionsOf, operations, readOperation, log, newId };
  const stream = streamRoute({ ...shared, streams, metrics: observer.metrics });
  app.all('/graphql/stream', readBody, stream);
  app.all(
    '/graphql',
    readBody,
    (request, response, next) => (wantsStream(request) ? stream(request, response, next) : next()),
    graphqlRoute({ ...shared, usesBeforeCompiling, limits }),
  );
  if (options.playground !== null) app.use('/playground', options.playground);
  app.use('/', options.workbench);
  app.use(notFound());
  app.use(errorHandler(log, limits, newId));
  return app;
}

/** Answers are data: a browser that is made to show one as a page may load and run nothing. */
function securityHeaders(): express.RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    // TLS ends at a proxy, if there is one, and the promise to keep it is the proxy's to make.
    strictTransportSecurity: false,
    xFrameOptions: { action: 'deny' },
  });
}
