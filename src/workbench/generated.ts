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

export type ChokepointLevel =
  | 'ASSERTION'
  /** All that the outlets of an owner say. */
  | 'OWNER'
  /** All that a source says. */
  | 'SOURCE';

/** Every condition given must hold. */
export type ClaimFilter = {
  /** One of these grades is what people gave it, as it stands; each from 1 to 6. */
  readonly assessedGrades?: ReadonlyArray<number> | null | undefined;
  /** One of these estimated grades, with all that entails the claim; each from 1 to 6. */
  readonly estimatedGrades?: ReadonlyArray<number> | null | undefined;
  /** … at most that. */
  readonly maxUpperOrigins?: number | null | undefined;
  /** `origins.upper`, with all that entails the claim, is at least that. */
  readonly minUpperOrigins?: number | null | undefined;
  /** Recorded at that time or later. */
  readonly recordedFrom?: string | null | undefined;
  /** Recorded before that time. */
  readonly recordedTo?: string | null | undefined;
  /** Exactly one class of origins states it, and it is of this type. */
  readonly restsOnOnly?: OriginType | null | undefined;
  /** The id of a source that states it, confirmed, or that is one with who does. */
  readonly statedBy?: string | number | null | undefined;
  /** Every word typed begins a word of the claim, in letters compared as `search` does; at most 200 characters. */
  readonly text?: string | null | undefined;
  /** A topic of the claim, word for word. */
  readonly topic?: string | null | undefined;
};

export type ClaimOrder =
  /** By estimated grade, then by the expected value, the greatest first, then by id. */
  | 'ESTIMATED_GRADE_ASC'
  /** By `origins.upper`, then by `origins.lower`, then by id: what hangs on fewest voices first. */
  | 'ORIGINS_ASC'
  /** The last recorded first, then by id. */
  | 'RECORDED_DESC'
  /** By wording, then by id. */
  | 'TEXT_ASC';

export type ClaimRelationKind =
  /** Both cannot be so. */
  | 'CONTRADICTS'
  /** Who states `from` has thereby stated `to`. */
  | 'ENTAILS'
  /** The same proposition in other words. */
  | 'SAME_AS'
  /** `from` takes the place of `to`. */
  | 'SUPERSEDES'
  /** Both may be so, but a reader should ask how. */
  | 'TENSION';

export type CollapseReason =
  /** Unnamed sources whose descriptions may be of one. */
  | 'COMPATIBLE_DESCRIPTION'
  /** Somebody judged that they depend on each other. */
  | 'DECLARED_DEPENDENT'
  /** Half of their runs of five words are the same. */
  | 'NEAR_DUPLICATE_TEXT'
  /** A text that was cited, and is now held. */
  | 'RESOLVED_AS'
  /** An outlet that names no source, and the unnamed source that it carries. */
  | 'SAME_CARRIER'
  /** Outlets of one owner, each the origin itself. */
  | 'SAME_OWNER'
  | 'SAME_SOURCE'
  /** One outlet takes copy from the other. */
  | 'SYNDICATED';

export type Confidence =
  | 'HIGH'
  /** Uncertainty above ½. */
  | 'LOW'
  /** Above ¼. */
  | 'MODERATE';

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

export type Likelihood =
  | 'ALMOST_CERTAIN'
  | 'ALMOST_NO_CHANCE'
  | 'LIKELY'
  | 'ROUGHLY_EVEN_CHANCE'
  | 'UNLIKELY'
  | 'VERY_LIKELY'
  | 'VERY_UNLIKELY';

/** How sure the voice sounds, weakest first (FactBank's degrees; UNCOMMITTED is “reportedly”). */
export type Modality =
  | 'CERTAIN'
  | 'POSSIBLE'
  | 'PROBABLE'
  | 'UNCOMMITTED';

/** Which date of a claim is meant. */
export type MonthBasis =
  | 'EVENT'
  | 'RECORDED';

export type NameKind =
  | 'ALIAS'
  | 'FORMER'
  | 'OFFICIAL'
  | 'TRANSLITERATION';

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

/** Every condition given must hold. */
export type OutletFilter = {
  readonly country?: string | null | undefined;
  readonly kinds?: ReadonlyArray<OutletKind> | null | undefined;
  /** Outlets that take more than half of their claims from the source with this id, by the first hand-off; of those that are one, one. */
  readonly mainlyRelays?: string | number | null | undefined;
  /** Every word typed begins a word of one of its names, in letters compared as `search` does; at most 200 characters. */
  readonly name?: string | null | undefined;
  /**
   * Outlets that pass on and hardly do anything else, or those that do not: see `SourceProfile.relayOnly`. Of outlets that
   * are one, that one is listed into which the others are merged, found by the names of all.
   */
  readonly relayOnly?: boolean | null | undefined;
};

export type OutletKind =
  | 'ARMED_GROUP'
  | 'BROADCASTER'
  | 'GOVERNMENT_BODY'
  | 'MONITORING_GROUP'
  | 'NEWSPAPER'
  | 'NEWS_AGENCY'
  | 'NEWS_SITE'
  | 'OTHER'
  | 'SOCIAL_ACCOUNT'
  | 'THINK_TANK';

export type Place =
  | 'BODY'
  | 'CAPTION'
  | 'HEADLINE'
  | 'LEDE';

export type QuoteType =
  | 'DIRECT'
  | 'INDIRECT'
  | 'MIXED';

export type RejectionReason =
  /** Its outlet is an origin already, or carries one. */
  | 'ABSORBED'
  /** It has it from those who have it from it. */
  | 'CIRCULAR'
  /** A weaker member of its class. */
  | 'MERGED_WITH'
  /** A weaker member of the pool. */
  | 'POOLED'
  /** It passes on what another says. */
  | 'RELAY_OF'
  /** It repeats what its own document attributes. */
  | 'RESTATES'
  /** What it credits is not confirmed, or no held document leads to it. */
  | 'UNCONFIRMED'
  /** Nobody is named. */
  | 'UNIDENTIFIED'
  /** Its source is right no more often than chance. */
  | 'UNRELIABLE'
  | 'WITHDRAWN';

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

