/** Things that the address of a list names by their ids, as the service knows them. */
import type { SourceType } from '../generated.ts';

interface NamedSource {
  readonly id: string;
  readonly type: SourceType;
  readonly name: string;
}

type Node = { readonly __typename: string } | null;

/** The source with this id among the things that were asked for; null where there is none. */
export function namedSource(nodes: readonly Node[], id: string | null): NamedSource | null {
  return nodes.find((node): node is Node & NamedSource => has(node, id, 'name')) ?? null;
}

export function namedClaim(
  nodes: readonly Node[],
  id: string | null,
): { readonly id: string; readonly text: string } | null {
  return nodes.find((node): node is Node & { id: string; text: string } => has(node, id, 'text')) ?? null;
}

export function namedDocument(
  nodes: readonly Node[],
  id: string | null,
): { readonly id: string; readonly title: string | null } | null {
  return (
    nodes.find((node): node is Node & { id: string; title: string | null } => has(node, id, 'title')) ?? null
  );
}

function has(node: Node, id: string | null, field: string): boolean {
  return node !== null && field in node && 'id' in node && node.id === id;
}
