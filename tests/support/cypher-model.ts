/** cypher/model.json: what labels, relationship types, properties and directions there are. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const scalar = ['STRING', 'INTEGER', 'FLOAT', 'BOOLEAN'] as const;
const propertyType = z.enum([...scalar, ...scalar.map((type) => `LIST<${type}>` as const)]);
const properties = z.record(z.string(), propertyType);
const modelShape = z.strictObject({
  nodes: z.record(
    z.string(),
    // `is`: labels that every node with this label carries as well.
    z.strictObject({ is: z.array(z.string()).default([]), properties }),
  ),
  relationships: z.record(
    z.string(),
    // `one`: a node has at most one such relationship going out.
    z.strictObject({
      from: z.array(z.string()),
      to: z.array(z.string()),
      one: z.literal(true).optional(),
      properties,
    }),
  ),
});

export type GraphModel = z.output<typeof modelShape>;

export function readModel(): GraphModel {
  const file = new URL('../../cypher/model.json', import.meta.url);
  return modelShape.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** A label, those that come with it, and those that it comes with: a pattern may name any of them. */
function labelsAlong(model: GraphModel, label: string): readonly string[] {
  const above = model.nodes[label]?.is ?? [];
  const below = Object.entries(model.nodes).flatMap(([name, node]) =>
    node.is.includes(label) ? [name] : [],
  );
  return [label, ...above, ...below];
}

/** The names of the properties that a node with this label, or a relationship of this type, may have. */
export function propertiesOf(model: GraphModel, labelOrType: string): readonly string[] {
  const relationship = model.relationships[labelOrType];
  if (relationship !== undefined) return Object.keys(relationship.properties);
  return labelsAlong(model, labelOrType).flatMap((label) =>
    Object.keys(model.nodes[label]?.properties ?? {}),
  );
}

/** Every property of anything. */
export function allProperties(model: GraphModel): readonly string[] {
  const owners = [...Object.values(model.nodes), ...Object.values(model.relationships)];
  return [...new Set(owners.flatMap((owner) => Object.keys(owner.properties)))];
}

/** From which label to which label each relationship goes. */
export function directionsOf(
  model: GraphModel,
): { readonly from: string; readonly relType: string; readonly to: string }[] {
  return Object.entries(model.relationships).flatMap(([relType, relationship]) => {
    const ends = (labels: readonly string[]) => [
      ...new Set(labels.flatMap((label) => labelsAlong(model, label))),
    ];
    return ends(relationship.from).flatMap((from) =>
      ends(relationship.to).map((to) => ({ from, relType, to })),
    );
  });
}
