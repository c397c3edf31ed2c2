/**
 * How many rows a read may give: at most LIMIT, or as many as it was handed keys. The latter holds where every pattern
 * starts at a known node and goes on over relationships of which a node has one, or where what grew is counted.
 */
import type { GraphModel } from './cypher-model.ts';
import { branchesOf, childOf, clausesOf, findAll, findOutermost, parseCypher } from './cypher-tree.ts';
import type { CypherNode } from './cypher-tree.ts';

/** Why the number of rows has no bound; empty where it has one. */
export function whyUnbounded(text: string, model: GraphModel): readonly string[] {
  return branchesOf(parseCypher(text)).flatMap((branch) => whyBranchGrows(branch, model, new Set()));
}

function whyBranchGrows(
  branch: CypherNode,
  model: GraphModel,
  outer: ReadonlySet<string>,
): readonly string[] {
  const known = new Set(outer);
  /** Variables of which there may be any number. */
  const grown = new Set<string>();
  let reasons: readonly string[] = [];
  for (const clause of clausesOf(branch)) {
    const growth = whyClauseGrows(clause, model, known);
    const named = findAll(clause, 'variable').map(({ text }) => text);
    for (const name of keyedVariables(clause)) known.add(name);
    if (growth.length > 0) for (const name of named) if (!known.has(name)) grown.add(name);
    reasons = isLimited(clause) || isCounted(clause, grown) ? [] : [...reasons, ...growth];
    for (const name of named) known.add(name);
  }
  return reasons;
}

function whyClauseGrows(
  clause: CypherNode,
  model: GraphModel,
  known: ReadonlySet<string>,
): readonly string[] {
  switch (clause.rule) {
    case 'matchClause':
      return whyMatchGrows(clause, known, model);
    case 'subqueryClause':
      return branchesOf(clause).flatMap((inner) => whyBranchGrows(inner, model, known));
    case 'unwindClause':
      return /^UNWIND\$/i.test(clause.text) ? [] : [`no LIMIT after ${clause.text}`];
    case 'callClause':
      return [`no LIMIT after ${clause.text}`];
    default:
      return [];
  }
}

function isLimited(clause: CypherNode): boolean {
  return childOf(childOf(clause, 'returnBody') ?? clause, 'limit') !== undefined;
}

const aggregate = /^(count|min|max|sum|avg)[({]|^collect\(.*\)\[\d*\.\./i;

/** Whether what grew is only counted, or collected up to some number: one row is left for each key. */
function isCounted(clause: CypherNode, grown: ReadonlySet<string>): boolean {
  const items = findOutermost(childOf(clause, 'returnBody') ?? clause, 'returnItem');
  const [counts, keys] = [items.filter(isAggregate), items.filter((item) => !isAggregate(item))];
  const namesGrown = (item: CypherNode): boolean =>
    findAll(item, 'variable').some(({ text }) => grown.has(text));
  return counts.length > 0 && !keys.some(namesGrown);
}

const isAggregate = (item: CypherNode): boolean => aggregate.test(item.text);

/** Patterns in EXISTS { } and the like give no rows: only those of MATCH itself are looked at. */
function whyMatchGrows(match: CypherNode, known: ReadonlySet<string>, model: GraphModel): readonly string[] {
  const keyed = new Set([...known, ...keyedVariables(match)]);
  return findOutermost(childOf(match, 'patternList') ?? match, 'patternElement').flatMap((element) => {
    const places = element.children;
    const starts = places.flatMap((place, index) => (isKnown(place, keyed) ? [index] : []));
    if (starts.length === 0) return [`no LIMIT, and nothing says which ${element.text}`];
    const grows = places.some(
      (place, index) => place.rule === 'relationshipPattern' && !leadsToOne(place, index, starts, model),
    );
    return grows ? [`no LIMIT, and ${element.text} may be many`] : [];
  });
}

/** Whether the relationship leads from a known node (or from where one led to) to at most one other. */
function leadsToOne(
  relationship: CypherNode,
  index: number,
  starts: readonly number[],
  model: GraphModel,
): boolean {
  const fromLeft = starts.some((start) => start < index);
  const fromRight = starts.some((start) => start > index);
  const types = findAll(childOf(relationship, 'labelExpression') ?? relationship, 'symbolicNameString');
  const hasOne = types.length === 1 && model.relationships[types[0]?.text ?? '']?.one === true;
  const along = (arrow: string): boolean => hasOne && childOf(relationship, arrow) !== undefined;
  return (fromLeft && fromRight) || along(fromLeft ? 'rightArrow' : 'leftArrow');
}

function isKnown(node: CypherNode, keyed: ReadonlySet<string>): boolean {
  if (node.rule !== 'nodePattern') return false;
  return childOf(node, 'properties') !== undefined || keyed.has(childOf(node, 'variable')?.text ?? '');
}

/** `(c:Claim {id: $id})`, `WHERE c.id IN $ids`, `WHERE c.id = id` */
function keyedVariables(clause: CypherNode): readonly string[] {
  if (clause.rule !== 'matchClause') return [];
  const braced = findOutermost(childOf(clause, 'patternList') ?? clause, 'nodePattern')
    .filter((node) => childOf(node, 'properties') !== undefined)
    .map((node) => childOf(node, 'variable')?.text);
  const where = childOf(clause, 'whereClause');
  const conditions = where === undefined ? [] : findOutermost(where, 'expression8');
  const compared = conditions.map(({ text }) => /^(\w+)\.(id|key|value)(=|IN\$)/i.exec(text)?.[1]);
  return [...braced, ...compared].filter((name) => name !== undefined);
}
