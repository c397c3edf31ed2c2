/** What the graph holds under the keys that an import names. */
import type { KnownThing, ThingKind } from '../core/interchange/known-things.ts';
import type { IngestionStore } from './ingestion.store.ts';
import type { References } from './references.ts';

export type GraphThings = Readonly<Record<ThingKind, ReadonlyMap<string, KnownThing>>>;

const KEYS_AT_ONCE = 2_000;

/** Looks all keys up, some thousands at a time. */
export async function findGraphThings(store: IngestionStore, keys: References): Promise<GraphThings> {
  const things: Record<ThingKind, Map<string, KnownThing>> = {
    source: new Map(),
    document: new Map(),
    claim: new Map(),
  };
  for (const some of inParts(keys.source)) {
    for (const { key, ...row } of await store.sourcesByKeys(some)) {
      // What is in the graph has its carrier and can be part of no new loop.
      things.source.set(key, { kind: 'source', ...row, carriedBy: null });
    }
  }
  for (const some of inParts(keys.document)) {
    for (const { key, id, digest, located, versionId, characters } of await store.documentsByKeys(some)) {
      const version = versionId === null || characters === null ? null : { id: versionId, characters };
      things.document.set(key, { kind: 'document', id, digest, located, version });
    }
  }
  for (const some of inParts(keys.claim)) {
    for (const { key, id, digest } of await store.claimsByKeys(some)) {
      things.claim.set(key, { kind: 'claim', id, digest });
    }
  }
  return things;
}

function* inParts(keys: ReadonlySet<string>): Generator<string[]> {
  const all = [...keys];
  for (let at = 0; at < all.length; at += KEYS_AT_ONCE) yield all.slice(at, at + KEYS_AT_ONCE);
}
