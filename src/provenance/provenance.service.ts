/** Chains of a claim: one read of its graph, the rest in core. */
import { MAX_CHAINS, MAX_HOPS } from '../core/provenance/list-chains.ts';
import { claimChains } from '../core/provenance/claim-chains.ts';
import type { ChainList } from '../core/provenance/claim-chains.ts';
import { invalidInput } from '../errors.ts';
import type { ClaimGraphRow, ProvenanceStore } from './provenance.store.ts';

export interface ChainsRequest {
  readonly claimId: string;
  readonly withEntailing: boolean;
  readonly asOf: string | null;
  /** From 0 to 100; INVALID_INPUT otherwise. */
  readonly first: number | null;
  /** From 0 to 12; INVALID_INPUT otherwise. */
  readonly maxHops: number | null;
}

export interface ProvenanceService {
  /** Best first. `seen` is told every row that was read, so that nobody fetches those again. */
  readonly chains: (
    request: ChainsRequest,
    seen: (rows: readonly ClaimGraphRow[]) => void,
  ) => Promise<ChainList>;
}

/** Creates the service of chains. */
export function createProvenanceService(store: ProvenanceStore): ProvenanceService {
  return {
    chains: async ({ first, maxHops, ...request }, seen) => {
      const bounds = {
        first: within('first', first, MAX_CHAINS),
        maxHops: within('maxHops', maxHops, MAX_HOPS),
      };
      const rows = await store.claimGraph(request);
      seen(rows);
      return claimChains(
        rows.map(({ assertion, source, document, resolvedAs }) => ({
          assertionId: assertion.id,
          sourceId: source.id,
          sourceType: source.type,
          documentId: assertion.documentId,
          claimId: assertion.claimId,
          held: document?.located ?? false,
          basis: assertion.basis,
          modality: assertion.modality,
          resolvedAs,
        })),
        rows.flatMap(({ credits }) => credits),
        bounds,
      );
    },
  };
}

function within(argument: string, value: number | null, most: number): number {
  if (value === null || value < 0 || value > most)
    throw invalidInput(`${argument} is from 0 to ${String(most)}; this is ${String(value)}`);
  return value;
}
