/** Which claims are stated more than once: only of these can an assertion be described in two places. */
import type { KnownThing } from '../core/interchange/known-things.ts';
import type { HearsayRecord } from '../core/interchange/record.ts';
import { fullKey } from '../core/model/key.ts';

export interface ClaimUses {
  /** Takes note of the claims that a file states. */
  readonly add: (record: HearsayRecord) => void;
  /** To be told once all files are added: the claims that the graph holds, and which claim has a full key. */
  readonly settle: (
    held: ReadonlyMap<string, KnownThing>,
    find: (key: string) => KnownThing | undefined,
  ) => void;
  readonly isStatedElsewhere: (claimId: string) => boolean;
}

/** Creates the memory of one import; it keeps keys alone. */
export function createClaimUses(): ClaimUses {
  const stated = new Set<string>();
  const statedTwice = new Set<string>();
  const statedElsewhere = new Set<string>();
  return {
    add: ({ namespace, chains }) => {
      for (const key of new Set(chains.map(({ claim }) => fullKey(namespace, claim)))) {
        (stated.has(key) ? statedTwice : stated).add(key);
      }
    },
    settle: (held, find) => {
      const things = [...held.values(), ...[...statedTwice].map(find)];
      for (const thing of things) if (thing !== undefined) statedElsewhere.add(thing.id);
    },
    isStatedElsewhere: (claimId) => statedElsewhere.has(claimId),
  };
}
