/** A page that `npm run build` made: its files, and its document under every path at which it is opened. */
import { join } from 'node:path';
import compression from 'compression';
import express, { type Request, type Response, type Router } from 'express';

export interface BuiltPage {
  /** Where `npm run build` put it. */
  readonly folder: string;
  /** What a reader calls it, as the subject of a sentence. */
  readonly name: string;
  /** Whether the page has something to show under a path; a path that is none of them is left to the handlers that follow. */
  readonly hasPath: (path: string) => boolean;
  /** Content security policy and whatever hangs on it, for the page's files and its document. */
  readonly headersFor: (request: Request) => Readonly<Record<string, string | null>>;
}

const always = { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' };

/**
 * Serves the page where it is mounted, compressed where that is worth it; mounted under a path it is led to that path with
 * a slash, from where it may name its files. Where it has not been built, its paths answer 503 and name the command to run.
 */
export function builtPage({ folder, name, hasPath, headersFor }: BuiltPage): Router {
  const router = express.Router();
  const setHeaders = (response: Response): void => {
    const headers: Readonly<Record<string, string | null>> = { ...always, ...headersFor(response.req) };
    for (const [header, value] of Object.entries(headers)) {
      if (value === null) response.removeHeader(header);
      else response.set(header, value);
    }
  };
  const options = { index: false, redirect: false, setHeaders } as const;
  // Files in assets/ are named by their content, so a browser need never ask for one again.
  router.use((request, response, next) => {
    if (request.baseUrl === '' || request.originalUrl.startsWith(`${request.baseUrl}/`)) return next();
    response.redirect(301, `${request.baseUrl}/`);
  });
  // Nothing secret is in these files, so their lengths tell nothing.
  router.use(compression());
  router.use(
    '/assets',
    express.static(join(folder, 'assets'), { ...options, maxAge: '365d', immutable: true }),
  );
  router.use(express.static(folder, { ...options, cacheControl: false }));
  router.get('/{*path}', (request, response, next) => {
    if (!hasPath(request.path)) return next();
    setHeaders(response);
    response.set('Cache-Control', 'no-cache');
    response.sendFile('index.html', { root: folder, cacheControl: false }, (error) => {
      if (error === undefined) return;
      if (response.headersSent) return next(error);
      response.status(503).set('Cache-Control', 'no-store').type('text/plain');
      response.send(`${name} has not been built. Run \`npm run build\`, then reload this page.\n`);
    });
  });
  return router;
}
