/**
 * Pairs of sources that look alike become suggestions, for a person to decide. Each source is compared once after each of
 * its changes; a pair that has a match already, of whatever status, is left alone, so what was rejected stays so.
 * Killed anywhere, the next run finds what this one proposed; two at once propose each pair once.
 */
import type { MakeChange } from '../change/change.store.ts';
import { asItLooks } from '../core/identity/look-alike-letters.ts';
import { findAlikeSources } from '../core/identity/find-alike-sources.ts';
import type { AlikePair } from '../core/identity/find-alike-sources.ts';
import { spellingsOfAddress } from '../core/identity/same-address.ts';
import type { MakeId } from '../core/model/ids.ts';
import { isUnnamed } from '../core/model/source.ts';
import { toMistypedQuery, toPreciseQuery } from '../core/search/index-query.ts';
import { readTyped, whyTooLong } from '../core/search/typed-text.ts';
import type { AlikeStore, ComparedSource } from './alike.store.ts';
import type { JudgementWrites } from './judgement.store.ts';

export interface ProposeMatchesOptions {
  readonly store: AlikeStore;
  readonly makeChange: MakeChange;
  readonly makeId: MakeId;
  readonly writes: JudgementWrites;
  /** False while the database lacks the indexes that it looks by. */
  readonly isReady: () => Promise<boolean>;
}

/** Compares what changed, so much at most; returns how many pairs were proposed. What is left is for the next run. */
export type ProposeMatches = (signal?: AbortSignal) => Promise<number>;

const SOURCES_AT_ONCE = 50;
const MOST_ROUNDS = 40;
const MOST_CANDIDATES = 100;
/** Names of one source that are looked for; all are compared. */
const MOST_NAMES = 20;
const MOST_PROPOSED = 500;
/** Who proposes: no person. */
const SERVICE = 'hearsay';

/** Creates what proposes matches. */
export function createProposeMatches(options: ProposeMatchesOptions): ProposeMatches {
  const { store, isReady } = options;
  return async (signal) => {
    if (!(await isReady())) return 0;
    let place = await store.lookedThrough();
    let proposed = 0;
    for (let round = 0; round < MOST_ROUNDS && signal?.aborted !== true; round++) {
      const sources = await store.changed(place, SOURCES_AT_ONCE);
      const last = sources.at(-1);
      if (last === undefined) break;
      const named = sources.filter(({ type }) => !isUnnamed(type));
      const found = await candidatesOf(store, named);
      // The most that one change takes; whose pairs these are has hundreds of namesakes, and a person has enough to do.
      const pairs = findAlikeSources(named, found).slice(0, MOST_PROPOSED);
      if (pairs.length > 0) proposed += await propose(options, pairs);
      place = { through: last.version, afterId: last.id };
      await store.keepLookedThrough(place);
    }
    return proposed;
  };
}

async function candidatesOf(
  store: AlikeStore,
  sources: readonly ComparedSource[],
): Promise<readonly ComparedSource[]> {
  const queries = new Set(sources.flatMap(({ names }) => names.slice(0, MOST_NAMES).flatMap(toQueries)));
  const urls = new Set(sources.flatMap(({ url }) => (url === null ? [] : spellingsOfAddress(url))));
  if (queries.size === 0 && urls.size === 0) return [];
  return await store.candidates([...queries], [...urls], MOST_CANDIDATES);
}

/** By its words, and by the words that it seems to be: a letter or two of another script are slips to the index. */
function toQueries(name: string): readonly string[] {
  return [name, asItLooks(name)].flatMap((text) => {
    const read = whyTooLong('name', text) === null ? readTyped(text) : null;
    return read === null ? [] : [toMistypedQuery(read.words) ?? toPreciseQuery(read.words)];
  });
}

async function propose(
  { store, makeChange, makeId, writes }: ProposeMatchesOptions,
  pairs: readonly AlikePair[],
): Promise<number> {
  const matches = pairs.map((pair) => ({ ...pair, id: makeId('match', pair.aId, pair.bId) }));
  const input = ['proposeMatches', { ids: matches.map(({ id }) => id) }] as const;
  const asked = { by: SERVICE, idempotencyKey: null, input };
  const order = { action: 'JUDGE_IDENTITY', reason: null, asked } as const;
  const { made } = await makeChange(order, async (transaction) => {
    const locked = await writes.lock(transaction, [...new Set(pairs.flatMap(({ aId, bId }) => [aId, bId]))]);
    const known = await store.knownMatches(
      transaction,
      matches.map(({ id }) => id),
    );
    const due = matches.filter(({ id, aId, bId }) => !known.has(id) && locked.has(aId) && locked.has(bId));
    await Promise.all(
      due.map(({ id, aId, bId, because }) =>
        writes.write(transaction, {
          ...{ id, kind: 'IDENTITY_MATCH', ofIds: [aId, bId], reason: null, status: 'SUGGESTED' },
          says: { aId, bId, because },
        }),
      ),
    );
    return { answer: { made: due.length }, subjectIds: due.map(({ id }) => id) };
  });
  return made;
}
