/** The README's first query gives the README's answer. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { importExample } from '../../support/example.ts';
import { startTestServer } from '../../support/running-server.ts';
import type { TestServer } from '../../support/running-server.ts';
import { emptyTestDatabase } from '../../support/test-graph.ts';

const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
const blockOf = (language: string): string =>
  new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1] ?? '';

let server: TestServer;

beforeAll(async () => {
  await emptyTestDatabase();
  await importExample();
  server = await startTestServer();
});
afterAll(() => server.close());

it("answers the README's first query as the README says", async () => {
  const { body } = await server.query(blockOf('graphql'));
  expect(body).toEqual(JSON.parse(blockOf('json')));
});
