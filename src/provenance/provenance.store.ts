/** The graph of a claim: its voices, whom they credit, and as much as came along of who they are and where they stand. */
import type { AssertionPart } from '../core/model/assertion.ts';
import type { AttributionPart } from '../core/model/attribution.ts';
import type { DocumentPart } from '../core/model/document.ts';
import type { OutletKind, SourcePart } from '../core/model/source.ts';
import type { Graph } from '../graph/graph.ts';
import { toDocumentPart, toSourcePart } from '../graph/said-rows.ts';
import { toVoicesByClaim } from './claim-voices.store.ts';
import type { VoicesOfClaim } from './claim-voices.store.ts';
import { createSourceJudgementStore } from './source-judgements.store.ts';
import type { SourceJudgementStore } from './source-judgements.store.ts';
import type { RowOf } from '../graph/statement.ts';
import {
  claimGraph,
  claimScopes,
  claimsStating,
  claimVoices,
  documentTexts,
  sourceTraits,
} from './provenance.statements.ts';

export interface ClaimGraphRequest {
  readonly claimId: string;
  readonly withEntailing: boolean;
  /** ISO 8601; null for now. */
  readonly asOf: string | null;
}

export interface ClaimVoice {
  readonly assertion: AssertionPart;
  /** Who was recorded to say it. */
  readonly source: SourcePart;
  /** The source as which that one is known; itself, where nobody judged it the same as another. */
  readonly canonicalId: string;
  readonly document: DocumentPart | null;
  readonly publishedAt: string | null;
  /** Of the canonical source. */
  readonly outletKind: OutletKind | null;
  /** What its claim has to do with the one that was asked for. */
  readonly role: ClaimRoleOfVoice;
  readonly credits: readonly ClaimCredit[];
  readonly resolvedAs: readonly string[];
  /** Of the assertion, who makes it and where it stands: what is withdrawn. */
  readonly withdrawnIds: readonly string[];
}

interface ClaimRoleOfVoice {
  readonly isSame: boolean;
  readonly entails: boolean;
  readonly contradicts: boolean;
}

interface ClaimCredit {
  readonly attribution: AttributionPart;
  /** The document in which it was read. */
  readonly readIn: string;
  /** By the time that was asked for. */
  readonly isConfirmed: boolean;
  /** Where that document is not the one that the crediting voice stands in. */
  readonly isReadInWithdrawn: boolean;
}

export interface ProvenanceStore extends SourceJudgementStore {
  /** Confirmed voices, in no order. */
  readonly claimGraph: (request: ClaimGraphRequest) => Promise<readonly ClaimVoice[]>;
  /** Claims in which one of these sources (as it counts by that time), documents or assertions has a part, by id, at most `limit`. */
  readonly claimsStating: (
    ids: readonly string[],
    asOf: string | null,
    limit: number,
  ) => Promise<readonly string[]>;
  /** For each claim, those that count for or against it, itself too, in no order. */
  readonly claimScopes: (claimIds: readonly string[]) => Promise<readonly ClaimInScope[]>;
  /** Confirmed voices of claims, by claim, without names. */
  readonly claimVoices: (
    claimIds: readonly string[],
    asOf: string | null,
  ) => Promise<ReadonlyMap<string, VoicesOfClaim>>;
  /**
   * Of sources that are one of these, as they were at a time, now for null; in no order. A source that belongs to nobody
   * is left out.
   */
  readonly sourceTraits: (ids: readonly string[], asOf: string | null) => Promise<readonly SourceTraitsRow[]>;
  /** Versions of documents whose text is kept; the text comes where its SHA-256 is wanted. */
  readonly documentTexts: (
    documentIds: readonly string[],
    wanted: readonly string[],
  ) => Promise<readonly DocumentText[]>;
}

type Row = RowOf<typeof claimGraph>;
export type ClaimInScope = RowOf<typeof claimScopes>;
export type SourceTraitsRow = RowOf<typeof sourceTraits>;
export type DocumentText = RowOf<typeof documentTexts>;

/** Creates the store of claim graphs. */
export function createProvenanceStore(graph: Graph): ProvenanceStore {
  return {
    ...createSourceJudgementStore(graph),
    claimGraph: async (request) => {
      const voices = new Map<string, ClaimVoice & { readonly credits: ClaimCredit[] }>();
      for (const row of await graph.run(claimGraph, { ...request })) {
        let voice = voices.get(row.id);
        if (voice === undefined) voices.set(row.id, (voice = toVoice(row)));
        const credit = toCredit(row);
        if (credit !== null) voice.credits.push(credit);
      }
      return [...voices.values()];
    },
    claimsStating: async (ids, asOf, limit) =>
      (await graph.run(claimsStating, { ids: [...ids], asOf, limit })).map(({ claimId }) => claimId),
    claimScopes: (claimIds) => graph.run(claimScopes, { claimIds: [...claimIds] }),
    claimVoices: async (claimIds, asOf) =>
      toVoicesByClaim(await graph.run(claimVoices, { claimIds: [...claimIds], asOf })),
    sourceTraits: (ids, asOf) => graph.run(sourceTraits, { ids: [...ids], asOf }),
    documentTexts: (documentIds, wanted) =>
      graph.run(documentTexts, { documentIds: [...documentIds], wanted: [...wanted] }),
  };
}

function toVoice(row: Row): ClaimVoice & { readonly credits: ClaimCredit[] } {
  const { id, sourceId, claimId, documentId, stance, modality, basis, status } = row;
  return {
    assertion: { id, sourceId, claimId, documentId, stance, modality, basis, status },
    source: toSourcePart(row),
    canonicalId: row.sourceCanonicalId,
    document: toDocumentPart(row),
    publishedAt: row.documentPublishedAt,
    outletKind: row.sourceOutletKind,
    role: { isSame: row.claimIsSame, entails: row.claimEntails, contradicts: row.claimContradicts },
    credits: [],
    resolvedAs: row.resolvedAsIds,
    withdrawnIds: row.withdrawnIds,
  };
}

function toCredit({
  id,
  creditId,
  creditedId,
  creditCue,
  creditStatus,
  creditConfirmed,
  creditReadIn,
  creditWithdrawn,
}: Row): ClaimCredit | null {
  if (creditId === null || creditedId === null || creditStatus === null || creditReadIn === null) return null;
  return {
    attribution: { id: creditId, fromId: id, toId: creditedId, cue: creditCue, status: creditStatus },
    readIn: creditReadIn,
    isConfirmed: creditConfirmed ?? false,
    isReadInWithdrawn: creditWithdrawn,
  };
}
