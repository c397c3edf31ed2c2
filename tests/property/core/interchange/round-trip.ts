/** Records into one graph, as an import does it, and out again, as an export does. Without a database. */
import { createHash } from 'node:crypto';
import {
  describeClaim,
  describeDocument,
  describeSource,
} from '../../../../src/core/interchange/describe-record.ts';
import type { KnownThings } from '../../../../src/core/interchange/known-things.ts';
import { readRecord } from '../../../../src/core/interchange/read-record.ts';
import type { HearsayRecord } from '../../../../src/core/interchange/record.ts';
import type {
  AssertionRow,
  AttributionRow,
  RecordGraph,
} from '../../../../src/core/interchange/record-graph.ts';
import {
  isToldByChains,
  mayStandAlone,
  sortChains,
  writeChains,
  writeOneLink,
} from '../../../../src/core/interchange/write-chains.ts';
import {
  writeClaim,
  writeDocument,
  writeRelation,
  writeSource,
} from '../../../../src/core/interchange/write-descriptions.ts';
import type { HeldCredit, HeldVoice } from '../../../../src/core/interchange/write-rows.ts';
import { createTextCutter } from '../../../../src/core/model/code-points.ts';
import { createIds } from '../../../../src/core/model/ids.ts';
import { fullKey, splitKey } from '../../../../src/core/model/key.ts';
import { strongerStatus } from '../../../../src/core/model/review-status.ts';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
const tools = { digest, makeId: createIds(digest) };
const heldText = createTextCutter('abcdefghi');

function knownOf(records: readonly HearsayRecord[]): KnownThings {
  const sources = new Map(
    records.flatMap((r) =>
      r.sources.map((s) => [fullKey(r.namespace, s.key), describeSource(r.namespace, s, tools).known]),
    ),
  );
  const documents = new Map(
    records.flatMap((r) =>
      r.documents.map((d) => [fullKey(r.namespace, d.key), describeDocument(r.namespace, d, tools).known]),
    ),
  );
  const claims = new Map(
    records.flatMap((r) =>
      r.claims.map((c) => [fullKey(r.namespace, c.key), describeClaim(r.namespace, c, tools).known]),
    ),
  );
  const held = new Set(
    records.flatMap((r) =>
      r.documents.flatMap((d) =>
        d.text?.file === undefined ? [] : [describeDocument(r.namespace, d, tools).version?.id],
      ),
    ),
  );
  return {
    source: (key) => sources.get(key),
    document: (key) => documents.get(key),
    claim: (key) => claims.get(key),
    cutText: (id) => (held.has(id) ? heldText : undefined),
  };
}

interface Id {
  readonly id: string;
}
type Mergeable = Id & Partial<Pick<AssertionRow, 'status' | 'note' | 'digest'>>;

