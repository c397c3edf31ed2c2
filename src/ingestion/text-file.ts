/** A document's text from a file beside its record: kept as captured, so its bytes must be what the record says. */
import { createHash } from 'node:crypto';
import { readFile, realpath } from 'node:fs/promises';
import { dirname, relative, resolve, isAbsolute } from 'node:path';
import type { RecordText } from '../core/interchange/record.ts';
import { countCodePoints } from '../core/model/code-points.ts';

export type ReadText = { readonly text: string } | { readonly rule: string };

/** Reads the text of a document, or says which rule it breaks. The file lies within the record's folder. */
export async function readTextFile(recordPath: string, text: RecordText, file: string): Promise<ReadText> {
  const path = resolve(dirname(recordPath), file);
  let bytes: Buffer;
  try {
    const [folder, real] = await Promise.all([realpath(dirname(recordPath)), realpath(path)]);
    const within = relative(folder, real);
    if (isAbsolute(file) || within.startsWith('..') || isAbsolute(within)) {
      return { rule: 'a text lies beside its record or below it; this path leads elsewhere' };
    }
    bytes = await readFile(real);
  } catch {
    return { rule: `the text file ${file} cannot be read` };
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 !== text.sha256) return { rule: `the text has another sha256: ${sha256}` };
  let decoded: string;
  try {
    // The byte order mark is a character of the captured text like any other: offsets count it.
    decoded = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { rule: 'a text is UTF-8; these bytes are not' };
  }
  const characters = countCodePoints(decoded);
  if (characters !== text.characters) return { rule: `the text has ${String(characters)} characters` };
  return { text: decoded };
}
