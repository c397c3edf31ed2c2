/** The example records in the test database. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findRecordPaths, openServices } from '../../src/open-services.ts';
import { openTestDriver, silentLog, testConnection } from './test-graph.ts';

export const examplesFolder = fileURLToPath(new URL('../../examples/', import.meta.url));
export const exampleFolder = join(examplesFolder, 'iraq-fighters');
export const harbourFireFolder = join(examplesFolder, 'harbour-fire');

/** Imports the example of the fighters in Iraq, and nothing else. */
export async function importExample(): Promise<void> {
  await importFolder(exampleFolder);
}

/** Imports everything that `npm start` loads. */
export async function importExamples(): Promise<void> {
  await importFolder(examplesFolder);
}

async function importFolder(folder: string): Promise<void> {
  const services = openServices(testConnection(), silentLog);
  try {
    const paths = await findRecordPaths([folder]);
    const { outcome } = await services.ingestion.importFiles({ paths, by: 'local' });
    if (outcome !== 'written') throw new Error('the example was not imported');
  } finally {
    await services.close();
  }
}

/** How many nodes have a label. */
export async function countNodes(label: string): Promise<number> {
  const driver = openTestDriver();
  try {
    const { records } = await driver.executeQuery(
      'MATCH (n) WHERE $label IN labels(n) RETURN count(n) AS n',
      { label },
    );
    return Number(records[0]?.get('n'));
  } finally {
    await driver.close();
  }
}
