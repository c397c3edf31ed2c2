/** The door to the database as everybody else sees it: declared statements in, checked rows out. */
import type { z } from 'zod';
import type { Statement } from './statement.ts';

export interface Counters {
  readonly nodesCreated: number;
  readonly relationshipsCreated: number;
}

export interface Written<Row> {
  readonly rows: readonly Row[];
  readonly counters: Counters;
}

type Params<P extends z.ZodRawShape> = z.input<Statement<P, z.ZodRawShape>['params']>;
type Row<R extends z.ZodRawShape> = z.output<Statement<z.ZodRawShape, R>['row']>;

/** Runs the statements of one write transaction. */
export interface WriteTransaction {
  readonly run: <P extends z.ZodRawShape, R extends z.ZodRawShape>(
    statement: Statement<P, R>,
    params: Params<P>,
  ) => Promise<Written<Row<R>>>;
}

export interface Graph {
  /** One read, one round trip. Throws UNAVAILABLE when the database does not answer in time. */
  readonly run: <P extends z.ZodRawShape, R extends z.ZodRawShape>(
    statement: Statement<P, R>,
    params: Params<P>,
  ) => Promise<readonly Row<R>[]>;
  /** A read whose rows are taken as they come; for lists too long to hold. Without a time limit. */
  readonly stream: <P extends z.ZodRawShape, R extends z.ZodRawShape>(
    statement: Statement<P, R>,
    params: Params<P>,
  ) => AsyncIterable<Row<R>>;
  /**
   * One write transaction: all or nothing. The work may run more than once (deadlock, lost connection, lost
   * acknowledgement of a commit), so call it through `writeOnce` (ledger.ts), which makes that harmless.
   */
  readonly write: <T>(work: (transaction: WriteTransaction) => Promise<T>) => Promise<T>;
  /** A change of the schema (constraint, index), which takes a transaction of its own. */
  readonly changeSchema: (name: string, text: string) => Promise<void>;
  readonly close: () => Promise<void>;
}
