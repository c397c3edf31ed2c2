/**
 * Exactly once. The driver retries a write whose commit was done but whose acknowledgement was lost; without care that
 * leaves everything twice. So every write begins by taking its key in the ledger, under a uniqueness constraint: who
 * finds it taken gets the answer that was kept, and does nothing.
 */
import { conflict } from '../errors.ts';
import type { Graph, WriteTransaction } from './graph.ts';
import { beginOperation, finishOperation } from './ledger.statements.ts';

export interface Operation {
  /** What makes this the same operation when it is asked for again. */
  readonly key: string;
  /** A new one for each time that it is asked for; the driver's retries share it. */
  readonly run: string;
  /** Of what was asked: the same key with another input is a CONFLICT. */
  readonly inputHash: string;
  /** ISO 8601, by the caller's clock. */
  readonly at: string;
}

export interface Once<Answer> {
  readonly answer: Answer;
  /** False where an earlier run had done it: this one changed nothing. */
  readonly isNew: boolean;
}

/** What a piece of work came to. */
export interface Done<Answer> {
  readonly answer: Answer;
  /** Statements that were sent and of which the answer needs nothing: the ledger's is sent behind them. */
  readonly underWay?: Promise<unknown> | undefined;
}

/** Does the work if nobody did it, in one transaction with its entry in the ledger. Answers must survive JSON. */
export async function writeOnce<Answer>(
  graph: Graph,
  operation: Operation,
  parseAnswer: (json: unknown) => Answer,
  work: (transaction: WriteTransaction) => Promise<Done<Answer>>,
): Promise<Once<Answer>> {
  return await graph.write(async (transaction) => {
    const { rows } = await transaction.run(beginOperation, operation);
    const held = rows[0];
    if (held !== undefined && held.inputHash !== operation.inputHash) {
      throw conflict(`Operation ${operation.key} was asked for before with another input.`);
    }
    if (held?.answer != null) {
      return { answer: parseAnswer(JSON.parse(held.answer)), isNew: held.run === operation.run };
    }
    const { answer, underWay } = await work(transaction);
    const kept = { key: operation.key, answer: JSON.stringify(answer) };
    await Promise.all([underWay, transaction.run(finishOperation, kept)]);
    return { answer, isNew: true };
  });
}
