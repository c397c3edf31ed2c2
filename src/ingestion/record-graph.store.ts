/** The statements that write one record, in the order in which later ones find what earlier ones made. */
import type { ReviewStatus } from '../core/model/review-status.ts';
import type { Span } from '../core/model/span.ts';
import type { Assertion } from '../core/model/assertion.ts';
import type { Attribution } from '../core/model/attribution.ts';
import type { Claim, ClaimRelation } from '../core/model/claim.ts';
import type { Document } from '../core/model/document.ts';
import type { FoldedWords } from '../core/model/folded-words.ts';
import type { Name, Source } from '../core/model/source.ts';
import type { Counters, WriteTransaction, Written } from '../graph/graph.ts';
import { raiseRevision } from '../graph/revision.ts';
import type { Changes } from '../graph/revision.ts';
import { labelOfType } from '../graph/source-labels.ts';
import {
  mergeAffiliations,
  mergeAssertions,
  mergeAttributions,
  mergeCarriers,
  mergeClaims,
  mergeDocuments,
  mergeLocations,
  mergeNames,
  mergeOwnerships,
  mergePublishers,
  mergeRelations,
  mergeSources,
  mergeSyndications,
  mergeVersions,
  resolveAssertions,
} from './ingestion.statements.ts';

type Unrecorded<T> = Omit<T, 'recordedAt' | 'recordedBy'>;
interface Tie {
  readonly id: string;
  readonly fromId: string;
  readonly toId: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** What is written of one record (core/interchange/record-graph.ts and with-folded-words.ts make it). */
export interface WritableGraph {
  readonly sources: readonly (Unrecorded<Source> & FoldedWords & { readonly digest: string })[];
  readonly names: readonly (Name & FoldedWords & { readonly id: string; readonly sourceId: string })[];
  readonly ownerships: readonly Tie[];
  readonly syndications: readonly Tie[];
  readonly documents: readonly (Unrecorded<Document> & FoldedWords & { readonly digest: string })[];
  readonly versions: readonly {
    readonly id: string;
    readonly documentId: string;
    readonly sha256: string;
    readonly characters: number;
    readonly retrievedAt: string | null;
    readonly text: string | null;
  }[];
  readonly claims: readonly (Unrecorded<Claim> & FoldedWords & { readonly digest: string })[];
  readonly assertions: readonly (Unrecorded<Assertion> & { readonly digest: string })[];
  readonly attributions: readonly (Unrecorded<Attribution> & {
    readonly claimId: string;
    readonly namespace: string;
  })[];
  readonly relations: readonly (Unrecorded<ClaimRelation> & { readonly namespace: string })[];
}

/** How many of each there were not before. */
export interface CreatedCounts {
  readonly sources: number;
  readonly documents: number;
  readonly claims: number;
  readonly assertions: number;
  readonly attributions: number;
  readonly relations: number;
}

/** What one record did. */
export interface WrittenRecord {
  readonly created: CreatedCounts;
  /** Ids of the sources and documents that are new, and of the claims that are, or that have anything new to them. */
  readonly changedIds: readonly string[];
}

interface Recorded {
  readonly at: string;
  readonly by: string;
}

/** A record overrides what is weaker: see core/model/review-status.ts. */
const overriddenBy: Readonly<Record<ReviewStatus, readonly ReviewStatus[]>> = {
  CONFIRMED: ['SUGGESTED', 'REJECTED'],
  REJECTED: ['SUGGESTED'],
  SUGGESTED: [],
};

type Counted = Promise<Pick<Written<unknown>, 'counters'>>;

/**
 * Writes one record within a transaction. The statements are sent one behind the other without waiting for answers:
 * the database runs them in this order, and what has no rows is not sent at all.
 */
export async function writeRecordGraph(
  transaction: WriteTransaction,
  graph: WritableGraph,
  recorded: Recorded,
): Promise<WrittenRecord> {
  const { claims, assertions, attributions, relations } = graph;
  const [ofSources, ofDocuments, ofClaims, ofAssertions, ofAttributions, ofRelations] = await Promise.all([
    firstOf(writeSources(transaction, graph, recorded)),
    firstOf(writeDocuments(transaction, graph, recorded)),
    unlessEmpty(claims, (rows) => transaction.run(mergeClaims, { rows, ...recorded })),
    writeAssertions(transaction, assertions, recorded),
    unlessEmpty(attributions.map(withSpans), (rows) =>
      transaction.run(mergeAttributions, { rows, ...recorded }),
    ),
    unlessEmpty(relations.map(withOverrides), (rows) =>
      transaction.run(mergeRelations, { rows, ...recorded }),
    ),
    unlessEmpty(touchedDocuments(graph), (documentIds) =>
      transaction.run(resolveAssertions, { documentIds, at: recorded.at }),
    ),
  ]);
  const created = {
    sources: ofSources.nodesCreated,
    documents: ofDocuments.nodesCreated,
    claims: ofClaims.counters.nodesCreated,
    assertions: ofAssertions.counters.nodesCreated,
    attributions: ofAttributions.counters.relationshipsCreated,
    relations: ofRelations.counters.relationshipsCreated,
  };
  const changedIds = await raiseRevision(transaction, changesOf(graph, created), recorded.at);
  // A note changes no figure, so no summary is out of date by it; but it is a change.
  return { created, changedIds: onceEach([...changedIds, ...ofAssertions.notedClaimIds]) };
}

/**
 * Where a statement created all its rows, what changed is known; where not, the database has to look at what it merged.
 * A source, document or claim is written once and whole, so it changes by being new.
 */
function changesOf(graph: WritableGraph, created: CreatedCounts): Changes {
  const { assertions, attributions, relations } = graph;
  const ids = (kind: 'sources' | 'documents' | 'claims', areNew: boolean): string[] =>
    (created[kind] === graph[kind].length) === areNew ? graph[kind].map(({ id }) => id) : [];
  const areAllNew = (kind: 'assertions' | 'attributions' | 'relations'): boolean =>
    created[kind] === graph[kind].length;
  return {
    claimIds: onceEach([
      ...ids('claims', true),
      ...(areAllNew('assertions') ? assertions.map(({ claimId }) => claimId) : []),
      ...(areAllNew('attributions') ? attributions.map(({ claimId }) => claimId) : []),
      ...(areAllNew('relations') ? relations.flatMap(({ fromId, toId }) => [fromId, toId]) : []),
    ]),
    sourceIds: ids('sources', true),
    documentIds: ids('documents', true),
    maybeNewClaimIds: ids('claims', false),
    maybeNewSourceIds: ids('sources', false),
    maybeNewDocumentIds: ids('documents', false),
    maybeAssertionIds: areAllNew('assertions') ? [] : assertions.map(({ id }) => id),
    maybeAttributionIds: areAllNew('attributions') ? [] : attributions.map(({ id }) => id),
    maybeRelations: areAllNew('relations')
      ? []
      : relations.map(({ id, fromId, toId }) => ({ id, fromId, toId })),
  };
}

const none: Counters = { nodesCreated: 0, relationshipsCreated: 0 };

/** Waits for all; the first of them is the one that counts. */
async function firstOf(written: readonly Counted[]): Promise<Counters> {
  return (await Promise.all(written))[0]?.counters ?? none;
}

function unlessEmpty<Row>(rows: readonly Row[], run: (rows: readonly Row[]) => Counted): Counted {
  return rows.length === 0 ? Promise.resolve({ counters: none }) : run(rows);
}

async function writeAssertions(
  transaction: WriteTransaction,
  assertions: WritableGraph['assertions'],
  recorded: Recorded,
): Promise<{ readonly counters: Counters; readonly notedClaimIds: readonly string[] }> {
  if (assertions.length === 0) return { counters: none, notedClaimIds: [] };
  const params = { rows: assertions.map(withSpans), ...recorded };
  const { rows, counters } = await transaction.run(mergeAssertions, params);
  return { counters, notedClaimIds: rows.map(({ claimId }) => claimId) };
}

/** The first counts the sources. */
function writeSources(transaction: WriteTransaction, graph: WritableGraph, recorded: Recorded): Counted[] {
  const nodes = graph.sources.map(({ type, affiliationId: _, carriedById: __, ...source }) => ({
    ...source,
    nodeLabel: labelOfType[type],
  }));
  return [
    unlessEmpty(nodes, (rows) => transaction.run(mergeSources, { rows, ...recorded })),
    unlessEmpty(graph.names, (rows) => transaction.run(mergeNames, { rows })),
    unlessEmpty(edges(graph.sources, 'carriedById'), (rows) => transaction.run(mergeCarriers, { rows })),
    unlessEmpty(edges(graph.sources, 'affiliationId'), (rows) =>
      transaction.run(mergeAffiliations, { rows }),
    ),
    unlessEmpty(graph.ownerships, (rows) => transaction.run(mergeOwnerships, { rows })),
    unlessEmpty(graph.syndications, (rows) => transaction.run(mergeSyndications, { rows })),
  ];
}

/** The first counts the documents. */
function writeDocuments(transaction: WriteTransaction, graph: WritableGraph, recorded: Recorded): Counted[] {
  const nodes = graph.documents.map(({ publisherId: _, locatedAsId: __, ...document }) => document);
  const { at } = recorded;
  return [
    unlessEmpty(nodes, (rows) => transaction.run(mergeDocuments, { rows, ...recorded })),
    unlessEmpty(edges(graph.documents, 'publisherId'), (rows) => transaction.run(mergePublishers, { rows })),
    unlessEmpty(edges(graph.documents, 'locatedAsId'), (rows) =>
      transaction.run(mergeLocations, { rows, at }),
    ),
    unlessEmpty(graph.versions, (rows) => transaction.run(mergeVersions, { rows })),
  ];
}

/** Documents in which something may now bear out, or be borne out by, what others cite. */
function touchedDocuments({ documents, assertions }: WritableGraph): string[] {
  const places = assertions.map(({ documentId }) => documentId).filter((id) => id !== null);
  return onceEach([...documents.map(({ id }) => id), ...places]);
}

const onceEach = (ids: readonly string[]): string[] => [...new Set(ids)];

function edges<K extends string>(
  rows: readonly ({ readonly id: string } & Readonly<Record<K, string | null>>)[],
  end: K,
): { fromId: string; toId: string }[] {
  return rows.flatMap((row) => {
    const toId: string | null = row[end];
    return toId === null ? [] : [{ fromId: row.id, toId }];
  });
}

function withOverrides<T extends { readonly status: ReviewStatus }>(
  row: T,
): T & { overrides: readonly ReviewStatus[] } {
  return { ...row, overrides: overriddenBy[row.status] };
}

/** Spans as lists side by side: the database keeps no lists of maps. An empty text stands for words not given. */
function withSpans<T extends { readonly status: ReviewStatus; readonly spans: readonly Span[] }>({
  spans,
  ...row
}: T) {
  return {
    ...withOverrides(row),
    spanRoles: spans.map(({ role }) => role),
    spanStarts: spans.map(({ start }) => start),
    spanEnds: spans.map(({ end }) => end),
    spanExacts: spans.map(({ exact }) => exact ?? ''),
    spanVerified: spans.map(({ verified }) => verified),
    versionId: spans[0]?.versionId ?? null,
  };
}
