/** Exports the graph as records: importing them into an empty database gives the same graph. */
import { MAX_ASSERTIONS } from '../core/interchange/record.ts';
import { rebuildRecords } from '../core/interchange/rebuild-records.ts';
import { compareText, sortNames } from '../core/model/source-name.ts';
import { splitKey } from '../core/model/key.ts';
import type { InterchangeStore } from './interchange.store.ts';

export interface ExportedFile {
  /** Below the folder of the export. */
  readonly path: string;
  readonly text: string;
}

export interface InterchangeService {
  /** Record files, one namespace after the other by name, each with its texts. */
  readonly exportFiles: () => AsyncIterable<ExportedFile>;
}

/** Creates the service of exports. */
export function createInterchangeService(store: InterchangeStore): InterchangeService {
  return {
    exportFiles: async function* () {
      const relations = await store.relations();
      for (const namespace of await store.namespaces()) {
        yield* exportNamespace(store, namespace, relations.get(namespace) ?? []);
      }
    },
  };
}

type Relations = NonNullable<ReturnType<Awaited<ReturnType<InterchangeStore['relations']>>['get']>>;

async function* exportNamespace(
  store: InterchangeStore,
  namespace: string,
  relations: Relations,
): AsyncGenerator<ExportedFile> {
  const documents = await store.documents(namespace);
  const fileOf = (key: string): string => `${namespace}/${splitKey(key).local}.txt`;
  const assertions = await store.assertions(namespace);
  const records = rebuildRecords(
    {
      namespace,
      sources: (await store.sources(namespace)).map((source) => ({
        ...source,
        names: sortNames(source.names),
      })),
      documents: documents.map(({ text, key, ...document }) => ({
        key,
        ...document,
        file: text === null ? null : fileOf(key),
      })),
      claims: await store.claims(namespace),
      assertions: assertions.toSorted((a, b) => compareText(a.id, b.id)),
      attributions: await store.attributions(namespace),
      relations,
    },
    MAX_ASSERTIONS,
  );
  for (const [index, record] of records.entries()) {
    const part = index === 0 ? '' : `.${String(index + 1)}`;
    yield { path: `${namespace}${part}.record.json`, text: `${JSON.stringify(record, null, 2)}\n` };
  }
  for (const { key, text } of documents) if (text !== null) yield { path: fileOf(key), text };
}
