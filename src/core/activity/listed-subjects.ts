/** What a change was about, as one text: found by an index of its words, and hashed as it stands. */
import { idKind } from '../model/ids.ts';

/** A record of 20,000 assertions about as many claims in as many documents by as many sources stays below it. */
const MOST_SUBJECTS = 100_000;

/** What a reader looks for first: the text that came in, what it says, who says it. */
const order: readonly (string | null)[] = ['document', 'claim', 'source'];

export interface ListedSubjects {
  readonly subjects: string;
  readonly subjectCount: number;
}

/** Each id once, documents first, then claims, then sources, then others, each by id; 100,000 at most are listed. */
export function listSubjects(ids: Iterable<string>): ListedSubjects {
  const ranked = [...new Set(ids)].map((id) => ({ id, rank: rankOf(id) }));
  ranked.sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
  const subjects = ranked.slice(0, MOST_SUBJECTS).map(({ id }) => id);
  return { subjects: subjects.join(' '), subjectCount: ranked.length };
}

function rankOf(id: string): number {
  const rank = order.indexOf(idKind(id));
  return rank === -1 ? order.length : rank;
}
