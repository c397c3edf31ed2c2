/** Which full keys a record refers to, by kind: its own things included. */
import type { ThingKind } from '../core/interchange/known-things.ts';
import type { HearsayRecord, RecordDocument, RecordSource } from '../core/interchange/record.ts';
import { fullKey } from '../core/model/key.ts';

export type References = Readonly<Record<ThingKind, Set<string>>>;

export function emptyReferences(): References {
  return { source: new Set(), document: new Set(), claim: new Set() };
}

/** Adds what a record refers to. */
export function collectReferences(record: HearsayRecord, into: References): void {
  const { namespace } = record;
  const add = (kind: ThingKind, reference: string | undefined): void => {
    if (reference !== undefined) into[kind].add(fullKey(namespace, reference));
  };
  for (const source of record.sources) {
    add('source', source.key);
    for (const reference of sourceReferences(source)) add('source', reference);
  }
  for (const document of record.documents) {
    add('document', document.key);
    add('source', document.publisher);
    add('document', document.locatedAs);
  }
  for (const claim of record.claims) add('claim', claim.key);
  for (const chain of record.chains) {
    add('claim', chain.claim);
    add('document', chain.readIn);
    for (const link of chain.links) {
      add('source', link.source);
      add('document', link.document);
    }
  }
  for (const relation of record.relations) {
    add('claim', relation.from);
    add('claim', relation.to);
  }
}

/** Sources that a source is tied to. */
export function sourceReferences(source: RecordSource): string[] {
  const ties = [...source.ownedBy, ...source.syndicatesFrom].map((tie) => tie.source);
  return [source.carriedBy, source.affiliation, ...ties].filter((reference) => reference !== undefined);
}

/** Things that a document is tied to. */
export function documentReferences(document: RecordDocument): { sources: string[]; documents: string[] } {
  return {
    sources: document.publisher === undefined ? [] : [document.publisher],
    documents: document.locatedAs === undefined ? [] : [document.locatedAs],
  };
}
