/** A record as what it adds to the graph, or everything that is wrong with it. Pure: lookups and hash are handed in. */
import { strongerStatus } from '../model/review-status.ts';
import { checkDescriptions, findKnown } from './check-descriptions.ts';
import { describeClaim, describeDocument, describeSource } from './describe-record.ts';
import type { RecordTools } from './describe-record.ts';
import { printPath } from './fault.ts';
import type { Fault, JsonPath, ReportFault } from './fault.ts';
import type { KnownThings } from './known-things.ts';
import { readChain } from './read-chain.ts';
import type { HearsayRecord, RecordRelation } from './record.ts';
import type { AssertionRow, AttributionRow, RecordGraph, RelationRow } from './record-graph.ts';

/** Of the voices of a chain, nearest the reader first, and of the hand-offs between them. */
export interface ChainIds {
  readonly assertionIds: readonly string[];
  readonly attributionIds: readonly string[];
}

export type ReadRecord =
  | {
      readonly graph: RecordGraph;
      /** Where the record first has each assertion, by its id. */
      readonly places: ReadonlyMap<string, JsonPath>;
      /** What each chain says, in the order of the record. */
      readonly chains: readonly ChainIds[];
      readonly faults: readonly [];
    }
  | { readonly graph: null; readonly faults: readonly Fault[] };

/** Reads a record whose shape is right. Versions come without their texts, which the caller adds. */
export function readRecord(record: HearsayRecord, known: KnownThings, tools: RecordTools): ReadRecord {
  const faults: Fault[] = [];
  const report: ReportFault = (path, rule, code) =>
    void faults.push(code === undefined ? { path, rule } : { path, rule, code });
  checkDescriptions(record, known, report);
  const sources = record.sources.map((source) => describeSource(record.namespace, source, tools));
  const documents = record.documents.map((document) => describeDocument(record.namespace, document, tools));
  const said = readChains(record, known, tools, report);
  const relations = readRelations(record, known, tools, report);
  if (faults.length > 0) return { graph: null, faults };
  const graph = {
    sources: sources.map(({ row }) => row),
    names: uniqueById(sources.flatMap(({ names }) => names)),
    ownerships: uniqueById(sources.flatMap(({ ownerships }) => ownerships)),
    syndications: uniqueById(sources.flatMap(({ syndications }) => syndications)),
    documents: documents.map(({ row }) => row),
    versions: documents.map(({ version }) => version).filter((version) => version !== null),
    claims: record.claims.map((claim) => describeClaim(record.namespace, claim, tools).row),
    assertions: [...said.assertions.values()].map(({ row }) => row),
    attributions: said.attributions,
    relations,
  };
  const places = new Map([...said.assertions].map(([id, { path }]) => [id, path]));
  return { graph, places, chains: said.chains, faults: [] };
}

interface SaidOnce {
  readonly row: AssertionRow;
  readonly path: JsonPath;
}

interface Said {
  readonly assertions: ReadonlyMap<string, SaidOnce>;
  readonly attributions: readonly AttributionRow[];
  readonly chains: readonly ChainIds[];
}

function readChains(
  record: HearsayRecord,
  known: KnownThings,
  tools: RecordTools,
  report: ReportFault,
): Said {
  const assertions = new Map<string, SaidOnce>();
  const attributions = new Map<string, AttributionRow>();
  const chains: ChainIds[] = [];
  record.chains.forEach((chain, index) => {
    const path: JsonPath = ['chains', index];
    const read = readChain(record.namespace, chain, path, known, tools, report);
    read?.assertions.forEach((row, link) => {
      const earlier = assertions.get(row.id);
      const at = [...path, 'links', link];
      if (earlier !== undefined && !agrees(earlier.row, row)) {
        report(
          at,
          `this is the assertion of ${printPath(earlier.path)}, described differently there`,
          'CONFLICT',
        );
      }
      assertions.set(row.id, { row: merged(earlier?.row, row), path: earlier?.path ?? at });
    });
    for (const row of read?.attributions ?? [])
      attributions.set(row.id, merged(attributions.get(row.id), row));
    chains.push({
      assertionIds: (read?.assertions ?? []).map(({ id }) => id),
      attributionIds: (read?.attributions ?? []).map(({ id }) => id),
    });
  });
  return { assertions, attributions: [...attributions.values()], chains };
}

function agrees(a: AssertionRow, b: AssertionRow): boolean {
  return a.digest === b.digest && (a.note === null || b.note === null || a.note === b.note);
}

/** One assertion or attribution out of two chains: confirmed if one of them is, with the note that one of them has. */
function merged<T extends Pick<AssertionRow, 'status' | 'note'>>(earlier: T | undefined, row: T): T {
  if (earlier === undefined) return row;
  return { ...earlier, status: strongerStatus(earlier.status, row.status), note: earlier.note ?? row.note };
}

function readRelations(
  record: HearsayRecord,
  known: KnownThings,
  tools: RecordTools,
  report: ReportFault,
): RelationRow[] {
  const rows = new Map<string, RelationRow>();
  record.relations.forEach((relation, index) => {
    const row = readRelation(record.namespace, relation, ['relations', index], known, tools, report);
    if (row === null) return;
    const earlier = rows.get(row.id);
    rows.set(
      row.id,
      earlier === undefined ? row : { ...row, status: strongerStatus(earlier.status, row.status) },
    );
  });
  return [...rows.values()];
}

function readRelation(
  namespace: string,
  relation: RecordRelation,
  path: JsonPath,
  known: KnownThings,
  { makeId }: RecordTools,
  report: ReportFault,
): RelationRow | null {
  const from = findKnown('claim', namespace, relation.from, [...path, 'from'], known, report);
  const to = findKnown('claim', namespace, relation.to, [...path, 'to'], known, report);
  if (from === undefined || to === undefined) return null;
  if (from.id === to.id) report([...path, 'to'], 'a claim has no relation with itself');
  const note = relation.note ?? null;
  return {
    id: makeId('relation', namespace, relation.kind, from.id, to.id, note),
    kind: relation.kind,
    fromId: from.id,
    toId: to.id,
    note,
    namespace,
    status: relation.status,
  };
}

function uniqueById<T extends { readonly id: string }>(rows: readonly T[]): T[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}
