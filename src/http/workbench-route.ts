/** The workbench: the pages at `/`, from this host alone. The desk page may be shown in frames, where that is wanted. */
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

/** The one page that may be framed, and that only as it is made for it: `?embed=1`, with nothing to press but links out. */
const embeddable = /^\/desk\/?$/;

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
    embedOrigins.length > 0 && embeddable.test(path) && query['embed'] === '1';
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
            // A page that is isolated from other origins frames only what says both.
            'Cross-Origin-Resource-Policy': 'cross-origin',
            'Cross-Origin-Embedder-Policy': 'require-corp',
          }
        : {
            'Content-Security-Policy': [...policy, "frame-ancestors 'none'"].join('; '),
            'X-Frame-Options': 'DENY',
          },
  });
}
