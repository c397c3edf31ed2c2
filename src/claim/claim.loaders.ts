/** Claims of one request: each is fetched once, and many at a time. */
import DataLoader from 'dataloader';
import type { Claim, ClaimRelation } from '../core/model/claim.ts';
import type { ClaimStore } from './claim.store.ts';

export interface ClaimLoaders {
  readonly claimById: DataLoader<string, Claim | null>;
  readonly relationsByClaimId: DataLoader<string, readonly ClaimRelation[]>;
  readonly relationById: DataLoader<string, ClaimRelation | null>;
}

export function createClaimLoaders(store: ClaimStore): ClaimLoaders {
  return {
    claimById: new DataLoader((ids) => store.byIds(ids)),
    relationsByClaimId: new DataLoader((ids) => store.relationsByClaimIds(ids)),
    relationById: new DataLoader((ids) => store.relationsByIds(ids)),
  };
}
