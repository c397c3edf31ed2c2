/** Exports the graph as records: importing them into an empty database gives the same graph. */
import { MAX_ASSERTIONS, recordFormat } from '../core/interchange/record.ts';
import type { HearsayRecord, RecordChain } from '../core/interchange/record.ts';
import {
  writeClaim,
  writeDocument,
  writeRelation,
  writeSource,
} from '../core/interchange/write-descriptions.ts';
import { printRecord } from '../core/interchange/write-record.ts';
import type { HeldRelation } from '../core/interchange/write-rows.ts';
import { exportChains } from './export-chains.ts';
import { recordNames, textName } from './file-names.ts';
import type { InterchangeStore } from './interchange.store.ts';

export interface ExportedFile {
  /** Below the folder of the export. */
  readonly path: string;
  readonly text: string;
}

export interface InterchangeService {
  /** The files of an export, namespaces by name. What no record can hold is told, or ends it where nobody listens. */
  readonly exportFiles: (tell?: (line: string) => void) => AsyncIterable<ExportedFile>;
}

/** Creates the service of exports. */
export function createInterchangeService(
  store: InterchangeStore,
  linksPerFile = MAX_ASSERTIONS,
): InterchangeService {
  return {
    exportFiles: async function* (tell = refuse) {
      const namespaces = await store.namespaces();
      const relations = await store.relations();
      const taken = new Set(namespaces);
      for (const namespace of namespaces) {
        const documents = await store.documents(namespace);
        const nextName = recordNames(namespace, taken);
        const first = await describe(store, namespace, documents, relations.get(namespace) ?? []);
        const locatedIds = documents.filter(({ located }) => located).map(({ id }) => id);
        const chains = exportChains(store, namespace, locatedIds, tell);
        for await (const record of intoRecords(first, chains, linksPerFile)) {
          yield { path: nextName(), text: printRecord(record) };
        }
        yield* exportTexts(store, documents);
      }
    },
  };
}

function refuse(line: string): never {
  throw new Error(`The export would not be the same graph. ${line}`);
}

type Documents = Awaited<ReturnType<InterchangeStore['documents']>>;

async function describe(
  store: InterchangeStore,
  namespace: string,
  documents: Documents,
  relations: readonly HeldRelation[],
): Promise<HearsayRecord> {
  return {
    format: recordFormat,
    namespace,
    sources: (await store.sources(namespace)).map((source) => writeSource(namespace, source)),
    documents: documents.map(({ version, ...document }) =>
      writeDocument(namespace, {
        ...document,
        version:
          version === null ? null : { ...version, file: version.isTextHeld ? textName(document.key) : null },
      }),
    ),
    claims: (await store.claims(namespace)).map(writeClaim),
    chains: [],
    relations: relations.map((relation) => writeRelation(namespace, relation)),
  };
}

/** One record, or several where its chains have more links than one file may hold. */
async function* intoRecords(
  first: HearsayRecord,
  chains: AsyncIterable<RecordChain>,
  linksPerFile: number,
): AsyncGenerator<HearsayRecord> {
  let [record, links] = [first, 0];
  let held: RecordChain[] = [];
  for await (const chain of chains) {
    if (held.length > 0 && links + chain.links.length > linksPerFile) {
      yield { ...record, chains: held };
      record = { ...first, sources: [], documents: [], claims: [], relations: [] };
      [held, links] = [[], 0];
    }
    held.push(chain);
    links += chain.links.length;
  }
  yield { ...record, chains: held };
}

async function* exportTexts(store: InterchangeStore, documents: Documents): AsyncGenerator<ExportedFile> {
  for (const { key, version } of documents) {
    if (version?.isTextHeld !== true) continue;
    const text = await store.text(version.id);
    if (text !== null) yield { path: textName(key), text };
  }
}
