/** The examples, for a newcomer's first query: never beside data of one's own. */
import { fileURLToPath } from 'node:url';
import { findRecordPaths } from '../open-services.ts';
import type { OpenServices } from '../open-services.ts';
import type { Cli } from './cli.ts';
import { printImportReport } from './print-import-report.ts';

const examples = fileURLToPath(new URL('../../examples/', import.meta.url));

/** Imports the examples where the graph has no source yet, and says so; a graph that has any stays as it is. */
export async function loadExamplesIfEmpty({ ingestion }: OpenServices, cli: Cli): Promise<void> {
  if (!(await ingestion.isEmpty())) return;
  const paths = await findRecordPaths([examples]);
  cli.say('The database is empty: loading the examples.');
  printImportReport(await ingestion.importFiles({ paths, by: 'local' }), cli);
}