export type ChasePageQueryVariables = Exact<{
  lang?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ChasePageQuery = { readonly chaseList: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly claimsBlocked: number, readonly document: { readonly id: string, readonly title: string | null, readonly lang: string | null, readonly kind: DocumentKind, readonly publishedAt: string | null, readonly publisher: { readonly id: string, readonly type: SourceType, readonly name: string } | null }, readonly wantedBy: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly cue: string | null, readonly from: { readonly source:
                  | { readonly id: string, readonly type: SourceType, readonly name: string }
                  | { readonly id: string, readonly type: SourceType, readonly name: string }
                  | { readonly id: string, readonly type: SourceType, readonly name: string }
                  | { readonly id: string, readonly type: SourceType, readonly name: string }
                  | { readonly id: string, readonly type: SourceType, readonly name: string }
                 }, readonly to: { readonly claim: { readonly id: string, readonly text: string, readonly lang: string } }, readonly readIn: { readonly id: string, readonly title: string | null, readonly lang: string | null } } }> } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CircleHandOffsQueryVariables = Exact<{
  claims: ReadonlyArray<string | number> | string | number;
}>;


export type CircleHandOffsQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Activity' }
    | { readonly __typename: 'Adjudication' }
    | { readonly __typename: 'AnonymousSource' }
    | { readonly __typename: 'Assertion' }
    | { readonly __typename: 'Attribution' }
    | { readonly __typename: 'Claim', readonly id: string, readonly graph: { readonly handOffs: ReadonlyArray<{ readonly from: { readonly source:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly document: { readonly id: string } | null }, readonly to: { readonly source:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly document: { readonly id: string } | null }, readonly readings: ReadonlyArray<{ readonly cue: string | null }> }> } }
    | { readonly __typename: 'ClaimRelation' }
    | { readonly __typename: 'ClaimReview' }
    | { readonly __typename: 'CredibilityAssessment' }
    | { readonly __typename: 'DependenceJudgement' }
    | { readonly __typename: 'Document' }
    | { readonly __typename: 'DocumentVersion' }
    | { readonly __typename: 'HandOffAudit' }
    | { readonly __typename: 'IdentityMatch' }
    | { readonly __typename: 'Outlet' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'ReliabilityAssessment' }
    | { readonly __typename: 'UnnamedGroup' }
    | { readonly __typename: 'UnspecifiedSource' }
    | { readonly __typename: 'Withdrawal' }
   | null> };

export type CircularPageQueryVariables = Exact<{
  claim?: string | number | null | undefined;
  named: ReadonlyArray<string | number> | string | number;
  lang?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CircularPageQuery = { readonly circularReporting: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly anchored: boolean, readonly impossibleDates: boolean, readonly sources: ReadonlyArray<
          | { readonly id: string, readonly type: SourceType, readonly name: string }
          | { readonly id: string, readonly type: SourceType, readonly name: string }
          | { readonly id: string, readonly type: SourceType, readonly name: string }
          | { readonly id: string, readonly type: SourceType, readonly name: string }
          | { readonly id: string, readonly type: SourceType, readonly name: string }
        >, readonly documents: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly lang: string | null, readonly publishedAt: string | null, readonly publisher: { readonly name: string } | null }>, readonly claims: ReadonlyArray<{ readonly id: string, readonly text: string, readonly lang: string }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Activity' }
    | { readonly __typename: 'Adjudication' }
    | { readonly __typename: 'AnonymousSource' }
    | { readonly __typename: 'Assertion' }
    | { readonly __typename: 'Attribution' }
    | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
    | { readonly __typename: 'ClaimRelation' }
    | { readonly __typename: 'ClaimReview' }
    | { readonly __typename: 'CredibilityAssessment' }
    | { readonly __typename: 'DependenceJudgement' }
    | { readonly __typename: 'Document' }
    | { readonly __typename: 'DocumentVersion' }
    | { readonly __typename: 'HandOffAudit' }
    | { readonly __typename: 'IdentityMatch' }
    | { readonly __typename: 'Outlet' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'ReliabilityAssessment' }
    | { readonly __typename: 'UnnamedGroup' }
    | { readonly __typename: 'UnspecifiedSource' }
    | { readonly __typename: 'Withdrawal' }
   | null> };

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

export type ClaimHistoryQueryVariables = Exact<{
  id: string | number;
  scope?: EvidenceScope | null | undefined;
  first?: number | null | undefined;
}>;


export type ClaimHistoryQuery = { readonly claim: { readonly id: string, readonly graph: { readonly voices: ReadonlyArray<{ readonly assertion: { readonly recordedAt: string } }>, readonly handOffs: ReadonlyArray<{ readonly readings: ReadonlyArray<{ readonly recordedAt: string }> }> } } | null };

export type ClaimPageQueryVariables = Exact<{
  id?: string | number | null | undefined;
  key?: string | null | undefined;
  scope?: EvidenceScope | null | undefined;
  asOf?: string | null | undefined;
  lang?: string | null | undefined;
}>;


