/** What a recording has to know of the graph, within its transaction. */
import type { ChangeTransaction } from '../change/change.store.ts';
import type { ReviewStatus } from '../core/model/review-status.ts';
import type { SourceType } from '../core/model/source.ts';
import { typeOfLabel } from '../graph/source-labels.ts';
import type { RowOf } from '../graph/statement.ts';
import {
  namedThings,
  placeOfDocument,
  relationsBetween,
  resolvedAssertions,
  textOfDocument,
} from './recording.statements.ts';

/** Ids by what they are of. */
export interface NamedIds {
  readonly sourceIds: readonly string[];
  readonly documentIds: readonly string[];
  readonly claimIds: readonly string[];
}

/** What the graph holds under an id; of documents, their last captured text. */
export type HeldThing = { readonly id: string; readonly digest: string } & (
  | { readonly kind: 'source'; readonly type: SourceType }
  | {
      readonly kind: 'document';
      readonly located: boolean;
      readonly version: { readonly id: string; readonly characters: number } | null;
    }
  | { readonly kind: 'claim' }
);

export interface HeldText {
  readonly id: string;
  readonly text: string;
}

export interface StandingRelation {
  readonly id: string;
  readonly status: ReviewStatus;
  readonly note: string | null;
  readonly recordedBy: string;
}

export interface RecordingReads {
  /** What there is of these; no answer for what there is not. */
  readonly things: (transaction: ChangeTransaction, ids: NamedIds) => Promise<readonly HeldThing[]>;
  /** The last captured text of a document, with the id of its version; null where it is not held. */
  readonly text: (transaction: ChangeTransaction, documentId: string) => Promise<HeldText | null>;
  /** Of one kind, from one claim to the other, by id; 1,000 at most. */
  readonly relations: (
    transaction: ChangeTransaction,
    ends: { readonly kind: string; readonly fromId: string; readonly toId: string },
  ) => Promise<readonly StandingRelation[]>;
  /** Null where there is no such document. */
  readonly place: (
    transaction: ChangeTransaction,
    documentId: string,
  ) => Promise<{ readonly located: boolean; readonly locatedAsId: string | null } | null>;
  /** What is cited in a placeholder and stands in the document, by id; 20,000 at most. */
  readonly resolved: (
    transaction: ChangeTransaction,
    ends: { readonly placeholderId: string; readonly documentId: string },
  ) => Promise<readonly { readonly id: string; readonly claimId: string }[]>;
}

const MOST_RELATIONS = 1_000;
const MOST_RESOLVED = 20_000;

export const recordingReads: RecordingReads = {
  things: async (transaction, ids) => (await transaction.run(namedThings, ids)).rows.map(toHeld),
  text: async (transaction, id) => (await transaction.run(textOfDocument, { id })).rows[0] ?? null,
  relations: async (transaction, ends) =>
    (await transaction.run(relationsBetween, { ...ends, limit: MOST_RELATIONS })).rows,
  place: async (transaction, id) => (await transaction.run(placeOfDocument, { id })).rows[0] ?? null,
  resolved: async (transaction, ends) =>
    (await transaction.run(resolvedAssertions, { ...ends, limit: MOST_RESOLVED })).rows,
};

function toHeld({ kind, id, digest, ...row }: RowOf<typeof namedThings>): HeldThing {
  const { nodeLabel, located, versionId, characters } = row;
  if (kind === 'source' && nodeLabel !== null) return { kind, id, digest, type: typeOfLabel[nodeLabel] };
  if (kind === 'claim') return { kind, id, digest };
  if (kind === 'document' && located !== null) {
    const version = versionId === null || characters === null ? null : { id: versionId, characters };
    return { kind, id, digest, located, version };
  }
  throw new Error(`${id} is not what it should be`);
}
