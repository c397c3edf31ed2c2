/**
 * Records of one import may refer to each other in a circle, yet each is one transaction. So a file brings along what
 * it refers to in files that are not written yet; those then find it there. No order of files is better than another.
 */
import { describeClaim, describeDocument, describeSource } from '../core/interchange/describe-record.ts';
import type { RecordTools } from '../core/interchange/describe-record.ts';
import type { ThingKind } from '../core/interchange/known-things.ts';
import type { RecordDocument } from '../core/interchange/record.ts';
import type { RecordGraph } from '../core/interchange/record-graph.ts';
import { fullKey } from '../core/model/key.ts';
import type { Definitions } from './definitions.ts';
import { readRecordFile } from './record-file.ts';
import type { RecordFile } from './record-file.ts';
import { collectReferences, documentReferences, emptyReferences, sourceReferences } from './references.ts';

export interface OthersOptions {
  readonly definitions: Definitions;
  readonly tools: RecordTools;
  readonly isInGraph: (kind: ThingKind, key: string) => boolean;
  readonly readText: (file: RecordFile, document: RecordDocument) => Promise<string | null>;
}

export interface Others {
  readonly add: (file: RecordFile, rows: RecordGraph) => Promise<RecordGraph>;
  readonly noteWritten: (rows: RecordGraph) => void;
}

interface Wanted {
  readonly kind: ThingKind;
  readonly key: string;
}

/** Creates the memory of what this import has written. */
export function createOthers({ definitions, tools, isInGraph, readText }: OthersOptions): Others {
  const written = new Set<string>();
  const nameOf = ({ kind, key }: Wanted): string => `${kind} ${key}`;

  const bring = async ({
    kind,
    key,
  }: Wanted): Promise<{ rows: Partial<RecordGraph>; refersTo: Wanted[] }> => {
    const definition = definitions.get(kind, key);
    const file = definition === undefined ? null : (await readRecordFile(definition.file)).file;
    const index = definition?.path[1];
    if (file === null || typeof index !== 'number') return { rows: {}, refersTo: [] };
    return await describe(kind, file, index, tools, readText);
  };

  return {
    add: async (file, rows) => {
      const have = new Set(keysOf(rows).map(nameOf));
      const queue = referencesOf(file);
      const brought: Partial<RecordGraph>[] = [];
      for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
        const name = nameOf(at);
        if (have.has(name) || written.has(name) || isInGraph(at.kind, at.key)) continue;
        have.add(name);
        const { rows: more, refersTo } = await bring(at);
        brought.push(more);
        queue.push(...refersTo);
      }
      return brought.reduce<RecordGraph>(joined, rows);
    },
    noteWritten: (rows) => {
      for (const wanted of keysOf(rows)) written.add(nameOf(wanted));
    },
  };
}

function keysOf(rows: RecordGraph): Wanted[] {
  const of = (kind: ThingKind, list: readonly { readonly key: string | null }[]): Wanted[] =>
    list.flatMap(({ key }) => (key === null ? [] : [{ kind, key }]));
  return [...of('source', rows.sources), ...of('document', rows.documents), ...of('claim', rows.claims)];
}

function referencesOf({ record }: RecordFile): Wanted[] {
  const references = emptyReferences();
  collectReferences(record, references);
  return (['source', 'document', 'claim'] as const).flatMap((kind) =>
    [...references[kind]].map((key) => ({ kind, key })),
  );
}

async function describe(
  kind: ThingKind,
  file: RecordFile,
  index: number,
  tools: RecordTools,
  readText: OthersOptions['readText'],
): Promise<{ rows: Partial<RecordGraph>; refersTo: Wanted[] }> {
  const { namespace, sources, documents, claims } = file.record;
  const wanted = (of: ThingKind, references: readonly string[]): Wanted[] =>
    references.map((reference) => ({ kind: of, key: fullKey(namespace, reference) }));
  const source = kind === 'source' ? sources[index] : undefined;
  if (source !== undefined) {
    const { row, names, ownerships, syndications } = describeSource(namespace, source, tools);
    const rows = { sources: [row], names, ownerships, syndications };
    return { rows, refersTo: wanted('source', sourceReferences(source)) };
  }
  const document = kind === 'document' ? documents[index] : undefined;
  if (document !== undefined) {
    const { row, version } = describeDocument(namespace, document, tools);
    const text = await readText(file, document);
    const refersTo = documentReferences(document);
    return {
      rows: { documents: [row], versions: version === null ? [] : [{ ...version, text }] },
      refersTo: [...wanted('source', refersTo.sources), ...wanted('document', refersTo.documents)],
    };
  }
  const claim = kind === 'claim' ? claims[index] : undefined;
  return {
    rows: claim === undefined ? {} : { claims: [describeClaim(namespace, claim, tools).row] },
    refersTo: [],
  };
}

function joined(a: RecordGraph, b: Partial<RecordGraph>): RecordGraph {
  return {
    ...a,
    sources: [...a.sources, ...(b.sources ?? [])],
    names: [...a.names, ...(b.names ?? [])],
    ownerships: [...a.ownerships, ...(b.ownerships ?? [])],
    syndications: [...a.syndications, ...(b.syndications ?? [])],
    documents: [...a.documents, ...(b.documents ?? [])],
    versions: [...a.versions, ...(b.versions ?? [])],
    claims: [...a.claims, ...(b.claims ?? [])],
  };
}