export type ClaimPageQuery = { readonly claim: { readonly id: string, readonly keys: ReadonlyArray<string>, readonly text: string, readonly lang: string, readonly topics: ReadonlyArray<string>, readonly eventAt: string | null, readonly recordedAt: string, readonly relations: ReadonlyArray<{ readonly id: string, readonly kind: ClaimRelationKind, readonly note: string | null, readonly from: { readonly id: string, readonly text: string, readonly lang: string }, readonly to: { readonly id: string, readonly text: string, readonly lang: string } }>, readonly origins: { readonly lower: number, readonly upper: number, readonly unidentified: number, readonly disjointChains: number, readonly chokepoints: ReadonlyArray<{ readonly level: ChokepointLevel, readonly source:
          | { readonly id: string, readonly type: SourceType, readonly name: string }
          | { readonly id: string, readonly type: SourceType, readonly name: string }
          | { readonly id: string, readonly type: SourceType, readonly name: string }
          | { readonly id: string, readonly type: SourceType, readonly name: string }
          | { readonly id: string, readonly type: SourceType, readonly name: string }
         | null, readonly assertion: { readonly id: string, readonly source:
            | { readonly id: string, readonly type: SourceType, readonly name: string }
            | { readonly id: string, readonly type: SourceType, readonly name: string }
            | { readonly id: string, readonly type: SourceType, readonly name: string }
            | { readonly id: string, readonly type: SourceType, readonly name: string }
            | { readonly id: string, readonly type: SourceType, readonly name: string }
           } | null, readonly owner:
          | { readonly id: string, readonly type: SourceType, readonly name: string }
          | { readonly id: string, readonly type: SourceType, readonly name: string }
          | { readonly id: string, readonly type: SourceType, readonly name: string }
          | { readonly id: string, readonly type: SourceType, readonly name: string }
          | { readonly id: string, readonly type: SourceType, readonly name: string }
         | null }>, readonly circular: ReadonlyArray<{ readonly anchored: boolean, readonly impossibleDates: boolean, readonly sources: ReadonlyArray<
          | { readonly id: string, readonly type: SourceType, readonly name: string }
          | { readonly id: string, readonly type: SourceType, readonly name: string }
          | { readonly id: string, readonly type: SourceType, readonly name: string }
          | { readonly id: string, readonly type: SourceType, readonly name: string }
          | { readonly id: string, readonly type: SourceType, readonly name: string }
        > }>, readonly classes: ReadonlyArray<{ readonly key: string, readonly type: OriginType, readonly attested: boolean, readonly sources: ReadonlyArray<
          | { readonly id: string, readonly type: SourceType, readonly name: string }
          | { readonly id: string, readonly type: SourceType, readonly name: string }
          | { readonly id: string, readonly type: SourceType, readonly name: string }
          | { readonly id: string, readonly type: SourceType, readonly name: string }
          | { readonly id: string, readonly type: SourceType, readonly name: string }
        >, readonly assertions: ReadonlyArray<{ readonly id: string }>, readonly carriedBy: ReadonlyArray<
          | { readonly id: string, readonly type: SourceType, readonly name: string }
          | { readonly id: string, readonly type: SourceType, readonly name: string }
          | { readonly id: string, readonly type: SourceType, readonly name: string }
          | { readonly id: string, readonly type: SourceType, readonly name: string }
          | { readonly id: string, readonly type: SourceType, readonly name: string }
        > }>, readonly joins: ReadonlyArray<{ readonly reason: CollapseReason, readonly cautious: boolean, readonly a: { readonly id: string, readonly source:
            | { readonly id: string, readonly type: SourceType, readonly name: string }
            | { readonly id: string, readonly type: SourceType, readonly name: string }
            | { readonly id: string, readonly type: SourceType, readonly name: string }
            | { readonly id: string, readonly type: SourceType, readonly name: string }
            | { readonly id: string, readonly type: SourceType, readonly name: string }
           }, readonly b: { readonly id: string, readonly source:
            | { readonly id: string, readonly type: SourceType, readonly name: string }
            | { readonly id: string, readonly type: SourceType, readonly name: string }
            | { readonly id: string, readonly type: SourceType, readonly name: string }
            | { readonly id: string, readonly type: SourceType, readonly name: string }
            | { readonly id: string, readonly type: SourceType, readonly name: string }
           } }> }, readonly against: { readonly lower: number, readonly upper: number, readonly unidentified: number, readonly disjointChains: number, readonly classes: ReadonlyArray<{ readonly key: string, readonly type: OriginType, readonly attested: boolean, readonly sources: ReadonlyArray<
          | { readonly id: string, readonly type: SourceType, readonly name: string }
          | { readonly id: string, readonly type: SourceType, readonly name: string }
          | { readonly id: string, readonly type: SourceType, readonly name: string }
          | { readonly id: string, readonly type: SourceType, readonly name: string }
          | { readonly id: string, readonly type: SourceType, readonly name: string }
        >, readonly assertions: ReadonlyArray<{ readonly id: string }>, readonly carriedBy: ReadonlyArray<
          | { readonly id: string, readonly type: SourceType, readonly name: string }
          | { readonly id: string, readonly type: SourceType, readonly name: string }
          | { readonly id: string, readonly type: SourceType, readonly name: string }
          | { readonly id: string, readonly type: SourceType, readonly name: string }
          | { readonly id: string, readonly type: SourceType, readonly name: string }
        > }>, readonly joins: ReadonlyArray<{ readonly reason: CollapseReason, readonly cautious: boolean, readonly a: { readonly id: string, readonly source:
            | { readonly id: string, readonly type: SourceType, readonly name: string }
            | { readonly id: string, readonly type: SourceType, readonly name: string }
            | { readonly id: string, readonly type: SourceType, readonly name: string }
            | { readonly id: string, readonly type: SourceType, readonly name: string }
            | { readonly id: string, readonly type: SourceType, readonly name: string }
           }, readonly b: { readonly id: string, readonly source:
            | { readonly id: string, readonly type: SourceType, readonly name: string }
            | { readonly id: string, readonly type: SourceType, readonly name: string }
            | { readonly id: string, readonly type: SourceType, readonly name: string }
            | { readonly id: string, readonly type: SourceType, readonly name: string }
            | { readonly id: string, readonly type: SourceType, readonly name: string }
           } }> }, readonly chains: { readonly total: string, readonly totalIsLowerBound: boolean }, readonly credibility: { readonly method: string, readonly belief: number, readonly disbelief: number, readonly uncertainty: number, readonly expected: number, readonly expectedAttested: number, readonly expectedLow: number, readonly expectedHigh: number, readonly estimatedGrade: number, readonly word: Likelihood | null, readonly confidence: Confidence, readonly contributions: ReadonlyArray<{ readonly pooled: boolean, readonly stance: Stance, readonly fidelity: number, readonly trust: number, readonly q: number, readonly evidence: number, readonly share: number, readonly expectedWithout: number, readonly class: { readonly key: string, readonly type: OriginType, readonly sources: ReadonlyArray<
            | { readonly id: string, readonly type: SourceType, readonly name: string }
            | { readonly id: string, readonly type: SourceType, readonly name: string }
            | { readonly id: string, readonly type: SourceType, readonly name: string }
            | { readonly id: string, readonly type: SourceType, readonly name: string }
            | { readonly id: string, readonly type: SourceType, readonly name: string }
          > } | null, readonly bestChain: ReadonlyArray<{ readonly id: string, readonly source:
            | { readonly id: string, readonly type: SourceType, readonly name: string }
            | { readonly id: string, readonly type: SourceType, readonly name: string }
            | { readonly id: string, readonly type: SourceType, readonly name: string }
            | { readonly id: string, readonly type: SourceType, readonly name: string }
            | { readonly id: string, readonly type: SourceType, readonly name: string }
           }> }>, readonly rejected: ReadonlyArray<{ readonly reason: RejectionReason, readonly assertion: { readonly id: string, readonly source:
            | { readonly id: string, readonly type: SourceType, readonly name: string }
            | { readonly id: string, readonly type: SourceType, readonly name: string }
            | { readonly id: string, readonly type: SourceType, readonly name: string }
            | { readonly id: string, readonly type: SourceType, readonly name: string }
            | { readonly id: string, readonly type: SourceType, readonly name: string }
           }, readonly because: { readonly id: string, readonly source:
            | { readonly id: string, readonly type: SourceType, readonly name: string }
            | { readonly id: string, readonly type: SourceType, readonly name: string }
            | { readonly id: string, readonly type: SourceType, readonly name: string }
            | { readonly id: string, readonly type: SourceType, readonly name: string }
            | { readonly id: string, readonly type: SourceType, readonly name: string }
           } | null }> } } | null };

