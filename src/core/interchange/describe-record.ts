/** The things that a record describes under keys of its own: sources, documents, claims, with their digests. */
import { canonicalJson } from '../model/ids.ts';
import type { Digest, MakeId } from '../model/ids.ts';
import { fullKey } from '../model/key.ts';
import type { Name } from '../model/source.ts';
import { compareText, defaultName, sortNames } from '../model/source-name.ts';
import type { KnownClaim, KnownDocument, KnownSource } from './known-things.ts';
import type { HearsayRecord, RecordDocument, RecordSource, RecordTie } from './record.ts';
import type { ClaimRow, DocumentRow, NameRow, SourceRow, TieRow, VersionRow } from './record-graph.ts';

export interface RecordTools {
  readonly makeId: MakeId;
  readonly digest: Digest;
}

export interface DescribedSource {
  readonly row: SourceRow;
  readonly names: readonly NameRow[];
  readonly ownerships: readonly TieRow[];
  readonly syndications: readonly TieRow[];
  readonly known: KnownSource;
}

function sourceId(namespace: string, reference: string | undefined, makeId: MakeId): string | null {
  return reference === undefined ? null : makeId('source', fullKey(namespace, reference));
}

/** One source of a record as rows. References are turned into ids unchecked: `check-descriptions` looks at them. */
export function describeSource(
  namespace: string,
  source: RecordSource,
  { makeId, digest }: RecordTools,
): DescribedSource {
  const key = fullKey(namespace, source.key);
  const id = makeId('source', key);
  const names = describeNames(source);
  const ownerships = describeTies(namespace, id, 'OWNED_BY', source.ownedBy, makeId);
  const syndications = describeTies(namespace, id, 'SYNDICATES_FROM', source.syndicatesFrom, makeId);
  const described = {
    type: source.type,
    outletKind: source.type === 'OUTLET' ? (source.outletKind ?? 'OTHER') : null,
    country: source.country ?? null,
    url: source.url ?? null,
    role: source.role ?? null,
    affiliationId: sourceId(namespace, source.affiliation, makeId),
    descriptor: source.descriptor ?? null,
    descriptorLang: source.descriptorLang ?? null,
    carriedById: sourceId(namespace, source.carriedBy, makeId),
  };
  const hash = digest(
    canonicalJson({ ...described, names, ties: [...ownerships, ...syndications].map((tie) => tie.id) }),
  );
  return {
    row: {
      id,
      key,
      label: source.descriptor ?? defaultName(names) ?? source.key,
      ...described,
      digest: hash,
    },
    names: names.map((name) => ({
      id: makeId('name', id, name.value, name.lang, name.script, name.kind),
      sourceId: id,
      ...name,
    })),
    ownerships,
    syndications,
    known: {
      kind: 'source',
      id,
      digest: hash,
      type: source.type,
      carriedBy: source.carriedBy === undefined ? null : fullKey(namespace, source.carriedBy),
    },
  };
}

function describeNames(source: RecordSource): Name[] {
  const names = source.names.map(({ value, lang, script, kind }) => ({
    value,
    lang: lang ?? null,
    script: script ?? null,
    kind,
  }));
  return onceEach(sortNames(names));
}

function describeTies(
  namespace: string,
  fromId: string,
  kind: string,
  list: readonly RecordTie[],
  makeId: MakeId,
): TieRow[] {
  const ties = list.map((tie): TieRow => {
    const toId = makeId('source', fullKey(namespace, tie.source));
    const [from, to] = [tie.from ?? null, tie.to ?? null];
    return { id: makeId('tie', kind, fromId, toId, from, to), fromId, toId, from, to };
  });
  return onceEach(ties.sort((a, b) => compareText(a.id, b.id)));
}

export interface DescribedDocument {
  readonly row: DocumentRow;
  /** Without its text, which comes from a file. */
  readonly version: VersionRow | null;
  readonly known: KnownDocument;
}

/** One document of a record as rows. */
export function describeDocument(
  namespace: string,
  document: RecordDocument,
  { makeId, digest }: RecordTools,
): DescribedDocument {
  const key = fullKey(namespace, document.key);
  const id = makeId('document', key);
  const described = {
    kind: document.kind,
    title: document.title ?? null,
    lang: document.lang ?? null,
    url: document.url ?? null,
    publisherId:
      document.publisher === undefined ? null : makeId('source', fullKey(namespace, document.publisher)),
    publishedAt: document.publishedAt ?? null,
    located: document.located,
    locatedAsId:
      document.locatedAs === undefined ? null : makeId('document', fullKey(namespace, document.locatedAs)),
  };
  const { text } = document;
  const version =
    text === undefined
      ? null
      : {
          id: makeId('version', id, text.sha256),
          documentId: id,
          sha256: text.sha256,
          characters: text.characters,
          retrievedAt: document.retrievedAt ?? null,
          text: null,
        };
  const isTextHeld = text?.file !== undefined;
  const hash = digest(canonicalJson({ ...described, version, isTextHeld }));
  return {
    row: { id, key, ...described, digest: hash },
    version,
    known: {
      kind: 'document',
      id,
      digest: hash,
      located: document.located,
      version: version === null ? null : { id: version.id, characters: version.characters },
    },
  };
}

export interface DescribedClaim {
  readonly row: ClaimRow;
  readonly known: KnownClaim;
}

/** One claim of a record as a row. Equal texts under two keys are two claims. */
export function describeClaim(
  namespace: string,
  claim: HearsayRecord['claims'][number],
  { makeId, digest }: RecordTools,
): DescribedClaim {
  const key = fullKey(namespace, claim.key);
  const id = makeId('claim', key);
  const topics = [...new Set(claim.topics)].sort(compareText);
  const described = { text: claim.text, lang: claim.lang, topics, eventAt: claim.eventAt ?? null };
  const hash = digest(canonicalJson(described));
  return { row: { id, key, ...described, digest: hash }, known: { kind: 'claim', id, digest: hash } };
}

/** A name or tie that a record gives twice is one, as in the graph. */
function onceEach<T>(list: readonly T[]): T[] {
  return [...new Map(list.map((one) => [JSON.stringify(one), one])).values()];
}
