/** What becomes of the things that a change set, where it is taken back or made to stand again; or what stands in the way. */
import { statusAfterToggle, UNDONE } from '../core/activity/taking-back.ts';
import type { ChangesAt } from '../core/activity/taking-back.ts';
import type { ChangedEdge, ChangedNode } from './undo.store.ts';

export interface ToggledNode extends ChangedNode {
  readonly status: string;
}
export interface ToggledEdge extends ChangedEdge {
  readonly status: string;
}

/** A later change, by its time, and what it set or tied to what was to be undone. */
export interface InTheWay {
  readonly thingId: string;
  readonly at: string;
}

export interface ToggledThings {
  readonly nodes: readonly ToggledNode[];
  readonly edges: readonly ToggledEdge[];
  readonly inTheWay: readonly InTheWay[];
}

/** Works out the status of each; `at` is the time of the change, of which every thing has an entry in its history. */
export function toggleThings(
  changed: { readonly nodes: readonly ChangedNode[]; readonly edges: readonly ChangedEdge[] },
  at: string,
  takesBack: boolean,
  changesAt: ReadonlyMap<string, ChangesAt>,
): ToggledThings {
  const inTheWay: InTheWay[] = [];
  const toggle = <T extends ChangedNode | ChangedEdge>(things: readonly T[]) =>
    things.flatMap((thing) => {
      const { status, laterAt } = statusAfterToggle(thing, at, takesBack, changesAt);
      if (laterAt !== null) inTheWay.push({ thingId: nameOf(thing), at: laterAt });
      return status === null ? [] : [{ ...thing, status }];
    });
  const nodes = toggle(changed.nodes);
  const edges = toggle(changed.edges);
  for (const { judgedAt, status, ...edge } of edges) {
    if (status === UNDONE && judgedAt !== null) inTheWay.push({ thingId: nameOf(edge), at: judgedAt });
  }
  return { nodes, edges, inTheWay };
}

const nameOf = (thing: { readonly id: string | null } & Partial<ChangedEdge>): string =>
  thing.id ?? `${String(thing.edgeType)} of ${String(thing.fromId)}`;

/** All times in the histories of things: which of their changes stand decides. */
export function timesOf(things: readonly (ChangedNode | ChangedEdge)[]): readonly string[] {
  return [...new Set(things.flatMap(({ history }) => history.map(({ at }) => at)))];
}
