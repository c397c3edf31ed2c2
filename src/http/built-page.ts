/** A page that `npm run build` made: its files, and its document under every path at which it is opened. */
import { join } from 'node:path';
import compression from 'compression';
import express, { type NextFunction, type Request, type Response, type Router } from 'express';

export interface BuiltPage {
  /** Where `npm run build` put it. */
  readonly folder: string;
  /** What a reader calls it, as the subject of a sentence. */
  readonly name: string;
  /** Whether the page has something to show under a path; a path that is none of them is left to the handlers that follow. */
  readonly hasPath: (path: string) => boolean;
  /** Content security policy and whatever hangs on it, for the page's files and its document; null takes one away. */
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
    // Of 304 too, which has nothing to compress, so that nobody would add it.
    response.vary('Accept-Encoding');
  };
  // A part of a file must not be compressed as if it were the whole, and nobody needs parts of these.
  const inWhole = { acceptRanges: false } as const;
  router.use(addSlash);
  // Nothing secret is in these files, so their lengths tell nothing.
  router.use(compression());
  // All files but the document stand in assets/, named by their content: a browser need never ask for one again.
  const kept = { index: false, redirect: false, setHeaders, maxAge: '365d', immutable: true, ...inWhole };
  router.use('/assets', express.static(join(folder, 'assets'), kept));
  router.get('/{*path}', (request, response, next) => {
    if (!hasPath(request.path)) return next();
    setHeaders(response);
    response.set('Cache-Control', 'no-cache');
    response.sendFile('index.html', { root: folder, cacheControl: false, ...inWhole }, (error) => {
      if (error !== undefined) documentFailed(name, error, response, next);
    });
  });
  return router;
}

function addSlash(request: Request, response: Response, next: NextFunction): void {
  const { baseUrl, originalUrl } = request;
  if (baseUrl === '' || originalUrl.startsWith(`${baseUrl}/`)) return next();
  response.redirect(301, `${baseUrl}/${originalUrl.slice(baseUrl.length)}`);
}

function documentFailed(
  name: string,
  error: NodeJS.ErrnoException & { readonly status?: number },
  response: Response,
  next: NextFunction,
): void {
  // Who asked has gone.
  if (error.code === 'ECONNABORTED' || response.destroyed) return;
  if (response.headersSent || error.status !== 404) return next(error);
  response.status(503).set('Cache-Control', 'no-store').type('text/plain');
  response.send(`${name} has not been built. Run \`npm run build\`, then reload this page.\n`);
}
