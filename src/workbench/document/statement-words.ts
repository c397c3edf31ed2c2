/** Plain words for how something is stated. */
import type { Basis, DocumentKind, Modality, Place, Stance } from '../generated.ts';

export const stanceWords: Readonly<Record<Stance, string>> = {
  AFFIRMS: 'affirms',
  DENIES: 'denies',
  QUESTIONS: 'questions',
};

export const modalityWords: Readonly<Record<Modality, string>> = {
  CERTAIN: 'certain',
  PROBABLE: 'probable',
  POSSIBLE: 'possible',
  UNCOMMITTED: 'uncommitted',
};

export const basisWords: Readonly<Record<Basis, string>> = {
  OBSERVED: 'observed',
  RECORD: 'on record',
  TOLD: 'told',
  INFERRED: 'inferred',
  ESTIMATED: 'estimated',
  OPINION: 'opinion',
  SPECULATED: 'speculated',
  UNKNOWN: 'basis unknown',
};

export const placeWords: Readonly<Record<Place, string>> = {
  HEADLINE: 'headline',
  LEDE: 'lede',
  BODY: 'body',
  CAPTION: 'caption',
};

export const kindWords: Readonly<Record<DocumentKind, string>> = {
  ARTICLE: 'Article',
  REPORT: 'Report',
  STATEMENT: 'Statement',
  POST: 'Post',
  BROADCAST: 'Broadcast',
  INTERVIEW: 'Interview',
  OTHER: 'Document',
};
