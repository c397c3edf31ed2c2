/** A graph that tells of every statement it runs: to the log, to metrics, and to the trace of the request. */
import type { Logger } from '../ops/logger.ts';
import type { Metrics } from '../ops/metrics.ts';
import { isFault } from '../ops/outcome.ts';
import type { Outcome } from '../ops/outcome.ts';
import { currentRequest } from '../ops/request-scope.ts';
import type { Graph, WriteTransaction } from './graph.ts';
import { outcomeOfFault } from './neo4j-faults.ts';
import type { AccessMode } from './statement.ts';

interface Told {
  readonly name: string;
  readonly mode: AccessMode;
}

interface Watchers {
  readonly log: Logger;
  readonly metrics: Metrics;
}

type End = (outcome: Outcome, rows: number) => void;

/** Watches a graph. Names, times and numbers of rows are told, never parameters or rows. */
export function observeGraph(graph: Graph, watchers: Watchers): Graph {
  return {
    ...graph,
    run: (statement, params) =>
      observe(
        watchers,
        statement,
        () => graph.run(statement, params),
        (rows) => rows.length,
      ),
    stream: (statement, params) =>
      observeRows(graph.stream(statement, params), () => begin(watchers, statement)),
    write: (work) => observeWrite(watchers, () => graph.write((transaction) => work(inside(transaction)))),
    changeSchema: (name, text) =>
      observe(
        watchers,
        { name, mode: 'schema' },
        () => graph.changeSchema(name, text),
        () => 0,
      ),
  };

  function inside(transaction: WriteTransaction): WriteTransaction {
    return {
      run: (statement, params) =>
        observe(
          watchers,
          statement,
          () => transaction.run(statement, params),
          ({ rows }) => rows.length,
        ),
    };
  }
}

function begin({ log, metrics }: Watchers, { name, mode }: Told): End {
  const started = performance.now();
  const endSpan = currentRequest()?.trace.beginStatement(name);
  metrics.statementBegan();
  return (outcome, rows) => {
    const ms = performance.now() - started;
    endSpan?.(outcome, rows);
    metrics.observeStatement({ statement: name, mode, outcome, rows, seconds: ms / 1_000 });
    log[isFault(outcome) ? 'warn' : 'debug']({ statement: name, mode, outcome, rows, ms }, 'statement');
  };
}

async function observe<T>(
  watchers: Watchers,
  told: Told,
  run: () => Promise<T>,
  rowsOf: (result: T) => number,
): Promise<T> {
  const end = begin(watchers, told);
  try {
    const result = await run();
    end('answered', rowsOf(result));
    return result;
  } catch (error) {
    end(outcomeOfFault(error), 0);
    throw error;
  }
}

async function observeWrite<T>({ metrics }: Watchers, run: () => Promise<T>): Promise<T> {
  const started = performance.now();
  let outcome: Outcome = 'answered';
  try {
    return await run();
  } catch (error) {
    outcome = outcomeOfFault(error);
    throw error;
  } finally {
    metrics.observeWrite(outcome, (performance.now() - started) / 1_000);
  }
}

/** A stream that its reader leaves before its end is abandoned, which is no fault. */
async function* observeRows<Row>(rows: AsyncIterable<Row>, begin: () => End): AsyncGenerator<Row> {
  // Here, not before: a stream that is never read was never sent.
  const end = begin();
  let count = 0;
  let outcome: Outcome = 'abandoned';
  try {
    for await (const row of rows) {
      count += 1;
      yield row;
    }
    outcome = 'answered';
  } catch (error) {
    outcome = outcomeOfFault(error);
    throw error;
  } finally {
    end(outcome, count);
  }
}
