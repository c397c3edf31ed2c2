import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import express from 'express';
import { answerOf, serveApp } from './served-app.ts';
import type { ServedApp } from './served-app.ts';

let served: ServedApp;
beforeAll(async () => {
  const playground = express.Router();
  playground.get('/', (_, response) => {
    response.set('content-security-policy', "default-src 'self'").send('<!doctype html>');
  });
  const workbench = express.Router();
  workbench.get('/claims', (_, response) => {
    response.set('content-security-policy', "default-src 'none'").send('<!doctype html><title>Claims');
  });
  served = await serveApp({ playground, workbench });
});
afterAll(() => served.close());

/** A request whose Host header is ours to write, which fetch does not allow. */
function statusFor(host: string, path = '/health/live'): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { host };
    const request = httpRequest({ host: '127.0.0.1', port: served.port, path, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    request.once('error', reject).end();
  });
}

describe('host names', () => {
  it.each([
    'evil.example',
    'evil.example:4000',
    '127.0.0.1.evil.example',
    '127.0.0.1@evil.example',
    '[::2]',
    'x:y',
  ])('refuses %s', async (host) => {
    expect(await statusFor(host)).toBe(403);
    expect(await statusFor(host, '/graphql?query=%7B__typename%7D')).toBe(403);
    expect(await statusFor(host, '/')).toBe(403);
  });

  it('answers to the name it is bound to, at any port', async () => {
    expect(await statusFor('127.0.0.1')).toBe(200);
    expect(await statusFor('127.0.0.1:9999')).toBe(200);
  });
});

describe('paths', () => {
  it('answers 404 as JSON where nothing is served, and does not repeat the path', async () => {
    const answer = await answerOf(await fetch(`${served.url}/nothing<script>`));
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(answer.body.errors[0]?.extensions).toEqual({ code: 'NOT_FOUND' });
    expect(answer.text).not.toContain('script');
  });

  it('serves the schema as text', async () => {
    const response = await fetch(`${served.url}/schema.graphql`);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await response.text()).toContain('type Query');
  });

  it('serves the playground with a content security policy of its own', async () => {
    const response = await fetch(`${served.url}/playground/`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-security-policy')).toBe("default-src 'self'");
  });

  it('serves the workbench at the root, behind all that has a path of its own', async () => {
    const response = await fetch(`${served.url}/claims`);
    expect([response.status, await response.text()]).toEqual([200, expect.stringContaining('Claims')]);
    expect(response.headers.get('content-security-policy')).toBe("default-src 'none'");
    expect((await fetch(`${served.url}/claims/more`)).status).toBe(404);
  });

  it('serves the workbench also where there is no playground', async () => {
    const workbench = express.Router();
    workbench.get('/', (_, response) => void response.send('the workbench'));
    const without = await serveApp({ playground: null, workbench });
    expect((await fetch(without.url)).status).toBe(200);
    expect((await fetch(`${without.url}/playground/`)).status).toBe(404);
    await without.close();
  });
});

describe('headers', () => {
  it.each(['/graphql?query={__typename}', '/schema.graphql', '/nothing', '/health/live'])(
    'of %s',
    async (path) => {
      const { headers } = await fetch(served.url + path);
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('content-security-policy')).toBe(
        "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'",
      );
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('access-control-allow-origin')).toBeNull();
      expect(headers.get('x-request-id')).toMatch(/^id-\d+$/);
    },
  );

  it.each(['x', 'a'.repeat(65), 'two words', 'quote"quote', '-starts-with-a-dash'])(
    'replaces the malformed request id %j',
    async (id) => {
      const { headers } = await fetch(served.url, { headers: { 'x-request-id': id } });
      expect(headers.get('x-request-id')).toMatch(/^id-\d+$/);
    },
  );

  it('takes a well-formed request id, and hands it to the resolvers', async () => {
    const id = '3f1c9a52-8d7e-4a6b-9c0d-1e2f3a4b5c6d';
    const answer = await served.ask('{ requestId }', {}, { 'x-request-id': id });
    expect(answer.headers.get('x-request-id')).toBe(id);
    expect(answer.body.data).toEqual({ requestId: id });
  });
});

describe('the request log', () => {
  it('holds no query, no variables and no body, neither of POST nor of GET', async () => {
    await served.ask('query Greet($n: String!) { greeting(name: $n) }', { variables: { n: 'top-secret' } });
    await fetch(`${served.url}/graphql?query=${encodeURIComponent('{ greeting(name: "top-secret") }')}`);
    await served.ask('{ broken(name: "top-secret") }');
    await served.ask('{ __typename }', { operationName: 'top-secret' });
    expect(JSON.stringify(served.lines)).not.toMatch(/top-secret|greeting/);
  });

  it('tells method, path, status, time, request and operation', async () => {
    await served.ask('query Greet { greeting }', {}, { 'x-request-id': 'request-for-the-log' });
    const line = served.lines.find(({ requestId }) => requestId === 'request-for-the-log');
    expect(line).toEqual({
      level: 'info',
      time: expect.any(String),
      method: 'POST',
      path: '/graphql',
      status: 200,
      outcome: 'answered',
      ms: expect.any(Number),
      requestId: 'request-for-the-log',
      operationName: 'Greet',
      msg: 'request answered',
    });
  });
});
