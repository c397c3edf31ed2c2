/** What house style asks of a statement, as far as it can be told without a database. */
import type { z } from 'zod';
import type { Statement } from '../../src/graph/statement.ts';
import { formatCypher } from '../../scripts/format-cypher.ts';
import { readProcedures } from './cypher-library.ts';
import { lintCypher } from './cypher-lint.ts';
import type { GraphModel } from './cypher-model.ts';
import { strayNames } from './cypher-names.ts';
import { branchesOf, childOf, clausesOf, findAll, parseCypher } from './cypher-tree.ts';
import type { CypherNode } from './cypher-tree.ts';
import { whyUnbounded } from './cypher-bounds.ts';

export type AnyStatement = Statement<z.ZodRawShape, z.ZodRawShape>;

/** Says what is wrong, in as many lines as there are faults. */
export type StatementRule = (statement: AnyStatement, model: GraphModel) => readonly string[];

/** Why a read that has no LIMIT may go without: `planAllows: { NoLimit: 'a source has few names' }`. */
export const noLimit = 'NoLimit';

const opensWithComment: StatementRule = ({ text }) =>
  /^\/\/ \S.+/.test(text)
    ? []
    : ['the first line says what comes back, in what order, and what of the missing: // …'];

const declaresItsParameters: StatementRule = ({ text, params }) => {
  const used = findAll(parseCypher(text), 'parameterName').map((name) => name.text.replaceAll('`', ''));
  return sameNames('parameters', new Set(used), new Set(Object.keys(params.shape)));
};

const declaresItsColumns: StatementRule = ({ text, row }) => {
  const declared = new Set(Object.keys(row.shape));
  const branches = branchesOf(parseCypher(text));
  if (branches.length === 0) return sameNames('columns', new Set(), declared);
  return branches.flatMap((branch) => sameNames('columns', new Set(columnsOf(branch)), declared));
};

/** Names in the RETURN that ends a branch; `*` for all, which no declaration can have. */
function columnsOf(branch: CypherNode): readonly string[] {
  const last = clausesOf(branch).at(-1);
  if (last?.rule !== 'returnClause') return [];
  const items = childOf(childOf(last, 'returnBody'), 'returnItems');
  return (items?.children ?? [])
    .filter(({ rule }) => rule !== ',')
    .map((item) => (childOf(item, 'variable') ?? item).text.replaceAll('`', ''));
}

function sameNames(
  what: string,
  inText: ReadonlySet<string>,
  declared: ReadonlySet<string>,
): readonly string[] {
  const list = (names: ReadonlySet<string>): string => [...names].sort().join(', ') || 'none';
  if (list(inText) === list(declared)) return [];
  return [`${what} of the text: ${list(inText)}; declared: ${list(declared)}`];
}

const flat = new Set(['string', 'number', 'int', 'boolean', 'enum', 'literal', 'bigint', 'template_literal']);
const wrappers = new Set(['nullable', 'readonly', 'pipe', 'transform', 'default', 'prefault', 'catch']);

interface ShapeDefinition {
  readonly type: string;
  readonly element?: { readonly def: ShapeDefinition };
  readonly innerType?: { readonly def: ShapeDefinition };
  readonly in?: { readonly def: ShapeDefinition };
}

const returnsFlatRows: StatementRule = ({ row }) =>
  Object.entries(row.shape).flatMap(([column, shape]) =>
    isFlat(shape._zod.def, true)
      ? []
      : [`${column} is neither a scalar nor a list of scalars (null where missing)`],
  );

function isFlat(shape: ShapeDefinition, listToo: boolean): boolean {
  if (wrappers.has(shape.type)) {
    const inner = shape.innerType ?? shape.in;
    return inner !== undefined && isFlat(inner.def, listToo);
  }
  if (shape.type === 'array')
    return listToo && shape.element !== undefined && isFlat(shape.element.def, false);
  return flat.has(shape.type);
}

const readingClauses = new Set([
  ...['matchClause', 'withClause', 'unwindClause', 'callClause', 'subqueryClause', 'returnClause'],
  'orderBySkipLimitClause',
]);

const writesOnlyWhereItSays: StatementRule = ({ text, mode }) => {
  const tree = parseCypher(text);
  const clauses = findAll(tree, 'clause').flatMap((clause) => clause.children);
  const commands = findAll(tree, 'command');
  if (mode === 'schema') return [];
  const refused = [
    ...commands,
    ...findAll(
      tree,
      'subqueryInTransactionsParameters',
      'loadCSVClause',
      'useClause',
      'composableCommandClauses',
    ),
  ];
  if (mode === 'read') {
    refused.push(...clauses.filter(({ rule }) => !readingClauses.has(rule)));
    refused.push(
      ...findAll(tree, 'procedureName').filter(({ text: name }) => !readProcedures.includes(name)),
    );
  }
  const writes = clauses.some(({ rule }) => !readingClauses.has(rule));
  const idle = mode === 'write' && !writes ? ['a write statement that writes nothing is a read'] : [];
  return [...new Set(refused)].map(({ text: found }) => `a ${mode} statement may not ${found}`).concat(idle);
};

const followsNoChains: StatementRule = ({ text }) =>
  findAll(parseCypher(text), 'pathLength', 'quantifier', 'shortestPathPattern', 'selector').map(
    (found) => `no pattern of variable length: ${found.text} (fetch the subgraph, follow it in core)`,
  );

const isBounded: StatementRule = ({ text, mode, planAllows }, model) => {
  if (mode !== 'read') return [];
  const reasons = whyUnbounded(text, model);
  const excused = planAllows[noLimit] !== undefined;
  if (excused && reasons.length === 0) return [`${noLimit} is excused and not needed`];
  return excused ? [] : reasons;
};

const lintsSilently: StatementRule = ({ text, params }, model) =>
  lintCypher(text, Object.keys(params.shape), model);

const namesWhatTheModelHas: StatementRule = ({ text }, model) => strayNames(text, model);

const isFormatted: StatementRule = ({ text }) => unformatted(text);

/** What the formatter would make of the text; empty where it is so. `npm run format` makes it so. */
export function unformatted(text: string): readonly string[] {
  const formatted = formatCypher(text);
  return formatted === text ? [] : [`should read:\n${formatted}`];
}

/** By the sentence that a test says of it. */
export const statementRules: Readonly<Record<string, StatementRule>> = {
  'opens with a comment': opensWithComment,
  'declares the parameters that it uses': declaresItsParameters,
  'declares the columns that it returns': declaresItsColumns,
  'returns flat rows': returnsFlatRows,
  'writes only where it says so': writesOnlyWhereItSays,
  'follows no pattern of variable length': followsNoChains,
  'is bounded': isBounded,
  'passes the language support': lintsSilently,
  'names what the model has': namesWhatTheModelHas,
  'is formatted': isFormatted,
};
