/** What a graph holds, as a record needs it: references are full keys, as everywhere outside a record. */
import type { Assertion } from '../model/assertion.ts';
import type { Attribution } from '../model/attribution.ts';
import type { Claim, ClaimRelation } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import type { Name, Source } from '../model/source.ts';

/** A thing under a key: what has none came in through no record. */
interface Keyed {
  readonly key: string;
}

export interface HeldTie {
  readonly sourceKey: string;
  readonly from: string | null;
  readonly to: string | null;
}

export interface HeldSource
  extends
    Keyed,
    Pick<Source, 'type' | 'outletKind' | 'country' | 'url' | 'role' | 'descriptor' | 'descriptorLang'> {
  readonly names: readonly Name[];
  readonly affiliationKey: string | null;
  readonly carriedByKey: string | null;
  readonly ownedBy: readonly HeldTie[];
  readonly syndicatesFrom: readonly HeldTie[];
}

export interface HeldVersion {
  readonly sha256: string;
  readonly characters: number;
  readonly retrievedAt: string | null;
  /** Where its text stands beside the record, or null where it is not held. */
  readonly file: string | null;
}

export interface HeldDocument
  extends Keyed, Pick<Document, 'kind' | 'title' | 'lang' | 'url' | 'publishedAt' | 'located'> {
  readonly publisherKey: string | null;
  readonly locatedAsKey: string | null;
  readonly version: HeldVersion | null;
}

export interface HeldClaim extends Keyed, Pick<Claim, 'text' | 'lang' | 'topics' | 'eventAt'> {}

export interface HeldVoice extends Omit<Assertion, 'recordedAt' | 'recordedBy' | 'sourceId' | 'claimId'> {
  readonly sourceKey: string;
  readonly claimKey: string;
  readonly documentKey: string | null;
  /** Of its document; false where it has none. */
  readonly isLocated: boolean;
}

export interface HeldCredit extends Omit<Attribution, 'recordedAt' | 'recordedBy'> {
  readonly claimKey: string;
  readonly documentKey: string;
}

export interface HeldRelation extends Pick<ClaimRelation, 'kind' | 'status' | 'note'> {
  readonly fromKey: string;
  readonly toKey: string;
}
