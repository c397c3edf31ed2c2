/** What a search leads to, as it is shown: one line, what kind of thing it is, and where it leads. */
import type { SearchHitsQuery, SourceType } from '../generated.ts';

export const hitKinds = ['source', 'document', 'claim'] as const;
export type HitKind = (typeof hitKinds)[number];

export interface Hit {
  readonly id: string;
  readonly kind: HitKind;
  /** Of a source. */
  readonly type: SourceType | null;
  /** The name, descriptor, title or wording that matched. */
  readonly label: string;
  /** What it is called elsewhere, where that is not the label. */
  readonly other: string | null;
  /** Of a document: who published it and when, and whether we hold it. */
  readonly notes: readonly string[];
  readonly href: string;
}

type Edge = SearchHitsQuery['search']['edges'][number];

export function toHit({ label, node }: Edge): Hit {
  const { id } = node;
  if (node.__typename === 'Claim') {
    const other = unless(label, node.text);
    return { id, label, other, kind: 'claim', type: null, notes: [], href: `/claim/${id}` };
  }
  if (node.__typename === 'Document') {
    const { title, publisher, publishedAt, located } = node;
    const notes = [publisher?.name, publishedAt?.slice(0, 10), located ? null : 'not seen'];
    return {
      id,
      label,
      other: unless(label, title),
      kind: 'document',
      type: null,
      notes: notes.flatMap((note) => note ?? []),
      href: `/document/${id}`,
    };
  }
  const other = unless(label, node.name);
  return { id, label, other, kind: 'source', type: node.type, notes: [], href: `/source/${id}` };
}

function unless(label: string, name: string | null): string | null {
  return name === label ? null : name;
}

/** The service takes no more. */
export const longestQuery = 200;

/** The address of the page of all hits. */
export function searchAddress(text: string): string {
  return `/search?${new URLSearchParams({ q: text.trim() }).toString()}`;
}
