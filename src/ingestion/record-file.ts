/** One record file: read, decoded strictly as UTF-8, parsed and checked for its shape. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Fault } from '../core/interchange/fault.ts';
import type { HearsayRecord } from '../core/interchange/record.ts';
import { recordSchema } from './record.schema.ts';

export interface RecordFile {
  readonly path: string;
  /** SHA-256 of its bytes. */
  readonly sha256: string;
  readonly record: HearsayRecord;
}

export type ReadFile =
  | { readonly file: RecordFile; readonly faults: readonly [] }
  | { readonly file: null; readonly faults: readonly Fault[] };

/** Reads a file; everything that is wrong with its encoding, its JSON or its shape comes back as faults. */
export async function readRecordFile(path: string): Promise<ReadFile> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    return fault(`the file cannot be read (${codeOf(error)})`);
  }
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    // TextDecoder throws TypeError, JSON.parse SyntaxError, whose message may quote the file: only its place is told.
    if (!(error instanceof SyntaxError)) return fault('a record is UTF-8; these bytes are not');
    const place = /at position \d+|line \d+ column \d+/.exec(error.message)?.[0];
    return fault(
      `a record is JSON; this is not${place === undefined ? ' (it may be truncated)' : ` (${place})`}`,
    );
  }
  const parsed = recordSchema.safeParse(json);
  if (!parsed.success) return { file: null, faults: parsed.error.issues.map(toFault) };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { file: { path, sha256, record: parsed.data }, faults: [] };
}

function fault(rule: string): ReadFile {
  return { file: null, faults: [{ path: [], rule }] };
}

function toFault(issue: { readonly path: readonly PropertyKey[]; readonly message: string }): Fault {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
  return { path, rule: issue.message };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
}
