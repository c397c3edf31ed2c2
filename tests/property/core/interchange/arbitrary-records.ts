/** Arbitrary small records: two namespaces that refer to each other, with shared voices, placeholders, spans and notes. */
import fc from 'fast-check';
import type {
  HearsayRecord,
  RecordChain,
  RecordLink,
  RecordSpan,
} from '../../../../src/core/interchange/record.ts';

const status = fc.constantFrom('CONFIRMED', 'SUGGESTED', 'REJECTED');
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined, freq: 2 });
const both = (keys: readonly string[]): fc.Arbitrary<string> =>
  fc.constantFrom(...['one', 'two'].flatMap((namespace) => keys.map((key) => `${namespace}#${key}`)));

const span: fc.Arbitrary<RecordSpan> = fc
  .record({
    role: fc.constantFrom('SOURCE', 'CUE', 'CONTENT', 'HEDGE', 'DATE'),
    start: fc.nat(2),
    length: fc.integer({ min: 1, max: 2 }),
    exact: maybe(fc.constantFrom('no', 'yes')),
  })
  // Words are the same wherever the place is: two readers of one text see the same.
  .map(({ role, start, length, exact }) => ({
    role,
    start,
    end: start + length,
    exact: exact && `${exact}${String(start)}`,
  }));

const link: fc.Arbitrary<RecordLink> = fc.record({
  source: both(['paper', 'agency', 'person', 'somebody']),
  document: maybe(both(['story', 'other', 'cited'])),
  stance: fc.constantFrom('AFFIRMS', 'AFFIRMS', 'AFFIRMS', 'DENIES'),
  modality: fc.constant('CERTAIN'),
  basis: fc.constantFrom('UNKNOWN', 'UNKNOWN', 'UNKNOWN', 'TOLD'),
  place: maybe(fc.constantFrom('HEADLINE', 'LEDE')),
  cue: maybe(fc.constantFrom('said', 'told')),
  hedges: fc.constantFrom([], [], ['reportedly']),
  quoteType: fc.constantFrom('INDIRECT', 'DIRECT'),
  scopeInferred: fc.boolean(),
  spans: fc.array(span, { maxLength: 3 }),
});

const chain: fc.Arbitrary<RecordChain> = fc
  .record({
    claim: both(['c1', 'c2']),
    readIn: both(['story', 'other']),
    links: fc.array(link, { minLength: 1, maxLength: 4 }),
    status,
    note: maybe(fc.constantFrom('a note', 'another')),
  })
  .map(({ links, ...rest }) => ({
    ...rest,
    links: links.map((each, i) => (i === 0 ? { ...each, cue: undefined, document: undefined } : each)),
  }));

const relation = fc.record({
  kind: fc.constantFrom('SAME_AS', 'ENTAILS', 'TENSION'),
  from: both(['c1', 'c2']),
  to: both(['c1', 'c2']),
  note: maybe(fc.constant('a note')),
  status,
});

const tie = fc.record({
  source: both(['paper', 'agency']),
  from: maybe(fc.constant('2020')),
  to: maybe(fc.constant('2021-05')),
});
const name = fc.record({
  value: fc.constantFrom('Tide (fictional)', 'Quay (fictional)'),
  lang: maybe(fc.constantFrom('en', 'ar')),
  script: fc.constant(undefined),
  kind: fc.constantFrom('OFFICIAL', 'ALIAS'),
});
const names = fc.array(name, { minLength: 1, maxLength: 3 });

const described = fc.record({
  paper: fc.record({
    names,
    ownedBy: fc.array(tie, { maxLength: 2 }),
    syndicatesFrom: fc.array(tie, { maxLength: 2 }),
  }),
  agency: fc.record({
    names,
    outletKind: maybe(fc.constantFrom('NEWS_AGENCY', 'OTHER')),
    country: maybe(fc.constant('IQ')),
  }),
  person: fc.record({ names, role: maybe(fc.constant('spokesman')), affiliation: maybe(both(['paper'])) }),
  somebody: fc.record({
    type: fc.constantFrom('ANONYMOUS', 'GROUP', 'UNSPECIFIED'),
    descriptor: fc.constant('an official'),
    carriedBy: both(['paper', 'person']),
  }),
  story: fc.record({
    publisher: maybe(both(['paper'])),
    retrievedAt: maybe(fc.constant('2025-01-02')),
    hasText: fc.boolean(),
    title: maybe(fc.constant('Harbour')),
  }),
  cited: fc.record({
    locatedAs: maybe(both(['story', 'other'])),
    url: maybe(fc.constant('https://a.example/')),
  }),
  topics: fc.array(fc.constantFrom('tide', 'quay'), { maxLength: 3 }),
});

const record = (namespace: string): fc.Arbitrary<HearsayRecord> =>
  fc
    .record({
      described,
      chains: fc.array(chain, { maxLength: 7 }),
      relations: fc.array(relation, { maxLength: 4 }),
    })
    .map(({ described: { paper, agency, person, somebody, story, cited, topics }, chains, relations }) => {
      const { hasText, ...storyFields } = story;
      const noTies = { ownedBy: [], syndicatesFrom: [] };
      return {
        format: 'hearsay-record/1',
        namespace,
        sources: [
          { key: 'paper', type: 'OUTLET', ...paper },
          { key: 'agency', type: 'OUTLET', ...noTies, ...agency },
          { key: 'person', type: 'PERSON', ...noTies, ...person },
          { key: 'somebody', names: [], ...noTies, ...somebody },
        ],
        documents: [
          {
            key: 'story',
            kind: 'ARTICLE',
            located: true,
            ...storyFields,
            text: hasText ? { sha256: 'a'.repeat(64), characters: 9 } : undefined,
          },
          {
            key: 'other',
            kind: 'REPORT',
            located: true,
            text: { sha256: 'b'.repeat(64), characters: 9, file: 'b.txt' },
          },
          { key: 'cited', kind: 'POST', located: false, ...cited },
        ],
        claims: [
          { key: 'c1', text: 'The quay was shut', lang: 'en', topics },
          { key: 'c2', text: 'The quay was open', lang: 'en', topics: [], eventAt: '2025' },
        ],
        chains,
        relations: relations.filter(({ from, to }) => from !== to),
      } satisfies HearsayRecord;
    });

export const arbitraryRecords: fc.Arbitrary<readonly HearsayRecord[]> = fc
  .tuple(record('one'), record('two'))
  .map((records) => [...records]);
