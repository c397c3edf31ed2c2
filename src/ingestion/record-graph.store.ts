/** The statements that write one record, in the order in which later ones find what earlier ones made. */
import type { ReviewStatus } from '../core/model/review-status.ts';
import type { Span } from '../core/model/span.ts';
import type { Assertion } from '../core/model/assertion.ts';
import type { Attribution } from '../core/model/attribution.ts';
import type { Claim, ClaimRelation } from '../core/model/claim.ts';
import type { Document } from '../core/model/document.ts';
import type { Name, Source } from '../core/model/source.ts';
import type { WriteTransaction } from '../graph/graph.ts';
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

/** What is written of one record (core/interchange/record-graph.ts makes it). */
export interface WritableGraph {
  readonly sources: readonly (Unrecorded<Source> & { readonly digest: string })[];
  readonly names: readonly (Name & { readonly id: string; readonly sourceId: string })[];
  readonly ownerships: readonly Tie[];
  readonly syndications: readonly Tie[];
  readonly documents: readonly (Unrecorded<Document> & { readonly digest: string })[];
  readonly versions: readonly {
    readonly id: string;
    readonly documentId: string;
    readonly sha256: string;
    readonly characters: number;
    readonly retrievedAt: string | null;
    readonly text: string | null;
  }[];
  readonly claims: readonly (Unrecorded<Claim> & { readonly digest: string })[];
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

/** Writes one record within a transaction. */
export async function writeRecordGraph(
  transaction: WriteTransaction,
  graph: WritableGraph,
  recorded: Recorded,
): Promise<CreatedCounts> {
  const sources = await writeSources(transaction, graph, recorded);
  const documents = await writeDocuments(transaction, graph, recorded);
  const claims = (await transaction.run(mergeClaims, { rows: [...graph.claims], ...recorded })).counters
    .nodesCreated;
  const said = await writeSaid(transaction, graph, recorded);
  const relations = await transaction.run(mergeRelations, {
    rows: graph.relations.map(withOverrides),
    ...recorded,
  });
  return { sources, documents, claims, ...said, relations: relations.counters.relationshipsCreated };
}

async function writeSources(
  transaction: WriteTransaction,
  graph: WritableGraph,
  recorded: Recorded,
): Promise<number> {
  const rows = graph.sources.map(({ type, affiliationId: _, carriedById: __, ...source }) => ({
    ...source,
    nodeLabel: labelOfType[type],
  }));
  const { counters } = await transaction.run(mergeSources, { rows, ...recorded });
  await transaction.run(mergeNames, { rows: [...graph.names] });
  await transaction.run(mergeCarriers, { rows: edges(graph.sources, 'carriedById') });
  await transaction.run(mergeAffiliations, { rows: edges(graph.sources, 'affiliationId') });
  if (graph.ownerships.length > 0) await transaction.run(mergeOwnerships, { rows: [...graph.ownerships] });
  if (graph.syndications.length > 0)
    await transaction.run(mergeSyndications, { rows: [...graph.syndications] });
  return counters.nodesCreated;
}

async function writeDocuments(
  transaction: WriteTransaction,
  graph: WritableGraph,
  recorded: Recorded,
): Promise<number> {
  const rows = graph.documents.map(({ publisherId: _, locatedAsId: __, ...document }) => document);
  const { counters } = await transaction.run(mergeDocuments, { rows, ...recorded });
  await transaction.run(mergePublishers, { rows: edges(graph.documents, 'publisherId') });
  const locations = edges(graph.documents, 'locatedAsId');
  if (locations.length > 0) await transaction.run(mergeLocations, { rows: locations, at: recorded.at });
  await transaction.run(mergeVersions, { rows: [...graph.versions] });
  return counters.nodesCreated;
}

async function writeSaid(
  transaction: WriteTransaction,
  graph: WritableGraph,
  recorded: Recorded,
): Promise<Pick<CreatedCounts, 'assertions' | 'attributions'>> {
  const assertions = await transaction.run(mergeAssertions, {
    rows: graph.assertions.map(withSpans),
    ...recorded,
  });
  const attributions = await transaction.run(mergeAttributions, {
    rows: graph.attributions.map(withSpans),
    ...recorded,
  });
  const documentIds = [...new Set([...graph.documents.map(({ id }) => id), ...standsIn(graph)])];
  await transaction.run(resolveAssertions, { documentIds, at: recorded.at });
  return {
    assertions: assertions.counters.nodesCreated,
    attributions: attributions.counters.relationshipsCreated,
  };
}

function standsIn({ assertions }: WritableGraph): string[] {
  return assertions.map(({ documentId }) => documentId).filter((id) => id !== null);
}

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
