/** The playground: GraphiQL with example operations, from this host alone. */
import type { Router } from 'express';
import { builtPage } from './built-page.ts';

// Monaco styles its lines with style attributes and carries its fonts in its style sheet; nothing else is loosened.
const policy = [
  "default-src 'self'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
const headers = { 'Content-Security-Policy': policy, 'X-Frame-Options': 'DENY' };

/** Serves the page at the root of where it is mounted. */
export function playgroundRoute({ folder }: { readonly folder: string }): Router {
  return builtPage({
    folder,
    name: 'The playground',
    hasPath: (path) => path === '/',
    headersFor: () => headers,
  });
}
