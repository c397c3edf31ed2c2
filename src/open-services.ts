/** Composition for the command line: what brings data in and out, and what answers questions, on one database. */
import { hash, randomUUID } from 'node:crypto';
import { createActivityLogService } from './activity/activity-log.service.ts';
import type { ActivityLogService } from './activity/activity-log.service.ts';
import { createActivityLogStore, createRecordActivity } from './activity/activity-log.store.ts';
import { createEarlierChangesService } from './activity/earlier-changes.service.ts';
import { createEarlierChangesStore } from './activity/earlier-changes.store.ts';
import { createSealChange } from './activity/seal-change.ts';
import { createIds } from './core/model/ids.ts';
import { migrations } from './graph/migration-files.ts';
import { migrate } from './graph/migrations.ts';
import { openNeo4jGraph } from './graph/neo4j-graph.ts';
import { createIngestionService } from './ingestion/ingestion.service.ts';
import type { IngestionService } from './ingestion/ingestion.service.ts';
import { createIngestionStore } from './ingestion/ingestion.store.ts';
import { findRecordPaths } from './ingestion/record-paths.ts';
import { createInterchangeService } from './interchange/interchange.service.ts';
import type { InterchangeService } from './interchange/interchange.service.ts';
import { createInterchangeStore } from './interchange/interchange.store.ts';
import { openSummaries } from './open-summaries.ts';
import type { Logger } from './ops/logger.ts';
import { createFoldingService } from './search/folding.service.ts';
import { createFoldingStore } from './search/folding.store.ts';
import type { SummaryService } from './summary/summary.service.ts';
import { createServices } from './services.ts';
import type { Services } from './services.ts';
import { createDerivedStore } from './verification/derived.store.ts';
import { createVerificationService } from './verification/verification.service.ts';
import type { VerificationService } from './verification/verification.service.ts';
import { createVerificationStore } from './verification/verification.store.ts';

export type { ImportReport } from './ingestion/import-report.ts';
export { findRecordPaths };

export interface DatabaseAddress {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

export interface OpenServices {
  readonly ingestion: IngestionService;
  readonly interchange: InterchangeService;
  readonly verification: VerificationService;
  readonly summaries: SummaryService;
  readonly activityLog: ActivityLogService;
  /** Once for each question to the schema. */
  readonly createContext: Services['createContext'];
  readonly extensionsOf: Services['extensionsOf'];
  readonly proposeMatches: Services['proposeMatches'];
  /**
   * Applies what is missing, telling each, folds all labels by the rules of this version, and logs what was changed before
   * there was a log; returns how many it applied.
   */
  readonly migrate: (log: (line: string) => void) => Promise<number>;
  readonly migrationCount: number;
  readonly close: () => Promise<void>;
}

const digest = (text: string): string => hash('sha256', text);
const now = (): Date => new Date();

/** Opens the services of a database; nothing is connected until one is used. */
export function openServices(
  { uri, username, password, database }: DatabaseAddress,
  log: Logger,
): OpenServices {
  const graph = openNeo4jGraph({ uri, username, password, database, log });
  const tools = { digest, makeId: createIds(digest) };
  const folding = createFoldingStore(graph);
  // Whoever runs a command waits for it, and is told.
  const summaries = openSummaries(graph, () => undefined);
  const { createContext, extensionsOf, proposeMatches } = createServices(graph);
  const seal = createSealChange(digest);
  const activityLog = createActivityLogService(createActivityLogStore(graph), digest);
  const store = createIngestionStore(graph, createRecordActivity(seal));
  return {
    ingestion: createIngestionService({ store, tools, now, newId: randomUUID }),
    interchange: createInterchangeService(createInterchangeStore(graph)),
    verification: createVerificationService(
      createVerificationStore(graph),
      createDerivedStore(graph),
      folding,
      summaries,
      activityLog,
      digest,
    ),
    summaries,
    activityLog,
    createContext,
    extensionsOf,
    proposeMatches,
    migrate: async (tell) => {
      const applied = await migrate(graph, { now, log: tell });
      await createFoldingService(folding).foldAll((written) => tell(`${String(written)} labels folded`));
      const earlier = createEarlierChangesService(createEarlierChangesStore(graph, seal), now);
      await earlier.logAll((logged) => tell(`${String(logged)} earlier changes logged`));
      return applied;
    },
    migrationCount: migrations.length,
    close: graph.close,
  };
}
