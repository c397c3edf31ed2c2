import { afterEach, describe, expect, it } from '@jest/globals';
import type { Readiness } from '../../../src/ops/readiness.ts';
import { serveApp } from './served-app.ts';
import type { ServedApp } from './served-app.ts';

let served: ServedApp | null = null;
afterEach(() => served?.close());

async function health(path: string, readiness: () => Promise<Readiness>): Promise<[number, unknown]> {
  served = await serveApp({ readiness });
  const response = await fetch(served.url + path);
  return [response.status, await response.json()];
}

describe('/health/ready', () => {
  it('is 503 while the database does not answer', async () => {
    const readiness = { databaseAnswers: false, migrationsAreCurrent: false };
    expect(await health('/health/ready', () => Promise.resolve(readiness))).toEqual([
      503,
      { status: 'not ready', missing: ['the database does not answer'] },
    ]);
  });

  it('is 503 while migrations are not current', async () => {
    const readiness = { databaseAnswers: true, migrationsAreCurrent: false };
    expect(await health('/health/ready', () => Promise.resolve(readiness))).toEqual([
      503,
      { status: 'not ready', missing: ['the migrations are not current'] },
    ]);
  });

  it('is 503 when readiness cannot be told, and does not say why', async () => {
    const [status, body] = await health('/health/ready', () => Promise.reject(new Error('bolt://secret')));
    expect(status).toBe(503);
    expect(JSON.stringify(body)).not.toContain('secret');
  });

  it('is 503 when readiness does not come', async () => {
    expect((await health('/health/ready', () => new Promise(() => undefined)))[0]).toBe(503);
  });

  it('is 200 when nothing is missing', async () => {
    const readiness = { databaseAnswers: true, migrationsAreCurrent: true };
    expect(await health('/health/ready', () => Promise.resolve(readiness))).toEqual([
      200,
      { status: 'ready' },
    ]);
  });
});

describe('/health/live', () => {
  it('does not ask the database', async () => {
    const readiness = (): Promise<Readiness> => Promise.reject(new Error('asked'));
    expect(await health('/health/live', readiness)).toEqual([200, { status: 'live' }]);
    expect(served?.lines.filter(({ level }) => level === 'warn')).toEqual([]);
  });
});
