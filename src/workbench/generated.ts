// Made by `npm run generate` of src/workbench/operations/. Do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** How the voice comes to know it. */
export type Basis =
  | 'ESTIMATED'
  | 'INFERRED'
  | 'OBSERVED'
  | 'OPINION'
  | 'RECORD'
  | 'SPECULATED'
  | 'TOLD'
  | 'UNKNOWN';

export type DocumentKind =
  | 'ARTICLE'
  | 'BROADCAST'
  | 'INTERVIEW'
  | 'OTHER'
  | 'POST'
  | 'REPORT'
  | 'STATEMENT';

/** Which assertions a question about a claim takes in. */
export type EvidenceScope =
  /** Only those that state this very claim. */
  | 'OWN'
  /**
   * Also those of claims confirmed to be the same, or to entail it, through up to 10,000 steps; what affirms a claim
   * confirmed to contradict it counts against it.
   */
  | 'WITH_ENTAILING';

/** How sure the voice sounds, weakest first (FactBank's degrees; UNCOMMITTED is “reportedly”). */
export type Modality =
  | 'CERTAIN'
  | 'POSSIBLE'
  | 'PROBABLE'
  | 'UNCOMMITTED';

/** What is found where a trail ends, best first. The first four are attested: somebody is said to be the origin. */
export type OriginType =
  /** One speaker whose name is withheld. */
  | 'ANONYMOUS'
  /** No origin: the voices have it from each other. */
  | 'CIRCULAR'
  /** An outlet or person whose own text, which we hold, says that it saw, or has it on record. */
  | 'FIRST_HAND'
  /** A person, or an outlet that is quoted as a party. */
  | 'NAMED'
  /** An outlet whose text we do not hold, and whose own source is unknown. */
  | 'OPEN_CHAIN'
  /** An outlet whose text we hold, and that names no source. */
  | 'UNATTRIBUTED'
  /** Nobody in particular. */
  | 'UNIDENTIFIED'
  /** Several who are not named. */
  | 'UNNAMED_GROUP';

export type Place =
  | 'BODY'
  | 'CAPTION'
  | 'HEADLINE'
  | 'LEDE';

export type QuoteType =
  | 'DIRECT'
  | 'INDIRECT'
  | 'MIXED';

export type SourceType =
  | 'ANONYMOUS'
  | 'GROUP'
  | 'OUTLET'
  | 'PERSON'
  | 'UNSPECIFIED';

export type SpanRole =
  | 'CONTENT'
  | 'CUE'
  | 'DATE'
  | 'HEDGE'
  | 'SOURCE';

export type Stance =
  | 'AFFIRMS'
  | 'DENIES'
  | 'QUESTIONS';

export type ClaimGraphQueryVariables = Exact<{
  id: string | number;
  scope?: EvidenceScope | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  lang?: string | null | undefined;
  lean?: boolean;
}>;


export type ClaimGraphQuery = { readonly claim: { readonly id: string, readonly graph: { readonly total: number, readonly voices: ReadonlyArray<{ readonly stances: ReadonlyArray<Stance>, readonly originType: OriginType | null, readonly reached: boolean, readonly assertion: { readonly id: string, readonly stance: Stance, readonly modality: Modality, readonly hedges: ReadonlyArray<string>, readonly basis?: Basis, readonly wording?: string | null, readonly recordedAt?: string, readonly source:
            | { readonly id: string, readonly type: SourceType, readonly name: string }
            | { readonly id: string, readonly type: SourceType, readonly name: string }
            | { readonly id: string, readonly type: SourceType, readonly name: string }
            | { readonly id: string, readonly type: SourceType, readonly name: string }
            | { readonly id: string, readonly type: SourceType, readonly name: string }
          , readonly document: { readonly id: string, readonly title: string | null, readonly located: boolean, readonly lang: string | null, readonly publishedAt?: string | null, readonly publisher?: { readonly id: string } | null } | null, readonly claim: { readonly id: string } }, readonly others: ReadonlyArray<{ readonly id: string }> }>, readonly handOffs: ReadonlyArray<{ readonly from: { readonly id: string }, readonly to: { readonly id: string }, readonly readings: ReadonlyArray<{ readonly id: string, readonly cue: string | null, readonly hedges: ReadonlyArray<string>, readonly quoteType?: QuoteType, readonly recordedAt?: string, readonly readIn?: { readonly id: string } }> }> } } | null };

export type ClaimPageQueryVariables = Exact<{
  id?: string | number | null | undefined;
  key?: string | null | undefined;
}>;


