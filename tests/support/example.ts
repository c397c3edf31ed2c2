/** The example records in the test database. */
import { fileURLToPath } from 'node:url';
import { findRecordPaths, openServices } from '../../src/open-services.ts';
import { openTestDriver, silentLog, testConnection } from './test-graph.ts';

export const exampleFolder = fileURLToPath(new URL('../../examples/iraq-fighters/', import.meta.url));

/** Imports the example of the fighters in Iraq. */
export async function importExample(): Promise<void> {
  const services = openServices(testConnection(), silentLog);
  try {
    const paths = await findRecordPaths([exampleFolder]);
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
