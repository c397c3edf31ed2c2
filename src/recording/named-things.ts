/**
 * What an input names, as a record of its own would: every reference becomes a key. What is named by id has the key `#id`,
 * which no record can give; what is new and has no key gets one of the namespace `recorded` that follows from the
 * operation and from its place in the input, so that a retry makes the same things.
 */
import { describeClaim, describeDocument, describeSource } from '../core/interchange/describe-record.ts';
import type { RecordTools } from '../core/interchange/describe-record.ts';
import type { JsonPath } from '../core/interchange/fault.ts';
import type { KnownThing, ThingKind } from '../core/interchange/known-things.ts';
import type { RecordClaim, RecordDocument, RecordSource } from '../core/interchange/record.ts';
import { isUnnamed } from '../core/model/source.ts';
import type { RefusedFor } from '../errors.ts';
import { textFault, toRecordClaim, toRecordDocument, toRecordSource } from './described-things.ts';
import type { NewClaim, NewDocument, NewSource, Reference } from '../change/reference.schema.ts';

/** Of the attributions and relations that come in by a client's word, and of the keys of things that got none. */
export const recordedNamespace = 'recorded';

/** A thing that the input describes, at the place where it first does. */
export interface DescribedThing<Thing> {
  readonly thing: Thing;
  readonly known: KnownThing;
  /** Of the reference in the input. */
  readonly path: JsonPath;
  /** False where its key was made here: nobody can have it yet. */
  readonly isKeyGiven: boolean;
}

export interface NamedThings {
  /** `before` is the voice before it in its chain: what carries it where it says nothing else. */
  readonly source: (reference: Reference<NewSource>, path: JsonPath, before?: string | null) => string;
  readonly document: (reference: Reference<NewDocument>, path: JsonPath) => string;
  readonly claim: (reference: Reference<NewClaim>, path: JsonPath) => string;
  readonly idOf: (kind: ThingKind, reference: string) => string;
  /** Makes ids of references too. */
  readonly tools: RecordTools;
  readonly described: {
    readonly source: ReadonlyMap<string, DescribedThing<RecordSource>>;
    readonly document: ReadonlyMap<string, DescribedThing<RecordDocument>>;
    readonly claim: ReadonlyMap<string, DescribedThing<RecordClaim>>;
  };
  /** What is named by id or key, where it first is. */
  readonly wanted: Readonly<Record<ThingKind, ReadonlyMap<string, JsonPath>>>;
  /** Of the documents that are described here, by id of the version. */
  readonly texts: ReadonlyMap<string, string>;
  readonly faults: readonly RefusedFor[];
}

/** A fault of an input, at its place. */
export function faultAt(code: RefusedFor['code'], path: JsonPath, message: string): RefusedFor {
  return { code, path: ['input', ...path.map(String)], message };
}

/** The ids of references: that which an id names, that which follows from a key. */
function withReferences({ makeId, digest }: RecordTools): RecordTools {
  return {
    digest,
    makeId: (kind, ...parts) => {
      const [only, ...more] = parts;
      return more.length === 0 && typeof only === 'string' && only.startsWith('#')
        ? only.slice(1)
        : makeId(kind, ...parts);
    },
  };
}

/** What has been named so far. */
interface Naming {
  readonly operation: string;
  readonly tools: RecordTools;
  readonly wanted: Readonly<Record<ThingKind, Map<string, JsonPath>>>;
  readonly faults: RefusedFor[];
}

/** The key of a reference; a thing that it describes is described by that. */
function nameOne<Described extends { readonly key: string | null }>(
  { operation, tools, wanted }: Naming,
  kind: ThingKind,
  reference: Reference<Described>,
  path: JsonPath,
  describe: (described: Described, key: string) => void,
): string {
  const given = reference.id === null ? reference.key : `#${reference.id}`;
  if (given !== null) {
    if (!wanted[kind].has(given)) wanted[kind].set(given, path);
    return given;
  }
  if (reference.new === null) throw new Error('a reference names nothing');
  const made = `${recordedNamespace}#${tools.digest(JSON.stringify([operation, ...path])).slice(0, 32)}`;
  const key = reference.new.key ?? made;
  describe(reference.new, key);
  return key;
}

