/** Judgements of one request: each is fetched once, and many at a time. */
import DataLoader from 'dataloader';
import type { Judgement } from '../core/model/judgement.ts';
import type { JudgementStore } from './judgement.store.ts';

export interface JudgementLoaders {
  readonly judgementById: DataLoader<string, Judgement | null>;
  /** Of a source, document, claim or assertion, undone ones too, the last recorded first. */
  readonly judgementsOf: DataLoader<string, readonly Judgement[]>;
}

export function createJudgementLoaders(store: JudgementStore): JudgementLoaders {
  return {
    judgementById: new DataLoader((ids) => store.byIds(ids)),
    judgementsOf: new DataLoader((ids) => store.ofThings(ids)),
  };
}
