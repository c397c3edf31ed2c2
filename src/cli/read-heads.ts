/** Heads of the log that `hearsay audit --head` printed, one a line, as somebody kept them. */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { invalidInput } from '../errors.ts';

const head = z.union([
  z.object({ seq: z.int().min(1), hash: z.string().regex(/^[0-9a-f]{64}$/) }),
  z.object({ seq: z.literal(0), hash: z.null() }),
]);

export type ExportedHead = z.infer<typeof head>;

/** Reads every line of a file. Throws INVALID_INPUT for one that is no head, and for a file without any. */
export async function readHeads(path: string): Promise<readonly ExportedHead[]> {
  const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  if (lines.length === 0) throw invalidInput(`${path} has no head of the log in it`);
  return lines.map((line, index) => {
    const parsed = head.safeParse(parseLine(line));
    if (!parsed.success) throw invalidInput(`${path}, line ${String(index + 1)}: this is no head of the log`);
    return parsed.data;
  });
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
