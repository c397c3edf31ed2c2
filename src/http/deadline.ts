/** The end of patience for one request: after its time is over, or when the client went away. */
import type { Response } from 'express';
import { unavailable } from '../errors.ts';
import type { CodedError } from '../errors.ts';

export interface Deadline {
  /** Fires when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
  /** Resolves with the error to answer if the time is over first; never otherwise. */
  readonly passed: Promise<CodedError>;
}

/** Starts the clock of a request; it stops by itself when the response is closed. */
export function startDeadline(response: Response, ms: number): Deadline {
  const controller = new AbortController();
  const { promise: passed, resolve } = Promise.withResolvers<CodedError>();
  const timer = setTimeout(() => {
    const error = unavailable(`not answered within ${ms / 1_000} s`);
    // The answer first: what is aborted rejects at once, and must not be answered instead.
    resolve(error);
    controller.abort(error);
  }, ms);
  response.once('close', () => {
    clearTimeout(timer);
    if (!response.writableFinished) controller.abort(unavailable('the client went away'));
  });
  return { signal: controller.signal, passed };
}
