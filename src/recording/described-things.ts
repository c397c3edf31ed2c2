/** New sources, documents and claims of an input as a record describes them. */
import type { RecordClaim, RecordDocument, RecordSource, RecordText } from '../core/interchange/record.ts';
import { countCodePoints } from '../core/model/code-points.ts';
import type { Digest } from '../core/model/ids.ts';
import type { NewClaim, NewDocument, NewSource } from '../change/reference.schema.ts';

const orNone = <T>(value: T | null): T | undefined => value ?? undefined;

/** A source; its owners and the like are said of it afterwards. */
export function toRecordSource(source: NewSource, key: string, carriedBy: string | null): RecordSource {
  const { type, names, descriptor, descriptorLang, outletKind, country, url, role } = source;
  return {
    ...{ key, type, names },
    descriptor: orNone(descriptor),
    descriptorLang: orNone(descriptorLang),
    carriedBy: orNone(carriedBy),
    outletKind: orNone(outletKind),
    country: orNone(country),
    url: orNone(url),
    role: orNone(role),
    ownedBy: [],
    syndicatesFrom: [],
  };
}

/** How `text.file` says of a text that came with its description that it is held. */
const IN_THE_INPUT = 'input';

/** A document; what is said of its text is checked by `textFault`. */
export function toRecordDocument(
  document: NewDocument,
  key: string,
  publisher: string | null,
  digest: Digest,
): RecordDocument {
  const { kind, title, lang, url, publishedAt, retrievedAt, located } = document;
  return {
    ...{ key, kind, located },
    title: orNone(title),
    lang: orNone(lang),
    url: orNone(url),
    publisher: orNone(publisher),
    publishedAt: orNone(publishedAt),
    retrievedAt: orNone(retrievedAt),
    text: toRecordText(document, digest),
  };
}

function toRecordText({ text, sha256, characters }: NewDocument, digest: Digest): RecordText | undefined {
  if (text !== null) {
    return { sha256: digest(text), characters: countCodePoints(text), file: IN_THE_INPUT };
  }
  // Of a text that is not here, nobody may have said how long it is: 0 stands for that.
  return sha256 === null ? undefined : { sha256, characters: characters ?? 0 };
}

/** What is said of a text and is not so. */
export function textFault(
  { text, sha256, characters }: NewDocument,
  digest: Digest,
): { readonly field: string; readonly rule: string } | null {
  if (text === null) {
    return characters === null || sha256 !== null
      ? null
      : { field: 'characters', rule: 'a text that is not given is known by its sha256, which is missing' };
  }
  const hash = digest(text);
  if (sha256 !== null && sha256 !== hash)
    return { field: 'sha256', rule: `the text has another sha256: ${hash}` };
  const length = countCodePoints(text);
  return characters === null || characters === length
    ? null
    : { field: 'characters', rule: `the text has ${String(length)} characters` };
}

/** A claim. */
export function toRecordClaim({ text, lang, topics, eventAt }: NewClaim, key: string): RecordClaim {
  return { key, text, lang, topics, eventAt: orNone(eventAt) };
}
