/** `/health/live`: the process answers. `/health/ready`: it can serve, or what it lacks. */
import express from 'express';
import type { Readiness } from '../ops/readiness.ts';
import type { Logger } from '../ops/logger.ts';

/** A probe that waits longer has its answer: the database does not answer. */
const readinessTimeoutMs = 3_000;

const unknownReadiness: Readiness = { databaseAnswers: false, migrationsAreCurrent: false };

/** Creates the two routes; `readiness` may be slow or fail, the answer is then 503. */
export function healthRoute(readiness: () => Promise<Readiness>, log: Logger): express.Router {
  const router = express.Router();
  router.get('/health/live', (_, response) => {
    response.set('cache-control', 'no-store').json({ status: 'live' });
  });
  router.get('/health/ready', async (_, response) => {
    const missing = missingOf(await readWithin(readiness, log));
    const body = missing.length === 0 ? { status: 'ready' } : { status: 'not ready', missing };
    response
      .status(missing.length === 0 ? 200 : 503)
      .set('cache-control', 'no-store')
      .json(body);
  });
  return router;
}

async function readWithin(readiness: () => Promise<Readiness>, log: Logger): Promise<Readiness> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Readiness>((resolve) => {
    timer = setTimeout(resolve, readinessTimeoutMs, unknownReadiness);
  });
  try {
    return await Promise.race([readiness(), late]);
  } catch (error) {
    log.warn({ err: error }, 'readiness cannot be told');
    return unknownReadiness;
  } finally {
    clearTimeout(timer);
  }
}

function missingOf(readiness: Readiness): readonly string[] {
  if (!readiness.databaseAnswers) return ['the database does not answer'];
  return readiness.migrationsAreCurrent ? [] : ['the migrations are not current'];
}
