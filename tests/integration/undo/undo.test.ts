/** Taking changes back over HTTP: exactly, or not at all where something rests on them; and back again. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { importExample } from '../../support/example.ts';
import { dataOf, startTestServer, valueAt, valuesAt } from '../../support/running-server.ts';
import type { TestServer } from '../../support/running-server.ts';
import { emptyTestDatabase } from '../../support/test-graph.ts';

const undoing = `mutation Undo($input: UndoInput!) {
  undo(input: $input) {
    undone { id undoneBy { id } }
    activity { id action reason undoneBy { id } }
    userErrors { code path message }
  }
}`;

const grading = `mutation Assess($input: AssessCredibilityInput!) {
  assessCredibility(input: $input) { assessment { id } activity { id } userErrors { message } }
}`;

/** One question after the other: a cold database plans each for seconds. */
const questions = [
  'sources(first: 100) { totalCount edges { node { id name } } }',
  'sources(first: 100) { edges { node { profile { claims ownVoice relayed } } } }',
  'documents(first: 100) { totalCount edges { node { id located locatedAs { id } versions { sha256 } } } }',
  'claims(first: 100) { totalCount edges { node { id text relations { kind from { id } to { id } } } } }',
  'claims(first: 100) { edges { node { origins { lower upper unidentified classes { key type } } } } }',
  'claims(first: 100) { edges { node { credibility { expected estimatedGrade } } } }',
  'overview { sources outlets documents locatedDocuments claims assertions attributions suggestions }',
  'search(text: "istiqlal", first: 20) { edges { label node { ... on Node { id } } } }',
  'chaseList(first: 20) { totalCount edges { node { document { id } claimsBlocked } } }',
];

let server: TestServer;

beforeAll(async () => {
  await emptyTestDatabase();
  await importExample();
  server = await startTestServer();
});

afterAll(() => server.close());

const undo = async (activity: unknown): Promise<unknown> =>
  valueAt(await dataOf(server.query(undoing, { input: { activity, reason: 'a mistake' } })), 'undo');

const lastActivity = async (): Promise<unknown> =>
  valuesAt(
    await dataOf(server.query('{ activities(first: 1) { edges { node { id } } } }')),
    'activities.edges.*.node.id',
  )[0];

/** A cold database plans some of them for longer than a request may take, and answers the next time. */
const answered = async (question: string): Promise<unknown> => {
  for (let tries = 1; ; tries += 1) {
    const answer = await server.query(question);
    if (valueAt(answer.body, 'data') != null || tries === 3) return await dataOf(Promise.resolve(answer));
  }
};

const state = async (): Promise<Readonly<Record<string, unknown>>> => {
  const answers: Record<string, unknown> = {};
  for (const question of questions) answers[question] = await answered(`{ ${question} }`);
  return answers;
};

const claimOf = async (): Promise<string> =>
  String(
    valuesAt(
      await dataOf(server.query('{ claims(first: 1) { edges { node { id } } } }')),
      'claims.edges.*.node.id',
    )[0],
  );

const gradings = async (id: string): Promise<unknown> =>
  valueAt(
    await dataOf(
      server.query('query C($id: ID!) { claim(id: $id) { grading { id } gradings { id undone } } }', { id }),
    ),
    'claim',
  );

it('a grade that is undone does not stand, and is still told of; undoing that brings it back', async () => {
  const claim = await claimOf();
  const input = { claim, grade: 4, rationale: 'too few', reliabilitySeen: true };
  const graded = valueAt(await dataOf(server.query(grading, { input })), 'assessCredibility');
  const id = valueAt(graded, 'assessment.id');
  const undone = await undo(valueAt(graded, 'activity.id'));
  expect(undone).toMatchObject({
    undone: { undoneBy: { id: valueAt(undone, 'activity.id') } },
    activity: { action: 'UNDO', reason: 'a mistake', undoneBy: null },
    userErrors: [],
  });
  expect(await gradings(claim)).toEqual({ grading: null, gradings: [{ id, undone: true }] });
  expect(await undo(valueAt(graded, 'activity.id'))).toMatchObject({ userErrors: [{ code: 'CONFLICT' }] });

  const redone = await undo(valueAt(undone, 'activity.id'));
  expect(redone).toMatchObject({ userErrors: [] });
  expect(await gradings(claim)).toEqual({ grading: { id }, gradings: [{ id, undone: false }] });
  // Now it is the import's turn: the grade rests on what it brought.
  const first = valuesAt(
    await dataOf(
      server.query('{ activities(first: 50, filter: { actions: [IMPORT] }) { edges { node { id } } } }'),
    ),
    'activities.edges.*.node.id',
  )[0];
  const refused = await undo(first);
  expect(refused).toMatchObject({
    undone: null,
    activity: null,
    userErrors: [{ code: 'CONFLICT', path: ['input', 'activity'] }],
  });
  expect(String(valueAt(refused, 'userErrors') && JSON.stringify(refused))).toContain(
    String(valueAt(graded, 'activity.id')),
  );
  expect(await undo(await lastActivity())).toMatchObject({ userErrors: [] });
});

it('an undo whose change was undone anew has nothing left to take back, until that is undone', async () => {
  const claim = await claimOf();
  const input = { claim, grade: 4, rationale: 'too few', reliabilitySeen: true };
  const graded = valueAt(await dataOf(server.query(grading, { input })), 'assessCredibility');
  const activity = valueAt(graded, 'activity.id');
  const redone = valueAt(await undo(valueAt(await undo(activity), 'activity.id')), 'activity.id');
  const undone = await undo(activity);
  expect(undone).toMatchObject({ userErrors: [] });
  const refused = await undo(redone);
  expect(refused).toMatchObject({ undone: null, userErrors: [{ code: 'CONFLICT' }] });
  expect(JSON.stringify(refused)).toContain(String(activity));
  // It stands again, and only then can the first undo stand again in its stead.
  expect(await undo(valueAt(undone, 'activity.id'))).toMatchObject({ userErrors: [] });
  expect(await gradings(claim)).toMatchObject({ grading: { id: valueAt(graded, 'assessment.id') } });
  expect(await undo(redone)).toMatchObject({ userErrors: [] });
  expect(await gradings(claim)).toMatchObject({ grading: null });
});

it('an import that is undone leaves nothing in any list or figure, and comes back exactly', async () => {
  const before = await state();
  const imported = valuesAt(
    await dataOf(
      server.query('{ activities(first: 50, filter: { actions: [IMPORT] }) { edges { node { id } } } }'),
    ),
    'activities.edges.*.node.id',
  )[0];
  const undone = await undo(imported);
  expect(undone).toMatchObject({ userErrors: [] });
  const empty = JSON.stringify(Object.values(await state()));
  expect(empty).not.toMatch(/"id"/);
  expect(empty).not.toMatch(/:[1-9]/);
  expect(await undo(valueAt(undone, 'activity.id'))).toMatchObject({ userErrors: [] });
  expect(await state()).toEqual(before);
});

it.each([
  ['activity_00000000000000000000000000000000', 'NOT_FOUND'],
  ['claim_00000000000000000000000000000000', 'INVALID_INPUT'],
])('%s cannot be undone', async (id, code) => {
  expect(await undo(id)).toMatchObject({ undone: null, userErrors: [{ code, path: ['input', 'activity'] }] });
});
