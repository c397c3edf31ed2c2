import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createServer, request as httpRequest } from 'node:http';
import type { IncomingHttpHeaders, OutgoingHttpHeaders, Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';

export interface PageFolder {
  /** A folder above it is called assets, which must not make the document itself cacheable. */
  readonly folder: string;
  /** What `npm run build` would leave there. */
  readonly build: () => Promise<void>;
  /** Mounts a router before a handler that answers 404 `the next handler`, and gives the address. */
  readonly serve: (router: express.Router, mount?: string) => Promise<string>;
  readonly remove: () => Promise<void>;
}

export const script = `export const words = '${'hearsay '.repeat(1_000)}';\n`;

/** A folder for a built page, and a server for what serves it. */
export async function openPageFolder(): Promise<PageFolder> {
  const temporary = await mkdtemp(join(tmpdir(), 'hearsay-page-'));
  const folder = join(temporary, 'assets', 'page');
  const servers: Server[] = [];
  return {
    folder,
    build: async () => {
      await mkdir(join(folder, 'assets'), { recursive: true });
      await writeFile(join(folder, 'index.html'), '<!doctype html><title>Hearsay</title>');
      await writeFile(join(folder, 'assets', 'index-B00e7O2R.js'), script);
      await writeFile(join(folder, 'assets', 'letters-C1d2E3f4.woff2'), Buffer.alloc(4_000));
    },
    serve: async (router, mount = '/') => {
      const app = express();
      app.use(mount, router);
      app.use((_request, response) => void response.status(404).send('the next handler'));
      const server = createServer(app);
      servers.push(server);
      await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
      return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    },
    remove: async () => {
      for (const server of servers) {
        server.closeAllConnections();
        await new Promise((closed) => server.close(closed));
      }
      await rm(temporary, { recursive: true });
    },
  };
}

export interface RawAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** What came over the line: fetch would unpack it, follow where it is led, and add headers of its own. */
export function rawRequest(
  url: string,
  headers: OutgoingHttpHeaders = {},
  method = 'GET',
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(url, { method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.once('error', reject);
      response.once('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    request.once('error', reject).end();
  });
}
