/**
 * Against DNS rebinding: a web page may point its own name at 127.0.0.1 and then read, as its own origin, whatever
 * listens there. Its requests still carry that name in `Host`, so on loopback, and wherever the names of the service are
 * configured, only its own are answered.
 */
import type { RequestHandler } from 'express';
import { errorBody, sendError } from './errors.ts';

const loopbackHosts = ['localhost', '127.0.0.1', '::1'];

/** Host names to answer to: null for any, where the service is bound for others and has not been told its names. */
export function allowedHosts(config: {
  readonly host: string;
  readonly isLoopback: boolean;
  /** By configuration, in lower case. */
  readonly hostNames: readonly string[];
}): readonly string[] | null {
  if (!config.isLoopback && config.hostNames.length === 0) return null;
  return [...new Set([...loopbackHosts, config.host.toLowerCase(), ...config.hostNames])];
}

/** Refuses (403) requests whose Host header names another host; the port is free, it may be forwarded. */
export function hostGuard(allowed: readonly string[] | null): RequestHandler {
  return (request, response, next) => {
    if (allowed === null || allowed.includes(hostOf(request.headers.host ?? ''))) next();
    else sendError(response, 403, errorBody('FORBIDDEN', 'This host name is not served here.'));
  };
}

/** `[::1]:4000` → `::1`, `LocalHost.` → `localhost`; empty where the header is no host. */
function hostOf(header: string): string {
  const found = /^(?:\[([0-9a-fA-F:.]+)\]|([^:[\]/@\s]+))(?::\d+)?$/.exec(header);
  return (found?.[1] ?? found?.[2] ?? '').toLowerCase().replace(/\.$/, '');
}
