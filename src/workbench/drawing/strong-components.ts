/**
 * Which nodes of a directed graph can be come to from each other. R. Tarjan, Depth-first search and linear graph
 * algorithms, SIAM J. Comput. 1(2), 1972; with a stack of its own, for a chain may be longer than the engine's.
 */
interface Link {
  readonly from: string;
  readonly to: string;
}

interface Frame {
  readonly node: string;
  readonly targets: readonly string[];
  next: number;
}

/** The number of its component for every node; the numbers themselves mean nothing. */
export function strongComponents(
  nodes: readonly string[],
  links: readonly Link[],
): ReadonlyMap<string, number> {
  const targetsOf = targetsByNode(links);
  const found = new Map<string, number>();
  const lowest = new Map<string, number>();
  const componentOf = new Map<string, number>();
  const open: string[] = [];
  const enter = (node: string): Frame => {
    found.set(node, found.size);
    lowest.set(node, found.size - 1);
    open.push(node);
    return { node, targets: targetsOf.get(node) ?? [], next: 0 };
  };
  const lower = (node: string, to: number): void => {
    lowest.set(node, Math.min(lowest.get(node) ?? to, to));
  };
  const leave = (node: string): void => {
    if (lowest.get(node) !== found.get(node)) return;
    for (let member = open.pop(); member !== undefined; member = open.pop()) {
      componentOf.set(member, found.get(node) ?? 0);
      if (member === node) break;
    }
  };
  for (const start of nodes) {
    if (found.has(start)) continue;
    const path = [enter(start)];
    for (let frame = path.at(-1); frame !== undefined; frame = path.at(-1)) {
      const target = frame.targets[frame.next++];
      if (target === undefined) {
        path.pop();
        leave(frame.node);
        const above = path.at(-1);
        if (above !== undefined) lower(above.node, lowest.get(frame.node) ?? 0);
      } else if (!found.has(target)) {
        path.push(enter(target));
      } else if (!componentOf.has(target)) {
        lower(frame.node, found.get(target) ?? 0);
      }
    }
  }
  return componentOf;
}

/** Whom each node leads to, in the order of the links. */
export function targetsByNode(links: readonly Link[]): ReadonlyMap<string, readonly string[]> {
  const targets = new Map<string, string[]>();
  for (const { from, to } of links) {
    const known = targets.get(from);
    if (known === undefined) targets.set(from, [to]);
    else known.push(to);
  }
  return targets;
}
