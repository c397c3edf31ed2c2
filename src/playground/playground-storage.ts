const namespace = 'hearsay:';

/**
 * The browser's storage under a name of our own: another GraphiQL that once ran on the same host and port
 * would otherwise show its tabs here, and ours there. Where the browser refuses storage, nothing is kept.
 */
export function playgroundStorage(): Storage {
  const kept = allowedStorage() ?? emptyStorage();
  const ownKeys = (): string[] => Object.keys(kept).filter((key) => key.startsWith(namespace));
  return {
    get length() {
      return ownKeys().length;
    },
    key: (index) => ownKeys()[index]?.slice(namespace.length) ?? null,
    getItem: (key) => kept.getItem(namespace + key),
    setItem: (key, value) => kept.setItem(namespace + key, value),
    removeItem: (key) => kept.removeItem(namespace + key),
    clear: () => ownKeys().forEach((key) => kept.removeItem(key)),
  };
}

/** Reading the property throws where cookies are blocked. */
function allowedStorage(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

function emptyStorage(): Storage {
  return {
    length: 0,
    key: () => null,
    getItem: () => null,
    setItem: () => undefined,
    removeItem: () => undefined,
    clear: () => undefined,
  };
}
