/** Inputs of every mutation, and where in them ids, words and dates stand: for tests of what is refused. */
import { valueAt } from '../../support/running-server.ts';

/** Ids of what is in the graph. */
export type KnownThings = Readonly<Record<'north' | 'south' | 'flood' | 'storm' | 'attribution', string>>;

/** An input by which a mutation is asked, and where in it ids and words stand. */
export interface Refusing {
  readonly input: object;
  /** Paths of ids, by the kind that is asked for. */
  readonly ids: Readonly<Record<string, string>>;
  readonly words: readonly string[];
  /** Texts that are kept as they were captured, blank ones too. */
  readonly texts?: readonly string[];
  readonly dates?: readonly string[];
}

/** An id of a kind that nothing has. */
export const nobody = (kind: string): string => `${kind}_${'0'.repeat(32)}`;

const newSource = { type: 'OUTLET', names: [{ value: 'The Dawn' }], url: 'https://dawn.example' };
export const newDocument = {
  title: 'A page',
  publisher: { new: newSource },
  publishedAt: '2031',
  text: 'It is so.',
};
const link = { modality: 'CERTAIN', wording: 'so', addressedTo: 'us', saidAt: '2031' };
const told = { source: { new: { type: 'ANONYMOUS', descriptor: 'a man' } }, cue: 'said', hedges: ['maybe'] };
const links = [
  { source: { new: newSource }, ...link },
  { ...told, modality: 'CERTAIN' },
];
export const newClaim = { text: 'It is so.', lang: 'en', topics: ['it'], eventAt: '2031' };
export const linkAt = (place: number, field: string): string => `chains.0.links.${String(place)}.${field}`;

/** By mutation, an input that could be carried out but for what a test puts in. */
export const refusingInputs: Readonly<Record<string, (known: KnownThings) => Refusing>> = {
  recordChains: () => ({
    input: {
      readIn: { new: newDocument },
      chains: [{ claim: { new: newClaim }, links }],
      reason: 'read',
    },
    ids: {
      'readIn.id': 'document',
      'chains.0.claim.id': 'claim',
      [linkAt(0, 'source.id')]: 'source',
      [linkAt(1, 'document.id')]: 'document',
    },
    words: [
      ...['reason', 'chains.0.claim.new.text', 'chains.0.claim.new.topics.0', 'readIn.new.title'],
      ...['readIn.new.publisher.new.names.0.value', linkAt(0, 'wording'), linkAt(0, 'addressedTo')],
      ...[linkAt(1, 'source.new.descriptor'), linkAt(1, 'cue'), linkAt(1, 'hedges.0')],
    ],
    texts: ['readIn.new.text'],
    dates: ['readIn.new.publishedAt', 'chains.0.claim.new.eventAt', linkAt(0, 'saidAt')],
  }),
  relateClaims: (known) => ({
    input: { kind: 'TENSION', from: known.flood, to: known.storm, note: 'so' },
    ids: { from: 'claim', to: 'claim' },
    words: ['note'],
  }),
  reviewSuggestion: () => ({
    input: { id: nobody('relation'), verdict: 'CONFIRMED', reason: 'so' },
    ids: { id: 'relation' },
    words: ['reason'],
  }),
  retract: (known) => ({
    input: { id: known.attribution, reason: 'so' },
    ids: { id: 'attribution' },
    words: ['reason'],
  }),
  describeSource: (known) => ({
    input: {
      ...{
        source: known.north,
        addNames: [{ value: 'The Dawn' }],
        url: 'https://dawn.example',
        reason: 'so',
      },
      owners: [{ owner: { id: known.south }, from: '2030', to: '2031' }],
      syndicatesFrom: [{ id: known.south }],
    },
    ids: { source: 'source', 'owners.0.owner.id': 'source', 'syndicatesFrom.0.id': 'source' },
    words: ['addNames.0.value', 'reason'],
    dates: ['owners.0.from', 'owners.0.to'],
  }),
  locateDocument: () => ({
    input: { placeholder: nobody('document'), document: { new: newDocument }, reason: 'so' },
    ids: { placeholder: 'document' },
    words: ['reason', 'document.new.title'],
    texts: ['document.new.text'],
    dates: ['document.new.publishedAt'],
  }),
  assessReliability: (known) => ({
    input: { source: known.north, grade: 'B', rationale: 'so', topic: 'weather' },
    ids: { source: 'source' },
    words: ['rationale', 'topic'],
  }),
  assessCredibility: (known) => ({
    input: { claim: known.flood, grade: 3, rationale: 'so', reliabilitySeen: true },
    ids: { claim: 'claim' },
    words: ['rationale'],
  }),
  adjudicateClaim: (known) => ({
    input: { claim: known.flood, outcome: 'REFUTED', reason: 'so' },
    ids: { claim: 'claim' },
    words: ['reason'],
  }),
  auditHandOff: (known) => ({
    input: { attribution: known.attribution, faithful: true, reason: 'so' },
    ids: { attribution: 'attribution' },
    words: ['reason'],
  }),
  withdraw: (known) => ({
    input: { id: known.north, reason: 'so' },
    ids: { id: 'source' },
    words: ['reason'],
  }),
  declareDependence: (known) => ({
    input: { a: known.north, b: known.south, dependent: true, kind: 'COPIED', reason: 'so' },
    ids: { a: 'source', b: 'source' },
    words: ['reason'],
  }),
  judgeIdentity: (known) => ({
    input: { a: known.north, b: known.south, same: true, reason: 'so' },
    ids: { a: 'source', b: 'source' },
    words: ['reason'],
  }),
  attachReview: (known) => ({
    input: {
      ...{ claim: known.flood, rating: 'so', url: 'https://dawn.example', publishedAt: '2031' },
      publisher: { id: known.south },
    },
    ids: { claim: 'claim', 'publisher.id': 'source' },
    words: ['rating'],
    dates: ['publishedAt'],
  }),
  amendClaim: (known) => ({
    input: { claim: known.flood, text: 'Otherwise.', topics: ['it'], eventAt: '2031', reason: 'so' },
    ids: { claim: 'claim' },
    words: ['text', 'topics.0', 'reason'],
    dates: ['eventAt'],
  }),
  undo: () => ({
    input: { activity: nobody('activity'), reason: 'so' },
    ids: { activity: 'activity' },
    words: ['reason'],
  }),
};

/** A copy in which another value stands at the path; what names a thing in another way makes room for an id. */
export function withValue(input: unknown, [step = '', ...more]: readonly string[], value: unknown): unknown {
  const rest = (of: unknown): unknown => (more.length === 0 ? value : withValue(of, more, value));
  if (Array.isArray(input))
    return input.map((one: unknown, index) => (String(index) === step ? rest(one) : one));
  const kept = step === 'id' && !Object.hasOwn(input ?? {}, 'reason') ? {} : (input ?? {});
  return { ...kept, [step]: rest(valueAt(input, step)) };
}
