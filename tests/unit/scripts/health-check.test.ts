import { expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const script = fileURLToPath(new URL('../../../scripts/health-check.mjs', import.meta.url));

async function check(url: string): Promise<readonly [number, string]> {
  try {
    return [0, (await promisify(execFile)(process.execPath, [script, url])).stdout];
  } catch (failed) {
    const { code, stdout } = failed as { code: number; stdout: string };
    return [code, stdout];
  }
}

/** Checks a server that answers everything with a status. */
async function checkServer(status: number): Promise<readonly [number, string]> {
  const server = createServer((_, response) => response.writeHead(status).end('what it lacks'));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  try {
    return await check(`http://127.0.0.1:${port}/health/ready`);
  } finally {
    server.close();
  }
}

it('ends with 0 where the server is ready', async () => {
  expect(await checkServer(200)).toEqual([0, '200 what it lacks\n']);
});

it('ends with 1 where the server is not ready, and tells what it lacks', async () => {
  expect(await checkServer(503)).toEqual([1, '503 what it lacks\n']);
});

it('ends with 1 where nobody answers, and tells that', async () => {
  expect(await check('http://127.0.0.1:1/')).toEqual([1, expect.stringContaining('does not answer')]);
});
