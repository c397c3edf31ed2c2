/**
 * An invented story that two names of one source tell, and the same story as it is recorded where that source has one name:
 * whatever is counted of the first, once the two are judged to be one, is what is counted of the second.
 */

const namespace = 'test-merged';

/** Names that are of one source each. */
export const sameSources: readonly (readonly string[])[] = [
  ['x', 'y', 'z'],
  ['one', 'two'],
  ['fund', 'trust'],
];

type Link = Readonly<Record<string, unknown>> & { readonly source: string };

const link = (source: string, more: object = {}): Link => ({ source, modality: 'CERTAIN', ...more });
const saw = (source: string, more: object = {}): Link => link(source, { basis: 'OBSERVED', ...more });
/** Who is credited, by a cue. */
const said = (source: string, more: object = {}): Link => link(source, { cue: 'said', ...more });

interface Read {
  readonly claim: string;
  /** The reader first: the document is that outlet's about the claim. */
  readonly links: readonly [Link, ...Link[]];
  readonly readIn?: string;
}

const reads: readonly Read[] = [
  // The same unnamed source, by two outlets that are one.
  { claim: 'fire', links: [link('x'), said('one')] },
  { claim: 'fire', links: [link('y'), said('two')] },
  // Two outlets that saw it, of owners that are one; and one that takes copy from another.
  { claim: 'flood', links: [saw('p')] },
  { claim: 'flood', links: [saw('y')] },
  { claim: 'storm', links: [saw('q')] },
  { claim: 'storm', links: [saw('x')] },
  // Whom others take it from, and who takes it from itself.
  { claim: 'quake', links: [link('r'), said('x')] },
  { claim: 'quake', links: [link('p'), said('y')] },
  { claim: 'quake', links: [link('y'), said('x', { document: 'quake-x' })] },
  { claim: 'quake', links: [link('x'), said('nell')] },
  // At odds with itself, and with another.
  { claim: 'hail', links: [link('y')] },
  { claim: 'hail', links: [link('x', { stance: 'DENIES' })] },
  { claim: 'frost', links: [link('r')] },
  { claim: 'frost', links: [link('y', { stance: 'DENIES' })] },
  // A headline, and what it restates.
  { claim: 'ice', links: [link('x', { place: 'HEADLINE' })] },
  { claim: 'ice', readIn: 'ice-x', links: [link('y', { modality: 'POSSIBLE' }), said('nell')] },
  // Cited and never seen, of one who carries an unnamed source.
  { claim: 'gale', links: [link('r'), said('x', { document: 'gale-report' })] },
  { claim: 'gale', links: [link('p'), said('two')] },
  // A circle of two outlets, one of them by two names.
  { claim: 'mist', links: [link('x'), said('p', { document: 'mist-p' })] },
  { claim: 'mist', links: [link('p'), said('y', { document: 'mist-y' })] },
  { claim: 'mist', links: [link('y')] },
  // Unnamed sources of several outlets, of whom some may be one.
  { claim: 'drought', links: [link('r'), said('one')] },
  { claim: 'drought', links: [link('q'), said('aide')] },
  { claim: 'drought', links: [link('p'), said('clerk')] },
];

const outlet = (key: string, more: object = {}): object => ({
  ...{ key, type: 'OUTLET', outletKind: 'NEWSPAPER' },
  names: [{ value: `The ${key} (fictional)`, lang: 'en' }],
  ...more,
});
const anonymous = (key: string, descriptor: string, carriedBy: string): object => ({
  ...{ key, type: 'ANONYMOUS', descriptor, descriptorLang: 'en', carriedBy },
});

const sources: readonly object[] = [
  ...['x', 'z', 'r', 'fund', 'trust'].map((key) => outlet(key)),
  outlet('y', { ownedBy: [{ source: 'fund' }] }),
  outlet('p', { ownedBy: [{ source: 'trust' }] }),
  outlet('q', { syndicatesFrom: [{ source: 'y' }] }),
  { key: 'nell', type: 'PERSON', names: [{ value: 'Nell (fictional)', lang: 'en' }] },
  anonymous('one', 'an official', 'x'),
  anonymous('two', 'an official', 'y'),
  anonymous('aide', 'a senior official', 'q'),
  anonymous('clerk', 'a tired official', 'p'),
];

/** Keys of its claims. */
export const claimKeys = [...new Set(reads.map(({ claim }) => claim))];

/** The document that what is read stands in. */
function documentOf({ claim, links: [first], readIn = `${claim}-${first.source}` }: Read): string {
  return readIn;
}

/** The story; where `nameOf` gives two names one, as it is recorded of one source. */
export function mergedStory(nameOf: (key: string) => string = (key) => key): object {
  const rename = <T>(value: T): T => JSON.parse(JSON.stringify(value), reviver) as T;
  // Documents keep their names: what stands there stays where it is.
  function reviver(field: string, value: unknown): unknown {
    const isName = ['key', 'source', 'carriedBy', 'publisher'].includes(field);
    return isName && typeof value === 'string' ? nameOf(value) : value;
  }
  const documents = new Map(reads.map((read) => [documentOf(read), documentOf(read).split('-')[1] ?? '']));
  return {
    format: 'hearsay-record/1',
    namespace,
    sources: joinTies(rename(sources)),
    documents: [
      ...Array.from(documents, ([key, by]) => ({ key, publisher: nameOf(by) })),
      { key: 'gale-report', publisher: nameOf('x'), located: false },
    ],
    claims: claimKeys.map((key) => ({ key, text: `There was a ${key}`, lang: 'en' })),
    chains: reads.map((read) => ({
      claim: read.claim,
      readIn: documentOf(read),
      links: rename(read.links),
    })),
    relations: [{ kind: 'ENTAILS', from: 'flood', to: 'storm' }],
  };
}

/** Of descriptions of one source the first, with the ties of all. */
function joinTies(described: readonly object[]): readonly object[] {
  const byKey = new Map<unknown, object>();
  for (const one of described) {
    const key = Object.entries(one).find(([field]) => field === 'key')?.[1] as unknown;
    byKey.set(key, { ...one, ...byKey.get(key) });
  }
  return [...byKey.values()];
}

/** The whole key of a name or claim. */
export const keyOf = (key: string): string => `${namespace}#${key}`;
