/** Profiles of sources: what was counted, and what follows from it. */
import { isRelayOnly } from '../core/credibility/relay-only.ts';
import type { ProfileCounts, Reliance, RelianceCounts, SourceProfile } from '../core/model/source-profile.ts';
import type { ProfileRequest, ReliancesRequest } from './profile.store.ts';

export interface ProfileService {
  /** The counts are read by the function given: a request reads those of all its sources together. */
  readonly profile: (
    request: ProfileRequest,
    count: (request: ProfileRequest) => Promise<ProfileCounts>,
  ) => Promise<SourceProfile>;
  /** Claims of which it is the only attested origin: kept of now, worked out for then. */
  readonly soleOrigin: (
    profile: SourceProfile,
    count: {
      readonly now: (sourceId: string) => Promise<number>;
      readonly asOf: (sourceId: string, asOf: string) => Promise<number>;
    },
  ) => Promise<number>;
  /** Most claims first, then by id of the source; at most `limit`. */
  readonly reliances: (
    profile: SourceProfile,
    limit: number,
    read: (request: ReliancesRequest) => Promise<readonly RelianceCounts[]>,
  ) => Promise<readonly Reliance[]>;
}

/** Creates the service of profiles. */
export function createProfileService(): ProfileService {
  return {
    profile: async (request, count) => {
      const counts = await count(request);
      return {
        ...counts,
        sourceId: request.parentId,
        asOf: request.asOf,
        relayOnly: isRelayOnly(counts.relayed, counts.claims),
      };
    },
    soleOrigin: ({ sourceId, asOf }, count) =>
      asOf === null ? count.now(sourceId) : count.asOf(sourceId, asOf),
    reliances: async ({ sourceId, asOf, claims }, limit, read) =>
      (await read({ parentId: sourceId, asOf, limit })).map((reliance) => ({
        ...reliance,
        share: reliance.claims / claims,
      })),
  };
}
