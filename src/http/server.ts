/** An application that listens, and how it stops. */
import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import { CodedError } from '../errors.ts';
import type { Logger } from '../ops/logger.ts';

export interface ServerOptions {
  readonly app: RequestListener;
  readonly host: string;
  /** 0 lets the operating system choose. */
  readonly port: number;
  readonly isLoopback: boolean;
  /** What whoever reaches the port can read, for the warning where others can. */
  readonly exposes?: string;
  /** What sets the port, for the message where it is taken. */
  readonly setBy?: 'PORT' | 'METRICS_PORT';
  readonly log: Logger;
}

export interface RunningServer {
  /** The port that it really has. */
  readonly port: number;
  /** `http://host:port`, as a browser on this machine takes it. */
  readonly url: string;
  /** Takes nothing new, waits for the requests in flight, and closes connections as they fall idle. */
  readonly close: () => Promise<void>;
}

/** A client that trickles its request is cut off; the time to answer is graphql-route's to bound. */
const requestTimeoutMs = 30_000;
const idleSweepMs = 50;

/** Starts to listen; rejects where the address cannot be had. */
export async function startServer({
  app,
  host,
  port,
  isLoopback,
  exposes = 'everything',
  setBy = 'PORT',
  log,
}: ServerOptions): Promise<RunningServer> {
  const server = createServer({ requestTimeout: requestTimeoutMs, headersTimeout: requestTimeoutMs }, app);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new CodedError('CONFLICT', portInUse(host, port, setBy)) : error);
    });
    server.listen(port, host, () => {
      server.removeAllListeners('error');
      resolve();
    });
  });
  const bound = server.address();
  const boundPort = typeof bound === 'object' && bound !== null ? bound.port : port;
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${boundPort}`;
  log.info({ url }, 'listening');
  if (!isLoopback)
    log.warn({ host, port: boundPort }, `anyone who reaches ${host}:${boundPort} can read ${exposes}`);
  return { port: boundPort, url, close: () => closeServer(server) };
}

function portInUse(host: string, port: number, setBy: string): string {
  const why = `Port ${port} of ${host} is in use by another program`;
  return `${why}: set ${setBy} to another one (0 lets the system choose).`;
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    // A connection whose last request was in flight falls idle later, and would hold the server open.
    const sweep = setInterval(() => server.closeIdleConnections(), idleSweepMs);
    server.close((error) => {
      clearInterval(sweep);
      if (error === undefined) resolve();
      else reject(error);
    });
    server.closeIdleConnections();
  });
}
