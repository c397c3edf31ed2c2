/** Circular reporting over the whole graph: which claims have any is kept, the groups themselves are found anew. */
import { analyseClaim } from '../core/credibility/analyse-claim.ts';
import { circularGroupsOf } from '../core/credibility/summary-figures.ts';
import type { CircularGroup } from '../core/provenance/circular-groups.ts';
import type { ReadFacts } from './analyse-claims.ts';
import type { CountStore } from './summary-counts.store.ts';

/** The claim of a group, and the least of its assertions. */
export type CircularKey = readonly [claimId: string, assertionId: string];

export interface CircularReportingService {
  readonly start: CircularKey;
  readonly keyOf: (group: CircularGroup) => CircularKey;
  /** By claim, then by least assertion. Of one claim, if it is given; of all, it waits for fresh summaries. */
  readonly page: (
    claimId: string | null,
    after: CircularKey,
    limit: number,
    settled: () => Promise<void>,
  ) => Promise<readonly CircularGroup[]>;
  readonly count: (claimId: string | null, settled: () => Promise<void>) => Promise<number>;
}

const CLAIMS_AT_ONCE = 100;

/** Creates the service. `readOwnFacts` reads what states each claim itself. */
export function createCircularReportingService(
  store: Pick<CountStore, 'circularClaims' | 'countCircularGroups'>,
  readOwnFacts: ReadFacts,
): CircularReportingService {
  const groupsOf = async (claimIds: readonly string[]): Promise<readonly CircularGroup[]> => {
    const facts = await readOwnFacts(claimIds);
    return claimIds.flatMap((id) => {
      const own = facts.get(id);
      return own === undefined ? [] : circularGroupsOf(analyseClaim(own));
    });
  };
  const keyOf = ({ claimIds, assertionIds }: CircularGroup): CircularKey => [
    claimIds[0] ?? '',
    assertionIds[0] ?? '',
  ];
  return {
    start: ['', ''],
    keyOf,
    page: async (claimId, after, limit, settled) => {
      const isAfter = (group: CircularGroup): boolean => {
        const [id, assertionId] = keyOf(group);
        return id > after[0] || (id === after[0] && assertionId > after[1]);
      };
      if (claimId !== null) return (await groupsOf([claimId])).filter(isAfter).slice(0, limit);
      await settled();
      const found: CircularGroup[] = [];
      for (let from = after[0], isLast = false; !isLast && found.length < limit;) {
        const claimIds = await store.circularClaims(from, CLAIMS_AT_ONCE);
        const groups = await groupsOf(claimIds.filter((id) => id !== from || from === after[0]));
        found.push(...groups.filter(isAfter));
        isLast = claimIds.length < CLAIMS_AT_ONCE;
        from = claimIds.at(-1) ?? from;
      }
      return found.slice(0, limit);
    },
    count: async (claimId, settled) => {
      if (claimId !== null) return (await groupsOf([claimId])).length;
      await settled();
      return await store.countCircularGroups();
    },
  };
}
