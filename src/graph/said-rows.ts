/** Rows of assertions and attributions as what they are: spans put together, sources and documents taken apart. */
import type { z } from 'zod';
import type { assertionRow, spanColumns } from './row-shapes.ts';
import { typeOfLabel } from './source-labels.ts';

type Spans = z.output<z.ZodObject<typeof spanColumns>>;
export type AssertionRow = z.output<z.ZodObject<typeof assertionRow>>;

interface RowSpan {
  readonly role: Spans['spanRoles'][number];
  readonly start: number;
  readonly end: number;
  readonly exact: string | null;
  readonly verified: boolean;
  readonly versionId: string | null;
}

/** What one row brings. */
interface RowApart {
  readonly assertion: ReturnType<typeof toAssertion>;
  readonly source: ReturnType<typeof toSource>;
  readonly document: ReturnType<typeof toDocument>;
  readonly publisher: ReturnType<typeof toPublisher>;
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

/** What a row says of an assertion, its source, its document and that document's publisher. */
export function takeApart(row: AssertionRow): RowApart {
  return {
    assertion: toAssertion(row),
    source: toSource(row),
    document: toDocument(row),
    publisher: toPublisher(row),
  };
}

function toAssertion(row: AssertionRow) {
  const { id, claimId, sourceId, documentId, stance, modality, basis, place, wording, hedges } = row;
  const { addressedTo, saidAt, note, status, recordedAt, recordedBy } = row;
  return {
    ...{ id, claimId, sourceId, documentId, stance, modality, basis, place, wording, hedges },
    ...{ addressedTo, saidAt, note, status, recordedAt, recordedBy, spans: toSpans(row) },
  };
}

function toSource(row: AssertionRow) {
  return {
    id: row.sourceId,
    key: row.sourceKey,
    type: typeOfLabel[row.sourceNodeLabel],
    label: row.sourceLabel,
    outletKind: row.sourceOutletKind,
    country: row.sourceCountry,
    url: row.sourceUrl,
    role: row.sourceRole,
    descriptor: row.sourceDescriptor,
    descriptorLang: row.sourceDescriptorLang,
    carriedById: row.sourceCarriedById,
    affiliationId: row.sourceAffiliationId,
    recordedAt: row.sourceRecordedAt,
    recordedBy: row.sourceRecordedBy,
  };
}

function toDocument(row: AssertionRow) {
  if (row.documentId === null || row.documentKind === null) return null;
  return {
    id: row.documentId,
    key: row.documentKey,
    kind: row.documentKind,
    title: row.documentTitle,
    lang: row.documentLang,
    url: row.documentUrl,
    publisherId: row.documentPublisherId,
    publishedAt: row.documentPublishedAt,
    located: row.documentLocated ?? false,
    locatedAsId: row.documentLocatedAsId,
    recordedAt: row.documentRecordedAt ?? '',
    recordedBy: row.documentRecordedBy ?? '',
  };
}

function toPublisher(row: AssertionRow) {
  if (row.documentPublisherId === null) return null;
  return {
    id: row.documentPublisherId,
    key: row.publisherKey,
    type: 'OUTLET' as const,
    label: row.publisherLabel ?? '',
    outletKind: row.publisherOutletKind,
    country: row.publisherCountry,
    url: row.publisherUrl,
    role: null,
    descriptor: null,
    descriptorLang: null,
    carriedById: null,
    affiliationId: null,
    recordedAt: row.publisherRecordedAt ?? '',
    recordedBy: row.publisherRecordedBy ?? '',
  };
}
