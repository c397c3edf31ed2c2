/** The rows of a record with the words by which their labels are found. */
import type { RecordGraph } from '../core/interchange/record-graph.ts';
import { foldLabel } from '../core/search/fold-label.ts';
import type { WritableGraph } from './writable-graph.store.ts';

/** Folds every name, descriptor, title and wording; sources that have names are found by these. */
export function withFoldedWords(rows: RecordGraph): WritableGraph {
  return {
    ...rows,
    sources: rows.sources.map((source) => ({ ...source, ...foldLabel(source.descriptor) })),
    names: rows.names.map((name) => ({ ...name, ...foldLabel(name.value) })),
    documents: rows.documents.map((document) => ({ ...document, ...foldLabel(document.title) })),
    claims: rows.claims.map((claim) => ({ ...claim, ...foldLabel(claim.text) })),
  };
}
