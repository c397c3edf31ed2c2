/** Everything that the records of one import describe, by kind and full key: what they may refer to in each other. */
import { describeClaim, describeDocument, describeSource } from '../core/interchange/describe-record.ts';
import type { RecordTools } from '../core/interchange/describe-record.ts';
import type { JsonPath } from '../core/interchange/fault.ts';
import type { KnownThing, ThingKind } from '../core/interchange/known-things.ts';
import type { HearsayRecord } from '../core/interchange/record.ts';
import { fullKey } from '../core/model/key.ts';

export interface Definition {
  readonly known: KnownThing;
  readonly file: string;
  readonly path: JsonPath;
}

export type DefinitionsOfKind = Map<string, Definition>;

export interface Clash {
  readonly path: JsonPath;
  readonly earlier: Definition;
}

export interface Definitions {
  readonly get: (kind: ThingKind, key: string) => Definition | undefined;
  readonly all: (kind: ThingKind) => DefinitionsOfKind;
  /** Adds what a record describes; returns the keys that another file describes differently. */
  readonly add: (file: string, record: HearsayRecord) => readonly Clash[];
}

/** Creates an empty index. It keeps digests and places, not the descriptions: an import may be of many files. */
export function createDefinitions(tools: RecordTools): Definitions {
  const byKind: Record<ThingKind, DefinitionsOfKind> = {
    source: new Map(),
    document: new Map(),
    claim: new Map(),
  };
  const add = (definition: Definition, key: string): Clash[] => {
    const earlier = byKind[definition.known.kind].get(key);
    if (earlier === undefined) byKind[definition.known.kind].set(key, definition);
    // Two of one file share the key's first fault: checkDescriptions reports those.
    const isClash =
      earlier !== undefined &&
      earlier.file !== definition.file &&
      earlier.known.digest !== definition.known.digest;
    return isClash ? [{ path: definition.path, earlier }] : [];
  };
  return {
    get: (kind, key) => byKind[kind].get(key),
    all: (kind) => byKind[kind],
    add: (file, record) => {
      const { namespace } = record;
      const key = (thing: { readonly key: string }): string => fullKey(namespace, thing.key);
      return [
        ...record.sources.flatMap((source, i) => {
          const { known } = describeSource(namespace, source, tools);
          return add({ known, file, path: ['sources', i, 'key'] }, key(source));
        }),
        ...record.documents.flatMap((document, i) => {
          const { known } = describeDocument(namespace, document, tools);
          return add({ known, file, path: ['documents', i, 'key'] }, key(document));
        }),
        ...record.claims.flatMap((claim, i) => {
          const { known } = describeClaim(namespace, claim, tools);
          return add({ known, file, path: ['claims', i, 'key'] }, key(claim));
        }),
      ];
    },
  };
}
