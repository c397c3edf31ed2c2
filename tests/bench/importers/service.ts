/** Imports a folder of records as `hearsay import` does, and tells what it took. */
import { findRecordPaths, openServices } from '../../../src/open-services.ts';
import { createLogger } from '../../../src/ops/logger.ts';
import { environment } from '../../support/local-database.ts';
import { used } from '../servers/told.ts';

const address = {
  uri: environment['NEO4J_URI'] ?? '',
  username: environment['NEO4J_USERNAME'] ?? '',
  password: environment['NEO4J_PASSWORD'] ?? '',
  database: 'neo4j',
};
const services = openServices(address, createLogger({ level: 'silent' }));
const started = performance.now();
const paths = await findRecordPaths([process.argv[2] ?? '']);
const report = await services.ingestion.importFiles({ paths, by: 'bench' });
if (report.outcome !== 'written') throw new Error(`The records were refused: ${JSON.stringify(report)}`);
const seconds = (performance.now() - started) / 1_000;
await services.close();
process.send?.({ seconds, peak: used().peak }, () => process.disconnect());
