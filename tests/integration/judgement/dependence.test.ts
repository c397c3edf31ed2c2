/** Dependence over HTTP: how it is declared, what is refused, and what it does to the origins of claims. */
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { valueAt } from '../../support/running-server.ts';
import type { TestServer } from '../../support/running-server.ts';
import { emptyTestDatabase } from '../../support/test-graph.ts';
import { claimsOfGrade, figuresOf } from './judged-figures.ts';
import {
  assertionIn,
  countActivities,
  idOfKey,
  importJudgedStory,
  judge,
  startPatientServer,
} from './judged-story.ts';

// Each judges and asks many times over.
jest.setTimeout(180_000);

let server: TestServer;

beforeAll(async () => {
  await emptyTestDatabase();
  await importJudgedStory();
  server = await startPatientServer();
});

afterAll(() => server.close());

const declare = (input: object): Promise<unknown> =>
  judge(server, 'declareDependence', { dependent: true, kind: 'SAME_MATERIAL', ...input });

it('a dependence is recorded with its activity, in the order in which it was said', async () => {
  const [a, b] = [await idOfKey('west'), await idOfKey('east')];
  const answer = await declare({ a, b });
  expect(answer).toMatchObject({
    judgement: { dependent: true, kind: 'SAME_MATERIAL', undone: false, a: { id: a }, b: { id: b } },
    activity: { action: 'DECLARE_DEPENDENCE', reason: 'it is on record' },
    userErrors: [],
  });
});

it('while one stands, another of the same two is a conflict that names it', async () => {
  const [a, b] = [await idOfKey('west'), await idOfKey('mayor')];
  const standing = String(valueAt(await declare({ a, b, dependent: false }), 'judgement.id'));
  for (const again of [
    { a, b, dependent: true },
    { a, b, dependent: false },
    { a: b, b: a, dependent: true },
  ]) {
    expect(await declare(again)).toMatchObject({
      judgement: null,
      activity: null,
      userErrors: [
        {
          code: 'CONFLICT',
          path: ['input', 'dependent'],
          message: expect.stringContaining(standing) as unknown,
        },
      ],
    });
  }
});

it('two that are not two, or not of one kind, are refused, and leave nothing', async () => {
  const before = await countActivities(server);
  const source = await idOfKey('west');
  const assertion = await assertionIn('hail-west', 'west');
  const missing = 'source_00000000000000000000000000000000';
  for (const [input, code, field] of [
    [{ a: source, b: source }, 'INVALID_INPUT', 'b'],
    [{ a: source, b: assertion }, 'INVALID_INPUT', 'b'],
    [{ a: source, b: await idOfKey('hail') }, 'INVALID_INPUT', 'b'],
    [{ a: missing, b: source }, 'NOT_FOUND', 'a'],
    [{ a: source, b: missing }, 'NOT_FOUND', 'b'],
    [{ a: source, b: await idOfKey('ghost'), reason: ' ' }, 'INVALID_INPUT', 'reason'],
  ] as const) {
    expect(await declare(input)).toMatchObject({
      judgement: null,
      activity: null,
      userErrors: [{ code, path: ['input', field] }],
    });
  }
  expect(await countActivities(server)).toBe(before);
});

it('two origins that were declared dependent, also through a third, count as one, and it is said by whom', async () => {
  expect(await figuresOf(server, 'frost')).toMatchObject({ origins: { lower: 2, upper: 2, joins: [] } });
  // Two of .6: R = 1, E = 2/3, u = ½; one: E = .6, u = .8.
  expect(await claimsOfGrade(server, 3)).toEqual(['frost']);
  const ghost = await idOfKey('ghost');
  await declare({ a: await idOfKey('north'), b: ghost });
  expect(await figuresOf(server, 'frost')).toMatchObject({ origins: { lower: 2, upper: 2 } });
  const answer = await declare({ a: ghost, b: await idOfKey('south') });
  const at = String(valueAt(answer, 'activity.at'));
  const before = new Date(Date.parse(at) - 1).toISOString();
  const figures = await figuresOf(server, 'frost');
  expect(figures).toMatchObject({
    origins: { lower: 1, upper: 1, joins: [{ reason: 'DECLARED_DEPENDENT', cautious: false }] },
    credibility: { estimatedGrade: 6 },
  });
  expect(valueAt(figures, 'origins.joins.0.judgement.id')).toMatch(/^dependence_/);
  expect(await figuresOf(server, 'frost', before)).toMatchObject({ origins: { lower: 2, upper: 2 } });
  expect(await figuresOf(server, 'frost', at)).toMatchObject({ origins: { lower: 1, upper: 1 } });
  expect(await claimsOfGrade(server, 3)).toEqual([]);
});

it('two assertions that depend on each other make one origin of theirs, in their claim alone', async () => {
  const [a, b] = [await assertionIn('flood-north', 'north'), await assertionIn('frost-south', 'south')];
  expect(await declare({ a, b })).toMatchObject({ userErrors: [] });
  expect(await figuresOf(server, 'flood')).toMatchObject({ origins: { upper: 1, joins: [] } });
});
