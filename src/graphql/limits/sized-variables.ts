/** Which variables can change the cost of an operation, so that a cost once found can be found again. */
import { Kind, visit } from 'graphql';
import type { DocumentNode } from 'graphql';

const sizedArguments = new Set(['first', 'ids']);
const choosingDirectives = new Set(['include', 'skip']);

/** Names of the variables that stand in `first`, `ids`, `@include` or `@skip` anywhere in the document. */
export function sizedVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  let inside = 0;
  visit(document, {
    enter(node) {
      if (node.kind === Kind.ARGUMENT && sizedArguments.has(node.name.value)) inside += 1;
      if (node.kind === Kind.DIRECTIVE && choosingDirectives.has(node.name.value)) inside += 1;
      if (node.kind === Kind.VARIABLE && inside > 0) names.add(node.name.value);
    },
    leave(node) {
      if (node.kind === Kind.ARGUMENT && sizedArguments.has(node.name.value)) inside -= 1;
      if (node.kind === Kind.DIRECTIVE && choosingDirectives.has(node.name.value)) inside -= 1;
    },
  });
  return [...names].sort();
}

/**
 * A short key that is the same for equal costs: of a list only its length counts.
 * Takes coerced values, so a default and the same value given by hand have one key.
 */
export function sizeKey(names: readonly string[], coerced: Readonly<Record<string, unknown>>): string {
  return names.map((name) => sizeOf(coerced[name])).join(',');
}

function sizeOf(value: unknown): string {
  if (Array.isArray(value)) return `#${value.length}`;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : 'none';
}