/** Keeps the first description under a key; another one that differs is a fault. */
function keepFirst<Thing>(
  things: Map<string, DescribedThing<Thing>>,
  key: string,
  described: DescribedThing<Thing>,
  faults: RefusedFor[],
): void {
  const earlier = things.get(key);
  if (earlier === undefined) things.set(key, described);
  else if (earlier.known.digest !== described.known.digest) {
    const message = `the key ${key} stands for something else at ${['input', ...earlier.path].join('.')}`;
    faults.push(faultAt('CONFLICT', [...described.path, 'new', 'key'], message));
  }
}

function createSourceNames(naming: Naming) {
  const described = new Map<string, DescribedThing<RecordSource>>();
  const source: NamedThings['source'] = (reference, path, before = null) =>
    nameOne(naming, 'source', reference, path, (one, key) => {
      const carrier = one.carriedBy;
      const own = carrier === null ? null : source(carrier, [...path, 'new', 'carriedBy']);
      const carriedBy = own ?? (isUnnamed(one.type) ? before : null);
      const thing = toRecordSource(one, key, carriedBy);
      const { known } = describeSource(recordedNamespace, thing, naming.tools);
      keepFirst(described, key, { thing, known, path, isKeyGiven: one.key !== null }, naming.faults);
    });
  return { source, described };
}

function createDocumentNames(naming: Naming, source: NamedThings['source']) {
  const described = new Map<string, DescribedThing<RecordDocument>>();
  const texts = new Map<string, string>();
  const { tools, faults } = naming;
  const document: NamedThings['document'] = (reference, path) =>
    nameOne(naming, 'document', reference, path, (one, key) => {
      const at = [...path, 'new'];
      const publisher = one.publisher === null ? null : source(one.publisher, [...at, 'publisher']);
      const wrong = textFault(one, tools.digest);
      if (wrong !== null) faults.push(faultAt('INVALID_INPUT', [...at, wrong.field], wrong.rule));
      const thing = toRecordDocument(one, key, publisher, tools.digest);
      const { known, version } = describeDocument(recordedNamespace, thing, tools);
      if (version !== null && one.text !== null) texts.set(version.id, one.text);
      keepFirst(described, key, { thing, known, path, isKeyGiven: one.key !== null }, faults);
    });
  return { document, described, texts };
}

function createClaimNames(naming: Naming) {
  const described = new Map<string, DescribedThing<RecordClaim>>();
  const claim: NamedThings['claim'] = (reference, path) =>
    nameOne(naming, 'claim', reference, path, (one, key) => {
      const thing = toRecordClaim(one, key);
      const { known } = describeClaim(recordedNamespace, thing, naming.tools);
      keepFirst(described, key, { thing, known, path, isKeyGiven: one.key !== null }, naming.faults);
    });
  return { claim, described };
}

/** Creates the names of one input within one operation. */
export function createNamedThings(operation: string, plainTools: RecordTools): NamedThings {
  const tools = withReferences(plainTools);
  const faults: RefusedFor[] = [];
  const wanted: Naming['wanted'] = { source: new Map(), document: new Map(), claim: new Map() };
  const naming = { operation, tools, wanted, faults };
  const sources = createSourceNames(naming);
  const documents = createDocumentNames(naming, sources.source);
  const claims = createClaimNames(naming);
  return {
    source: sources.source,
    document: documents.document,
    claim: claims.claim,
    idOf: (kind, reference) => tools.makeId(kind, reference),
    ...{ tools, wanted, faults, texts: documents.texts },
    described: { source: sources.described, document: documents.described, claim: claims.described },
  };
}
