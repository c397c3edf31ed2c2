/** The texts that one record needs: of its own documents, and of those elsewhere that its chains were read in. */
import { createTextCutter } from '../core/model/code-points.ts';
import { describeDocument } from '../core/interchange/describe-record.ts';
import type { RecordTools } from '../core/interchange/describe-record.ts';
import type { Fault } from '../core/interchange/fault.ts';
import type { KnownDocument } from '../core/interchange/known-things.ts';
import type { RecordDocument } from '../core/interchange/record.ts';
import { fullKey } from '../core/model/key.ts';
import type { IngestionStore } from './ingestion.store.ts';
import type { RecordFile } from './record-file.ts';
import { readTextFile } from './text-file.ts';

export interface DocumentTexts {
  /** By id of the version. */
  readonly texts: ReadonlyMap<string, string>;
  readonly cut: (versionId: string) => ((start: number, end: number) => string) | undefined;
  readonly faults: readonly Fault[];
}

/** Texts by version id, cut in code points when somebody asks. */
export function toDocumentTexts(texts: ReadonlyMap<string, string>, faults: readonly Fault[]): DocumentTexts {
  const cutters = new Map<string, (start: number, end: number) => string>();
  const cut = (versionId: string) => {
    const text = texts.get(versionId);
    if (text === undefined) return undefined;
    const cutter = cutters.get(versionId) ?? createTextCutter(text);
    cutters.set(versionId, cutter);
    return cutter;
  };
  return { texts, cut, faults };
}

/** Reads the texts of a record's own documents from the files that it names. */
export async function readOwnTexts(file: RecordFile, tools: RecordTools): Promise<DocumentTexts> {
  const texts = new Map<string, string>();
  const faults: Fault[] = [];
  for (const [index, document] of file.record.documents.entries()) {
    const { version } = describeDocument(file.record.namespace, document, tools);
    if (version === null || document.text?.file === undefined) continue;
    const read = await readTextFile(file.path, document.text, document.text.file);
    if ('text' in read) texts.set(version.id, read.text);
    else faults.push({ path: ['documents', index, 'text'], rule: read.rule });
  }
  return toDocumentTexts(texts, faults);
}

/** Texts, held by the graph, of documents that the record's chains were read in and that it does not bring itself. */
export async function loadForeignTexts(
  file: RecordFile,
  store: IngestionStore,
  find: (key: string) => KnownDocument | undefined,
  own: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const keys = new Set(file.record.chains.map(({ readIn }) => fullKey(file.record.namespace, readIn)));
  const versions = [...keys].map((key) => find(key)?.version?.id).filter((id) => id !== undefined);
  const missing = versions.filter((id) => !own.has(id));
  return missing.length === 0 ? new Map<string, string>() : await store.versionTexts(missing);
}

/** The text of one document of another file of the import. */
export async function readOtherText(file: RecordFile, document: RecordDocument): Promise<string | null> {
  if (document.text?.file === undefined) return null;
  const read = await readTextFile(file.path, document.text, document.text.file);
  return 'text' in read ? read.text : null;
}