function mergeRows<T extends Mergeable>(rows: readonly T[]): T[] {
  const merged = new Map<string, T>();
  for (const row of rows) {
    const earlier = merged.get(row.id);
    if (earlier !== undefined && earlier.digest !== row.digest) throw new Error('described differently');
    if (earlier?.note && row.note && earlier.note !== row.note) throw new Error('other note');
    const status = earlier?.status && row.status ? strongerStatus(earlier.status, row.status) : row.status;
    merged.set(row.id, earlier === undefined ? row : { ...earlier, status, note: earlier.note ?? row.note });
  }
  return [...merged.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The graph that the records make together; throws where they are refused. */
export function graphOf(records: readonly HearsayRecord[]): RecordGraph {
  const known = knownOf(records);
  const graphs = records.map((record) => {
    const { graph, faults } = readRecord(record, known, tools);
    if (graph === null) throw new Error(JSON.stringify(faults));
    return graph;
  });
  const all = <K extends keyof RecordGraph>(kind: K): RecordGraph[K] =>
    mergeRows(graphs.flatMap((graph) => graph[kind] as readonly Mergeable[])) as unknown as RecordGraph[K];
  return {
    sources: all('sources'),
    names: all('names'),
    ownerships: all('ownerships'),
    syndications: all('syndications'),
    documents: all('documents'),
    versions: all('versions'),
    claims: all('claims'),
    assertions: all('assertions'),
    attributions: all('attributions'),
    relations: all('relations'),
  };
}

/** Leaves out the chains that are refused beside the ones before them. */
export function acceptable(records: readonly HearsayRecord[]): HearsayRecord[] {
  let kept = records.map((record): HearsayRecord => ({ ...record, chains: [] }));
  records.forEach((record, index) => {
    for (const chain of record.chains) {
      const more = kept.map((each, i) => (i === index ? { ...each, chains: [...each.chains, chain] } : each));
      try {
        graphOf(more);
        kept = more;
      } catch {
        // Refused: a loop, a voice described differently, a note of its own.
      }
    }
  });
  return kept;
}

/** The records of a graph, as an export writes them. */
export function recordsOf(graph: RecordGraph): {
  readonly records: HearsayRecord[];
  readonly unreached: string[];
} {
  const keys = new Map(
    [...graph.sources, ...graph.documents, ...graph.claims].map(({ id, key }) => [id, key ?? '']),
  );
  const keyOf = (id: string): string => keys.get(id) ?? '';
  const orNull = (id: string | null): string | null => (id === null ? null : keyOf(id));
  const located = new Set(graph.documents.filter((d) => d.located).map(({ id }) => id));
  const voices = new Map(
    graph.assertions.map((a): [string, HeldVoice] => [
      a.id,
      {
        ...a,
        sourceKey: keyOf(a.sourceId),
        claimKey: keyOf(a.claimId),
        documentKey: orNull(a.documentId),
        isLocated: a.documentId !== null && located.has(a.documentId),
      },
    ]),
  );
  const creditOf = (r: AttributionRow): HeldCredit => ({
    ...r,
    claimKey: keyOf(r.claimId),
    documentKey: keyOf(r.documentId),
  });
  const unreached: string[] = [];
  const namespaces = ['one', 'two'];
  const records = namespaces.map((namespace): HearsayRecord => {
    const isOwn = ({ key }: { readonly key: string | null }): boolean =>
      splitKey(key ?? '').namespace === namespace;
    const written = writeChains(
      namespace,
      graph.attributions.filter((r) => r.namespace === namespace).map(creditOf),
      voices,
    );
    unreached.push(...written.unreached);
    const alone = [...voices.values()].filter((voice) => {
      const touching = graph.attributions.filter((r) => r.fromId === voice.id || r.toId === voice.id);
      const isTold = isToldByChains(
        voice,
        touching.map((r) => r.status),
      );
      if (!isOwn({ key: voice.documentKey }) || !voice.isLocated || isTold) return false;
      const isCrediting = touching.some((r) => r.fromId === voice.id);
      if (!mayStandAlone(voice, isCrediting)) unreached.push(voice.id);
      return true;
    });
    return {
      format: 'hearsay-record/1',
      namespace,
      sources: graph.sources.filter(isOwn).map((s) =>
        writeSource(namespace, {
          ...s,
          key: s.key ?? '',
          names: graph.names.filter((n) => n.sourceId === s.id),
          affiliationKey: orNull(s.affiliationId),
          carriedByKey: orNull(s.carriedById),
          ownedBy: graph.ownerships
            .filter((t) => t.fromId === s.id)
            .map((t) => ({ ...t, sourceKey: keyOf(t.toId) })),
          syndicatesFrom: graph.syndications
            .filter((t) => t.fromId === s.id)
            .map((t) => ({ ...t, sourceKey: keyOf(t.toId) })),
        }),
      ),
      documents: graph.documents.filter(isOwn).map((d) => {
        const version = graph.versions.find((v) => v.documentId === d.id);
        const file = d.key?.endsWith('other') === true ? 'b.txt' : null;
        return writeDocument(namespace, {
          ...d,
          key: d.key ?? '',
          publisherKey: orNull(d.publisherId),
          locatedAsKey: orNull(d.locatedAsId),
          version: version === undefined ? null : { ...version, file },
        });
      }),
      claims: graph.claims.filter(isOwn).map((c) => writeClaim({ ...c, key: c.key ?? '' })),
      chains: sortChains([...written.chains, ...alone.map((voice) => writeOneLink(namespace, voice))]),
      relations: graph.relations
        .filter((r) => r.namespace === namespace)
        .map((r) => writeRelation(namespace, { ...r, fromKey: keyOf(r.fromId), toKey: keyOf(r.toId) })),
    };
  });
  return { records, unreached };
}