type ClaimPageSource_AnonymousSource_Fragment = { readonly id: string, readonly type: SourceType, readonly name: string };

type ClaimPageSource_Outlet_Fragment = { readonly id: string, readonly type: SourceType, readonly name: string };

type ClaimPageSource_Person_Fragment = { readonly id: string, readonly type: SourceType, readonly name: string };

type ClaimPageSource_UnnamedGroup_Fragment = { readonly id: string, readonly type: SourceType, readonly name: string };

type ClaimPageSource_UnspecifiedSource_Fragment = { readonly id: string, readonly type: SourceType, readonly name: string };

export type ClaimPageSourceFragment =
  | ClaimPageSource_AnonymousSource_Fragment
  | ClaimPageSource_Outlet_Fragment
  | ClaimPageSource_Person_Fragment
  | ClaimPageSource_UnnamedGroup_Fragment
  | ClaimPageSource_UnspecifiedSource_Fragment
;

export type ClaimPageVoiceFragment = { readonly id: string, readonly source:
    | { readonly id: string, readonly type: SourceType, readonly name: string }
    | { readonly id: string, readonly type: SourceType, readonly name: string }
    | { readonly id: string, readonly type: SourceType, readonly name: string }
    | { readonly id: string, readonly type: SourceType, readonly name: string }
    | { readonly id: string, readonly type: SourceType, readonly name: string }
   };

export type ClaimPageSideFragment = { readonly lower: number, readonly upper: number, readonly unidentified: number, readonly disjointChains: number, readonly classes: ReadonlyArray<{ readonly key: string, readonly type: OriginType, readonly attested: boolean, readonly sources: ReadonlyArray<
      | { readonly id: string, readonly type: SourceType, readonly name: string }
      | { readonly id: string, readonly type: SourceType, readonly name: string }
      | { readonly id: string, readonly type: SourceType, readonly name: string }
      | { readonly id: string, readonly type: SourceType, readonly name: string }
      | { readonly id: string, readonly type: SourceType, readonly name: string }
    >, readonly assertions: ReadonlyArray<{ readonly id: string }>, readonly carriedBy: ReadonlyArray<
      | { readonly id: string, readonly type: SourceType, readonly name: string }
      | { readonly id: string, readonly type: SourceType, readonly name: string }
      | { readonly id: string, readonly type: SourceType, readonly name: string }
      | { readonly id: string, readonly type: SourceType, readonly name: string }
      | { readonly id: string, readonly type: SourceType, readonly name: string }
    > }>, readonly joins: ReadonlyArray<{ readonly reason: CollapseReason, readonly cautious: boolean, readonly a: { readonly id: string, readonly source:
        | { readonly id: string, readonly type: SourceType, readonly name: string }
        | { readonly id: string, readonly type: SourceType, readonly name: string }
        | { readonly id: string, readonly type: SourceType, readonly name: string }
        | { readonly id: string, readonly type: SourceType, readonly name: string }
        | { readonly id: string, readonly type: SourceType, readonly name: string }
       }, readonly b: { readonly id: string, readonly source:
        | { readonly id: string, readonly type: SourceType, readonly name: string }
        | { readonly id: string, readonly type: SourceType, readonly name: string }
        | { readonly id: string, readonly type: SourceType, readonly name: string }
        | { readonly id: string, readonly type: SourceType, readonly name: string }
        | { readonly id: string, readonly type: SourceType, readonly name: string }
       } }> };

export type ClaimPageWeightFragment = { readonly belief: number, readonly disbelief: number, readonly uncertainty: number, readonly expected: number, readonly expectedAttested: number, readonly expectedLow: number, readonly expectedHigh: number, readonly estimatedGrade: number, readonly word: Likelihood | null, readonly confidence: Confidence };

