/** For whom the sources of one request count: each is fetched once, and many at a time. */
import DataLoader from 'dataloader';
import type { IdentityStore } from './identity.store.ts';

export interface IdentityLoaders {
  /** The id of the source that it was merged into; null where it stands for itself. */
  readonly canonicalIdOf: DataLoader<string, string | null>;
}

export function createIdentityLoaders(store: IdentityStore): IdentityLoaders {
  return { canonicalIdOf: new DataLoader((ids) => store.canonicalIds(ids)) };
}
