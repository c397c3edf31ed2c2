/** The parse tree of a Cypher text as plain data, out of the language support's debug tree, with offsets put back. */
import { getDebugTree } from '@neo4j-cypher/language-support';
import type { SimpleTree } from '@neo4j-cypher/language-support';

export interface CypherNode {
  /** Name of the grammar's rule; of a token, its text. */
  readonly rule: string;
  /** The tokens below, put together without spaces. */
  readonly text: string;
  /** Where its first token stands in the text. */
  readonly start: number;
  readonly children: readonly CypherNode[];
}

const commentOrQuoted = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;

/** The text with its comments blanked, of the same length. */
function withoutComments(text: string): string {
  return text.replace(commentOrQuoted, (found) =>
    found.startsWith('/') ? found.replace(/[^\n]/g, ' ') : found,
  );
}

/** Makes what it can of a text with faults: finding those is the linter's task. */
export function parseCypher(text: string): CypherNode {
  const code = withoutComments(text);
  let position = 0;
  const place = (tree: SimpleTree): CypherNode => {
    const children = tree.children ?? [];
    if (children.length > 0) {
      const placed = children.map(place);
      return {
        rule: tree.name,
        text: placed.map((child) => child.text).join(''),
        start: placed[0]?.start ?? position,
        children: placed,
      };
    }
    const start = code.indexOf(tree.name, position);
    // A rule that matched nothing is a leaf too (`namespace`, before each function's name): it is no token that comes next.
    if (start === -1 || code.slice(position, start).trim() !== '') {
      return { rule: tree.name, text: '', start: position, children: [] };
    }
    position = start + tree.name.length;
    return { rule: tree.name, text: tree.name, start, children: [] };
  };
  return place(getDebugTree(text));
}

/** Every node of these rules, outer ones before inner ones. */
export function findAll(node: CypherNode, ...rules: readonly string[]): readonly CypherNode[] {
  const below = node.children.flatMap((child) => findAll(child, ...rules));
  return rules.includes(node.rule) ? [node, ...below] : below;
}

/** Nodes of these rules that stand in no other of them. */
export function findOutermost(node: CypherNode, ...rules: readonly string[]): readonly CypherNode[] {
  return rules.includes(node.rule)
    ? [node]
    : node.children.flatMap((child) => findOutermost(child, ...rules));
}

export function childOf(node: CypherNode | undefined, rule: string): CypherNode | undefined {
  return node?.children.find((child) => child.rule === rule);
}

/** The branches of the statement's UNION; one where there is none. */
export function branchesOf(tree: CypherNode): readonly CypherNode[] {
  return findOutermost(tree, 'singleQuery');
}

/** The clauses of one branch, by name (`matchClause`), those of its subqueries left out. */
export function clausesOf(branch: CypherNode): readonly CypherNode[] {
  return branch.children.filter((child) => child.rule === 'clause').flatMap((clause) => clause.children);
}
