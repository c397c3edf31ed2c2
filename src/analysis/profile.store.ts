/** How sources come by their claims, from the graph. */
import { fetchPerParent, groupRows } from '../core/model/page.ts';
import type { ProfileCounts, RelianceCounts } from '../core/model/source-profile.ts';
import type { Graph } from '../graph/graph.ts';
import { profilesOfSources, reliancesOfSources } from './analysis.statements.ts';

export interface ProfileRequest {
  /** The source. */
  readonly parentId: string;
  /** ISO 8601; null for now. */
  readonly asOf: string | null;
}

export interface ReliancesRequest extends ProfileRequest {
  readonly limit: number;
}

export interface ProfileStore {
  readonly counts: (requests: readonly ProfileRequest[]) => Promise<ProfileCounts[]>;
  /** Most claims first, then by id of the source they are taken from. */
  readonly reliances: (requests: readonly ReliancesRequest[]) => Promise<(readonly RelianceCounts[])[]>;
}

const nothing: ProfileCounts = {
  ...{ claims: 0, ownVoice: 0, relayed: 0, anonymous: 0, unspecified: 0 },
  ...{ firstHand: 0, contradicted: 0 },
};

/** Creates the store of profiles on a graph. */
export function createProfileStore(graph: Graph): ProfileStore {
  return {
    counts: (requests) =>
      fetchPerParent(
        requests,
        async ({ asOf }, parentIds) => {
          const rows = await graph.run(profilesOfSources, { parentIds, asOf });
          return new Map(rows.map(({ parentId, ...counts }) => [parentId, counts]));
        },
        nothing,
      ),
    reliances: (requests) =>
      fetchPerParent(
        requests,
        async ({ asOf, limit }, parentIds) =>
          groupRows(
            await graph.run(reliancesOfSources, { parentIds, asOf, limit }),
            (row) => row.parentId,
            ({ parentId: _, ...reliance }) => reliance,
          ),
        [],
      ),
  };
}
