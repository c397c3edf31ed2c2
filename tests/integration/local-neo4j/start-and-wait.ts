/** A process that starts a database and waits to be killed. Arguments: the way and the state folder. */
import { findDatabase } from '../../../src/local-neo4j/find-database.ts';
import { environment } from '../../support/local-database.ts';

const [way, stateFolder = ''] = process.argv.slice(2);

const found = await findDatabase({
  stateFolder,
  fresh: false,
  temporary: false,
  log: (line) => process.stderr.write(`${line}\n`),
  env: environment,
  ways: [way === 'docker' ? 'docker' : 'java'],
});
process.stdout.write(`${JSON.stringify(found)}\n`);
setInterval(() => {}, 1_000);
