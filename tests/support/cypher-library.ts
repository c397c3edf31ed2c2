/** The functions and procedures that a statement may call; the language support knows their signatures. */
import { testData } from '@neo4j-cypher/language-support';
import type { DbSchema } from '@neo4j-cypher/language-support';

const version = 'CYPHER 5';

/** Not here on purpose: elementId and id (ids are ours), rand and randomUUID (handed in), the clock (handed in). */
const functions = [
  ...[
    'all',
    'any',
    'none',
    'single',
    'exists',
    'isEmpty',
    'coalesce',
    'nullIf',
    'head',
    'last',
    'size',
    'tail',
  ],
  ...['range', 'reduce', 'reverse', 'keys', 'labels', 'properties', 'type', 'startNode', 'endNode', 'length'],
  ...['avg', 'collect', 'count', 'max', 'min', 'sum', 'abs', 'ceil', 'floor', 'round', 'sign'],
  ...[
    'left',
    'right',
    'lower',
    'upper',
    'toLower',
    'toUpper',
    'normalize',
    'replace',
    'split',
    'substring',
    'trim',
  ],
  ...['valueType', 'toBoolean', 'toFloat', 'toInteger', 'toString', 'toStringList', 'char_length'],
];

export const readProcedures = [
  'db.index.fulltext.queryNodes',
  'db.index.fulltext.queryRelationships',
  'db.labels',
];
const procedures = [...readProcedures, 'db.awaitIndexes'];

export const library: Pick<DbSchema, 'functions' | 'procedures'> = {
  functions: { [version]: picked(testData.mockSchema.functions?.[version], functions) },
  procedures: { [version]: picked(testData.mockSchema.procedures?.[version], procedures) },
};

/** Throws where the language support does not know a name, so that a misspelt one is not silently forbidden. */
function picked<T>(
  registry: Readonly<Record<string, T>> | undefined,
  names: readonly string[],
): Record<string, T> {
  return Object.fromEntries(
    names.map((name) => {
      const entry = registry?.[name];
      if (entry === undefined) throw new Error(`The language support knows no ${name}`);
      return [name, entry];
    }),
  );
}
