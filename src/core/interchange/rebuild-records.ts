/** What one namespace holds, as a record again: defaults left out, references local where they can be. */
import { splitKey } from '../model/key.ts';
import type { DocumentKind } from '../model/document.ts';
import type { ClaimRelationKind } from '../model/claim.ts';
import type { ReviewStatus } from '../model/review-status.ts';
import type { Name, OutletKind, SourceType } from '../model/source.ts';
import { compareSpans } from '../model/span.ts';
import type { Span } from '../model/span.ts';
import { recordFormat } from './record.ts';
import { rebuildChains } from './rebuild-chains.ts';
import type { StoredAssertion, StoredAttribution, RebuiltChain } from './rebuild-chains.ts';

export interface StoredTie {
  readonly kind: 'OWNED_BY' | 'SYNDICATES_FROM';
  readonly source: string;
  readonly from: string | null;
  readonly to: string | null;
}

export interface StoredSource {
  readonly key: string;
  readonly type: SourceType;
  readonly names: readonly Name[];
  readonly ties: readonly StoredTie[];
  readonly descriptor: string | null;
  readonly descriptorLang: string | null;
  readonly carriedBy: string | null;
  readonly outletKind: OutletKind | null;
  readonly country: string | null;
  readonly url: string | null;
  readonly role: string | null;
  readonly affiliation: string | null;
}

export interface StoredDocument {
  readonly key: string;
  readonly kind: DocumentKind;
  readonly publisher: string | null;
  readonly title: string | null;
  readonly lang: string | null;
  readonly url: string | null;
  readonly publishedAt: string | null;
  readonly retrievedAt: string | null;
  readonly located: boolean;
  readonly locatedAs: string | null;
  readonly sha256: string | null;
  readonly characters: number | null;
  /** Path of the text beside the record, null where it is not held. */
  readonly file: string | null;
}

export interface StoredClaim {
  readonly key: string;
  readonly text: string;
  readonly lang: string;
  readonly topics: readonly string[];
  readonly eventAt: string | null;
}

export interface StoredRelation {
  readonly kind: ClaimRelationKind;
  readonly from: string;
  readonly to: string;
  readonly note: string | null;
  readonly status: ReviewStatus;
}

export interface StoredNamespace {
  readonly namespace: string;
  readonly sources: readonly StoredSource[];
  readonly documents: readonly StoredDocument[];
  readonly claims: readonly StoredClaim[];
  readonly assertions: readonly StoredAssertion[];
  readonly attributions: readonly StoredAttribution[];
  readonly relations: readonly StoredRelation[];
}

type Json = Readonly<Record<string, unknown>>;

/** Records of a namespace: one, or more where its links are more than `mostLinks`. Plain objects, ready for JSON. */
export function rebuildRecords(stored: StoredNamespace, mostLinks: number): Json[] {
  const { namespace } = stored;
  const local = (key: string): string => (splitKey(key).namespace === namespace ? splitKey(key).local : key);
  const isHome = (document: string): boolean => splitKey(document).namespace === namespace;
  const chains = rebuildChains(stored.assertions, stored.attributions, isHome);
  const parts = inParts(chains, mostLinks).map((part) => part.map((chain) => toChain(chain, local)));
  const described = {
    sources: stored.sources.map((source) => toSource(source, local)),
    documents: stored.documents.map((document) => toDocument(document, local)),
    claims: stored.claims.map(({ key, topics, ...claim }) =>
      given({ key: local(key), ...claim, topics: unlessEmpty(topics) }),
    ),
  };
  const relations = stored.relations.map(({ from, to, status, ...relation }) =>
    given({ ...relation, from: local(from), to: local(to), status: unless('CONFIRMED', status) }),
  );
  const record = (content: Json): Json => given({ format: recordFormat, namespace, ...content });
  const [first = [], ...more] = parts;
  return [
    record({ ...described, chains: unlessEmpty(first), relations: unlessEmpty(relations) }),
    ...more.map((part) => record({ chains: part })),
  ];
}

function inParts(chains: readonly RebuiltChain[], mostLinks: number): RebuiltChain[][] {
  const parts: RebuiltChain[][] = [];
  let room = 0;
  for (const chain of chains) {
    if (chain.links.length > room || parts.length === 0) {
      parts.push([]);
      room = mostLinks;
    }
    parts.at(-1)?.push(chain);
    room -= chain.links.length;
  }
  return parts;
}

type Local = (key: string) => string;
const maybe = (key: string | null, local: Local): string | null => (key === null ? null : local(key));

function toSource({ key, names, ties, carriedBy, affiliation, ...source }: StoredSource, local: Local): Json {
  const ofKind = (kind: StoredTie['kind']) =>
    unlessEmpty(
      ties
        .filter((tie) => tie.kind === kind)
        .map(({ source: other, from, to }) => given({ source: local(other), from, to })),
    );
  return given({
    key: local(key),
    ...source,
    names: unlessEmpty(names.map(({ kind, ...name }) => given({ ...name, kind: unless('OFFICIAL', kind) }))),
    carriedBy: maybe(carriedBy, local),
    affiliation: maybe(affiliation, local),
    ownedBy: ofKind('OWNED_BY'),
    syndicatesFrom: ofKind('SYNDICATES_FROM'),
  });
}

function toDocument(document: StoredDocument, local: Local): Json {
  const { key, kind, publisher, located, locatedAs, sha256, characters, file, ...rest } = document;
  return given({
    key: local(key),
    kind: unless('ARTICLE', kind),
    ...rest,
    publisher: maybe(publisher, local),
    located: unless(true, located),
    locatedAs: maybe(locatedAs, local),
    text: sha256 === null ? null : given({ sha256, characters, file }),
  });
}

function toChain({ claim, readIn, links, status, note }: RebuiltChain, local: Local): Json {
  return given({
    claim: local(claim),
    readIn: local(readIn),
    links: links.map(({ assertion, by }) => toLink(assertion, by, local)),
    status: unless('CONFIRMED', status),
    note,
  });
}

function toLink(assertion: StoredAssertion, by: StoredAttribution | null, local: Local): Json {
  const { stance, modality, basis, place, wording, addressedTo, saidAt } = assertion;
  const spans = [...assertion.spans, ...(by?.spans ?? [])].sort(compareSpans).map(toSpan);
  return given({
    source: local(assertion.source),
    document: by === null ? null : maybe(assertion.document, local),
    stance: unless('AFFIRMS', stance),
    modality,
    basis: unless('UNKNOWN', basis),
    ...{ place, wording, addressedTo, saidAt },
    cue: by?.cue,
    hedges: unlessEmpty(by === null ? assertion.hedges : by.hedges),
    quoteType: by === null ? null : unless('INDIRECT', by.quoteType),
    scopeInferred: by?.scopeInferred === true ? true : null,
    spans: unlessEmpty(spans),
  });
}

function toSpan({ role, start, end, exact }: Span): Json {
  return given({ role, start, end, exact });
}

/** Without what is missing. */
function given(object: Json): Json {
  return Object.fromEntries(
    Object.entries(object).filter(([, value]) => value !== null && value !== undefined),
  );
}

function unless<T>(ordinary: T, value: T): T | null {
  return value === ordinary ? null : value;
}

function unlessEmpty<T>(list: readonly T[]): readonly T[] | null {
  return list.length === 0 ? null : list;
}
