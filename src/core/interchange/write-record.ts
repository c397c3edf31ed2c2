/** A record as the text of a file: two spaces, no field that says what the format says anyway. */
import { recordFormat } from './record.ts';
import type { HearsayRecord, RecordChain, RecordDocument, RecordLink, RecordSource } from './record.ts';

/** The text of a record's file. Reading it gives the record again. */
export function printRecord(record: HearsayRecord): string {
  const { namespace, sources, documents, claims, chains, relations } = record;
  const brief = {
    format: recordFormat,
    namespace,
    sources: unlessEmpty(sources.map(briefSource)),
    documents: unlessEmpty(documents.map(briefDocument)),
    claims: unlessEmpty(claims.map((claim) => ({ ...claim, topics: unlessEmpty(claim.topics) }))),
    chains: unlessEmpty(chains.map(briefChain)),
    relations: unlessEmpty(
      relations.map((relation) => ({ ...relation, status: unless('CONFIRMED', relation.status) })),
    ),
  };
  return `${JSON.stringify(brief, null, 2)}\n`;
}

function unless<T>(usual: T, value: T): T | undefined {
  return value === usual ? undefined : value;
}

function unlessEmpty<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}

function briefSource(source: RecordSource) {
  return {
    ...source,
    names: unlessEmpty(source.names.map((name) => ({ ...name, kind: unless('OFFICIAL', name.kind) }))),
    ownedBy: unlessEmpty(source.ownedBy),
    syndicatesFrom: unlessEmpty(source.syndicatesFrom),
  };
}

function briefDocument(document: RecordDocument) {
  return { ...document, kind: unless('ARTICLE', document.kind), located: unless(true, document.located) };
}

function briefChain(chain: RecordChain) {
  return { ...chain, links: chain.links.map(briefLink), status: unless('CONFIRMED', chain.status) };
}

function briefLink(link: RecordLink) {
  return {
    ...link,
    stance: unless('AFFIRMS', link.stance),
    basis: unless('UNKNOWN', link.basis),
    hedges: unlessEmpty(link.hedges),
    quoteType: unless('INDIRECT', link.quoteType),
    scopeInferred: unless(false, link.scopeInferred),
    spans: unlessEmpty(link.spans),
  };
}
