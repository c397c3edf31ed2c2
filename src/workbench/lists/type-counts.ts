/** How many of each type there are, in the order in which the types come first. */
export function typeCounts<Type extends string>(
  classes: readonly { readonly type: Type }[],
): readonly { readonly type: Type; readonly count: number }[] {
  const counts = new Map<Type, number>();
  for (const { type } of classes) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].map(([type, count]) => ({ type, count }));
}
