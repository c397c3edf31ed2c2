/** Goldens: committed files of what was agreed. `npm run golden` writes them anew; the diff is then for a reviewer. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** What was agreed, to be compared with `now`; empty where nothing was agreed yet. */
export function golden(file: URL, now: string): string {
  if (process.env['UPDATE_GOLDEN'] === 'true') writeFileSync(file, now);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
