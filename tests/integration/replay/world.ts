/**
 * What there may be in the replayed world: sources, documents and claims by key, described as they are each time that
 * they are named. They come into being by being named in chains. All of it is invented.
 */
import type { Chance } from '../../calibration/chance.ts';
import type { Facts, PlainModel, Sets } from './plain-model.ts';

const namespace = 'test-replay';
export const fullKey = (key: string): string => `${namespace}#${key}`;

const paperNames = [
  'Anchor',
  'Beacon',
  'Courier',
  'Daily Quay',
  'Echo',
  'Ferry Post',
  'Gazette',
  'Harbour Wire',
];
const personNames = ['Ada Brook', 'Ben Marsh', 'Cleo Strand', 'Dan Firth', 'Eva Shoal'];
const kinds = ['NEWSPAPER', 'NEWS_AGENCY', 'MONITORING_GROUP', 'NEWS_SITE'];
const descriptors = ['a harbour clerk', 'a senior harbour clerk', 'a sailor', 'dockers', 'a captain'];
/** Nearly the same, and another. */
const texts = [
  'The tide was late again today and the boats lay in the mud until noon, said those who were there.',
];
const OUTLETS = paperNames.length;

const keysOf = (letter: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, n) => `${letter}${String(n)}`);
export const outletKeys = keysOf('o', OUTLETS);
export const personKeys = keysOf('p', personNames.length);
export const hiddenKeys = [...keysOf('a', 8), ...keysOf('g', 3), ...keysOf('u', 3)];
export const claimKeys = keysOf('c', 16);
/** Every fourth is a placeholder. */
export const documentKeys = keysOf('d', 64);
const numberOf = (key: string): number => Number(key.slice(1));
export const isPlaceholder = (key: string): boolean => numberOf(key) % 4 === 3;
export const publisherOf = (key: string): string => `o${String(numberOf(key) % OUTLETS)}`;
const topicOf = (key: string): string => (numberOf(key) % 2 === 0 ? 'tides' : 'boats');
const typeOf = (key: string): string =>
  ({ o: 'OUTLET', p: 'PERSON', a: 'ANONYMOUS', g: 'GROUP', u: 'UNSPECIFIED' })[key[0] ?? ''] ?? '';

export interface Naming {
  readonly source: (key: string) => object;
  readonly document: (key: string) => object;
  readonly claim: (key: string) => object;
  /** What is so of a thing that the change brought into being. */
  readonly setsOfNew: (kind: string, id: string, key: string, facts: Facts) => Sets;
}

/** Names things for one change: what it describes twice it describes alike; now and then otherwise than before. */
export function createNaming(model: PlainModel, chance: Chance): Naming {
  const facts = model.facts();
  const variants = new Map<string, number>();
  const variantOf = (key: string): number => {
    const variant = variants.get(key) ?? (chance.happens(0.04) ? 1 : 0);
    variants.set(key, variant);
    return variant;
  };
  const refer = (kind: string, key: string, describe: () => object): object => {
    const id = [...model.things.values()].find((one) => one.kind === kind && one['key'] === fullKey(key))?.id;
    const isThere = id !== undefined && facts.has(`${kind} ${id}`);
    if (isThere && chance.happens(0.5)) return { id };
    if (isThere && chance.happens(0.4)) return { key: fullKey(key) };
    return { new: { key: fullKey(key), ...describe() } };
  };
  const source = (key: string): object =>
    refer('source', key, () => ({ type: typeOf(key), ...describeSource(key, variantOf(key), source) }));
  const document = (key: string): object =>
    refer('document', key, () => ({
      located: !isPlaceholder(key),
      title: `Story ${key}${variantOf(key) === 0 ? '' : ', otherwise'}`,
      publisher: source(publisherOf(key)),
      publishedAt: `2024-0${String(1 + (numberOf(key) % 9))}`,
      ...(numberOf(key) % 5 === 0 && !isPlaceholder(key)
        ? { text: `${texts.join(' ')} ${String(numberOf(key) % 3)}` }
        : {}),
    }));
  const claim = (key: string): object => refer('claim', key, () => describeClaim(key, variantOf(key)));
  return {
    ...{ source, document, claim },
    setsOfNew: (kind, id, key, before) => {
      if (before.has(`${kind} ${id}`)) return [];
      const own = key.replace(`${namespace}#`, '');
      return [[`${kind} ${id}`, 'there'], ...particularsOf(kind, id, own, variantOf(own))];
    },
  };
}

const countryOf = (variant: number): string => (variant === 0 ? 'IQ' : 'SE');

function describeSource(key: string, variant: number, source: (key: string) => object): object {
  const n = numberOf(key);
  if (key.startsWith('o')) {
    const names = [{ value: `The ${String(paperNames[n])} (fictional)`, lang: 'en' }];
    return { names, outletKind: kinds[n % kinds.length], country: countryOf(variant) };
  }
  if (key.startsWith('p')) {
    return {
      names: [{ value: String(personNames[n]), lang: 'en' }],
      role: variant === 0 ? 'mayor' : 'reeve',
    };
  }
  const carriedBy = source(`o${String((n * 3 + key.charCodeAt(0)) % OUTLETS)}`);
  const descriptor = String(descriptors[n % descriptors.length]);
  return { descriptor, descriptorLang: variant === 0 ? 'en' : 'ckb', carriedBy };
}

function describeClaim(key: string, variant: number) {
  const topics = variant === 0 ? [topicOf(key)] : [topicOf(key), 'other'];
  return { text: `The tide number ${key} was late`, lang: 'en', topics };
}

function particularsOf(kind: string, id: string, key: string, variant: number): Sets {
  const n = numberOf(key);
  if (kind === 'claim') {
    const { text, topics } = describeClaim(key, variant);
    return [
      [`text of ${id}`, text],
      [`topics of ${id}`, [...topics].sort().join(' · ')],
    ];
  }
  if (kind !== 'source') return [];
  const isOutlet = key.startsWith('o');
  const isPerson = key.startsWith('p');
  const name = isOutlet ? `The ${String(paperNames[n])} (fictional)` : String(personNames[n]);
  return [
    [`outletKind of ${id}`, isOutlet ? String(kinds[n % kinds.length]) : ''],
    [`country of ${id}`, isOutlet ? countryOf(variant) : ''],
    [`role of ${id}`, isPerson ? (variant === 0 ? 'mayor' : 'reeve') : ''],
    ...(isOutlet || isPerson ? [[`name of ${id}: ${name}`, 'CONFIRMED'] as const] : []),
  ];
}
