/** What was cited and not seen, found: a placeholder is tied to the document that it turned out to be (R5). */
import type { ChangeTransaction } from '../change/change.store.ts';
import { readInput } from '../change/input.schema.ts';
import type { Asked, LocatedDocument } from '../core/model/change.ts';
import { checkBoth, refusal } from '../errors.ts';
import type { writeLocation } from '../ingestion/record-graph.store.ts';
import type { JudgementWrites } from '../judgement/judgement.store.ts';
import { createNamedThings } from './named-things.ts';
import type { NamedThings } from './named-things.ts';
import { idsToFind, readNamed } from './read-input.ts';
import type { ReadInput } from './read-input.ts';
import { locationInput } from './recording.schema.ts';
import type { RecordingReads } from './recording.store.ts';
import { writeNew } from './write-new.ts';
import type { RecordingOptions } from './write-new.ts';

export interface LocationOptions extends RecordingOptions {
  readonly writeLocation: typeof writeLocation;
  /** The documents that there are, under lock until the commit: of two who locate one placeholder, one sees the other. */
  readonly lock: JudgementWrites['lock'];
}

export interface LocationService {
  /** Throws a Refusal for what the caller can mend: a placeholder that is located as another document among others. */
  readonly locateDocument: (input: object, asked: Asked) => Promise<LocatedDocument>;
}

/** Creates the service of locations. */
export function createLocationService(options: LocationOptions): LocationService {
  const { makeChange, reads } = options;
  return {
    locateDocument: async (input, asked) => {
      const { placeholder, document, reason } = readInput(locationInput, input);
      return await makeChange({ action: 'LOCATE_DOCUMENT', asked, reason }, async (transaction) => {
        const things = createNamedThings(transaction.operation, options.tools);
        const documentId = things.idOf('document', things.document(document, ['document']));
        const [locatedAsId, read] = await checkBoth(
          lockPlaceholder(transaction, placeholder, options),
          readDocument(transaction, documentId, things, reads),
        );
        const ends = { placeholderId: placeholder, documentId };
        if (locatedAsId === documentId) {
          const resolved = await reads.resolved(transaction, ends);
          return { answer: { id: documentId, resolvedIds: resolved.map(({ id }) => id) }, subjectIds: [] };
        }
        if (locatedAsId !== null) {
          const rule = `${placeholder} is located as ${locatedAsId}: that has to be undone first`;
          throw refusal('CONFLICT', ['input', 'document'], rule);
        }
        const [{ changes }, , resolved] = await Promise.all([
          writeNew(transaction, read, options),
          options.writeLocation(transaction, { fromId: placeholder, toId: documentId }, transaction.at),
          reads.resolved(transaction, ends),
        ]);
        return {
          answer: { id: documentId, resolvedIds: resolved.map(({ id }) => id) },
          changes: {
            ...changes,
            documentIds: [...new Set([...changes.documentIds, placeholder, documentId])],
            claimIds: [...new Set(resolved.map(({ claimId }) => claimId))],
          },
          subjectIds: resolved.map(({ id }) => id),
          detail: { resolved: resolved.length },
        };
      });
    },
  };
}

/** What it is located as; null where it is not yet. */
async function lockPlaceholder(
  transaction: ChangeTransaction,
  id: string,
  { lock, reads }: LocationOptions,
): Promise<string | null> {
  const [, place] = await Promise.all([lock(transaction, [id]), reads.place(transaction, id)]);
  const path = ['input', 'placeholder'];
  if (place === null) throw refusal('NOT_FOUND', path, `there is no document ${id}`);
  if (place.located) {
    throw refusal('INVALID_INPUT', path, `${id} is no placeholder: it is a document that we hold`);
  }
  return place.locatedAsId;
}

async function readDocument(
  transaction: ChangeTransaction,
  id: string,
  things: NamedThings,
  reads: RecordingReads,
): Promise<ReadInput> {
  const held = await reads.things(transaction, idsToFind(things));
  const read = readNamed(things, [], { things: held, text: null });
  const described = [...things.described.document.values()].find(({ known }) => known.id === id)?.known;
  const known = described ?? held.find((one) => one.id === id);
  if (known?.kind === 'document' && known.located) return read;
  const rule = 'a placeholder is located as a located document; this is a placeholder';
  throw refusal('INVALID_INPUT', ['input', 'document'], rule);
}
