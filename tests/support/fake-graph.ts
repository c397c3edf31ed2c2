/** A graph without a database: each statement is answered by its name, and one that nobody answers fails. */
import type { Graph, WriteTransaction } from '../../src/graph/graph.ts';

type Rows = readonly Readonly<Record<string, unknown>>[];

/** Gets the parameters as they were declared; what it gives must pass the declared rows. */
export type FakeAnswer = (params: never) => Rows;

/** `asked` is told each statement before it is answered, and may throw in its place. */
export function createFakeGraph(
  answers: Readonly<Record<string, FakeAnswer>>,
  asked: (name: string) => void = () => undefined,
): Graph {
  const rowsOf: WriteTransaction['run'] = (statement, params) => {
    asked(statement.name);
    const answer = answers[statement.name];
    if (answer === undefined) throw new Error(`nobody answers ${statement.name}`);
    const rows = answer(statement.params.parse(params) as never).map((row) => statement.row.parse(row));
    return Promise.resolve({ rows, counters: { nodesCreated: 0, relationshipsCreated: 0 } });
  };
  return {
    run: async (statement, params) => (await rowsOf(statement, params)).rows,
    stream: async function* (statement, params) {
      yield* (await rowsOf(statement, params)).rows;
    },
    write: (work) => work({ run: rowsOf }),
    changeSchema: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}
