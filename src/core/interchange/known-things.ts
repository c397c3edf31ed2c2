/** What a record may refer to: things of its own, of the other records of the import, and of the graph. */
import type { SourceType } from '../model/source.ts';

export interface KnownSource {
  readonly kind: 'source';
  readonly id: string;
  readonly digest: string;
  readonly type: SourceType;
  /** Full key of its carrier, where a record of this import describes it; loops are looked for along these. */
  readonly carriedBy: string | null;
}

export interface KnownDocument {
  readonly kind: 'document';
  readonly id: string;
  readonly digest: string;
  readonly located: boolean;
  readonly version: KnownVersion | null;
}

export interface KnownVersion {
  readonly id: string;
  readonly characters: number;
}

export interface KnownClaim {
  readonly kind: 'claim';
  readonly id: string;
  readonly digest: string;
}

export type KnownThing = KnownSource | KnownDocument | KnownClaim;
export type ThingKind = KnownThing['kind'];

/** Looks a full key up among the things of one kind; undefined where nobody described it. */
export interface KnownThings {
  readonly source: (key: string) => KnownSource | undefined;
  readonly document: (key: string) => KnownDocument | undefined;
  readonly claim: (key: string) => KnownClaim | undefined;
  /** The text of a version where it is held, cut in code points; undefined where it is not. */
  readonly cutText: (versionId: string) => ((start: number, end: number) => string) | undefined;
}
