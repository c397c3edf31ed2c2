/** What every mutation refuses: as data, with a code, where it stands and why; and nothing is left of it in the graph. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sizeOfGraph } from '../../support/recording.ts';
import { dataOf, valueAt, valuesAt } from '../../support/running-server.ts';
import type { TestServer } from '../../support/running-server.ts';
import { emptyTestDatabase } from '../../support/test-graph.ts';
import { attributionOf, idOfKey, importJudgedStory, startPatientServer } from '../judgement/judged-story.ts';
import { linkAt, newClaim, newDocument, nobody, refusingInputs, withValue } from './refusing-inputs.ts';
import type { KnownThings, Refusing } from './refusing-inputs.ts';

let server: TestServer;
let known: KnownThings;

beforeAll(async () => {
  await emptyTestDatabase();
  await importJudgedStory();
  server = await startPatientServer();
  known = {
    north: await idOfKey('north'),
    south: await idOfKey('south'),
    flood: await idOfKey('flood'),
    storm: await idOfKey('storm'),
    attribution: await attributionOf('storm'),
  };
}, 120_000);

afterAll(() => server.close());

async function ask(mutation: string, input: unknown): Promise<unknown> {
  const type = `${mutation[0]?.toUpperCase() ?? ''}${mutation.slice(1)}Input`;
  const document = `mutation Change($input: ${type}!) {
    ${mutation}(input: $input) { activity { id } userErrors { code path message } }
  }`;
  return valueAt(await dataOf(server.query(document, { input })), mutation);
}

const cypher = "'}) DETACH DELETE n //";
const lucene = 'text:* AND NOT (a~ OR "';

describe.each(Object.keys(refusingInputs))('%s refuses, and leaves no trace of', (mutation) => {
  const refusing = (): Refusing => refusingInputs[mutation]?.(known) ?? { input: {}, ids: {}, words: [] };

  /** That each of these values is refused at its path. */
  async function refuses(
    cases: readonly (readonly [path: string, value: unknown, code: string])[],
  ): Promise<void> {
    const before = await sizeOfGraph();
    for (const [path, value, code] of cases) {
      const answer = await ask(mutation, withValue(refusing().input, path.split('.'), value));
      const told = { path, value, answer };
      const found = valuesAt(answer, 'userErrors.*').find((one) => valueAt(one, 'code') === code);
      expect({ ...told, found }).toEqual({ ...told, found: expect.anything() });
      expect({ ...told, at: (valueAt(found, 'path') as string[]).join('.') }).toEqual({
        ...told,
        at: `input.${path}`,
      });
      expect({ ...told, message: valueAt(found, 'message') }).toEqual({
        ...told,
        message: expect.stringMatching(/\S+ \S+/),
      });
      expect(valueAt(answer, 'activity')).toBeNull();
    }
    expect(await sizeOfGraph()).toEqual(before);
  }

  it('ids that nobody has, and what is no id', async () => {
    await refuses(
      Object.entries(refusing().ids).flatMap(([path, kind]) => [
        [path, nobody(kind), 'NOT_FOUND'],
        ...[
          nobody(kind === 'claim' ? 'version' : 'claim'),
          '__proto__',
          cypher,
          lucene,
          '\ud800',
          '\0',
          '',
        ].map((value) => [path, value, 'INVALID_INPUT'] as const),
      ]),
    );
  });

  it('words that are none, or that cannot be kept', async () => {
    const { words, texts = [] } = refusing();
    await refuses([
      ...words.flatMap((path) =>
        ['  ', 'a\0b', 'half \ud800 a pair', 'so '.repeat(2_001)].map(
          (value) => [path, value, 'INVALID_INPUT'] as const,
        ),
      ),
      ...texts.flatMap((path) =>
        ['', 'a\0b', 'half \ud800 a pair'].map((value) => [path, value, 'INVALID_INPUT'] as const),
      ),
    ]);
  });

  it('dates that there are not', async () => {
    const { dates = [] } = refusing();
    await refuses(
      dates.flatMap((path) =>
        ['2031-13', '2031-02-30', 'yesterday', lucene].map(
          (value) => [path, value, 'INVALID_INPUT'] as const,
        ),
      ),
    );
  });

  it('a key of another form', async () => {
    await refuses(
      ['', 'a b', 'schlüssel', '\0', '\ud800', 'x'.repeat(201)].map((key) => [
        'idempotencyKey',
        key,
        'INVALID_INPUT',
      ]),
    );
  });
});

