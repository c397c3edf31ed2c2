/** docs/METHOD.md as tests read it: prose for people, whose tables are what the service and the calibration give. */
import { readFileSync } from 'node:fs';

const page = readFileSync(new URL('../../docs/METHOD.md', import.meta.url), 'utf8');

/** The first table after a heading or another whole line; empty where there is none. */
export function tableAfter(line: string): string {
  const [, after = ''] = page.split(`\n${line}\n`);
  return /(?:^\|.*\|\n)+/m.exec(after)?.[0].trimEnd() ?? '';
}

/** The cells of a table below its head, without the spaces that align them. */
export function cellsOf(table: string): string[][] {
  return table
    .split('\n')
    .slice(2)
    .map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}
