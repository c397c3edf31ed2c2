/** What is known of one claim: all that its analysis reads, as flat rows and maps by id. */
import type { OutletKind } from '../model/source.ts';
import type { Credit } from './credit.ts';
import type { ClaimRole } from './side.ts';
import type { Voice } from './voice.ts';

/** As what an unnamed source is described, and by whom. */
export interface Described {
  /** The first named source up its carriers, the canonical one; null where that is not known. */
  readonly carrierId: string | null;
  /** The content words of its descriptor, folded. */
  readonly descriptionWords: readonly string[];
  /** Primary subtag, as "ar"; null where it is not known. */
  readonly descriptionLang: string | null;
}

/**
 * What a source has to do with others, as far as independence turns on it: itself and all that are one with it. Others are
 * canonical sources.
 */
export interface SourceTraits extends Described {
  readonly outletKind: OutletKind | null;
  /** Of an unnamed source that was judged to be one with others: how these are described. */
  readonly alsoDescribed?: readonly Described[];
  /** Its owners and theirs, whatever the dates: an owner of then or now may have had a hand. */
  readonly ownerIds: readonly string[];
  readonly syndicatesFromIds: readonly string[];
}

/** A person's judgement that two sources or two assertions depend on each other, or do not. */
export interface DependencePair {
  /** Id of a canonical source, or of an assertion. */
  readonly a: string;
  readonly b: string;
  readonly dependent: boolean;
  /** Left out where nothing else than the pair is known. */
  readonly judgementId?: string;
}

export interface SourceRecord {
  /** Share of what it says of its own that proves true, 0 … 1. */
  readonly trust: number;
  /** Share of its hand-offs that are faithful, 0 … 1. */
  readonly fidelity: number;
}

export interface ClaimFacts {
  /** Of all claims in a role. */
  readonly voices: readonly Voice[];
  readonly credits: readonly Credit[];
  /** By claim id. */
  readonly roles: ReadonlyMap<string, ClaimRole>;
  /** By canonical source id; one that is missing has no traits. */
  readonly sources: ReadonlyMap<string, SourceTraits>;
  readonly dependence: readonly DependencePair[];
  /** Held documents whose texts are nearly the same. */
  readonly nearDuplicates: readonly (readonly [documentId: string, otherDocumentId: string])[];
  /** Ids of canonical sources, of documents and of assertions. */
  readonly withdrawn: ReadonlySet<string>;
  /** By canonical source id; one that is missing has the prior of its type. */
  readonly records: ReadonlyMap<string, SourceRecord>;
  /** True where one of the records rests on the last adjudicated claims of a source that has more. */
  readonly areRecordsCut?: boolean;
}
