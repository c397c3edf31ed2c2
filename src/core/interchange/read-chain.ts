/** A chain of a record as assertions and attributions, by R1 and R2. */
import { canonicalJson } from '../model/ids.ts';
import { compareSpans } from '../model/span.ts';
import type { Span } from '../model/span.ts';
import { findKnown } from './check-descriptions.ts';
import type { RecordTools } from './describe-record.ts';
import type { JsonPath, ReportFault } from './fault.ts';
import type { KnownDocument, KnownThings } from './known-things.ts';
import { readSpans } from './read-spans.ts';
import type { RecordChain, RecordLink } from './record.ts';
import type { AssertionRow, AttributionRow } from './record-graph.ts';

export interface ReadChain {
  readonly assertions: readonly AssertionRow[];
  readonly attributions: readonly AttributionRow[];
}

interface ChainScene {
  readonly namespace: string;
  readonly chain: RecordChain;
  readonly claimId: string;
  readonly readIn: KnownDocument;
  readonly tools: RecordTools;
}

interface ReadLink {
  readonly link: RecordLink;
  readonly sourceId: string;
  readonly document: KnownDocument | null;
  readonly spans: readonly Span[];
}

/** Roles that say what a voice states; the others describe the hand-off to it. */
const statesContent = ({ role }: Span): boolean => role === 'CONTENT' || role === 'DATE';

/** Reads one chain; null where something it names is unknown or a rule is broken, which has then been reported. */
export function readChain(
  namespace: string,
  chain: RecordChain,
  path: JsonPath,
  known: KnownThings,
  tools: RecordTools,
  report: ReportFault,
): ReadChain | null {
  const claim = findKnown('claim', namespace, chain.claim, [...path, 'claim'], known, report);
  const readIn = findKnown('document', namespace, chain.readIn, [...path, 'readIn'], known, report);
  if (claim === undefined || readIn === undefined) return null;
  if (!readIn.located) {
    report(
      [...path, 'readIn'],
      'a chain is read in a located document; this is a placeholder, which nobody has seen',
    );
    return null;
  }
  const scene: ChainScene = { namespace, chain, claimId: claim.id, readIn, tools };
  const links = chain.links.map((link, index) =>
    readLink(scene, link, index, [...path, 'links', index], known, report),
  );
  const read = links.filter((link) => link !== null);
  if (read.length < links.length) return null;
  const assertions = read.map((link, index) => toAssertion(scene, link, index, index < read.length - 1));
  const twice = assertions.findIndex(
    ({ id }, index) => assertions.findIndex((other) => other.id === id) < index,
  );
  if (twice !== -1) {
    report(
      [...path, 'links', twice],
      'a chain passes each voice once; this link is the same assertion as one before it',
    );
    return null;
  }
  return { assertions, attributions: toAttributions(scene, read, assertions) };
}

function readLink(
  scene: ChainScene,
  link: RecordLink,
  index: number,
  path: JsonPath,
  known: KnownThings,
  report: ReportFault,
): ReadLink | null {
  const { namespace, chain, readIn } = scene;
  const source = findKnown('source', namespace, link.source, [...path, 'source'], known, report);
  const isFirst = index === 0;
  const reference = link.document ?? (isFirst ? chain.readIn : undefined);
  const document =
    reference === undefined
      ? null
      : findKnown('document', namespace, reference, [...path, 'document'], known, report);
  if (isFirst && document != null && document.id !== readIn.id) {
    report(
      [...path, 'document'],
      'the first link, nearest the reader, stands in the document that was read (readIn)',
    );
  }
  if (isFirst && link.cue !== undefined) {
    report(
      [...path, 'cue'],
      'a cue describes the hand-off from the link before; the first link has none before it',
    );
  }
  const spans = readSpans(link.spans, readIn.version, path, known, report);
  return source === undefined || document === undefined
    ? null
    : { link, sourceId: source.id, document, spans };
}

/** A voice that we know only through others: what its text says stands in no text of ours. */
function isCitedOnly({ document }: ReadLink, index: number): boolean {
  return index > 0 && document !== null && !document.located;
}

/**
 * Spans that stay with the assertion; the others describe the hand-off to it. A voice that was only heard is the same
 * wherever it is told of, unless its content was marked: so a date in one telling is no part of it.
 */
function ownSpans(read: ReadLink, index: number): readonly Span[] {
  if (index === 0) return read.spans;
  const isHeard = read.document === null && !read.spans.some(({ role }) => role === 'CONTENT');
  return isHeard || isCitedOnly(read, index) ? [] : read.spans.filter(statesContent);
}

function toAssertion(
  scene: ChainScene,
  read: ReadLink,
  index: number,
  creditsSomebody: boolean,
): AssertionRow {
  const { link, sourceId, document, spans } = read;
  const { chain, claimId, readIn, tools } = scene;
  const isCited = isCitedOnly(read, index);
  const content = isCited ? [] : spans.filter(({ role }) => role === 'CONTENT');
  const place = isCited
    ? []
    : content.length > 0
      ? [readIn.id, content.map(({ start, end }) => [start, end])]
      : [link.place ?? null, creditsSomebody];
  const described = {
    stance: link.stance,
    modality: link.modality,
    basis: link.basis,
    place: link.place ?? null,
    wording: link.wording ?? null,
    hedges: index === 0 ? link.hedges : [],
    addressedTo: link.addressedTo ?? null,
    saidAt: link.saidAt ?? null,
    spans: ownSpans(read, index),
  };
  return {
    id: tools.makeId('assertion', claimId, sourceId, document?.id ?? null, ...place),
    sourceId,
    claimId,
    documentId: document?.id ?? null,
    ...described,
    note: chain.links.length === 1 ? (chain.note ?? null) : null,
    status: chain.status,
    digest: tools.digest(canonicalJson({ ...described, spans: described.spans.map(whereOf) })),
  };
}

/** Where a span is; whether we hold the text does not change what was described. */
function whereOf({ role, start, end }: Span): readonly [string, number, number] {
  return [role, start, end];
}

function toAttributions(
  { namespace, chain, claimId, readIn, tools }: ChainScene,
  links: readonly ReadLink[],
  assertions: readonly AssertionRow[],
): AttributionRow[] {
  return links.slice(1).flatMap((read, before) => {
    const [from, to] = [assertions[before], assertions[before + 1]];
    if (from === undefined || to === undefined) return [];
    const { link } = read;
    const own = ownSpans(read, before + 1);
    const spans = read.spans.filter((span) => !own.includes(span));
    const described = {
      cue: link.cue ?? null,
      hedges: link.hedges,
      quoteType: link.quoteType,
      scopeInferred: link.scopeInferred,
      note: chain.note ?? null,
    };
    const reading = canonicalJson({ ...described, spans: spans.toSorted(compareSpans).map(whereOf) });
    return {
      id: tools.makeId('attribution', namespace, readIn.id, from.id, to.id, reading),
      fromId: from.id,
      toId: to.id,
      claimId,
      namespace,
      documentId: readIn.id,
      ...described,
      spans,
      status: chain.status,
    };
  });
}