/** Lucene and Cypher in words are words: they are kept as they are, and nothing else happens. */
it.each([cypher, lucene, '${jndi:x} {{x}} `RETURN 1` \\u0027', '__proto__'])(
  '%s is kept as words',
  async (text) => {
    const input = { source: known.north, grade: 'B', rationale: text, topic: text };
    const graded = `mutation Grade($input: AssessReliabilityInput!) {
    assessReliability(input: $input) { assessment { id rationale topic } activity { id } userErrors { message } }
  }`;
    const before = await sizeOfGraph();
    const answer = valueAt(await dataOf(server.query(graded, { input })), 'assessReliability');
    expect(answer).toMatchObject({ assessment: { rationale: text, topic: text }, userErrors: [] });
    // The judgement, the entry of the log and that of the ledger.
    expect((await sizeOfGraph()).nodes).toBe(before.nodes + 3);
  },
);

describe('what is so in the graph decides', () => {
  const rules: readonly (readonly [
    what: string,
    mutation: string,
    input: () => object,
    code: string,
    path: string,
  ])[] = [
    [
      'a grade beyond 6',
      'assessCredibility',
      () => ({ claim: known.flood, grade: 7, rationale: 'so', reliabilitySeen: true }),
      'INVALID_INPUT',
      'grade',
    ],
    [
      'a grade below 1',
      'assessCredibility',
      () => ({ claim: known.flood, grade: 0, rationale: 'so', reliabilitySeen: true }),
      'INVALID_INPUT',
      'grade',
    ],
    [
      'a grade that is not earned',
      'assessCredibility',
      () => ({ claim: known.storm, grade: 1, rationale: 'so', reliabilitySeen: true }),
      'GRADE_NOT_EARNED',
      'grade',
    ],
    [
      'an assessment that nobody made',
      'assessCredibility',
      () => ({
        claim: known.storm,
        grade: 3,
        rationale: 'so',
        reliabilitySeen: true,
        supersedes: nobody('credibility'),
      }),
      'CONFLICT',
      'supersedes',
    ],
    [
      'itself',
      'judgeIdentity',
      () => ({ a: known.north, b: known.north, same: true, reason: 'so' }),
      'INVALID_INPUT',
      'b',
    ],
    [
      'itself as another',
      'declareDependence',
      () => ({ a: known.north, b: known.north, dependent: true, kind: 'COPIED', reason: 'so' }),
      'INVALID_INPUT',
      'b',
    ],
    [
      'a claim with itself',
      'relateClaims',
      () => ({ kind: 'TENSION', from: known.flood, to: known.flood }),
      'INVALID_INPUT',
      'to',
    ],
    [
      'a hand-off that was rejected',
      'auditHandOff',
      () => ({ attribution: known.attribution, faithful: true, reason: 'so' }),
      'CONFLICT',
      'attribution',
    ],
    [
      'what was rejected, again',
      'retract',
      () => ({ id: known.attribution, reason: 'so' }),
      'CONFLICT',
      'id',
    ],
    [
      'a verdict on what was rejected',
      'reviewSuggestion',
      () => ({ id: known.attribution, verdict: 'CONFIRMED' }),
      'CONFLICT',
      'id',
    ],
    [
      'a voice that credits itself',
      'recordChains',
      () => ({
        readIn: { new: newDocument },
        chains: [
          {
            claim: { new: newClaim },
            links: [0, 1].map(() => ({ source: { id: known.north }, modality: 'CERTAIN' })),
          },
        ],
      }),
      'INVALID_INPUT',
      linkAt(1, 'source'),
    ],
    [
      'words that do not stand there',
      'recordChains',
      () => ({
        readIn: { new: newDocument },
        chains: [
          {
            claim: { new: newClaim },
            links: [
              {
                source: { id: known.north },
                modality: 'CERTAIN',
                spans: [{ role: 'CONTENT', start: 0, end: 2, exact: 'No' }],
              },
            ],
          },
        ],
      }),
      'SPAN_MISMATCH',
      linkAt(0, 'spans.0.exact'),
    ],
    [
      'a key of another change',
      'adjudicateClaim',
      () => ({ claim: known.storm, outcome: 'UNDECIDED', reason: 'so', idempotencyKey: 'taken' }),
      'CONFLICT',
      'idempotencyKey',
    ],
  ];

  beforeAll(async () => {
    expect(await ask('retract', { id: known.attribution, reason: 'in error' })).toMatchObject({
      userErrors: [],
    });
    const adjudicated = { claim: known.flood, outcome: 'UNDECIDED', reason: 'so', idempotencyKey: 'taken' };
    expect(await ask('adjudicateClaim', adjudicated)).toMatchObject({ userErrors: [] });
  });

  it.each(rules)('%s is refused by %s, and leaves nothing', async (_, mutation, input, code, path) => {
    const before = await sizeOfGraph();
    expect(await ask(mutation, input())).toMatchObject({
      activity: null,
      userErrors: [{ code, path: ['input', ...path.split('.')], message: expect.stringMatching(/\S+ \S+/) }],
    });
    expect(await sizeOfGraph()).toEqual(before);
  });
});
