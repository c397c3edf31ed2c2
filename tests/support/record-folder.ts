/** Record files of a test in a folder of its own. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface RecordFolder {
  readonly path: string;
  readonly write: (name: string, content: unknown) => Promise<string>;
  readonly remove: () => Promise<void>;
}

/** Makes a folder; `write` takes text or bytes as they are, and anything else as JSON. */
export async function makeRecordFolder(): Promise<RecordFolder> {
  const path = await mkdtemp(join(tmpdir(), 'hearsay-records-'));
  return {
    path,
    write: async (name, content) => {
      const file = join(path, name);
      const isRaw = typeof content === 'string' || content instanceof Uint8Array;
      await writeFile(file, isRaw ? content : JSON.stringify(content));
      return file;
    },
    remove: () => rm(path, { recursive: true, force: true }),
  };
}

/** As a test may bend it. */
export interface SmallRecord {
  format: string;
  namespace: string;
  sources: Record<string, unknown>[];
  documents: Record<string, unknown>[];
  claims: Record<string, unknown>[];
  chains: { claim: string; readIn: string; links: Record<string, unknown>[] }[];
  relations: Record<string, unknown>[];
}

/** A small record of invented people that keeps every rule: a courier (fictional) quotes a paper that quotes nobody named. */
export function smallRecord(): SmallRecord {
  return {
    format: 'hearsay-record/1',
    namespace: 'test-tide',
    sources: [
      { key: 'courier', type: 'OUTLET', names: [{ value: 'Tide Courier (fictional)', lang: 'en' }] },
      { key: 'ledger', type: 'OUTLET', names: [{ value: 'Quay Ledger (fictional)', lang: 'en' }] },
      { key: 'pilot', type: 'ANONYMOUS', descriptor: 'a harbour pilot', carriedBy: 'ledger' },
    ],
    documents: [
      { key: 'story', publisher: 'courier', text: { sha256: 'a'.repeat(64), characters: 100 } },
      { key: 'cited', publisher: 'ledger', located: false },
    ],
    claims: [
      { key: 'c1', text: 'The quay was closed', lang: 'en' },
      { key: 'c2', text: 'The quay was open', lang: 'en' },
    ],
    chains: [
      {
        claim: 'c1',
        readIn: 'story',
        links: [
          { source: 'courier', modality: 'UNCOMMITTED', spans: [{ role: 'CONTENT', start: 0, end: 10 }] },
          { source: 'ledger', document: 'cited', modality: 'CERTAIN', cue: 'according to' },
          { source: 'pilot', modality: 'CERTAIN', cue: 'told' },
        ],
      },
    ],
    relations: [{ kind: 'CONTRADICTS', from: 'c1', to: 'c2' }],
  };
}
