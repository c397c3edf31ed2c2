/** Sources of one request: each is fetched once, and many at a time. */
import DataLoader from 'dataloader';
import type { Name, Ownership, Source } from '../core/model/source.ts';
import type { SourceStore } from './source.store.ts';

export interface SourceLoaders {
  readonly sourceById: DataLoader<string, Source | null>;
  readonly namesBySourceId: DataLoader<string, readonly Name[]>;
  readonly ownershipsByOutletId: DataLoader<string, readonly Ownership[]>;
  readonly syndicatesFromByOutletId: DataLoader<string, readonly string[]>;
}

export function createSourceLoaders(store: SourceStore): SourceLoaders {
  return {
    sourceById: new DataLoader((ids) => store.byIds(ids)),
    namesBySourceId: new DataLoader((ids) => store.namesByIds(ids)),
    ownershipsByOutletId: new DataLoader((ids) => store.ownershipsByIds(ids)),
    syndicatesFromByOutletId: new DataLoader((ids) => store.syndicatesFromByIds(ids)),
  };
}
