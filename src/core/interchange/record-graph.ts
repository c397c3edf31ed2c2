/** What one record adds to the graph, as flat rows: ids are ours and follow from what the thing is. */
import type { Assertion } from '../model/assertion.ts';
import type { Attribution } from '../model/attribution.ts';
import type { Claim, ClaimRelation } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import type { Name, Source } from '../model/source.ts';

type Recorded = 'recordedAt' | 'recordedBy';

/** Of the description that the record gave: a re-import is told by it from a key that stands for something else. */
interface Described {
  readonly digest: string;
}

export interface SourceRow extends Omit<Source, Recorded>, Described {}
export interface NameRow extends Name {
  readonly id: string;
  readonly sourceId: string;
}
export interface TieRow {
  readonly id: string;
  readonly fromId: string;
  readonly toId: string;
  readonly from: string | null;
  readonly to: string | null;
}
export interface DocumentRow extends Omit<Document, Recorded>, Described {}
export interface VersionRow {
  readonly id: string;
  readonly documentId: string;
  readonly sha256: string;
  readonly characters: number;
  readonly retrievedAt: string | null;
  readonly text: string | null;
}
export interface ClaimRow extends Omit<Claim, Recorded>, Described {}
export interface AssertionRow extends Omit<Assertion, Recorded>, Described {}
export interface AttributionRow extends Omit<Attribution, Recorded> {
  readonly claimId: string;
  /** Of the record that read it: another annotator's reading of the same words is another attribution. */
  readonly namespace: string;
}
export interface RelationRow extends Omit<ClaimRelation, Recorded> {
  readonly namespace: string;
}

export interface RecordGraph {
  readonly sources: readonly SourceRow[];
  readonly names: readonly NameRow[];
  readonly ownerships: readonly TieRow[];
  readonly syndications: readonly TieRow[];
  readonly documents: readonly DocumentRow[];
  readonly versions: readonly VersionRow[];
  readonly claims: readonly ClaimRow[];
  readonly assertions: readonly AssertionRow[];
  readonly attributions: readonly AttributionRow[];
  readonly relations: readonly RelationRow[];
}
