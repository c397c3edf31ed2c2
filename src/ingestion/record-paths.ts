/** Which files an import is of: files named, and every *.record.json below folders named, once each, in order. */
import { glob, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { invalidInput } from '../errors.ts';

const RECORD_GLOB = '**/*.record.json';

/** Paths of all record files, sorted. Throws INVALID_INPUT where a path does not exist or leads to no record. */
export async function findRecordPaths(paths: readonly string[]): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const path of paths) {
    const info = await stat(path).catch(() => null);
    if (info === null) throw invalidInput(`${path}: there is no such file or folder`);
    if (!info.isDirectory()) {
      found.add(resolve(path));
      continue;
    }
    const before = found.size;
    for await (const file of glob(RECORD_GLOB, { cwd: path })) found.add(resolve(path, file));
    if (found.size === before) throw invalidInput(`${path}: no *.record.json in this folder`);
  }
  return [...found].sort();
}
