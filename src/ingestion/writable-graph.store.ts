/** What is written of one record, and whose figures that changes. */
import type { Assertion } from '../core/model/assertion.ts';
import type { Attribution } from '../core/model/attribution.ts';
import type { Claim, ClaimRelation } from '../core/model/claim.ts';
import type { Document } from '../core/model/document.ts';
import type { FoldedWords } from '../core/model/folded-words.ts';
import type { Name, Source } from '../core/model/source.ts';
import type { Changes } from '../graph/revision.ts';

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

/**
 * Where a statement created all its rows, what changed is known; where not, the database has to look at what it merged.
 * A source, document or claim is written once and whole, so it changes by being new.
 */
export function changesOf(graph: WritableGraph, created: CreatedCounts): Changes {
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

/** What it refers to, which must be there still when it is written; what it brings itself among them. */
export function idsUsed(graph: WritableGraph): readonly string[] {
  const { sources, documents, assertions, relations } = graph;
  const ends = [...graph.ownerships, ...graph.syndications, ...relations];
  const ids = [
    ...sources.flatMap(({ carriedById, affiliationId }) => [carriedById, affiliationId]),
    ...documents.flatMap(({ publisherId, locatedAsId }) => [publisherId, locatedAsId]),
    ...assertions.flatMap(({ sourceId, claimId, documentId }) => [sourceId, claimId, documentId]),
    ...ends.flatMap(({ fromId, toId }) => [fromId, toId]),
  ];
  return onceEach(ids.filter((id) => id !== null));
}

export const onceEach = (ids: readonly string[]): string[] => [...new Set(ids)];
