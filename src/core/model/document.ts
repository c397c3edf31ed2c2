/** A document: where a statement stands. Located if we hold it, else a placeholder for what somebody cites (R5). */
import type { Part } from './part.ts';

export const documentKinds = [
  'ARTICLE',
  'REPORT',
  'STATEMENT',
  'POST',
  'BROADCAST',
  'INTERVIEW',
  'OTHER',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

export interface Document {
  readonly id: string;
  readonly key: string | null;
  readonly kind: DocumentKind;
  readonly title: string | null;
  readonly lang: string | null;
  readonly url: string | null;
  readonly publisherId: string | null;
  readonly publishedAt: string | null;
  readonly located: boolean;
  readonly locatedAsId: string | null;
  readonly recordedAt: string;
  readonly recordedBy: string;
}

/** What is said of a document beside what stands in it. */
export type DocumentPart = Part<Document, 'id' | 'title' | 'located' | 'publisherId'>;

/** One captured text. Without the text itself, its hash and length still say what offsets refer to. */
export interface DocumentVersion {
  readonly id: string;
  readonly documentId: string;
  /** Of the text as captured, UTF-8; 64 lower-case hexadecimal digits. */
  readonly sha256: string;
  /** In Unicode code points. */
  readonly characters: number;
  readonly retrievedAt: string | null;
  readonly isTextHeld: boolean;
}
