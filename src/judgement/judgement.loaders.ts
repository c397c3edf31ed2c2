/** Judgements of one request: each is fetched once, and many at a time. */
import DataLoader from 'dataloader';
import type { Judgement } from '../core/model/judgement.ts';
import type { JudgementsRequest, JudgementStore } from './judgement.store.ts';

export interface JudgementLoaders {
  readonly judgementById: DataLoader<string, Judgement | null>;
  /** Of a source with those that are one with it, a document, claim or assertion; undone ones too, the last recorded first. */
  readonly judgementsOf: DataLoader<JudgementsRequest, readonly Judgement[], string>;
}

export function createJudgementLoaders(store: JudgementStore): JudgementLoaders {
  return {
    judgementById: new DataLoader((ids) => store.byIds(ids)),
    judgementsOf: new DataLoader<JudgementsRequest, readonly Judgement[], string>(
      (requests) => store.ofThings(requests),
      { cacheKeyFn: ({ parentId, asOf }) => `${parentId}/${asOf ?? ''}` },
    ),
  };
}
