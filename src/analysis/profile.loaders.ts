/** Profiles of one request: each is counted once, and many at a time. */
import DataLoader from 'dataloader';
import type { ProfileCounts, RelianceCounts } from '../core/model/source-profile.ts';
import type { ProfileRequest, ProfileStore, ReliancesRequest } from './profile.store.ts';

export interface ProfileLoaders {
  readonly profileOf: DataLoader<ProfileRequest, ProfileCounts, string>;
  readonly reliancesOf: DataLoader<ReliancesRequest, readonly RelianceCounts[], string>;
}

export function createProfileLoaders(store: ProfileStore): ProfileLoaders {
  const byArguments = { cacheKeyFn: (request: unknown) => JSON.stringify(request) };
  return {
    profileOf: new DataLoader<ProfileRequest, ProfileCounts, string>(
      (requests) => store.counts(requests),
      byArguments,
    ),
    reliancesOf: new DataLoader<ReliancesRequest, readonly RelianceCounts[], string>(
      (requests) => store.reliances(requests),
      byArguments,
    ),
  };
}
