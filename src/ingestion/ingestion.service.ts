/** Imports records: all files are checked, against each other and the graph, before the first is written. */
import type { RecordTools } from '../core/interchange/describe-record.ts';
import { printPath } from '../core/interchange/fault.ts';
import type { Fault } from '../core/interchange/fault.ts';
import { readRecord } from '../core/interchange/read-record.ts';
import type { RecordGraph } from '../core/interchange/record-graph.ts';
import { createTallier } from './import-report.ts';
import type { FileFault, ImportReport } from './import-report.ts';
import { createImportScene } from './import-scene.ts';
import type { ImportScene } from './import-scene.ts';
import type { IngestionStore } from './ingestion.store.ts';
import { readRecordFile } from './record-file.ts';
import type { RecordFile } from './record-file.ts';
import { withFoldedWords } from './with-folded-words.ts';
import { workAhead } from './work-ahead.ts';

export interface IngestionOptions {
  readonly store: IngestionStore;
  readonly tools: RecordTools;
  readonly now: () => Date;
  readonly newId: () => string;
}

export type ImportStage = 'reading' | 'checking' | 'writing';

export interface ImportRequest {
  /** Record files, in the order in which they are written. */
  readonly paths: readonly string[];
  /** Who records it. */
  readonly by: string;
  readonly progress?: (stage: ImportStage, done: number, total: number) => void;
  /** Stops between two files. */
  readonly signal?: AbortSignal;
}

export interface IngestionService {
  /** True if the graph has no source yet. */
  readonly isEmpty: () => Promise<boolean>;
  /** Writes every file or, if one is bad, none. One file is one transaction; a second import changes nothing, unless the first was undone. */
  readonly importFiles: (request: ImportRequest) => Promise<ImportReport>;
}

/** Creates the service of imports. */
export function createIngestionService(options: IngestionOptions): IngestionService {
  return {
    isEmpty: options.store.isEmpty,
    importFiles: async (request) => {
      const faults = createFaultList();
      const scene = createImportScene(options.store, options.tools);
      await survey(request, scene, faults);
      // References into a file that cannot be read would all dangle: its own faults are told first.
      if (faults.isEmpty()) await check(request, scene, faults, options);
      if (!faults.isEmpty()) return refusal(request, faults);
      return await writeAll(request, scene, options);
    },
  };
}

interface FaultList {
  readonly add: (file: string, faults: readonly Fault[]) => void;
  readonly isEmpty: () => boolean;
  readonly all: () => readonly FileFault[];
}

function createFaultList(): FaultList {
  const list: FileFault[] = [];
  return {
    add: (file, faults) => {
      list.push(...faults.map(({ path, rule }) => ({ file, path: printPath(path), rule })));
    },
    isEmpty: () => list.length === 0,
    all: () => list,
  };
}

function refusal({ paths }: ImportRequest, faults: FaultList): ImportReport {
  const rejected = new Set(faults.all().map(({ file }) => file)).size;
  const files = { read: paths.length, rejected, notWritten: paths.length - rejected };
  return { outcome: 'refused', files, faults: faults.all() };
}

async function survey(request: ImportRequest, scene: ImportScene, faults: FaultList): Promise<void> {
  for (const [index, path] of request.paths.entries()) {
    const { file, faults: found } = await readRecordFile(path);
    if (file === null) faults.add(path, found);
    else faults.add(path, scene.add(file));
    request.progress?.('reading', index + 1, request.paths.length);
  }
}

async function check(
  request: ImportRequest,
  scene: ImportScene,
  faults: FaultList,
  options: IngestionOptions,
): Promise<void> {
  for (const { file, ...fault } of await scene.compareWithGraph()) faults.add(file, [fault]);
  let done = 0;
  const read = async (path: string) => ({ path, ...(await readRecordFile(path)) });
  for await (const { path, file, faults: found } of workAhead(request.paths, read)) {
    if (file === null) faults.add(path, found);
    else faults.add(path, await checkFile(file, scene, options));
    request.progress?.('checking', (done += 1), request.paths.length);
  }
}

async function checkFile(
  file: RecordFile,
  scene: ImportScene,
  { tools }: IngestionOptions,
): Promise<readonly Fault[]> {
  const texts = await scene.loadTexts(file);
  if (texts.faults.length > 0) return texts.faults;
  const read = readRecord(file.record, scene.knownThings(texts), tools);
  return read.graph === null
    ? read.faults
    : await scene.compareAssertions(file, read.graph.assertions, read.places);
}

async function writeAll(
  request: ImportRequest,
  scene: ImportScene,
  options: IngestionOptions,
): Promise<ImportReport> {
  const tallier = createTallier();
  const run = options.newId();
  const read = request.paths.length;
  let written = 0;
  for await (const { file, rows } of workAhead(request.paths, (path) => prepare(path, scene, options))) {
    if (request.signal?.aborted === true) {
      return { outcome: 'stopped', files: { read, written, notWritten: read - written } };
    }
    const withOthers = await scene.withOthers(file, rows);
    const operation = {
      key: await operationOf(file, options),
      inputHash: file.sha256,
      run: `${run}:${String(written)}`,
      at: options.now().toISOString(),
    };
    tallier.add(rows, await options.store.write(withFoldedWords(withOthers), operation, request.by));
    scene.noteWritten(withOthers);
    request.progress?.('writing', (written += 1), read);
  }
  return tallier.report();
}

/** A file is written once; where that was undone, once more, by a key that no other time has. */
async function operationOf({ sha256 }: RecordFile, { store }: IngestionOptions): Promise<string> {
  for (let key = `import:${sha256}`; ;) {
    const undoneBy = await store.undoneBy(key);
    if (undoneBy === null) return key;
    key = `import:${sha256}:${undoneBy}`;
  }
}

interface Prepared {
  readonly file: RecordFile;
  readonly rows: RecordGraph;
}

async function prepare(path: string, scene: ImportScene, { tools }: IngestionOptions): Promise<Prepared> {
  const { file } = await readRecordFile(path);
  if (file === null || !scene.isAsRead(file)) throw new Error(`${path} was changed while it was imported`);
  const texts = await scene.loadTexts(file);
  const read = readRecord(file.record, scene.knownThings(texts), tools);
  if (read.graph === null) throw new Error(`${path} or a text of it was changed while it was imported`);
  return { file, rows: scene.withTexts(read.graph, texts) };
}
