import neo4j from 'neo4j-driver';
import { setTimeout as sleep } from 'node:timers/promises';
import { reasonOf } from './reason.ts';

/** The one user that Neo4j Community has from the start, and its one database. */
export const username = 'neo4j';
export const database = 'neo4j';

/**
 * Returns when the server takes the password over Bolt. Throws at the deadline, or at once where the password is
 * another one: waiting would not mend that.
 */
export async function awaitBolt(uri: string, password: string, deadlineMs: number): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
    connectionTimeout: 3_000,
    connectionAcquisitionTimeout: 4_000,
  });
  const deadline = Date.now() + deadlineMs;
  try {
    while (!(await answers(driver, deadline, uri))) await sleep(200);
  } finally {
    await driver.close();
  }
}

async function answers(
  driver: ReturnType<typeof neo4j.driver>,
  deadline: number,
  uri: string,
): Promise<boolean> {
  try {
    await driver.verifyConnectivity({ database });
    return true;
  } catch (cause) {
    if (cause instanceof neo4j.Neo4jError && cause.code === 'Neo.ClientError.Security.Unauthorized') {
      throw new Error(
        'its data was made with another password than the one that is kept (was the password file deleted?); ' +
          'begin anew to drop that data',
        { cause },
      );
    }
    if (Date.now() < deadline) return false;
    throw new Error(`${uri} does not answer: ${reasonOf(cause)}`, {
      cause,
    });
  }
}
