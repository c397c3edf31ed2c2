import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseConfig, variables } from '../../../src/config.ts';
import type { Environment } from '../../../src/config.ts';
import { CodedError } from '../../../src/errors.ts';

const uri = 'bolt://127.0.0.1:7687';

function faultsOf(env: Environment): string {
  try {
    parseConfig(env);
  } catch (error) {
    if (error instanceof CodedError && error.code === 'INVALID_INPUT') return error.message;
    throw error;
  }
  throw new Error('The environment was accepted');
}

function fileWith(content: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'hearsay-config-')), 'password');
  writeFileSync(path, content);
  return path;
}

describe('parseConfig refuses', () => {
  it.each([
    ['a port that is no number', { PORT: 'http' }, 'PORT must be a whole number'],
    ['a port beyond 65535', { PORT: '65536' }, 'PORT must be a whole number'],
    ['a negative port', { PORT: '-1' }, 'PORT must be a whole number'],
    ['a host with a port', { HOST: 'localhost:4000' }, 'HOST must be an IP address or a host name'],
    ['a metrics port beyond 65535', { METRICS_PORT: '65536' }, 'METRICS_PORT must be a whole number'],
    ['a metrics host with a port', { METRICS_HOST: 'x:1' }, 'METRICS_HOST must be an IP address'],
    ['a poll that never comes', { ANALYSIS_POLL_SECONDS: '3601' }, 'ANALYSIS_POLL_SECONDS must be a whole'],
    ['a poll backwards', { ANALYSIS_POLL_SECONDS: '-1' }, 'ANALYSIS_POLL_SECONDS must be a whole'],
    ['an unknown log level', { LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of trace, debug'],
    [
      'another scheme',
      { NEO4J_URI: 'http://127.0.0.1:7474', NEO4J_PASSWORD: 'p' },
      'NEO4J_URI must be a URI',
    ],
    ['no URI', { NEO4J_URI: '127.0.0.1:7687', NEO4J_PASSWORD: 'p' }, 'NEO4J_URI must be a URI'],
    ['a URI without a host', { NEO4J_URI: 'bolt://', NEO4J_PASSWORD: 'p' }, 'NEO4J_URI must be a URI'],
    [
      'a database without a password',
      { NEO4J_URI: uri },
      'NEO4J_PASSWORD or NEO4J_PASSWORD_FILE must be set',
    ],
    [
      'a file that is not there',
      { NEO4J_URI: uri, NEO4J_PASSWORD_FILE: '/nowhere/password' },
      'NEO4J_PASSWORD_FILE must name a file that can be read',
    ],
    ['a host name with a port', { HOST_NAMES: 'desk.example:443' }, 'HOST_NAMES must be host names'],
    ['a host name beside nothing', { HOST_NAMES: 'desk.example,' }, 'HOST_NAMES must be host names'],
    ['an origin without a scheme', { CORS_ORIGINS: 'desk.example' }, 'CORS_ORIGINS must be * or origins'],
    ['an origin with a path', { CORS_ORIGINS: 'https://desk.example/page' }, 'CORS_ORIGINS must be * or'],
    ['an origin with a user', { CORS_ORIGINS: 'https://a:b@desk.example' }, 'CORS_ORIGINS must be * or'],
    ['a file as an origin', { CORS_ORIGINS: 'file:///etc' }, 'CORS_ORIGINS must be * or origins'],
    ['a frame without a scheme', { EMBED_ORIGINS: 'wall.example' }, 'EMBED_ORIGINS must be * or origins'],
    [
      'words of a policy as an origin',
      { EMBED_ORIGINS: "https://wall.example 'self'" },
      'EMBED_ORIGINS must be * or origins',
    ],
    ['a half truth', { ONLY_PERSISTED_OPERATIONS: 'yes' }, 'ONLY_PERSISTED_OPERATIONS must be true or false'],
    ['an empty file', { NEO4J_URI: uri, NEO4J_PASSWORD_FILE: fileWith('\n') }, 'a file that is not empty'],
  ])('%s', (_, env, fault) => {
    expect(faultsOf(env)).toContain(fault);
  });

  it('a password by hand and by file, whether there is a URI or not', () => {
    const both = { NEO4J_PASSWORD: 'hunter2', NEO4J_PASSWORD_FILE: fileWith('hunter3') };
    expect(faultsOf(both)).toContain('must not both be set');
    expect(faultsOf({ ...both, NEO4J_URI: uri })).toContain('must not both be set');
  });

  it('a URI that holds a password, and does not repeat it', () => {
    const faults = faultsOf({
      NEO4J_URI: 'neo4j+s://neo4j:hunter2@db.example.org',
      NEO4J_PASSWORD: 'hunter3',
    });
    expect(faults).toContain('NEO4J_URI must not hold a user or a password');
    expect(faults).not.toMatch(/hunter/);
  });

  it('all faults together, without any value', () => {
    const faults = faultsOf({
      PORT: 'hunter1',
      LOG_LEVEL: 'hunter2',
      NEO4J_URI: 'hunter3',
      HOST: 'hunter 4',
    });
    expect(faults.split('\n')).toHaveLength(5);
    expect(faults).not.toMatch(/hunter/);
  });
});

describe('parseConfig', () => {
  it('needs nothing', () => {
    expect(parseConfig({})).toEqual({
      host: '127.0.0.1',
      port: 4000,
      isLoopback: true,
      hostNames: [],
      corsOrigins: [],
      embedOrigins: [],
      onlyPersistedOperations: false,
      analysisPollMs: 5_000,
      metrics: null,
      neo4j: null,
      logLevel: 'info',
    });
  });

  it('takes an empty variable for one that is not set', () => {
    const empty = Object.fromEntries(Object.keys(variables).map((name) => [name, '']));
    expect(parseConfig(empty)).toEqual(parseConfig({}));
  });

  it.each(['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'])('takes %s', (scheme) => {
    const config = parseConfig({ NEO4J_URI: `${scheme}://db:7687`, NEO4J_PASSWORD: 'p' });
    expect(config.neo4j).toEqual({
      uri: `${scheme}://db:7687`,
      username: 'neo4j',
      password: 'p',
      database: 'neo4j',
    });
  });

  it.each([
    ['secret\n', 'secret'],
    ['secret\r\n', 'secret'],
    [' secret \n\n', ' secret \n'],
  ])('drops one newline at the end of the password file: %j', (content, password) => {
    const config = parseConfig({ NEO4J_URI: uri, NEO4J_PASSWORD_FILE: fileWith(content) });
    expect(config.neo4j?.password).toBe(password);
  });

  it.each([
    ['127.0.0.1', true],
    ['127.8.8.8', true],
    ['LocalHost', true],
    ['::1', true],
    ['[::1]', true],
    ['0.0.0.0', false],
    ['::', false],
    ['192.168.1.5', false],
    ['127.example.org', false],
  ])('knows whether other machines reach %s', (host, isLoopback) => {
    expect(parseConfig({ HOST: host }).isLoopback).toBe(isLoopback);
  });

  it('takes origins and host names in any case, and origins as browsers send them', () => {
    const config = parseConfig({
      CORS_ORIGINS: 'https://Desk.example:443/, http://127.0.0.1:3000',
      EMBED_ORIGINS: '*, https://Wall.example',
      HOST_NAMES: 'Hearsay.Desk.example,hearsay',
    });
    expect(config.corsOrigins).toEqual(['https://desk.example', 'http://127.0.0.1:3000']);
    expect(config.embedOrigins).toEqual(['*', 'https://wall.example']);
    expect(config.hostNames).toEqual(['hearsay.desk.example', 'hearsay']);
  });

  it('serves metrics on this machine alone unless told otherwise, and nowhere without a port', () => {
    expect(parseConfig({ METRICS_HOST: '0.0.0.0' }).metrics).toBeNull();
    expect(parseConfig({ METRICS_PORT: '9464', HOST: '0.0.0.0' }).metrics).toEqual({
      host: '127.0.0.1',
      port: 9464,
      isLoopback: true,
    });
    expect(parseConfig({ METRICS_PORT: '9464', METRICS_HOST: '::' }).metrics?.isLoopback).toBe(false);
  });

  it('looks for summaries that are out of date as often as it is told, and not at all for 0', () => {
    expect(parseConfig({ ANALYSIS_POLL_SECONDS: '60' }).analysisPollMs).toBe(60_000);
    expect(parseConfig({ ANALYSIS_POLL_SECONDS: '0' }).analysisPollMs).toBeNull();
  });

  it('takes port 0', () => {
    expect(parseConfig({ PORT: '0' }).port).toBe(0);
  });
});

describe('.env.example', () => {
  const text = readFileSync(new URL('../../../.env.example', import.meta.url), 'utf8');
  const blocks = text
    .trim()
    .split('\n\n')
    .slice(1)
    .map((block) => block.split('\n'));

  it('has every variable with its default, in order', () => {
    expect(blocks.map((lines) => lines.at(-1))).toEqual(
      Object.entries(variables).map(([name, variable]) => `${name}=${variable.default}`),
    );
  });

  it('says of each in one line what it means', () => {
    for (const lines of blocks) expect(lines).toEqual([expect.stringMatching(/^# \S.*\.$/), lines[1]]);
  });

  it('is what an empty environment means', () => {
    const env: Record<string, string> = {};
    for (const [, line = ''] of blocks) env[line.split('=')[0] ?? ''] = line.split('=')[1] ?? '';
    expect(parseConfig(env)).toEqual(parseConfig({}));
  });
});
