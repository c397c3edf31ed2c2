/** Rows of assertions and attributions as what they are: spans put together, sources and documents taken apart. */
import type { z } from 'zod';
import type { assertionRow, spanColumns, voiceColumns } from './row-shapes.ts';
import { typeOfLabel } from './source-labels.ts';

type Spans = z.output<z.ZodObject<typeof spanColumns>>;
type AssertionRow = z.output<z.ZodObject<typeof assertionRow>>;
type VoiceRow = z.output<z.ZodObject<typeof voiceColumns>>;

interface RowSpan {
  readonly role: Spans['spanRoles'][number];
  readonly start: number;
  readonly end: number;
  readonly exact: string | null;
  readonly verified: boolean;
  readonly versionId: string | null;
}

interface VoiceSource {
  readonly id: string;
  readonly type: (typeof typeOfLabel)[keyof typeof typeOfLabel];
  readonly label: string;
}

interface VoiceDocument {
  readonly id: string;
  readonly title: string | null;
  readonly located: boolean;
  readonly publisherId: string | null;
}

type AssertionColumns = Omit<AssertionRow, keyof VoiceRow | keyof Spans>;

/** What one row brings. */
interface RowApart {
  readonly assertion: AssertionColumns &
    Pick<VoiceRow, 'sourceId' | 'documentId'> & { readonly spans: RowSpan[] };
  readonly source: VoiceSource;
  readonly document: VoiceDocument | null;
}

/** Lists side by side as spans; an empty text stands for words that were not given. */
export function toSpans(row: Spans): RowSpan[] {
  return row.spanRoles.map((role, i) => ({
    role,
    start: row.spanStarts[i] ?? 0,
    end: row.spanEnds[i] ?? 0,
    exact: row.spanExacts[i] === '' ? null : (row.spanExacts[i] ?? null),
    verified: row.spanVerified[i] ?? false,
    versionId: row.versionId,
  }));
}

/** What a row says of an assertion, and who says it where. */
export function takeApart(row: AssertionRow): RowApart {
  const { id, claimId, sourceId, documentId, stance, modality, basis, place, wording, hedges } = row;
  const { addressedTo, saidAt, note, status, recordedAt, recordedBy } = row;
  const assertion = {
    ...{ id, claimId, sourceId, documentId, stance, modality, basis, place, wording, hedges },
    ...{ addressedTo, saidAt, note, status, recordedAt, recordedBy, spans: toSpans(row) },
  };
  return { assertion, source: toSourcePart(row), document: toDocumentPart(row) };
}

/** The source of a voice. */
export function toSourcePart({ sourceId, sourceNodeLabel, sourceLabel }: VoiceRow): VoiceSource {
  return { id: sourceId, type: typeOfLabel[sourceNodeLabel], label: sourceLabel };
}

/** The document that a voice stands in; null for one that was heard. */
export function toDocumentPart({ documentId, ...row }: VoiceRow): VoiceDocument | null {
  if (documentId === null) return null;
  return {
    id: documentId,
    title: row.documentTitle,
    located: row.documentLocated ?? false,
    publisherId: row.documentPublisherId,
  };
}
