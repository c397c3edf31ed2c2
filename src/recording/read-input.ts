/** What an input names, against what the graph holds, as the rows that it adds. Pure: lookups are handed in. */
import type { JsonPath } from '../core/interchange/fault.ts';
import type { KnownThing, KnownThings, ThingKind } from '../core/interchange/known-things.ts';
import { recordFormat } from '../core/interchange/record.ts';
import type { HearsayRecord, RecordChain } from '../core/interchange/record.ts';
import { readRecord } from '../core/interchange/read-record.ts';
import type { ChainIds } from '../core/interchange/read-record.ts';
import type { RecordGraph } from '../core/interchange/record-graph.ts';
import { createTextCutter } from '../core/model/code-points.ts';
import { Refusal } from '../errors.ts';
import type { RefusedFor } from '../errors.ts';
import { faultAt, recordedNamespace } from './named-things.ts';
import type { DescribedThing, NamedThings } from './named-things.ts';
import type { HeldText, HeldThing, NamedIds } from './recording.store.ts';

export interface ReadInput {
  readonly graph: RecordGraph;
  readonly chains: readonly ChainIds[];
  /** Where the input first has each thing that is written, by its id. */
  readonly places: ReadonlyMap<string, JsonPath>;
}

export interface Held {
  readonly things: readonly HeldThing[];
  /** Of the document that was read. */
  readonly text: HeldText | null;
}

const kinds = ['source', 'document', 'claim'] as const;

/** Ids of what has to be looked for in the graph. */
export function idsToFind({ described, wanted, idOf }: NamedThings): NamedIds {
  const ids = (kind: ThingKind): string[] => {
    const given = [...described[kind]].filter(([, { isKeyGiven }]) => isKeyGiven).map(([key]) => key);
    return [...new Set([...given, ...wanted[kind].keys()].map((reference) => idOf(kind, reference)))];
  };
  return { sourceIds: ids('source'), documentIds: ids('document'), claimIds: ids('claim') };
}

/** The rows of all that is new; throws a Refusal that names every fault. */
export function readNamed(things: NamedThings, chains: readonly RecordChain[], held: Held): ReadInput {
  const inGraph = new Map(held.things.map((thing) => [thing.id, toKnown(thing)]));
  refuse([...things.faults, ...unknowns(things, inGraph), ...clashes(things, inGraph)]);
  const fresh = <Thing>(described: ReadonlyMap<string, DescribedThing<Thing>>): DescribedThing<Thing>[] =>
    [...described.values()].filter(({ known }) => !inGraph.has(known.id));
  const { source, document, claim } = things.described;
  const isNew = { sources: fresh(source), documents: fresh(document), claims: fresh(claim) };
  const record: HearsayRecord = {
    ...{ format: recordFormat, namespace: recordedNamespace, chains, relations: [] },
    sources: isNew.sources.map(({ thing }) => thing),
    documents: isNew.documents.map(({ thing }) => thing),
    claims: isNew.claims.map(({ thing }) => thing),
  };
  const read = readRecord(record, knownThings(things, inGraph, held.text), things.tools);
  if (read.graph === null) {
    throw new Refusal(
      read.faults.map(({ path, rule, code }) => faultAt(code ?? 'INVALID_INPUT', toInput(path, isNew), rule)),
    );
  }
  const described = Object.values(isNew).flat();
  return {
    graph: {
      ...read.graph,
      versions: read.graph.versions.map((one) => ({ ...one, text: things.texts.get(one.id) ?? null })),
    },
    chains: read.chains,
    places: new Map<string, JsonPath>([
      ...described.map(({ known, path }) => [known.id, [...path, 'new']] as const),
      ...read.places,
    ]),
  };
}

/** Throws where there is any fault. */
export function refuse(faults: readonly RefusedFor[]): void {
  if (faults.length > 0) throw new Refusal(faults);
}

function toKnown(thing: HeldThing): KnownThing {
  // What is in the graph has its carrier and can be part of no new loop.
  return thing.kind === 'source' ? { ...thing, carriedBy: null } : thing;
}

function unknowns(things: NamedThings, inGraph: ReadonlyMap<string, KnownThing>): RefusedFor[] {
  return kinds.flatMap((kind) => {
    const here = new Set([...things.described[kind].values()].map(({ known }) => known.id));
    return [...things.wanted[kind]].flatMap(([reference, path]) => {
      const id = things.idOf(kind, reference);
      if (here.has(id) || inGraph.has(id)) return [];
      const field = reference.startsWith('#') ? 'id' : 'key';
      const value = field === 'id' ? id : reference;
      return [faultAt('NOT_FOUND', [...path, field], `there is no ${kind} with the ${field} ${value}`)];
    });
  });
}

function clashes(things: NamedThings, inGraph: ReadonlyMap<string, KnownThing>): RefusedFor[] {
  return kinds.flatMap((kind) =>
    [...things.described[kind]].flatMap(([key, { known, path }]) => {
      const held = inGraph.get(known.id);
      if (held === undefined || held.digest === known.digest) return [];
      const message = `the graph holds another ${kind} under the key ${key}: what is described differs from it`;
      return [faultAt('CONFLICT', [...path, 'new', 'key'], message)];
    }),
  );
}

function knownThings(
  { described, idOf, texts }: NamedThings,
  inGraph: ReadonlyMap<string, KnownThing>,
  text: HeldText | null,
): KnownThings {
  const all = new Map(inGraph);
  for (const kind of kinds) for (const { known } of described[kind].values()) all.set(known.id, known);
  const find =
    <K extends ThingKind>(kind: K) =>
    (reference: string): Extract<KnownThing, { kind: K }> | undefined => {
      const found = all.get(idOf(kind, reference));
      return found?.kind === kind ? (found as Extract<KnownThing, { kind: K }>) : undefined;
    };
  const cutters = new Map<string, (start: number, end: number) => string>();
  const textOf = (versionId: string) =>
    texts.get(versionId) ?? (text?.id === versionId ? text.text : undefined);
  return {
    source: find('source'),
    document: find('document'),
    claim: find('claim'),
    cutText: (versionId) => {
      const whole = textOf(versionId);
      if (whole === undefined) return undefined;
      const cutter = cutters.get(versionId) ?? createTextCutter(whole);
      cutters.set(versionId, cutter);
      return cutter;
    },
  };
}

type Fresh = Readonly<Record<'sources' | 'documents' | 'claims', readonly { readonly path: JsonPath }[]>>;

/** Where in the input stands what has this path in the record that was made of it. */
function toInput([list, index, ...rest]: JsonPath, fresh: Fresh): JsonPath {
  if (list === 'chains')
    return rest[0] === 'readIn' ? rest : ['chains', ...(index === undefined ? [] : [index]), ...rest];
  const things = list === 'sources' || list === 'documents' || list === 'claims' ? fresh[list] : [];
  const described = typeof index === 'number' ? things[index] : undefined;
  return described === undefined ? [] : [...described.path, 'new', ...rest];
}
