/** The statements that write one record, in the order in which later ones find what earlier ones made. */
import type { ReviewStatus } from '../core/model/review-status.ts';
import type { Span } from '../core/model/span.ts';
import type { Counters, WriteTransaction, Written } from '../graph/graph.ts';
import { raiseRevision } from '../graph/revision.ts';
import type { Changes } from '../graph/revision.ts';
import { labelOfType } from '../graph/source-labels.ts';
import { changesOf, onceEach } from './writable-graph.store.ts';
import type { CreatedCounts, WritableGraph } from './writable-graph.store.ts';
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
  reviveUndone,
  setAsideUndone,
} from './ingestion.statements.ts';

/** What the statements of one record did, before the revision was raised. */
export interface WrittenRows {
  readonly created: CreatedCounts;
  /** Whose figures are others now. */
  readonly changes: Changes;
  /** Of the assertions that are new, or have another status now. */
  readonly setAssertionIds: readonly string[];
  /** Of the claims of which an assertion that was there got its note. */
  readonly notedClaimIds: readonly string[];
  /** Of what was there under another description, and stays as it was: whoever minds has to take the write back. */
  readonly differentIds: readonly string[];
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

/** A record overrides what is weaker (see core/model/review-status.ts), and what was undone. */
const overriddenBy: Readonly<Record<ReviewStatus, readonly (ReviewStatus | 'UNDONE')[]>> = {
  CONFIRMED: ['SUGGESTED', 'REJECTED', 'UNDONE'],
  REJECTED: ['SUGGESTED', 'UNDONE'],
  SUGGESTED: ['UNDONE'],
};

type Counted = Promise<Pick<Written<unknown>, 'counters'>>;
type Described = Promise<Written<{ readonly id: string }>>;

/** Writes one record within a transaction, and raises the revision. */
export async function writeRecordGraph(
  transaction: WriteTransaction,
  graph: WritableGraph,
  recorded: Recorded,
): Promise<WrittenRecord> {
  const { created, changes, notedClaimIds } = await writeRows(transaction, graph, recorded);
  const changedIds = await raiseRevision(transaction, changes, recorded.at);
  // A note changes no figure, so no summary is out of date by it; but it is a change.
  return { created, changedIds: onceEach([...changedIds, ...notedClaimIds]) };
}

/**
 * Writes the rows of one record within a transaction, for who raises the revision. The statements are sent one behind the
 * other without waiting for answers: the database runs them in this order, and what has no rows is not sent at all.
 */
export async function writeRows(
  transaction: WriteTransaction,
  graph: WritableGraph,
  recorded: Recorded,
): Promise<WrittenRows> {
  const { claims, assertions, attributions, relations } = graph;
  const revived = setAsideOrRevive(transaction, graph, recorded);
  const [ofSources, ofDocuments, ofClaims, ofAssertions, ofAttributions, ofRelations] = await Promise.all([
    firstOf(writeSources(transaction, graph, recorded)),
    firstOf(writeDocuments(transaction, graph, recorded)),
    described(claims, (rows) => transaction.run(mergeClaims, { rows, ...recorded })),
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
    revived,
  ]);
  const created = {
    sources: ofSources.counters.nodesCreated,
    documents: ofDocuments.counters.nodesCreated,
    claims: ofClaims.counters.nodesCreated,
    assertions: ofAssertions.counters.nodesCreated,
    attributions: ofAttributions.counters.relationshipsCreated,
    relations: ofRelations.counters.relationshipsCreated,
  };
  const { differentIds, setIds, notedClaimIds } = ofAssertions;
  const others = [ofSources, ofDocuments, ofClaims].flatMap(({ rows }) => rows.map(({ id }) => id));
  return {
    created,
    changes: changesOf(graph, created),
    setAssertionIds: setIds,
    notedClaimIds,
    differentIds: [...others, ...differentIds],
  };
}

/** Ties a placeholder to the located document that it turned out to be, and what is cited to what the text says. */
export async function writeLocation(
  transaction: WriteTransaction,
  { fromId, toId }: { readonly fromId: string; readonly toId: string },
  at: string,
): Promise<void> {
  await Promise.all([
    transaction.run(mergeLocations, { rows: [{ fromId, toId }], at }),
    transaction.run(resolveAssertions, { documentIds: [toId], at }),
  ]);
}

/**
 * Of what was undone and is recorded again: otherwise described it makes room, with all that rests on it; what is left
 * and is as it was comes back.
 */
async function setAsideOrRevive(
  transaction: WriteTransaction,
  { sources, documents, claims, assertions }: WritableGraph,
  recorded: Recorded,
): Promise<void> {
  const described = [...sources, ...documents, ...claims, ...assertions];
  const things = described.map(({ id, digest }) => ({ id, digest }));
  await Promise.all([
    transaction.run(setAsideUndone, { things }),
    transaction.run(reviveUndone, { things, ...recorded }),
  ]);
}

const none: Counters = { nodesCreated: 0, relationshipsCreated: 0 };

/** Waits for all; the first of them is the one that counts. */
async function firstOf([first, ...rest]: readonly [Described, ...Counted[]]): Described {
  await Promise.all([first, ...rest]);
  return await first;
}

function described<Row>(rows: readonly Row[], run: (rows: readonly Row[]) => Described): Described {
  return rows.length === 0 ? Promise.resolve({ rows: [], counters: none }) : run(rows);
}

function unlessEmpty<Row>(rows: readonly Row[], run: (rows: readonly Row[]) => Counted): Counted {
  return rows.length === 0 ? Promise.resolve({ counters: none }) : run(rows);
}

interface WrittenAssertions {
  readonly counters: Counters;
  readonly setIds: readonly string[];
  readonly notedClaimIds: readonly string[];
  readonly differentIds: readonly string[];
}

async function writeAssertions(
  transaction: WriteTransaction,
  assertions: WritableGraph['assertions'],
  recorded: Recorded,
): Promise<WrittenAssertions> {
  if (assertions.length === 0) return { counters: none, setIds: [], notedClaimIds: [], differentIds: [] };
  const params = { rows: assertions.map(withSpans), ...recorded };
  const { rows, counters } = await transaction.run(mergeAssertions, params);
  const asBefore = new Set(rows.filter(({ isSet }) => !isSet).map(({ id }) => id));
  return {
    counters,
    setIds: assertions.map(({ id }) => id).filter((id) => !asBefore.has(id)),
    notedClaimIds: onceEach(rows.filter(({ getsNote }) => getsNote).map(({ claimId }) => claimId)),
    differentIds: rows.filter(({ isDifferent }) => isDifferent).map(({ id }) => id),
  };
}

/** The first counts the sources. */
function writeSources(
  transaction: WriteTransaction,
  graph: WritableGraph,
  recorded: Recorded,
): readonly [Described, ...Counted[]] {
  const nodes = graph.sources.map(({ type, affiliationId: _, carriedById: __, ...source }) => ({
    ...source,
    nodeLabel: labelOfType[type],
  }));
  return [
    described(nodes, (rows) => transaction.run(mergeSources, { rows, ...recorded })),
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
function writeDocuments(
  transaction: WriteTransaction,
  graph: WritableGraph,
  recorded: Recorded,
): readonly [Described, ...Counted[]] {
  const nodes = graph.documents.map(({ publisherId: _, locatedAsId: __, ...document }) => document);
  const { at } = recorded;
  return [
    described(nodes, (rows) => transaction.run(mergeDocuments, { rows, ...recorded })),
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
): T & { overrides: readonly string[] } {
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
