/** `hearsay migrate`, as a container runs it before the server is started. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeEach, expect, it } from '@jest/globals';
import { findRecordPaths, openServices } from '../../../src/open-services.ts';
import { countNodes } from '../../support/example.ts';
import { environment } from '../../support/local-database.ts';
import { makeRecordFolder, smallRecord } from '../../support/record-folder.ts';
import { emptyTestDatabase, silentLog, testConnection } from '../../support/test-graph.ts';

const hearsay = fileURLToPath(new URL('../../../src/cli/hearsay.mjs', import.meta.url));

async function migrate(options: readonly string[], password = testConnection().password): Promise<string> {
  const { uri, username, database } = testConnection();
  const { NODE_OPTIONS: _, ...rest } = environment;
  const env = {
    ...rest,
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  };
  const { stdout } = await promisify(execFile)(process.execPath, [hearsay, 'migrate', ...options], { env });
  return stdout;
}

beforeEach(() => emptyTestDatabase());

it('loads nothing into an empty database unless it is told to', async () => {
  await migrate([]);
  await migrate(['--examples', 'never']);
  expect(await countNodes('Claim')).toBe(0);
});

it('loads the examples into an empty database, and a second time changes nothing', async () => {
  const told = /^claims: (\d+) read = \1 created \+ 0 unchanged$/m;
  const [, claims] = told.exec(await migrate(['--examples', 'if-empty'])) ?? [];
  expect(Number(claims)).toBeGreaterThan(20);
  expect(await migrate(['--examples', 'if-empty'])).toMatch(
    /^The database is current \(\d+ migrations\)\.\n$/,
  );
  expect(await countNodes('Claim')).toBe(Number(claims));
});

it('leaves a database that has data of its own without examples', async () => {
  const folder = await makeRecordFolder();
  const services = openServices(testConnection(), silentLog);
  await folder.write('a.record.json', smallRecord());
  await services.ingestion.importFiles({ paths: await findRecordPaths([folder.path]), by: 'local' });
  await services.close();
  await folder.remove();
  await migrate(['--examples', 'if-empty']);
  expect(await countNodes('Claim')).toBe(2);
});

it('ends with 1 and says that the password is refused where it is', async () => {
  await expect(migrate([], 'another-password')).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining(
      'hearsay: The database refuses the user or the password that Hearsay has for it.',
    ),
  });
});
