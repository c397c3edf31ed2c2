/**
 * What a withdrawal takes out of the analysis: a source that was judged to be one with others goes with all of them, as the
 * one that they count as.
 */
import { idKind } from '../core/model/ids.ts';
import type { ProvenanceStore } from './provenance.store.ts';

/** Ids of sources, documents and assertions, each once: of a source that of the one that it counts as by that time. */
export type ReadCountedAs = (ids: readonly string[], asOf: string | null) => Promise<readonly string[]>;

/** Creates the reader: one read where a source is among the ids, else none. */
export function createReadCountedAs({
  recordHolders,
}: Pick<ProvenanceStore, 'recordHolders'>): ReadCountedAs {
  return async (ids, asOf) => {
    const sourceIds = ids.filter((id) => idKind(id) === 'source');
    const holders = sourceIds.length === 0 ? [] : await recordHolders(sourceIds, asOf);
    const countedAs = new Map(holders.map(({ id, canonicalId }) => [id, canonicalId]));
    return [...new Set(ids.map((id) => countedAs.get(id) ?? id))];
  };
}
