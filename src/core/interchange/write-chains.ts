/** Attributions and assertions as the chains of a record: the other way of read-chain. */
import { strongerStatus } from '../model/review-status.ts';
import type { ReviewStatus } from '../model/review-status.ts';
import { compareText } from '../model/source-name.ts';
import { compareSpans } from '../model/span.ts';
import type { Span } from '../model/span.ts';
import type { RecordChain, RecordLink, RecordSpan } from './record.ts';
import { toReference } from './write-descriptions.ts';
import { coverByPaths } from './write-paths.ts';
import type { HeldCredit, HeldVoice } from './write-rows.ts';

export interface WrittenChains {
  readonly chains: readonly RecordChain[];
  /** Ids of attributions that no chain can hold. */
  readonly unreached: readonly string[];
}

const hasContent = ({ spans }: HeldVoice): boolean => spans.some(({ role }) => role === 'CONTENT');
/** Cited from a text that nobody has seen: its spans are those of the hand-off. */
const isCitedOnly = ({ documentKey, isLocated }: HeldVoice): boolean => documentKey !== null && !isLocated;

/**
 * Chains of all attributions that a namespace read in some documents; `voices` has the assertions at their ends. A
 * chain's status and note are those of its attributions.
 */
export function writeChains(
  namespace: string,
  credits: readonly HeldCredit[],
  voices: ReadonlyMap<string, HeldVoice>,
): WrittenChains {
  const readings = Map.groupBy(credits, ({ documentId, claimKey, note }) =>
    JSON.stringify([documentId, claimKey, note]),
  );
  const written = [...readings.values()].map((reading) => writeReading(namespace, reading, voices));
  return {
    chains: sortChains(written.flatMap(({ chains }) => chains)),
    unreached: written.flatMap(({ unreached }) => unreached),
  };
}

function writeReading(
  namespace: string,
  credits: readonly HeldCredit[],
  voices: ReadonlyMap<string, HeldVoice>,
): WrittenChains {
  const crediting = new Set(credits.map(({ fromId }) => fromId));
  const readIn = credits[0]?.documentId;
  const { paths, unreached } = coverByPaths(credits, {
    mayBegin: (id) => {
      const voice = voices.get(id);
      return voice !== undefined && voice.isLocated && voice.documentId === readIn;
    },
    // A voice without content of its own is another assertion where it credits nobody (R2).
    mayEnd: (id) => {
      const voice = voices.get(id);
      return voice !== undefined && (!crediting.has(id) || isCitedOnly(voice) || hasContent(voice));
    },
  });
  return {
    chains: paths.map(({ status, steps }) => writePath(namespace, status, steps, voices)),
    unreached: unreached.map(({ id }) => id),
  };
}

function writePath(
  namespace: string,
  status: ReviewStatus,
  steps: readonly HeldCredit[],
  voices: ReadonlyMap<string, HeldVoice>,
): RecordChain {
  const [first] = steps;
  const opening = voices.get(first?.fromId ?? '');
  if (first === undefined || opening === undefined) throw new Error('a chain has a first voice');
  const others = steps.flatMap((step) => {
    const voice = voices.get(step.toId);
    return voice === undefined ? [] : [writeCreditedLink(namespace, voice, step)];
  });
  return {
    claim: toReference(namespace, first.claimKey),
    readIn: toReference(namespace, first.documentKey),
    links: [writeFirstLink(namespace, opening), ...others],
    status,
    note: first.note ?? undefined,
  };
}

/** The chain of one voice alone, in the document that it stands in. */
export function writeOneLink(namespace: string, voice: HeldVoice): RecordChain {
  return {
    claim: toReference(namespace, voice.claimKey),
    readIn: toReference(namespace, voice.documentKey ?? ''),
    links: [writeFirstLink(namespace, voice)],
    status: voice.status,
    note: voice.note ?? undefined,
  };
}

/** Whether the chains of its attributions, of which these are the statuses, say all that is known of a voice. */
export function isToldByChains(voice: HeldVoice, statuses: readonly ReviewStatus[]): boolean {
  return voice.note === null && statuses.some((status) => strongerStatus(status, voice.status) === status);
}

/** Whether a voice is the same assertion in a chain of its own: a crediting one without content is another (R2). */
export function mayStandAlone(voice: HeldVoice, isCrediting: boolean): boolean {
  return voice.isLocated && (!isCrediting || hasContent(voice));
}

/** Chains in an order that does not depend on how they were found. */
export function sortChains(chains: readonly RecordChain[]): RecordChain[] {
  return chains
    .map((chain) => ({ chain, order: JSON.stringify([chain.readIn, chain.claim, chain]) }))
    .sort((a, b) => compareText(a.order, b.order))
    .map(({ chain }) => chain);
}

function writeFirstLink(namespace: string, voice: HeldVoice): RecordLink {
  return {
    source: toReference(namespace, voice.sourceKey),
    ...writeStatement(voice),
    hedges: voice.hedges,
    quoteType: 'INDIRECT',
    scopeInferred: false,
    spans: writeSpans(voice.spans),
  };
}

function writeCreditedLink(namespace: string, voice: HeldVoice, credit: HeldCredit): RecordLink {
  const own = isCitedOnly(voice) ? [] : voice.spans;
  return {
    source: toReference(namespace, voice.sourceKey),
    document: voice.documentKey === null ? undefined : toReference(namespace, voice.documentKey),
    ...writeStatement(voice),
    cue: credit.cue ?? undefined,
    hedges: credit.hedges,
    quoteType: credit.quoteType,
    scopeInferred: credit.scopeInferred,
    spans: writeSpans([...own, ...credit.spans].sort(compareSpans)),
  };
}

function writeStatement(voice: HeldVoice) {
  const { stance, modality, basis, place, wording, saidAt, addressedTo } = voice;
  return {
    stance,
    modality,
    basis,
    place: place ?? undefined,
    wording: wording ?? undefined,
    saidAt: saidAt ?? undefined,
    addressedTo: addressedTo ?? undefined,
  };
}

function writeSpans(spans: readonly Span[]): RecordSpan[] {
  return spans.map(({ role, start, end, exact }) => ({ role, start, end, exact: exact ?? undefined }));
}
