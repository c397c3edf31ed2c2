/** Sources that are one: what confirmed matches join, and which of them stands for all. */

export type JoinedPair = readonly [a: string, b: string];

/** The groups of these sources that the pairs join; a source that no pair joins is alone. Each ascending, by their first. */
export function mergedGroups(
  ids: Iterable<string>,
  pairs: readonly JoinedPair[],
): (readonly [first: string, ...others: string[]])[] {
  const joined = new Map<string, string[]>();
  for (const [a, b] of pairs) {
    joined.set(a, [...(joined.get(a) ?? []), b]);
    joined.set(b, [...(joined.get(b) ?? []), a]);
  }
  const seen = new Set<string>();
  const groups: (readonly [string, ...string[]])[] = [];
  for (const id of [...new Set(ids)].sort()) {
    if (seen.has(id)) continue;
    const group = [id];
    seen.add(id);
    for (const member of group) {
      for (const other of joined.get(member) ?? []) {
        if (seen.has(other)) continue;
        seen.add(other);
        group.push(other);
      }
    }
    const [first = id, ...others] = group.sort();
    groups.push([first, ...others]);
  }
  return groups;
}
