/** Sources, documents, claims and relations of a graph as a record describes them: the other way of describe-record. */
import { splitKey } from '../model/key.ts';
import { compareText, sortNames } from '../model/source-name.ts';
import type {
  RecordClaim,
  RecordDocument,
  RecordName,
  RecordRelation,
  RecordSource,
  RecordTie,
} from './record.ts';
import type { HeldClaim, HeldDocument, HeldRelation, HeldSource, HeldTie } from './write-rows.ts';

/** How a record of the namespace refers to a key: its own stand alone. */
export function toReference(namespace: string, key: string): string {
  const parts = splitKey(key);
  return parts.namespace === namespace ? parts.local : key;
}

const orNone = <T>(value: T | null): T | undefined => value ?? undefined;

/** A source under the local key of its namespace. */
export function writeSource(namespace: string, source: HeldSource): RecordSource {
  const refer = (key: string | null): string | undefined =>
    key === null ? undefined : toReference(namespace, key);
  return {
    key: splitKey(source.key).local,
    type: source.type,
    names: sortNames(source.names).map(({ value, lang, script, kind }): RecordName => ({
      value,
      lang: orNone(lang),
      script: orNone(script),
      kind,
    })),
    descriptor: orNone(source.descriptor),
    descriptorLang: orNone(source.descriptorLang),
    carriedBy: refer(source.carriedByKey),
    outletKind: orNone(source.outletKind),
    country: orNone(source.country),
    url: orNone(source.url),
    role: orNone(source.role),
    affiliation: refer(source.affiliationKey),
    ownedBy: writeTies(namespace, source.ownedBy),
    syndicatesFrom: writeTies(namespace, source.syndicatesFrom),
  };
}

function writeTies(namespace: string, ties: readonly HeldTie[]): RecordTie[] {
  const order = ({ sourceKey, from, to }: HeldTie): string => JSON.stringify([sourceKey, from, to]);
  return ties
    .toSorted((a, b) => compareText(order(a), order(b)))
    .map(({ sourceKey, from, to }) => ({
      source: toReference(namespace, sourceKey),
      from: orNone(from),
      to: orNone(to),
    }));
}

/** A document under the local key of its namespace. */
export function writeDocument(namespace: string, document: HeldDocument): RecordDocument {
  const { version, publisherKey, locatedAsKey } = document;
  return {
    key: splitKey(document.key).local,
    kind: document.kind,
    publisher: publisherKey === null ? undefined : toReference(namespace, publisherKey),
    title: orNone(document.title),
    lang: orNone(document.lang),
    url: orNone(document.url),
    publishedAt: orNone(document.publishedAt),
    retrievedAt: orNone(version?.retrievedAt ?? null),
    located: document.located,
    locatedAs: locatedAsKey === null ? undefined : toReference(namespace, locatedAsKey),
    text:
      version === null
        ? undefined
        : { sha256: version.sha256, characters: version.characters, file: orNone(version.file) },
  };
}

/** A claim under the local key of its namespace. */
export function writeClaim({ key, text, lang, topics, eventAt }: HeldClaim): RecordClaim {
  return { key: splitKey(key).local, text, lang, topics, eventAt: orNone(eventAt) };
}

/** A relation between claims, which may be of other namespaces. */
export function writeRelation(namespace: string, relation: HeldRelation): RecordRelation {
  return {
    kind: relation.kind,
    from: toReference(namespace, relation.fromKey),
    to: toReference(namespace, relation.toKey),
    note: orNone(relation.note),
    status: relation.status,
  };
}
