/** The commands that ask, run as a shell runs them on the examples in the test database. */
import { readFileSync } from 'node:fs';
import { cliOperationFolder } from '../../../src/cli/ask.ts';
import { importExamples } from '../../support/example.ts';
import { runHearsay } from '../../support/run-hearsay.ts';
import type { Ended } from '../../support/run-hearsay.ts';
import { dataOf, startTestServer } from '../../support/running-server.ts';
import { emptyTestDatabase, testConnection } from '../../support/test-graph.ts';

export interface AskingHearsay {
  readonly run: (...args: readonly string[]) => Promise<Ended>;
  /** The lines of a result; throws with what was said where the command failed. */
  readonly lines: (...args: readonly string[]) => Promise<readonly string[]>;
  /** What `--json` prints. */
  readonly json: (...args: readonly string[]) => Promise<unknown>;
  /** What the API answers over HTTP to the operation of a command. */
  readonly askApi: (operation: string, variables: Readonly<Record<string, unknown>>) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** Loads the examples into the emptied test database. */
export async function openAskingHearsay(): Promise<AskingHearsay> {
  await emptyTestDatabase();
  await importExamples();
  const server = await startTestServer();
  const { uri, username, password, database } = testConnection();
  const env = {
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  };
  const run: AskingHearsay['run'] = (...args) => runHearsay(args, env);
  const output = async (args: readonly string[]): Promise<string> => {
    const { code, stdout, stderr } = await run(...args);
    if (code !== 0) throw new Error(stderr);
    return stdout;
  };
  return {
    run,
    lines: async (...args) => (await output(args)).trimEnd().split('\n'),
    json: async (...args) => JSON.parse(await output([...args, '--json'])) as unknown,
    askApi: (operation, variables) =>
      dataOf(
        server.query(readFileSync(new URL(`${operation}.graphql`, cliOperationFolder), 'utf8'), variables),
      ),
    close: server.close,
  };
}
