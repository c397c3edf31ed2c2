/** What the service counts of its work; prometheus-metrics.ts keeps it. No label may hold a client's own word. */
import type { Outcome } from './outcome.ts';

export interface ObservedStatement {
  /** Its path below cypher/. */
  readonly statement: string;
  readonly mode: string;
  readonly outcome: Outcome;
  readonly seconds: number;
  readonly rows: number;
}

export interface ObservedOperation {
  /** One of the known names, `other`, or `none` where the request held no operation that could be read. */
  readonly operation: string;
  /** `query`, `mutation`, `subscription` or `none`. */
  readonly type: string;
  readonly outcome: Outcome;
  readonly seconds: number;
}

export interface Metrics {
  /** One HTTP request is over; the route is one of a closed set. */
  readonly observeRequest: (route: string, outcome: Outcome) => void;
  readonly observeOperation: (operation: ObservedOperation) => void;
  readonly statementBegan: () => void;
  /** Called once for each that began. */
  readonly observeStatement: (statement: ObservedStatement) => void;
  /** One write transaction with all its statements, retries and commit. */
  readonly observeWrite: (outcome: Outcome, seconds: number) => void;
  /** A document was looked up among those that are parsed and validated. */
  readonly countDocument: (wasKnown: boolean) => void;
  /** How many revisions of the graph the summaries of claims do not hold. */
  readonly observeStaleRevisions: (count: number) => void;
  /** How many streams are open. */
  readonly observeStreams: (count: number) => void;
}

const nothing = (): void => {};

/** Where nobody counts. */
export const noMetrics: Metrics = {
  observeRequest: nothing,
  observeOperation: nothing,
  statementBegan: nothing,
  observeStatement: nothing,
  observeWrite: nothing,
  countDocument: nothing,
  observeStaleRevisions: nothing,
  observeStreams: nothing,
};
