/**
 * What went wrong, as text. Not by `instanceof Error`: an error of Node's own is none where the code runs in a realm
 * of its own, as it does under Jest.
 */
export function reasonOf(cause: unknown): string {
  return isObject(cause) && typeof cause['message'] === 'string' ? cause['message'].trim() : String(cause);
}

/** The code that Node's errors carry (ENOENT), or null. */
export function codeOf(cause: unknown): string | null {
  return isObject(cause) && typeof cause['code'] === 'string' ? cause['code'] : null;
}

const isObject = (cause: unknown): cause is Readonly<Record<string, unknown>> =>
  typeof cause === 'object' && cause !== null;
