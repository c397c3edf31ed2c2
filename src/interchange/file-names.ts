/** Where the files of an export stand below its folder. */
import { splitKey } from '../core/model/key.ts';

/** Names the record files of a namespace, which may be as odd as `a.2` or `..`: no two get the same name. */
export function recordNames(namespace: string, namespaces: ReadonlySet<string>): () => string {
  const name = visible(namespace);
  let part = 0;
  return () => {
    do part += 1;
    while (part > 1 && namespaces.has(`${namespace}.${String(part)}`));
    return part === 1 ? `${name}.record.json` : `${name}.${String(part)}.record.json`;
  };
}

/** The text file of a document. */
export function textName(key: string): string {
  const { namespace, local } = splitKey(key);
  return `${visible(namespace)}/${local}.txt`;
}

/** A file that begins with a dot is hidden from an import, and `..` leads elsewhere. `%` stands in no namespace. */
function visible(namespace: string): string {
  return namespace.replace(/^\.+/, (dots) => '%2e'.repeat(dots.length));
}
