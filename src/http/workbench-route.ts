/** The workbench: the pages at `/`, from this host alone. */
import type { Request, Router } from 'express';
import { builtPage } from './built-page.ts';

export interface WorkbenchOptions {
  /** Where `npm run build` put it. */
  readonly folder: string;
  /** Origins whose pages may show the desk page in a frame, as browsers send them; `*` for any. */
  readonly embedOrigins: readonly string[];
}

/** The pages, as the page's own router knows them; a test holds the two together. */
const pages =
  /^\/(claims|outlets|chase|disputes|circular|drift|desk|search|(claim|source|document)(\/[^/]+)?)?\/?$/;

/** Nothing from another host, no script or style inside the document, nothing sent anywhere but to us. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** Serves the document of the pages under the path of each, and their files. */
export function workbenchRoute({ folder, embedOrigins }: WorkbenchOptions): Router {
  const mayBeFramed = ({ path, query }: Request): boolean =>
    embedOrigins.length > 0 && path === '/desk' && query['embed'] === '1';
  return builtPage({
    folder,
    name: 'The workbench',
    hasPath: (path) => pages.test(path),
    headersFor: (request) =>
      mayBeFramed(request)
        ? {
            'Content-Security-Policy': [...policy, `frame-ancestors ${embedOrigins.join(' ')}`].join('; '),
            // The older header knows no list of origins, and the policy goes before it where both are known.
            'X-Frame-Options': null,
            'Cross-Origin-Resource-Policy': 'cross-origin',
          }
        : {
            'Content-Security-Policy': [...policy, "frame-ancestors 'none'"].join('; '),
            'X-Frame-Options': 'DENY',
          },
  });
}
