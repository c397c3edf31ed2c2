/** What the parts of the HTTP layer know of one request; kept beside it, so that Express's untyped `locals` stays unused. */
import type { Request } from 'express';
import type { RequestObservation } from '../ops/observer.ts';

export interface RequestNotes {
  readonly requestId: string;
  readonly observation: RequestObservation;
  /** The operation that the document names, once that is known; never taken from the client's word alone. */
  operationName: string | null;
  /** True once a stream is answered: its end is not an answer that is missing. */
  isStream: boolean;
}

const notesByRequest = new WeakMap<Request, RequestNotes>();

/** Opens the notes of a request; done once, by the first middleware. */
export function openNotes(
  request: Request,
  requestId: string,
  observation: RequestObservation,
): RequestNotes {
  const notes: RequestNotes = { requestId, observation, operationName: null, isStream: false };
  notesByRequest.set(request, notes);
  return notes;
}

/** The notes of a request; throws where none were opened. */
export function notesOf(request: Request): RequestNotes {
  const notes = notesByRequest.get(request);
  if (notes === undefined) throw new Error('The request has no notes: request-log.ts must come first');
  return notes;
}
