/** Keys name things across records: `namespace#key`. Within its own record a key stands alone. */
export const keyPattern = /^[A-Za-z0-9._-]{1,120}$/;
export const fullKeyPattern = /^[A-Za-z0-9._-]{1,120}#[A-Za-z0-9._-]{1,120}$/;
export const keyReferencePattern = /^(?:[A-Za-z0-9._-]{1,120}#)?[A-Za-z0-9._-]{1,120}$/;

/** The full key of a reference in a record of this namespace. */
export function fullKey(namespace: string, reference: string): string {
  return reference.includes('#') ? reference : `${namespace}#${reference}`;
}

/** A full key in its parts. */
export function splitKey(key: string): { readonly namespace: string; readonly local: string } {
  const at = key.indexOf('#');
  return { namespace: key.slice(0, at), local: key.slice(at + 1) };
}
