/** The check that an import makes before it writes, without a database: nothing is known beforehand, nothing is written. */
import { createHash } from 'node:crypto';
import { createIds } from '../../src/core/model/ids.ts';
import type { Graph } from '../../src/graph/graph.ts';
import type { ImportReport } from '../../src/ingestion/import-report.ts';
import { createIngestionService } from '../../src/ingestion/ingestion.service.ts';
import { createIngestionStore } from '../../src/ingestion/ingestion.store.ts';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

const noWrite = (): never => {
  throw new Error('a check writes nothing');
};

/** Holds nothing, so whatever is looked up is not there. */
const emptyGraph: Graph = {
  run: async () => [],
  stream: noWrite,
  write: noWrite,
  changeSchema: noWrite,
  close: async () => undefined,
};

/** Checks records against each other and their texts; `stopped` before the first was written means all were accepted. */
export async function checkRecords(paths: readonly string[]): Promise<ImportReport> {
  const service = createIngestionService({
    store: createIngestionStore(emptyGraph, noWrite),
    tools: { digest, makeId: createIds(digest) },
    now: noWrite,
    newId: () => 'check',
  });
  return await service.importFiles({ paths, by: 'local', signal: AbortSignal.abort() });
}
