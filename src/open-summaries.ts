/** Composition of the summaries of claims, which a server and the command line make alike. */
import type { Graph } from './graph/graph.ts';
import { migrationsAreCurrent } from './graph/migrations.ts';
import { createProvenanceService } from './provenance/provenance.service.ts';
import { createProvenanceStore } from './provenance/provenance.store.ts';
import { createClaimAnalysis } from './summary/analyse-claims.ts';
import { createSummaryService } from './summary/summary.service.ts';
import type { SummaryService } from './summary/summary.service.ts';
import { createSummaryStore } from './summary/summary.store.ts';

/** Opens the summaries of a graph; `failed` is told of a catch-up that nobody waits for any more. */
export function openSummaries(graph: Graph, failed: (error: unknown) => void): SummaryService {
  const { factsOf } = createProvenanceService(createProvenanceStore(graph));
  return createSummaryService({
    store: createSummaryStore(graph),
    analyse: createClaimAnalysis((claimIds) => factsOf(claimIds, 'WITH_ENTAILING')),
    now: () => new Date(),
    failed,
    // Without its constraints, two servers might keep a summary twice.
    isReady: () => migrationsAreCurrent(graph),
  });
}