export type ClaimWithoutQueryVariables = Exact<{
  id: string | number;
  ids: ReadonlyArray<string | number> | string | number;
  scope?: EvidenceScope | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type ClaimWithoutQuery = { readonly claim: { readonly id: string, readonly without: { readonly origins: { readonly lower: number, readonly upper: number, readonly classes: ReadonlyArray<{ readonly key: string }> }, readonly credibility: { readonly expected: number, readonly expectedLow: number, readonly expectedHigh: number, readonly estimatedGrade: number, readonly word: Likelihood | null, readonly confidence: Confidence }, readonly graph: { readonly voices: ReadonlyArray<{ readonly reached: boolean, readonly assertion: { readonly id: string } }> } } } | null };

export type ClaimsPageQueryVariables = Exact<{
  filter?: ClaimFilter | null | undefined;
  orderBy?: ClaimOrder | null | undefined;
  named: ReadonlyArray<string | number> | string | number;
  lang?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ClaimsPageQuery = { readonly claims: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly text: string, readonly lang: string, readonly topics: ReadonlyArray<string>, readonly eventAt: string | null, readonly credibility: { readonly estimatedGrade: number }, readonly origins: { readonly lower: number, readonly upper: number, readonly classes: ReadonlyArray<{ readonly type: OriginType }> }, readonly graph: { readonly total: number } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Activity' }
    | { readonly __typename: 'Adjudication' }
    | { readonly __typename: 'AnonymousSource', readonly id: string, readonly type: SourceType, readonly name: string }
    | { readonly __typename: 'Assertion' }
    | { readonly __typename: 'Attribution' }
    | { readonly __typename: 'Claim' }
    | { readonly __typename: 'ClaimRelation' }
    | { readonly __typename: 'ClaimReview' }
    | { readonly __typename: 'CredibilityAssessment' }
    | { readonly __typename: 'DependenceJudgement' }
    | { readonly __typename: 'Document' }
    | { readonly __typename: 'DocumentVersion' }
    | { readonly __typename: 'HandOffAudit' }
    | { readonly __typename: 'IdentityMatch' }
    | { readonly __typename: 'Outlet', readonly id: string, readonly type: SourceType, readonly name: string }
    | { readonly __typename: 'Person', readonly id: string, readonly type: SourceType, readonly name: string }
    | { readonly __typename: 'ReliabilityAssessment' }
    | { readonly __typename: 'UnnamedGroup', readonly id: string, readonly type: SourceType, readonly name: string }
    | { readonly __typename: 'UnspecifiedSource', readonly id: string, readonly type: SourceType, readonly name: string }
    | { readonly __typename: 'Withdrawal' }
   | null> };

export type DeskTopicsQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskTopicsQuery = { readonly claims: { readonly edges: ReadonlyArray<{ readonly node: { readonly topics: ReadonlyArray<string> } }> } };

export type DeskQueryVariables = Exact<{
  topic?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  by?: MonthBasis | null | undefined;
  lang?: string | null | undefined;
}>;


export type DeskQuery = { readonly overview: { readonly sources: number, readonly outlets: number, readonly documents: number, readonly locatedDocuments: number, readonly claims: number, readonly assertions: number, readonly attributions: number, readonly suggestions: number, readonly claimsByMonth: ReadonlyArray<{ readonly month: string, readonly claims: number, readonly grades: ReadonlyArray<{ readonly grade: number, readonly estimated: number }> }>, readonly gradeCounts: ReadonlyArray<{ readonly grade: number, readonly estimated: number }>, readonly originTypeCounts: ReadonlyArray<{ readonly type: OriginType, readonly claims: number }>, readonly topRelayed: ReadonlyArray<{ readonly claims: number, readonly relayedBy: number, readonly source:
        | { readonly id: string, readonly type: SourceType, readonly name: string }
        | { readonly id: string, readonly type: SourceType, readonly name: string }
        | { readonly id: string, readonly type: SourceType, readonly name: string }
        | { readonly id: string, readonly type: SourceType, readonly name: string }
        | { readonly id: string, readonly type: SourceType, readonly name: string }
       }> } };

export type DisputesPageQueryVariables = Exact<{
  kinds?: ReadonlyArray<ClaimRelationKind> | ClaimRelationKind | null | undefined;
  topic?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DisputesPageQuery = { readonly disputes: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly relation: { readonly id: string, readonly kind: ClaimRelationKind, readonly note: string | null } | null, readonly sides: ReadonlyArray<{ readonly stance: Stance, readonly claim: { readonly id: string, readonly text: string, readonly lang: string, readonly topics: ReadonlyArray<string> }, readonly origins: { readonly lower: number, readonly upper: number, readonly classes: ReadonlyArray<{ readonly type: OriginType }> } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

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

export type DriftPageQueryVariables = Exact<{
  document?: string | number | null | undefined;
  claim?: string | number | null | undefined;
  outlet?: string | number | null | undefined;
  named: ReadonlyArray<string | number> | string | number;
  lang?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DriftPageQuery = { readonly certaintyDrift: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly weaker: { readonly id: string, readonly modality: Modality, readonly hedges: ReadonlyArray<string>, readonly wording: string | null, readonly place: Place | null, readonly spans: ReadonlyArray<{ readonly role: SpanRole, readonly exact: string | null }>, readonly source:
            | { readonly id: string, readonly type: SourceType, readonly name: string }
            | { readonly id: string, readonly type: SourceType, readonly name: string }
            | { readonly id: string, readonly type: SourceType, readonly name: string }
            | { readonly id: string, readonly type: SourceType, readonly name: string }
            | { readonly id: string, readonly type: SourceType, readonly name: string }
          , readonly claim: { readonly id: string, readonly text: string, readonly lang: string }, readonly document: { readonly id: string, readonly title: string | null, readonly lang: string | null, readonly located: boolean } | null }, readonly stronger: { readonly id: string, readonly modality: Modality, readonly hedges: ReadonlyArray<string>, readonly wording: string | null, readonly place: Place | null, readonly spans: ReadonlyArray<{ readonly role: SpanRole, readonly exact: string | null }>, readonly source:
            | { readonly id: string, readonly type: SourceType, readonly name: string }
            | { readonly id: string, readonly type: SourceType, readonly name: string }
            | { readonly id: string, readonly type: SourceType, readonly name: string }
            | { readonly id: string, readonly type: SourceType, readonly name: string }
            | { readonly id: string, readonly type: SourceType, readonly name: string }
          , readonly claim: { readonly id: string, readonly text: string, readonly lang: string }, readonly document: { readonly id: string, readonly title: string | null, readonly lang: string | null, readonly located: boolean } | null }, readonly attribution: { readonly id: string, readonly cue: string | null, readonly hedges: ReadonlyArray<string>, readonly readIn: { readonly id: string, readonly title: string | null, readonly lang: string | null } } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Activity' }
    | { readonly __typename: 'Adjudication' }
    | { readonly __typename: 'AnonymousSource', readonly id: string, readonly type: SourceType, readonly name: string }
    | { readonly __typename: 'Assertion' }
    | { readonly __typename: 'Attribution' }
    | { readonly __typename: 'Claim', readonly id: string, readonly text: string }
    | { readonly __typename: 'ClaimRelation' }
    | { readonly __typename: 'ClaimReview' }
    | { readonly __typename: 'CredibilityAssessment' }
    | { readonly __typename: 'DependenceJudgement' }
    | { readonly __typename: 'Document', readonly id: string, readonly title: string | null }
    | { readonly __typename: 'DocumentVersion' }
    | { readonly __typename: 'HandOffAudit' }
    | { readonly __typename: 'IdentityMatch' }
    | { readonly __typename: 'Outlet', readonly id: string, readonly type: SourceType, readonly name: string }
    | { readonly __typename: 'Person', readonly id: string, readonly type: SourceType, readonly name: string }
    | { readonly __typename: 'ReliabilityAssessment' }
    | { readonly __typename: 'UnnamedGroup', readonly id: string, readonly type: SourceType, readonly name: string }
    | { readonly __typename: 'UnspecifiedSource', readonly id: string, readonly type: SourceType, readonly name: string }
    | { readonly __typename: 'Withdrawal' }
   | null> };

export type DriftVoiceFragment = { readonly id: string, readonly modality: Modality, readonly hedges: ReadonlyArray<string>, readonly wording: string | null, readonly place: Place | null, readonly spans: ReadonlyArray<{ readonly role: SpanRole, readonly exact: string | null }>, readonly source:
    | { readonly id: string, readonly type: SourceType, readonly name: string }
    | { readonly id: string, readonly type: SourceType, readonly name: string }
    | { readonly id: string, readonly type: SourceType, readonly name: string }
    | { readonly id: string, readonly type: SourceType, readonly name: string }
    | { readonly id: string, readonly type: SourceType, readonly name: string }
  , readonly claim: { readonly id: string, readonly text: string, readonly lang: string }, readonly document: { readonly id: string, readonly title: string | null, readonly lang: string | null, readonly located: boolean } | null };

export type OutletsPageQueryVariables = Exact<{
  filter?: OutletFilter | null | undefined;
  named: ReadonlyArray<string | number> | string | number;
  lang?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OutletsPageQuery = { readonly outlets: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: SourceType, readonly name: string, readonly outletKind: OutletKind, readonly country: string | null, readonly profile: { readonly claims: number, readonly ownVoice: number, readonly relayed: number, readonly anonymous: number, readonly firstHand: number, readonly soleOrigin: number, readonly relayOnly: boolean } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Activity' }
    | { readonly __typename: 'Adjudication' }
    | { readonly __typename: 'AnonymousSource', readonly id: string, readonly type: SourceType, readonly name: string }
    | { readonly __typename: 'Assertion' }
    | { readonly __typename: 'Attribution' }
    | { readonly __typename: 'Claim' }
    | { readonly __typename: 'ClaimRelation' }
    | { readonly __typename: 'ClaimReview' }
    | { readonly __typename: 'CredibilityAssessment' }
    | { readonly __typename: 'DependenceJudgement' }
    | { readonly __typename: 'Document' }
    | { readonly __typename: 'DocumentVersion' }
    | { readonly __typename: 'HandOffAudit' }
    | { readonly __typename: 'IdentityMatch' }
    | { readonly __typename: 'Outlet', readonly id: string, readonly type: SourceType, readonly name: string }
    | { readonly __typename: 'Person', readonly id: string, readonly type: SourceType, readonly name: string }
    | { readonly __typename: 'ReliabilityAssessment' }
    | { readonly __typename: 'UnnamedGroup', readonly id: string, readonly type: SourceType, readonly name: string }
    | { readonly __typename: 'UnspecifiedSource', readonly id: string, readonly type: SourceType, readonly name: string }
    | { readonly __typename: 'Withdrawal' }
   | null> };

export type SearchHitsQueryVariables = Exact<{
  text: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  lang?: string | null | undefined;
}>;


export type SearchHitsQuery = { readonly search: { readonly edges: ReadonlyArray<{ readonly label: string, readonly node:
        | { readonly __typename: 'AnonymousSource', readonly id: string, readonly type: SourceType, readonly name: string }
        | { readonly __typename: 'Claim', readonly id: string, readonly text: string, readonly lang: string }
        | { readonly __typename: 'Document', readonly id: string, readonly title: string | null, readonly located: boolean, readonly publishedAt: string | null, readonly publisher: { readonly name: string } | null }
        | { readonly __typename: 'Outlet', readonly id: string, readonly type: SourceType, readonly name: string }
        | { readonly __typename: 'Person', readonly id: string, readonly type: SourceType, readonly name: string }
        | { readonly __typename: 'UnnamedGroup', readonly id: string, readonly type: SourceType, readonly name: string }
        | { readonly __typename: 'UnspecifiedSource', readonly id: string, readonly type: SourceType, readonly name: string }
       }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type SourceDocumentsQueryVariables = Exact<{
  id: string | number;
  located?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SourceDocumentsQuery = { readonly outlet: { readonly id: string, readonly documents: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string | null, readonly lang: string | null, readonly kind: DocumentKind, readonly located: boolean, readonly publishedAt: string | null, readonly locatedAs: { readonly id: string } | null } }> } } | null };

export type SourcePageQueryVariables = Exact<{
  id?: string | number | null | undefined;
  key?: string | null | undefined;
  asOf?: string | null | undefined;
  lang?: string | null | undefined;
}>;


export type SourcePageQuery = { readonly source:
    | { readonly __typename: 'AnonymousSource', readonly descriptor: string, readonly descriptorLang: string | null, readonly id: string, readonly keys: ReadonlyArray<string>, readonly type: SourceType, readonly name: string, readonly recordedAt: string, readonly carriedBy:
        | { readonly id: string, readonly type: SourceType, readonly name: string }
        | { readonly id: string, readonly type: SourceType, readonly name: string }
        | { readonly id: string, readonly type: SourceType, readonly name: string }
        | { readonly id: string, readonly type: SourceType, readonly name: string }
        | { readonly id: string, readonly type: SourceType, readonly name: string }
      , readonly names: ReadonlyArray<{ readonly value: string, readonly lang: string | null, readonly script: string | null, readonly kind: NameKind }>, readonly profile: { readonly claims: number, readonly ownVoice: number, readonly relayed: number, readonly anonymous: number, readonly unspecified: number, readonly firstHand: number, readonly soleOrigin: number, readonly contradicted: number, readonly relayOnly: boolean, readonly relies: ReadonlyArray<{ readonly claims: number, readonly share: number, readonly onlyAnonymous: number, readonly source:
            | { readonly id: string, readonly type: SourceType, readonly name: string }
            | { readonly id: string, readonly type: SourceType, readonly name: string }
            | { readonly id: string, readonly type: SourceType, readonly name: string }
            | { readonly id: string, readonly type: SourceType, readonly name: string }
            | { readonly id: string, readonly type: SourceType, readonly name: string }
           }> } }
    | { readonly __typename: 'Outlet', readonly outletKind: OutletKind, readonly country: string | null, readonly url: string | null, readonly id: string, readonly keys: ReadonlyArray<string>, readonly type: SourceType, readonly name: string, readonly recordedAt: string, readonly owners: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly owner:
          | { readonly id: string, readonly type: SourceType, readonly name: string }
          | { readonly id: string, readonly type: SourceType, readonly name: string }
          | { readonly id: string, readonly type: SourceType, readonly name: string }
          | { readonly id: string, readonly type: SourceType, readonly name: string }
          | { readonly id: string, readonly type: SourceType, readonly name: string }
         }>, readonly syndicatesFrom: ReadonlyArray<{ readonly id: string, readonly type: SourceType, readonly name: string }>, readonly names: ReadonlyArray<{ readonly value: string, readonly lang: string | null, readonly script: string | null, readonly kind: NameKind }>, readonly profile: { readonly claims: number, readonly ownVoice: number, readonly relayed: number, readonly anonymous: number, readonly unspecified: number, readonly firstHand: number, readonly soleOrigin: number, readonly contradicted: number, readonly relayOnly: boolean, readonly relies: ReadonlyArray<{ readonly claims: number, readonly share: number, readonly onlyAnonymous: number, readonly source:
            | { readonly id: string, readonly type: SourceType, readonly name: string }
            | { readonly id: string, readonly type: SourceType, readonly name: string }
            | { readonly id: string, readonly type: SourceType, readonly name: string }
            | { readonly id: string, readonly type: SourceType, readonly name: string }
            | { readonly id: string, readonly type: SourceType, readonly name: string }
           }> } }
    | { readonly __typename: 'Person', readonly role: string | null, readonly id: string, readonly keys: ReadonlyArray<string>, readonly type: SourceType, readonly name: string, readonly recordedAt: string, readonly affiliation:
        | { readonly id: string, readonly type: SourceType, readonly name: string }
        | { readonly id: string, readonly type: SourceType, readonly name: string }
        | { readonly id: string, readonly type: SourceType, readonly name: string }
        | { readonly id: string, readonly type: SourceType, readonly name: string }
        | { readonly id: string, readonly type: SourceType, readonly name: string }
       | null, readonly names: ReadonlyArray<{ readonly value: string, readonly lang: string | null, readonly script: string | null, readonly kind: NameKind }>, readonly profile: { readonly claims: number, readonly ownVoice: number, readonly relayed: number, readonly anonymous: number, readonly unspecified: number, readonly firstHand: number, readonly soleOrigin: number, readonly contradicted: number, readonly relayOnly: boolean, readonly relies: ReadonlyArray<{ readonly claims: number, readonly share: number, readonly onlyAnonymous: number, readonly source:
            | { readonly id: string, readonly type: SourceType, readonly name: string }
            | { readonly id: string, readonly type: SourceType, readonly name: string }
            | { readonly id: string, readonly type: SourceType, readonly name: string }
            | { readonly id: string, readonly type: SourceType, readonly name: string }
            | { readonly id: string, readonly type: SourceType, readonly name: string }
           }> } }
    | { readonly __typename: 'UnnamedGroup', readonly descriptor: string, readonly descriptorLang: string | null, readonly id: string, readonly keys: ReadonlyArray<string>, readonly type: SourceType, readonly name: string, readonly recordedAt: string, readonly carriedBy:
        | { readonly id: string, readonly type: SourceType, readonly name: string }
        | { readonly id: string, readonly type: SourceType, readonly name: string }
        | { readonly id: string, readonly type: SourceType, readonly name: string }
        | { readonly id: string, readonly type: SourceType, readonly name: string }
        | { readonly id: string, readonly type: SourceType, readonly name: string }
      , readonly names: ReadonlyArray<{ readonly value: string, readonly lang: string | null, readonly script: string | null, readonly kind: NameKind }>, readonly profile: { readonly claims: number, readonly ownVoice: number, readonly relayed: number, readonly anonymous: number, readonly unspecified: number, readonly firstHand: number, readonly soleOrigin: number, readonly contradicted: number, readonly relayOnly: boolean, readonly relies: ReadonlyArray<{ readonly claims: number, readonly share: number, readonly onlyAnonymous: number, readonly source:
            | { readonly id: string, readonly type: SourceType, readonly name: string }
            | { readonly id: string, readonly type: SourceType, readonly name: string }
            | { readonly id: string, readonly type: SourceType, readonly name: string }
            | { readonly id: string, readonly type: SourceType, readonly name: string }
            | { readonly id: string, readonly type: SourceType, readonly name: string }
           }> } }
    | { readonly __typename: 'UnspecifiedSource', readonly descriptor: string, readonly descriptorLang: string | null, readonly id: string, readonly keys: ReadonlyArray<string>, readonly type: SourceType, readonly name: string, readonly recordedAt: string, readonly carriedBy:
        | { readonly id: string, readonly type: SourceType, readonly name: string }
        | { readonly id: string, readonly type: SourceType, readonly name: string }
        | { readonly id: string, readonly type: SourceType, readonly name: string }
        | { readonly id: string, readonly type: SourceType, readonly name: string }
        | { readonly id: string, readonly type: SourceType, readonly name: string }
      , readonly names: ReadonlyArray<{ readonly value: string, readonly lang: string | null, readonly script: string | null, readonly kind: NameKind }>, readonly profile: { readonly claims: number, readonly ownVoice: number, readonly relayed: number, readonly anonymous: number, readonly unspecified: number, readonly firstHand: number, readonly soleOrigin: number, readonly contradicted: number, readonly relayOnly: boolean, readonly relies: ReadonlyArray<{ readonly claims: number, readonly share: number, readonly onlyAnonymous: number, readonly source:
            | { readonly id: string, readonly type: SourceType, readonly name: string }
            | { readonly id: string, readonly type: SourceType, readonly name: string }
            | { readonly id: string, readonly type: SourceType, readonly name: string }
            | { readonly id: string, readonly type: SourceType, readonly name: string }
            | { readonly id: string, readonly type: SourceType, readonly name: string }
           }> } }
   | null };

type SourceInLine_AnonymousSource_Fragment = { readonly id: string, readonly type: SourceType, readonly name: string };

type SourceInLine_Outlet_Fragment = { readonly id: string, readonly type: SourceType, readonly name: string };

type SourceInLine_Person_Fragment = { readonly id: string, readonly type: SourceType, readonly name: string };

type SourceInLine_UnnamedGroup_Fragment = { readonly id: string, readonly type: SourceType, readonly name: string };

type SourceInLine_UnspecifiedSource_Fragment = { readonly id: string, readonly type: SourceType, readonly name: string };

export type SourceInLineFragment =
  | SourceInLine_AnonymousSource_Fragment
  | SourceInLine_Outlet_Fragment
  | SourceInLine_Person_Fragment
  | SourceInLine_UnnamedGroup_Fragment
  | SourceInLine_UnspecifiedSource_Fragment
;

export type SourceStatementsQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
  lang?: string | null | undefined;
}>;


export type SourceStatementsQuery = { readonly source:
    | { readonly id: string, readonly assertions: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly stance: Stance, readonly modality: Modality, readonly hedges: ReadonlyArray<string>, readonly claim: { readonly id: string, readonly text: string, readonly lang: string }, readonly document: { readonly id: string, readonly title: string | null, readonly lang: string | null, readonly kind: DocumentKind, readonly located: boolean, readonly publishedAt: string | null } | null, readonly restates: { readonly id: string } | null, readonly attributedTo: ReadonlyArray<{ readonly id: string, readonly cue: string | null, readonly to: { readonly id: string, readonly source:
                  | { readonly id: string, readonly type: SourceType, readonly name: string }
                  | { readonly id: string, readonly type: SourceType, readonly name: string }
                  | { readonly id: string, readonly type: SourceType, readonly name: string }
                  | { readonly id: string, readonly type: SourceType, readonly name: string }
                  | { readonly id: string, readonly type: SourceType, readonly name: string }
                 } }> } }> } }
    | { readonly id: string, readonly assertions: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly stance: Stance, readonly modality: Modality, readonly hedges: ReadonlyArray<string>, readonly claim: { readonly id: string, readonly text: string, readonly lang: string }, readonly document: { readonly id: string, readonly title: string | null, readonly lang: string | null, readonly kind: DocumentKind, readonly located: boolean, readonly publishedAt: string | null } | null, readonly restates: { readonly id: string } | null, readonly attributedTo: ReadonlyArray<{ readonly id: string, readonly cue: string | null, readonly to: { readonly id: string, readonly source:
                  | { readonly id: string, readonly type: SourceType, readonly name: string }
                  | { readonly id: string, readonly type: SourceType, readonly name: string }
                  | { readonly id: string, readonly type: SourceType, readonly name: string }
                  | { readonly id: string, readonly type: SourceType, readonly name: string }
                  | { readonly id: string, readonly type: SourceType, readonly name: string }
                 } }> } }> } }
    | { readonly id: string, readonly assertions: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly stance: Stance, readonly modality: Modality, readonly hedges: ReadonlyArray<string>, readonly claim: { readonly id: string, readonly text: string, readonly lang: string }, readonly document: { readonly id: string, readonly title: string | null, readonly lang: string | null, readonly kind: DocumentKind, readonly located: boolean, readonly publishedAt: string | null } | null, readonly restates: { readonly id: string } | null, readonly attributedTo: ReadonlyArray<{ readonly id: string, readonly cue: string | null, readonly to: { readonly id: string, readonly source:
                  | { readonly id: string, readonly type: SourceType, readonly name: string }
                  | { readonly id: string, readonly type: SourceType, readonly name: string }
                  | { readonly id: string, readonly type: SourceType, readonly name: string }
                  | { readonly id: string, readonly type: SourceType, readonly name: string }
                  | { readonly id: string, readonly type: SourceType, readonly name: string }
                 } }> } }> } }
    | { readonly id: string, readonly assertions: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly stance: Stance, readonly modality: Modality, readonly hedges: ReadonlyArray<string>, readonly claim: { readonly id: string, readonly text: string, readonly lang: string }, readonly document: { readonly id: string, readonly title: string | null, readonly lang: string | null, readonly kind: DocumentKind, readonly located: boolean, readonly publishedAt: string | null } | null, readonly restates: { readonly id: string } | null, readonly attributedTo: ReadonlyArray<{ readonly id: string, readonly cue: string | null, readonly to: { readonly id: string, readonly source:
                  | { readonly id: string, readonly type: SourceType, readonly name: string }
                  | { readonly id: string, readonly type: SourceType, readonly name: string }
                  | { readonly id: string, readonly type: SourceType, readonly name: string }
                  | { readonly id: string, readonly type: SourceType, readonly name: string }
                  | { readonly id: string, readonly type: SourceType, readonly name: string }
                 } }> } }> } }
    | { readonly id: string, readonly assertions: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly stance: Stance, readonly modality: Modality, readonly hedges: ReadonlyArray<string>, readonly claim: { readonly id: string, readonly text: string, readonly lang: string }, readonly document: { readonly id: string, readonly title: string | null, readonly lang: string | null, readonly kind: DocumentKind, readonly located: boolean, readonly publishedAt: string | null } | null, readonly restates: { readonly id: string } | null, readonly attributedTo: ReadonlyArray<{ readonly id: string, readonly cue: string | null, readonly to: { readonly id: string, readonly source:
                  | { readonly id: string, readonly type: SourceType, readonly name: string }
                  | { readonly id: string, readonly type: SourceType, readonly name: string }
                  | { readonly id: string, readonly type: SourceType, readonly name: string }
                  | { readonly id: string, readonly type: SourceType, readonly name: string }
                  | { readonly id: string, readonly type: SourceType, readonly name: string }
                 } }> } }> } }
   | null };

export type StartPageQueryVariables = Exact<{
  first: number;
}>;


export type StartPageQuery = { readonly overview: { readonly claims: number, readonly sources: number, readonly documents: number, readonly locatedDocuments: number }, readonly claims: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly text: string, readonly lang: string, readonly topics: ReadonlyArray<string>, readonly eventAt: string | null, readonly credibility: { readonly estimatedGrade: number }, readonly origins: { readonly lower: number, readonly upper: number, readonly classes: ReadonlyArray<{ readonly type: OriginType }> }, readonly graph: { readonly total: number } } }> }, readonly disputes: { readonly totalCount: number }, readonly circularReporting: { readonly totalCount: number }, readonly certaintyDrift: { readonly totalCount: number }, readonly chaseList: { readonly totalCount: number } };

export type WithdrawalImpactQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WithdrawalImpactQuery = { readonly withdrawalImpact: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly orphaned: boolean, readonly estimatedGradeBefore: number, readonly estimatedGradeAfter: number, readonly claim: { readonly id: string, readonly text: string, readonly lang: string }, readonly before: { readonly lower: number, readonly upper: number }, readonly after: { readonly lower: number, readonly upper: number } } }> } };
