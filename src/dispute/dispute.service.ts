/** Disputes in one list: contradictions, then tensions, each by the id of the relation, then claims at odds with themselves by theirs. */
import type { ClaimRelation, ClaimRelationKind } from '../core/model/claim.ts';
import type { Dispute } from '../core/model/dispute.ts';
import { invalidInput } from '../errors.ts';
import type { DisputeStore } from './dispute.store.ts';

export interface DisputeFilter {
  /** CONTRADICTS and TENSION; INVALID_INPUT for any other. */
  readonly kinds: readonly ClaimRelationKind[];
  readonly topic: string | null;
}

/** The part of the list, and the id there. */
export type DisputeKey = readonly [part: string, id: string];

export interface DisputeService {
  readonly start: DisputeKey;
  readonly keyOf: (dispute: Dispute) => DisputeKey;
  /** Where contradictions are asked for, claims at odds with themselves come too: these wait for fresh summaries. */
  readonly page: (
    filter: DisputeFilter,
    after: DisputeKey,
    limit: number,
    settled: () => Promise<void>,
  ) => Promise<readonly Dispute[]>;
  readonly count: (filter: DisputeFilter, settled: () => Promise<void>) => Promise<number>;
}

type Part = 'CONTRADICTS' | 'TENSION' | 'WITHIN';
const parts: readonly Part[] = ['CONTRADICTS', 'TENSION', 'WITHIN'];

/** Creates the service of disputes. */
export function createDisputeService(store: DisputeStore): DisputeService {
  const pageOf = async (
    part: Part,
    place: Parameters<DisputeStore['disputedClaims']>[0],
    settled: () => Promise<void>,
  ): Promise<readonly Dispute[]> => {
    if (part !== 'WITHIN') return (await store.relations(part, place)).map(toDispute);
    await settled();
    return (await store.disputedClaims(place)).map(toDisputeWithin);
  };
  return {
    start: ['', ''],
    keyOf: ({ id, relation }) => [relation?.kind ?? 'WITHIN', id],
    page: async ({ kinds, topic }, [afterPart, afterId], limit, settled) => {
      const found: Dispute[] = [];
      for (const part of partsOf(kinds)) {
        if (parts.indexOf(part) < parts.findIndex((one) => one === afterPart) || found.length >= limit)
          continue;
        const place = { topic, afterId: part === afterPart ? afterId : '', limit: limit - found.length };
        found.push(...(await pageOf(part, place, settled)));
      }
      return found;
    },
    count: async ({ kinds, topic }, settled) => {
      let total = 0;
      for (const part of partsOf(kinds)) {
        if (part === 'WITHIN') await settled();
        total += await (part === 'WITHIN'
          ? store.countDisputedClaims(topic)
          : store.countRelations(part, topic));
      }
      return total;
    },
  };
}

function partsOf(kinds: readonly ClaimRelationKind[]): readonly Part[] {
  const strange = kinds.find((kind) => kind !== 'CONTRADICTS' && kind !== 'TENSION');
  if (strange !== undefined) throw invalidInput(`kinds are CONTRADICTS and TENSION; this is ${strange}`);
  return parts.filter((part) => kinds.includes(part === 'WITHIN' ? 'CONTRADICTS' : part));
}

function toDispute(relation: ClaimRelation): Dispute {
  const sideOf = (claimId: string) => ({ claimId, stance: 'AFFIRMS', withEntailing: true }) as const;
  return { id: relation.id, relation, sides: [sideOf(relation.fromId), sideOf(relation.toId)] };
}

function toDisputeWithin(claimId: string): Dispute {
  const sideOf = (stance: 'AFFIRMS' | 'DENIES') => ({ claimId, stance, withEntailing: false }) as const;
  return { id: claimId, relation: null, sides: [sideOf('AFFIRMS'), sideOf('DENIES')] };
}
