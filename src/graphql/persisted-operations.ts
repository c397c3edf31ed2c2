/**
 * Operations that are asked for by an id instead of their text: the `*.graphql` files of the folders that the service
 * ships. Ids and their prefix are those of the GraphQL over HTTP specification's appendix on persisted documents.
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';

export interface PersistedOperations {
  /** In the order of the folders and names. */
  readonly ids: readonly string[];
  /** The text of an operation, by its id or by `sha256:` and the hash of its file; undefined where none is listed. */
  readonly textOf: (documentId: string) => string | undefined;
}

const ENDING = '.graphql';

/** Reads all files once, at start. The id of an operation is its file's name; throws where two files share one. */
export function readPersistedOperations(folders: readonly URL[]): PersistedOperations {
  const textById = new Map<string, string>();
  const textByHash = new Map<string, string>();
  for (const { id, text } of folders.flatMap(filesOf)) {
    if (textById.has(id)) throw new Error(`Two persisted operations have the id ${id}`);
    textById.set(id, text);
    textByHash.set(`sha256:${createHash('sha256').update(text).digest('hex')}`, text);
  }
  return {
    ids: [...textById.keys()],
    textOf: (documentId) => textById.get(documentId) ?? textByHash.get(documentId),
  };
}

function filesOf(folder: URL): { readonly id: string; readonly text: string }[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(ENDING))
    .sort()
    .map((file) => ({
      id: file.slice(0, -ENDING.length),
      text: readFileSync(new URL(file, folder), 'utf8'),
    }));
}
