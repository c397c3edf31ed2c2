/**
 * Holds the names of a statement to cypher/model.json where the language support does not: whose a property is,
 * names in constraints and indexes, and the direction of what is written.
 */
import { directionsOf, propertiesOf, allProperties } from './cypher-model.ts';
import type { GraphModel } from './cypher-model.ts';
import { childOf, findAll, parseCypher } from './cypher-tree.ts';
import type { CypherNode } from './cypher-tree.ts';

/** Labels or types by variable; a variable is known by its name throughout a statement. */
type Labels = ReadonlyMap<string, ReadonlySet<string>>;

interface Use {
  readonly owner: ReadonlySet<string>;
  readonly property: string;
}

const patterns = [
  ...['nodePattern', 'relationshipPattern', 'commandNodePattern', 'commandRelPattern'],
  ...['multiLabelNodePattern', 'multiRelTypeRelPattern'],
];

/** Every name that the model does not have in its place. */
export function strayNames(text: string, model: GraphModel): readonly string[] {
  const tree = parseCypher(text);
  const labels = labelsByVariable(tree);
  const uses = [...propertiesInPatterns(tree, labels), ...propertiesOfVariables(tree, labels)];
  return [
    ...unknownLabels(labels, model),
    ...strayProperties(uses, model),
    ...wrongWays(tree, labels, model),
  ];
}

function labelsByVariable(tree: CypherNode): Labels {
  const labels = new Map<string, Set<string>>();
  for (const pattern of findAll(tree, ...patterns)) {
    const variable = childOf(pattern, 'variable') ?? findAll(pattern, 'variable')[0];
    if (variable !== undefined) {
      const known = labels.get(variable.text) ?? new Set();
      labels.set(variable.text, new Set([...known, ...labelsIn(pattern)]));
    }
  }
  // `WITH claim AS other`
  for (const item of findAll(tree, 'returnItem')) {
    const [expression, alias] = [childOf(item, 'expression'), childOf(item, 'variable')];
    const known = labels.get(expression?.text ?? '');
    if (known !== undefined && alias !== undefined && !labels.has(alias.text)) labels.set(alias.text, known);
  }
  return labels;
}

function labelsIn(pattern: CypherNode): readonly string[] {
  const inPattern = pattern.rule === 'nodePattern' || pattern.rule === 'relationshipPattern';
  // What stands in braces or after WHERE is no label.
  const place = inPattern ? childOf(pattern, 'labelExpression') : pattern;
  // `$(row.kind)` may be anything.
  if (place === undefined || findAll(place, 'dynamicAnyAllExpression').length > 0) return [];
  return findAll(place, 'symbolicNameString').map((name) => unquoted(name.text));
}

function unknownLabels(labels: Labels, model: GraphModel): readonly string[] {
  const named = new Set([...labels.values()].flatMap((names) => [...names]));
  return [...named].flatMap((name) =>
    name in model.nodes || name in model.relationships ? [] : [`${name} is not in cypher/model.json`],
  );
}

function ownersOf(pattern: CypherNode, labels: Labels): ReadonlySet<string> {
  const variable = childOf(pattern, 'variable');
  const known = variable === undefined ? undefined : labels.get(variable.text);
  return known ?? new Set(labelsIn(pattern));
}

/** `(c:Claim {id: $id})`: what stands in the braces of a node or relationship. */
function propertiesInPatterns(tree: CypherNode, labels: Labels): readonly Use[] {
  return findAll(tree, 'nodePattern', 'relationshipPattern').flatMap((pattern) => {
    const map = childOf(childOf(pattern, 'properties'), 'map');
    const keys = map?.children.filter((child) => child.rule === 'propertyKeyName') ?? [];
    return keys.map((key) => ({ owner: ownersOf(pattern, labels), property: unquoted(key.text) }));
  });
}

/** `c.text`, where c is a node or relationship of a pattern. */
function propertiesOfVariables(tree: CypherNode, labels: Labels): readonly Use[] {
  return findAll(tree, 'expression2', 'propertyExpression', 'propertyList', 'enclosedPropertyList').flatMap(
    (place) => {
      const variable = childOf(childOf(place, 'expression1') ?? place, 'variable');
      const owner = labels.get(variable?.text ?? '');
      const first = childOf(childOf(place, 'postFix') ?? place, 'property');
      const inList = place.children.filter(({ rule }) => rule === 'property');
      const keys = inList.length > 0 ? inList : first === undefined ? [] : [first];
      return owner === undefined
        ? []
        : keys.map((key) => ({ owner, property: unquoted(key.text.replace(/^\./, '')) }));
    },
  );
}

function strayProperties(uses: readonly Use[], model: GraphModel): readonly string[] {
  return uses.flatMap(({ owner, property }) => {
    const names = [...owner];
    const known =
      names.length === 0 ? allProperties(model) : names.flatMap((name) => propertiesOf(model, name));
    return known.includes(property) ? [] : [`${names.join('|') || 'Nothing'} has no property ${property}`];
  });
}

/** `(c:Claim)-[:STATES]->(a:Assertion)`: relationships that cannot go the way they are drawn. */
function wrongWays(tree: CypherNode, labels: Labels, model: GraphModel): readonly string[] {
  const directions = directionsOf(model);
  return findAll(tree, 'patternElement').flatMap((element) =>
    element.children.flatMap((relationship, index) => {
      const [before, after] = [element.children[index - 1], element.children[index + 1]];
      if (relationship.rule !== 'relationshipPattern' || before === undefined || after === undefined)
        return [];
      const types = [...labelsIn(relationship)];
      const fits = (from: CypherNode, to: CypherNode): boolean =>
        directions.some(
          (way) =>
            types.includes(way.relType) &&
            mayBe(ownersOf(from, labels), way.from) &&
            mayBe(ownersOf(to, labels), way.to),
        );
      const left = childOf(relationship, 'leftArrow') !== undefined;
      const right = childOf(relationship, 'rightArrow') !== undefined;
      const possible = (!left && fits(before, after)) || (!right && fits(after, before));
      return types.length === 0 || possible
        ? []
        : [`No ${before.text}${relationship.text}${after.text} in the model`];
    }),
  );
}

const mayBe = (owner: ReadonlySet<string>, label: string): boolean => owner.size === 0 || owner.has(label);

const unquoted = (name: string): string => name.replaceAll('`', '');
