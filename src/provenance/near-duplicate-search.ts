/**
 * Which held documents of a claim are nearly one text. Runs of words are kept by the SHA-256 of their text: what was
 * read once need not be read again, for it never changes.
 */
import { LRUCache } from 'lru-cache';
import type { ClaimFacts } from '../core/provenance/claim-facts.ts';
import { toShingles } from '../core/provenance/near-duplicates.ts';
import type { Shingles } from '../core/provenance/near-duplicates.ts';
import type { Voice } from '../core/provenance/voice.ts';
import { findComparableDocuments, toNearDuplicates } from './claim-facts.ts';
import type { ProvenanceStore } from './provenance.store.ts';

/** Most documents of a claim that are compared, the first by id: 200 articles are a megabyte of text. */
const MOST_DOCUMENTS = 200;

/** Runs kept in all, eight bytes each: those of some ten thousand articles. */
const MOST_RUNS = 4_000_000;

export type FindNearDuplicates = (voices: readonly Voice[]) => Promise<ClaimFacts['nearDuplicates']>;

/** Creates the search; it reads nothing where no two documents are to be compared. */
export function createNearDuplicateSearch(read: ProvenanceStore['documentTexts']): FindNearDuplicates {
  const known = new LRUCache<string, Shingles>({
    maxSize: MOST_RUNS,
    sizeCalculation: (shingles) => shingles.length + 1,
  });
  return async (voices) => {
    const documentIds = findComparableDocuments(voices).slice(0, MOST_DOCUMENTS);
    if (documentIds.length === 0) return [];
    const versions = await read(documentIds, []);
    // Held here for as long as the question takes: others may push them out of the cache meanwhile.
    const shingles = new Map(versions.flatMap(({ sha256 }) => entryOf(sha256, known.get(sha256))));
    const missing = versions.filter(({ sha256 }) => !shingles.has(sha256));
    if (missing.length > 0) {
      const ids = [...new Set(missing.map(({ documentId }) => documentId))];
      for (const { sha256, text } of await read(ids, [...new Set(missing.map((one) => one.sha256))])) {
        if (text === null) continue;
        shingles.set(sha256, toShingles(text));
        known.set(sha256, shingles.get(sha256));
      }
    }
    const texts = versions.flatMap(({ documentId, sha256 }) => {
      const runs = shingles.get(sha256);
      return runs === undefined ? [] : [{ documentId, shingles: runs }];
    });
    return toNearDuplicates(texts.sort((a, b) => (a.documentId < b.documentId ? -1 : 1)));
  };
}

function entryOf(sha256: string, shingles: Shingles | undefined): [string, Shingles][] {
  return shingles === undefined ? [] : [[sha256, shingles]];
}
