/** The graph of a claim: its voices, whom they credit, and what comes along with them. */
import type { Assertion } from '../core/model/assertion.ts';
import type { Document } from '../core/model/document.ts';
import type { Source } from '../core/model/source.ts';
import type { Graph } from '../graph/graph.ts';
import { takeApart } from '../graph/said-rows.ts';
import { claimGraph } from './provenance.statements.ts';

export interface ClaimGraphRequest {
  readonly claimId: string;
  readonly withEntailing: boolean;
  /** ISO 8601; null for now. */
  readonly asOf: string | null;
}

export interface CreditRow {
  readonly attributionId: string;
  readonly fromAssertionId: string;
  readonly toAssertionId: string;
  readonly confirmed: boolean;
}

export interface ClaimGraphRow {
  readonly assertion: Assertion;
  readonly source: Source;
  readonly document: Document | null;
  readonly publisher: Source | null;
  readonly credits: readonly CreditRow[];
  readonly resolvedAs: readonly string[];
}

export interface ProvenanceStore {
  readonly claimGraph: (request: ClaimGraphRequest) => Promise<readonly ClaimGraphRow[]>;
}

/** Creates the store of claim graphs. */
export function createProvenanceStore(graph: Graph): ProvenanceStore {
  return {
    claimGraph: async (request) =>
      (await graph.run(claimGraph, { ...request })).map((row) => ({
        ...takeApart(row),
        credits: row.creditIds.map((attributionId, i) => ({
          attributionId,
          fromAssertionId: row.id,
          toAssertionId: row.creditedIds[i] ?? '',
          confirmed: row.creditsConfirmed[i] ?? false,
        })),
        resolvedAs: row.resolvedAsIds,
      })),
  };
}
