/** Composition of the summaries of claims, which a server and the command line make alike. */
import type { Graph } from './graph/graph.ts';
import type { ClaimFacts } from './core/provenance/claim-facts.ts';
import { createProvenanceStore } from './provenance/provenance.store.ts';
import { createClaimAnalysis } from './summary/analyse-claims.ts';
import { createSummaryService } from './summary/summary.service.ts';
import type { SummaryService } from './summary/summary.service.ts';
import { createSummaryStore } from './summary/summary.store.ts';

/** Opens the summaries of a graph; `failed` is told of a catch-up that nobody waits for any more. */
export function openSummaries(graph: Graph, failed: (error: unknown) => void): SummaryService {
  const provenance = createProvenanceStore(graph);
  return createSummaryService({
    store: createSummaryStore(graph),
    analyse: createClaimAnalysis(async (claimIds) => {
      const facts = new Map<string, ClaimFacts>();
      for (const claimId of claimIds) {
        const rows = await provenance.claimGraph({ claimId, withEntailing: true, asOf: null });
        facts.set(claimId, {
          voices: rows.map(({ assertion, source, document, resolvedAs }) => ({
            assertionId: assertion.id,
            sourceId: source.id,
            sourceType: source.type,
            documentId: assertion.documentId,
            claimId: assertion.claimId,
            held: document?.located ?? false,
            basis: assertion.basis,
            modality: assertion.modality,
            stance: assertion.stance,
            publishedAt: null,
            resolvedAs,
          })),
          credits: rows.flatMap(({ credits }) =>
            credits.map(({ attribution: { id, fromId, toId }, isConfirmed }) => ({
              attributionId: id,
              fromAssertionId: fromId,
              toAssertionId: toId,
              confirmed: isConfirmed,
              readIn: '',
            })),
          ),
          roles: new Map(
            rows.map(({ assertion }) => [
              assertion.claimId,
              { isSame: true, entails: false, contradicts: false },
            ]),
          ),
          sources: new Map(),
          dependence: [],
          nearDuplicates: [],
          withdrawn: new Set(),
          records: new Map(),
        });
      }
      return facts;
    }),
    now: () => new Date(),
    failed,
  });
}
