/** Chains of a claim: one read of its graph, the rest in core. */
import { MAX_CHAINS, MAX_HOPS } from '../core/provenance/list-chains.ts';
import { claimChains } from '../core/provenance/claim-chains.ts';
import type { ChainList } from '../core/provenance/claim-chains.ts';
import { invalidInput } from '../errors.ts';
import type { ClaimGraphRequest, ClaimVoice } from './provenance.store.ts';

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
  /** Best first. The graph of the claim is read by the function given: a request reads each once. */
  readonly chains: (request: ChainsRequest, read: ReadClaimGraph) => Promise<ChainList>;
}

type ReadClaimGraph = (request: ClaimGraphRequest) => Promise<readonly ClaimVoice[]>;

/** Creates the service of chains. */
export function createProvenanceService(): ProvenanceService {
  return {
    chains: async ({ first, maxHops, ...request }, read) => {
      const bounds = {
        first: within('first', first, MAX_CHAINS),
        maxHops: within('maxHops', maxHops, MAX_HOPS),
      };
      const voices = await read(request);
      return claimChains(
        voices.map(({ assertion, source, document, resolvedAs }) => ({
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
        voices.flatMap(({ credits }) =>
          credits.map(({ attribution: { id, fromId, toId }, isConfirmed }) => ({
            attributionId: id,
            fromAssertionId: fromId,
            toAssertionId: toId,
            confirmed: isConfirmed,
            readIn: '',
          })),
        ),
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
