/** The command line. Each command is a file of its own; this one reads the environment and tells faults plainly. */
import { existsSync } from 'node:fs';
import { Command } from 'commander';
import { parseConfig } from '../config.ts';
import type { Config } from '../config.ts';
import { CodedError } from '../errors.ts';
import { addAnalyse } from './commands/analyse.ts';
import { addAudit } from './commands/audit.ts';
import { addChase } from './commands/chase.ts';
import { addCircular } from './commands/circular.ts';
import { addEvaluate } from './commands/evaluate.ts';
import { addExport } from './commands/export.ts';
import { addImpact } from './commands/impact.ts';
import { addImport } from './commands/import.ts';
import { addMigrate } from './commands/migrate.ts';
import { addServe } from './commands/serve.ts';
import { addStart } from './commands/start.ts';
import { addTrace } from './commands/trace.ts';
import { addVerify } from './commands/verify.ts';
import packageJson from '../../package.json' with { type: 'json' };
import type { Cli } from './cli.ts';
import { createScreen } from './draw/screen.ts';
import { isPlainFault } from './plain-fault.ts';

if (existsSync('.env')) process.loadEnvFile('.env');

const cli: Cli = {
  env: process.env,
  readConfig: (): Config => parseConfig(process.env),
  say: (line) => {
    console.log(line);
  },
  note: (line) => {
    console.error(line);
  },
  screen: createScreen(process.stdout),
  terminal: process.stderr.isTTY ? process.stderr : null,
  setExitCode: (code) => {
    process.exitCode = code;
  },
};

const program = new Command('hearsay')
  .description(
    'Who says that who says what: claims, their sources, and the attributions between them, in Neo4j.',
  )
  .version(packageJson.version)
  .showHelpAfterError()
  .addHelpText(
    'after',
    `
The database is the one that NEO4J_URI names, with NEO4J_USERNAME, NEO4J_PASSWORD (or NEO4J_PASSWORD_FILE) and
NEO4J_DATABASE; .env is read if there is one (see .env.example). Without NEO4J_URI the commands use a database of this
checkout: the running one of \`npm start\`, else one that is started for as long as the command takes.

Begin with: npm start`,
  );
addStart(program, cli);
addServe(program, cli);
addMigrate(program, cli);
addImport(program, cli);
addExport(program, cli);
addVerify(program, cli);
addAudit(program, cli);
addAnalyse(program, cli);
addTrace(program, cli);
addImpact(program, cli);
addChase(program, cli);
addCircular(program, cli);
addEvaluate(program, cli);

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CodedError || isPlainFault(error)) console.error(`hearsay: ${error.message}`);
  else console.error(error);
  process.exitCode = 1;
}
