/** `hearsay-record/1`: how an annotated document comes in. One file is one object; keys are local to its namespace. */
import type { Basis, Modality, Place, Stance } from '../model/assertion.ts';
import type { QuoteType } from '../model/attribution.ts';
import type { ClaimRelationKind } from '../model/claim.ts';
import type { DocumentKind } from '../model/document.ts';
import type { ReviewStatus } from '../model/review-status.ts';
import type { NameKind, OutletKind, SourceType } from '../model/source.ts';
import type { SpanRole } from '../model/span.ts';

export const recordFormat = 'hearsay-record/1';
/** One file is one transaction. */
export const MAX_ASSERTIONS = 20_000;

type Optional<T> = { readonly [K in keyof T]?: T[K] | undefined };

export interface HearsayRecord {
  readonly format: typeof recordFormat;
  readonly namespace: string;
  readonly sources: readonly RecordSource[];
  readonly documents: readonly RecordDocument[];
  readonly claims: readonly RecordClaim[];
  readonly chains: readonly RecordChain[];
  readonly relations: readonly RecordRelation[];
}

export interface RecordName extends Optional<{ lang: string; script: string }> {
  readonly value: string;
  readonly kind: NameKind;
}

/** A tie to another source, named by its key, from and to a date where known. */
export interface RecordTie extends Optional<{ from: string; to: string }> {
  readonly source: string;
}

export interface RecordSource extends Optional<{
  descriptor: string;
  descriptorLang: string;
  carriedBy: string;
  outletKind: OutletKind;
  country: string;
  url: string;
  role: string;
  affiliation: string;
}> {
  readonly key: string;
  readonly type: SourceType;
  readonly names: readonly RecordName[];
  readonly ownedBy: readonly RecordTie[];
  readonly syndicatesFrom: readonly RecordTie[];
}

export interface RecordText extends Optional<{ file: string }> {
  readonly sha256: string;
  readonly characters: number;
}

export interface RecordDocument extends Optional<{
  publisher: string;
  title: string;
  lang: string;
  url: string;
  publishedAt: string;
  retrievedAt: string;
  locatedAs: string;
  text: RecordText;
}> {
  readonly key: string;
  readonly kind: DocumentKind;
  readonly located: boolean;
}

export interface RecordClaim extends Optional<{ eventAt: string }> {
  readonly key: string;
  readonly text: string;
  readonly lang: string;
  readonly topics: readonly string[];
}

export interface RecordSpan extends Optional<{ exact: string }> {
  readonly role: SpanRole;
  readonly start: number;
  readonly end: number;
}

export interface RecordLink extends Optional<{
  document: string;
  place: Place;
  wording: string;
  saidAt: string;
  addressedTo: string;
  cue: string;
}> {
  readonly source: string;
  readonly stance: Stance;
  readonly modality: Modality;
  readonly basis: Basis;
  readonly hedges: readonly string[];
  readonly quoteType: QuoteType;
  readonly scopeInferred: boolean;
  readonly spans: readonly RecordSpan[];
}

/** Voices nearest the reader first; what describes a hand-off stands with the link that is credited. */
export interface RecordChain extends Optional<{ note: string }> {
  readonly claim: string;
  readonly readIn: string;
  readonly links: readonly RecordLink[];
  readonly status: ReviewStatus;
}

export interface RecordRelation extends Optional<{ note: string }> {
  readonly kind: ClaimRelationKind;
  readonly from: string;
  readonly to: string;
  readonly status: ReviewStatus;
}
