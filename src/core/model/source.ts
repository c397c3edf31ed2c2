/** A source: anyone who states something. Unnamed ones have a descriptor and a carrier, and no identity (R3). */
import type { Part } from './part.ts';

export const sourceTypes = ['OUTLET', 'PERSON', 'ANONYMOUS', 'GROUP', 'UNSPECIFIED'] as const;
export type SourceType = (typeof sourceTypes)[number];
export type UnnamedSourceType = Exclude<SourceType, 'OUTLET' | 'PERSON'>;
export const nameKinds = ['OFFICIAL', 'ALIAS', 'FORMER', 'TRANSLITERATION'] as const;
export type NameKind = (typeof nameKinds)[number];
export const outletKinds = [
  'NEWSPAPER',
  'NEWS_AGENCY',
  'BROADCASTER',
  'NEWS_SITE',
  'MONITORING_GROUP',
  'THINK_TANK',
  'GOVERNMENT_BODY',
  'ARMED_GROUP',
  'SOCIAL_ACCOUNT',
  'OTHER',
] as const;
export type OutletKind = (typeof outletKinds)[number];

export interface Name {
  readonly value: string;
  readonly lang: string | null;
  readonly script: string | null;
  readonly kind: NameKind;
}

export interface Source {
  readonly id: string;
  readonly key: string | null;
  readonly type: SourceType;
  /** The name it goes by when no language is asked: `defaultName` of its names, or its descriptor. */
  readonly label: string;
  /** Of outlets. */
  readonly outletKind: OutletKind | null;
  readonly country: string | null;
  readonly url: string | null;
  /** Of persons. */
  readonly role: string | null;
  readonly affiliationId: string | null;
  /** Of anonymous sources, groups and unspecified sources. */
  readonly descriptor: string | null;
  readonly descriptorLang: string | null;
  readonly carriedById: string | null;
  readonly recordedAt: string;
  readonly recordedBy: string;
}

/** What is said of a source beside what it states. */
export type SourcePart = Part<Source, 'id' | 'type' | 'label'>;

/** An owner of an outlet, from and to a date where those are known. */
export interface Ownership {
  readonly ownerId: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** True for those who speak under no name: they need a descriptor and have exactly one carrier. */
export function isUnnamed(type: SourceType): type is UnnamedSourceType {
  return type !== 'OUTLET' && type !== 'PERSON';
}
