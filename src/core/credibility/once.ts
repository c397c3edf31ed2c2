/** What is worked out when it is first asked for, and then kept. */

export function once<T>(work: () => T): () => T {
  let kept: { readonly value: T } | null = null;
  return () => (kept ??= { value: work() }).value;
}

/** The same for each of a few keys. */
export function onceForEach<Key, T>(work: (key: Key) => T): (key: Key) => T {
  const kept = new Map<Key, T>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const value = work(key);
    kept.set(key, value);
    return value;
  };
}
