/** The playground, as `npm run build` made it: GraphiQL with example operations, from this host alone. */
import { join } from 'node:path';
import express, { type Response, type Router } from 'express';

interface PlaygroundOptions {
  /** Where `npm run build` put the page. */
  readonly folder: string;
}

// Monaco styles its lines with style attributes and carries its fonts in its style sheet; nothing else is loosened.
const pageHeaders = {
  'Content-Security-Policy': [
    "default-src 'self'",
    "script-src 'self'",
    "worker-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self' data:",
    "img-src 'self' data:",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'X-Frame-Options': 'DENY',
};

const notBuilt = 'The playground has not been built. Run `npm run build`, then reload this page.\n';

/**
 * Serves the page at the root of where it is mounted, under `/` or any other path. A path that is no file of the
 * page is left to the handlers that follow; without a page, the root answers 503 and names the command to run.
 */
export function playgroundRoute({ folder }: PlaygroundOptions): Router {
  const router = express.Router();
  // Files in assets/ are named by their content, so a browser need never ask for one again.
  const forGood = {
    maxAge: '365d',
    immutable: true,
    index: false,
    redirect: false,
    setHeaders: setAssetHeaders,
  };
  router.use('/assets', express.static(join(folder, 'assets'), forGood));
  router.use(express.static(folder, { setHeaders: setPageHeaders }));
  router.get('/', (_request, response) => {
    response.status(503).set('Cache-Control', 'no-store').type('text/plain').send(notBuilt);
  });
  return router;
}

function setAssetHeaders(response: Response): void {
  response.set(pageHeaders);
}

function setPageHeaders(response: Response): void {
  response.set({ ...pageHeaders, 'Cache-Control': 'no-cache' });
}
