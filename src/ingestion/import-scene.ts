/** What one import knows while it goes: its definitions, the graph's things, and the assertions seen so far. */
import type { RecordTools } from '../core/interchange/describe-record.ts';
import type { Fault } from '../core/interchange/fault.ts';
import type { KnownThing, KnownThings, ThingKind } from '../core/interchange/known-things.ts';
import type { RecordGraph } from '../core/interchange/record-graph.ts';
import { fullKey } from '../core/model/key.ts';
import { createAssertionCheck } from './assertion-check.ts';
import type { CompareAssertions } from './assertion-check.ts';
import { createClaimUses } from './claim-uses.ts';
import { createDefinitions } from './definitions.ts';
import type { Definitions } from './definitions.ts';
import { loadForeignTexts, readOtherText, readOwnTexts, toDocumentTexts } from './document-texts.ts';
import type { DocumentTexts } from './document-texts.ts';
import type { FileFault } from './import-report.ts';
import { findGraphThings } from './graph-things.ts';
import type { GraphThings } from './graph-things.ts';
import type { IngestionStore } from './ingestion.store.ts';
import { createOthers } from './others.ts';
import { readRecordFile } from './record-file.ts';
import type { RecordFile } from './record-file.ts';
import { collectReferences, emptyReferences } from './references.ts';

export interface ImportScene {
  /** Takes note of a file; returns the keys of it that another file gives to something else. */
  readonly add: (file: RecordFile) => readonly Fault[];
  /** Looks up what the graph holds; returns the keys that it has for something else. */
  readonly compareWithGraph: () => Promise<readonly (Fault & Pick<FileFault, 'file'>)[]>;
  readonly loadTexts: (file: RecordFile) => Promise<DocumentTexts>;
  readonly knownThings: (texts: DocumentTexts) => KnownThings;
  readonly compareAssertions: CompareAssertions;
  readonly isAsRead: (file: RecordFile) => boolean;
  readonly withTexts: (rows: RecordGraph, texts: DocumentTexts) => RecordGraph;
  /** Adds what the rows refer to and what no file before this one has written. */
  readonly withOthers: (file: RecordFile, rows: RecordGraph) => Promise<RecordGraph>;
  readonly noteWritten: (rows: RecordGraph) => void;
}

/** Creates the scene of one import. */
export function createImportScene(store: IngestionStore, tools: RecordTools): ImportScene {
  const definitions = createDefinitions(tools);
  const hashes = new Map<string, string>();
  const keys = emptyReferences();
  const claimUses = createClaimUses();
  let graphThings: GraphThings = { source: new Map(), document: new Map(), claim: new Map() };
  const find = (kind: ThingKind, key: string): KnownThing | undefined =>
    definitions.get(kind, key)?.known ?? graphThings[kind].get(key);
  const known = (cutText: KnownThings['cutText']): KnownThings => ({
    source: (key) => asKind('source', find('source', key)),
    document: (key) => asKind('document', find('document', key)),
    claim: (key) => asKind('claim', find('claim', key)),
    cutText,
  });
  const isInGraph = (kind: ThingKind, key: string): boolean => graphThings[kind].has(key);
  const others = createOthers({ definitions, tools, isInGraph, readText: readOtherText });

  return {
    add: (file) => {
      hashes.set(file.path, file.sha256);
      collectReferences(file.record, keys);
      claimUses.add(file.record);
      return definitions.add(file.path, file.record).map(({ path, earlier }) => ({
        path,
        rule: `this key stands for something else in ${earlier.file}`,
      }));
    },
    compareWithGraph: async () => {
      graphThings = await findGraphThings(store, keys);
      claimUses.settle(graphThings.claim, (key) => find('claim', key));
      return findClashes(definitions, graphThings);
    },
    loadTexts: async (file) => {
      const own = await readOwnTexts(file, tools);
      const findDocument = (key: string) => asKind('document', find('document', key));
      const inGraph = await loadForeignTexts(file, store, findDocument, own.texts);
      const inFiles = await readTextsOfOthers(file, definitions, own.texts, inGraph);
      return toDocumentTexts(new Map([...inGraph, ...inFiles, ...own.texts]), own.faults);
    },
    knownThings: (texts) => known(texts.cut),
    compareAssertions: createAssertionCheck(store, claimUses.isStatedElsewhere),
    isAsRead: (file) => hashes.get(file.path) === file.sha256,
    withTexts: (rows, { texts }) => ({
      ...rows,
      versions: rows.versions.map((version) => ({ ...version, text: texts.get(version.id) ?? null })),
    }),
    withOthers: others.add,
    noteWritten: others.noteWritten,
  };
}

function asKind<K extends ThingKind>(
  kind: K,
  thing: KnownThing | undefined,
): Extract<KnownThing, { kind: K }> | undefined {
  return thing?.kind === kind ? (thing as Extract<KnownThing, { kind: K }>) : undefined;
}

/** Keys of the import that the graph has for something else. */
function findClashes(
  definitions: Definitions,
  graphThings: GraphThings,
): (Fault & Pick<FileFault, 'file'>)[] {
  return (['source', 'document', 'claim'] as const).flatMap((kind) =>
    [...definitions.all(kind)].flatMap(([key, { known, file, path }]) => {
      const held = graphThings[kind].get(key);
      const isSame = held === undefined || held.digest === known.digest;
      return isSame ? [] : [{ file, path, rule: `the graph holds something else under the key ${key}` }];
    }),
  );
}

async function readTextsOfOthers(
  file: RecordFile,
  definitions: Definitions,
  own: ReadonlyMap<string, string>,
  inGraph: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const readIn of new Set(file.record.chains.map((chain) => chain.readIn))) {
    const definition = definitions.get('document', fullKey(file.record.namespace, readIn));
    const document = asKind('document', definition?.known);
    const version = document?.version?.id;
    if (definition === undefined || version === undefined || own.has(version) || inGraph.has(version))
      continue;
    const other = await readRecordFile(definition.file);
    const index = definition.path[1];
    const described = typeof index === 'number' ? other.file?.record.documents[index] : undefined;
    const text =
      other.file === null || described === undefined ? null : await readOtherText(other.file, described);
    if (text !== null) texts.set(version, text);
  }
  return texts;
}
