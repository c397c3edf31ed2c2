/** Rules for what a record describes: who may carry, own and publish, and what a placeholder may have. */
import { fullKey } from '../model/key.ts';
import { isUnnamed } from '../model/source.ts';
import type { JsonPath, ReportFault } from './fault.ts';
import type { KnownThings, ThingKind } from './known-things.ts';
import type { HearsayRecord, RecordDocument, RecordSource } from './record.ts';

/** Reports duplicate keys, dangling references and what a thing of its type may not have. */
export function checkDescriptions(record: HearsayRecord, known: KnownThings, report: ReportFault): void {
  checkKeys('sources', record.sources, report);
  checkKeys('documents', record.documents, report);
  checkKeys('claims', record.claims, report);
  record.sources.forEach((source, index) => {
    checkSource(record.namespace, source, ['sources', index], known, report);
  });
  record.documents.forEach((document, index) => {
    checkDocument(record.namespace, document, ['documents', index], known, report);
  });
}

function checkKeys(list: string, things: readonly { readonly key: string }[], report: ReportFault): void {
  const first = new Map<string, number>();
  things.forEach(({ key }, index) => {
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, index);
    else report([list, index, 'key'], `the key ${key} is already that of ${list}[${String(earlier)}]`);
  });
}

/** Finds what a reference names, or reports that nobody described it. */
export function findKnown<K extends ThingKind>(
  kind: K,
  namespace: string,
  reference: string,
  path: JsonPath,
  known: KnownThings,
  report: ReportFault,
): ReturnType<KnownThings[K]> {
  const found = known[kind](fullKey(namespace, reference)) as ReturnType<KnownThings[K]>;
  if (found === undefined) report(path, `no ${kind} has the key ${fullKey(namespace, reference)}`);
  return found;
}

function checkSource(
  namespace: string,
  source: RecordSource,
  path: JsonPath,
  known: KnownThings,
  report: ReportFault,
): void {
  const find = (reference: string, at: JsonPath) =>
    findKnown('source', namespace, reference, [...path, ...at], known, report);
  if (isUnnamed(source.type)) {
    if (source.descriptor === undefined) {
      report(
        [...path, 'descriptor'],
        `a source of type ${source.type} is kept by a descriptor, which is missing`,
      );
    }
    if (source.carriedBy === undefined) {
      report(
        [...path, 'carriedBy'],
        `a source of type ${source.type} has exactly one carrier, which is missing`,
      );
    } else {
      find(source.carriedBy, ['carriedBy']);
      checkCarriers(fullKey(namespace, source.key), [...path, 'carriedBy'], known, report);
    }
  } else if (source.names.length === 0) {
    report([...path, 'names'], `a source of type ${source.type} has at least one name`);
  }
  for (const field of foreignFields(source)) {
    report([...path, field], `a source of type ${source.type} has no ${field}`);
  }
  if (source.affiliation !== undefined) find(source.affiliation, ['affiliation']);
  source.ownedBy.forEach((tie, i) => find(tie.source, ['ownedBy', i, 'source']));
  source.syndicatesFrom.forEach((tie, i) => {
    const other = find(tie.source, ['syndicatesFrom', i, 'source']);
    if (other !== undefined && other.type !== 'OUTLET') {
      report(
        [...path, 'syndicatesFrom', i, 'source'],
        `an outlet syndicates from outlets; this is ${other.type}`,
      );
    }
  });
}

const fieldsOf = {
  outlet: ['outletKind', 'country', 'url', 'ownedBy', 'syndicatesFrom'],
  person: ['role', 'affiliation'],
  unnamed: ['descriptor', 'descriptorLang', 'carriedBy'],
} as const;

/** Fields that stand in a source and belong to sources of another type. */
function foreignFields(source: RecordSource): string[] {
  const own = isUnnamed(source.type) ? 'unnamed' : source.type === 'OUTLET' ? 'outlet' : 'person';
  return (['outlet', 'person', 'unnamed'] as const)
    .filter((group) => group !== own)
    .flatMap((group) => fieldsOf[group])
    .filter((field) => {
      const value = source[field];
      return Array.isArray(value) ? value.length > 0 : value !== undefined;
    });
}

/** Carriers form no loop. Only what this import describes can close one: what is in the graph has its carrier. */
function checkCarriers(key: string, path: JsonPath, known: KnownThings, report: ReportFault): void {
  const seen = new Set([key]);
  let at = known.source(key)?.carriedBy ?? null;
  while (at !== null) {
    if (seen.has(at)) {
      report(path, `carriers form a loop: ${[...seen, at].join(' → ')}`);
      return;
    }
    seen.add(at);
    at = known.source(at)?.carriedBy ?? null;
  }
}

function checkDocument(
  namespace: string,
  document: RecordDocument,
  path: JsonPath,
  known: KnownThings,
  report: ReportFault,
): void {
  if (document.publisher !== undefined) {
    const at = [...path, 'publisher'];
    const publisher = findKnown('source', namespace, document.publisher, at, known, report);
    if (publisher !== undefined && publisher.type !== 'OUTLET') {
      report(at, `a document is published by an outlet; this is ${publisher.type}`);
    }
  }
  if (!document.located && document.text !== undefined) {
    report([...path, 'text'], 'a placeholder (located: false) has no text');
  }
  if (document.locatedAs === undefined) return;
  const at = [...path, 'locatedAs'];
  if (document.located) report(at, 'only a placeholder (located: false) is located as another document');
  const located = findKnown('document', namespace, document.locatedAs, at, known, report);
  if (located?.located === false)
    report(at, 'a placeholder is located as a located document; this is a placeholder');
}
