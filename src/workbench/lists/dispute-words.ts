import type { ClaimRelationKind, Stance } from '../generated.ts';

export const stanceWords: Readonly<Record<Stance, string>> = {
  AFFIRMS: 'affirmed',
  DENIES: 'denied',
  QUESTIONS: 'questioned',
};

interface DisputeWords {
  readonly sign: string;
  readonly words: string;
  readonly why: string;
}

/** What a dispute is called, by the kind of its relation; null: one claim that is both affirmed and denied. */
export function disputeWords(kind: ClaimRelationKind | null): DisputeWords {
  if (kind === null) return { sign: '±', words: 'Affirmed and denied', why: 'one claim, two stances' };
  if (kind === 'TENSION')
    return { sign: '≁', words: 'Tension', why: 'both may be so, but a reader should ask how' };
  return { sign: '≠', words: 'Contradiction', why: 'both cannot be so' };
}
