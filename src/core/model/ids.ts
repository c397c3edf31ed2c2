/**
 * Ids are ours and deterministic: from the key where a record gave one, else from what the thing is.
 * The hash is handed in; an id is its kind and the first 128 bits of the hash.
 */
export type Digest = (text: string) => string;

const kinds = {
  source: 'source',
  name: 'name',
  tie: 'tie',
  document: 'document',
  version: 'version',
  claim: 'claim',
  assertion: 'assertion',
  attribution: 'attribution',
  relation: 'relation',
  activity: 'activity',
  adjudication: 'adjudication',
  audit: 'audit',
  dependence: 'dependence',
  withdrawal: 'withdrawal',
  match: 'match',
  reliability: 'reliability',
  credibility: 'credibility',
  review: 'review',
  description: 'description',
  amendment: 'amendment',
} as const;
export type IdKind = keyof typeof kinds;

/** Parts of an identity; null where a part is missing, which is a part of the identity too. */
export type IdPart = string | number | boolean | null | readonly IdPart[];

export type MakeId = (kind: IdKind, ...parts: readonly IdPart[]) => string;

/** Makes ids by a hash that returns hexadecimal digits (SHA-256). */
export function createIds(digest: Digest): MakeId {
  return (kind, ...parts) => `${kind}_${digest(JSON.stringify([kind, ...parts])).slice(0, 32)}`;
}

/** The kind of thing that an id names, or null if it is none of ours. */
export function idKind(id: string): IdKind | null {
  const prefix = id.slice(0, id.indexOf('_'));
  return Object.hasOwn(kinds, prefix) ? (prefix as IdKind) : null;
}

/** One text for equal descriptions: keys in order, what is missing left out. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (inner === null || typeof inner !== 'object' || Array.isArray(inner)) return inner ?? undefined;
    return Object.fromEntries(
      Object.entries(inner)
        .filter(([, part]) => part !== null && part !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  });
}