export type ClaimPageQuery = { readonly claim: { readonly id: string, readonly keys: ReadonlyArray<string>, readonly text: string, readonly lang: string, readonly topics: ReadonlyArray<string>, readonly eventAt: string | null, readonly recordedAt: string } | null };

export type DocumentCreditsQueryVariables = Exact<{
  id: string | number;
  lang?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type DocumentCreditsQuery = { readonly document: { readonly attributions: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly cue: string | null, readonly hedges: ReadonlyArray<string>, readonly from: { readonly id: string, readonly source:
              | { readonly id: string, readonly type: SourceType, readonly name: string }
              | { readonly id: string, readonly type: SourceType, readonly name: string }
              | { readonly id: string, readonly type: SourceType, readonly name: string }
              | { readonly id: string, readonly type: SourceType, readonly name: string }
              | { readonly id: string, readonly type: SourceType, readonly name: string }
            , readonly claim: { readonly id: string } }, readonly to: { readonly id: string, readonly source:
              | { readonly id: string, readonly type: SourceType, readonly name: string }
              | { readonly id: string, readonly type: SourceType, readonly name: string }
              | { readonly id: string, readonly type: SourceType, readonly name: string }
              | { readonly id: string, readonly type: SourceType, readonly name: string }
              | { readonly id: string, readonly type: SourceType, readonly name: string }
             }, readonly evidence: ReadonlyArray<{ readonly role: SpanRole, readonly start: number, readonly end: number, readonly exact: string | null, readonly verified: boolean, readonly version: { readonly id: string } | null }> } }> } } | null };

export type DocumentPageQueryVariables = Exact<{
  id?: string | number | null | undefined;
  key?: string | null | undefined;
  lang?: string | null | undefined;
}>;


export type DocumentPageQuery = { readonly document: { readonly id: string, readonly keys: ReadonlyArray<string>, readonly title: string | null, readonly kind: DocumentKind, readonly lang: string | null, readonly url: string | null, readonly publishedAt: string | null, readonly located: boolean, readonly recordedAt: string, readonly publisher: { readonly id: string, readonly type: SourceType, readonly name: string } | null, readonly locatedAs: { readonly id: string, readonly title: string | null } | null, readonly versions: ReadonlyArray<{ readonly id: string, readonly sha256: string, readonly characters: number, readonly retrievedAt: string | null }>, readonly recordedBy: { readonly name: string, readonly machine: boolean } } | null };

export type DocumentStatementsQueryVariables = Exact<{
  id: string | number;
  lang?: string | null | undefined;
  isCited: boolean;
  after?: string | null | undefined;
}>;


export type DocumentStatementsQuery = { readonly document: { readonly assertions: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly stance: Stance, readonly modality: Modality, readonly basis: Basis, readonly place: Place | null, readonly wording: string | null, readonly hedges: ReadonlyArray<string>, readonly source:
            | { readonly id: string, readonly type: SourceType, readonly name: string }
            | { readonly id: string, readonly type: SourceType, readonly name: string }
            | { readonly id: string, readonly type: SourceType, readonly name: string }
            | { readonly id: string, readonly type: SourceType, readonly name: string }
            | { readonly id: string, readonly type: SourceType, readonly name: string }
          , readonly claim: { readonly id: string, readonly text: string, readonly lang: string }, readonly spans: ReadonlyArray<{ readonly role: SpanRole, readonly start: number, readonly end: number, readonly exact: string | null, readonly verified: boolean, readonly version: { readonly id: string } | null }>, readonly relayedBy?: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly cue: string | null, readonly readIn: { readonly id: string, readonly title: string | null }, readonly from: { readonly source:
                    | { readonly id: string, readonly type: SourceType, readonly name: string }
                    | { readonly id: string, readonly type: SourceType, readonly name: string }
                    | { readonly id: string, readonly type: SourceType, readonly name: string }
                    | { readonly id: string, readonly type: SourceType, readonly name: string }
                    | { readonly id: string, readonly type: SourceType, readonly name: string }
                   }, readonly evidence: ReadonlyArray<{ readonly role: SpanRole, readonly start: number, readonly end: number, readonly exact: string | null }> } }> } } }> } } | null };

export type DocumentTextQueryVariables = Exact<{
  version: string | number;
}>;


export type DocumentTextQuery = { readonly node:
    | { readonly id: string, readonly text: string | null }
    | Record<PropertyKey, never>
   | null };
