/** All claims of a graph analysed and kept, from the database and into it: how long, and how many rows a second. */
import { openServices } from '../../../src/open-services.ts';
import { createLogger } from '../../../src/ops/logger.ts';
import { growWorld } from '../graphs/fill.ts';
import type { Scenario } from '../scenario.ts';

export const summaries: Scenario = async ({ database, sizes, tell }) => {
  let size = 0;
  for (const next of sizes) {
    await growWorld(database, size, next);
    size = next;
    const services = openServices(database.found, createLogger({ level: 'silent' }));
    const started = performance.now();
    const claims = await services.summaries.analyse({ all: true });
    const seconds = (performance.now() - started) / 1_000;
    const settleStarted = performance.now();
    await services.summaries.settle(5_000);
    const settleMs = performance.now() - settleStarted;
    await services.close();
    const none = { floor: null, ratio: null, isMet: null };
    tell({
      what: 'summaries of all claims from Neo4j',
      size,
      unit: 'seconds',
      ours: seconds,
      ...none,
      target: `${String(claims)} claims, ${String(Math.round(size / seconds))} assertions a second`,
    });
    tell({ what: '  whether they are fresh', size, unit: 'ms', ours: settleMs, ...none, target: null });
  }
  await database.empty();
};
