/** People's grades over HTTP: what is recorded, what is refused, and that no grade is lost without a word. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { importExample } from '../../support/example.ts';
import { dataOf, startTestServer, valueAt, valuesAt } from '../../support/running-server.ts';
import type { TestServer } from '../../support/running-server.ts';
import { emptyTestDatabase } from '../../support/test-graph.ts';

const assessCredibility = `mutation Assess($input: AssessCredibilityInput!) {
  assessCredibility(input: $input) {
    assessment { id grade rationale reliabilitySeen by { name } supersedes { id } claim { id } undone }
    activity { id seq action reason subjects { id } }
    userErrors { code path message }
  }
}`;

const assessReliability = `mutation Assess($input: AssessReliabilityInput!) {
  assessReliability(input: $input) {
    assessment { id grade topic source { id reliability { id } } }
    activity { action }
    userErrors { code path message }
  }
}`;

let server: TestServer;
let claimId: string;
let outletId: string;

beforeAll(async () => {
  await emptyTestDatabase();
  await importExample();
  server = await startTestServer();
  const data = await dataOf(
    server.query(`{
      claims(first: 1) { edges { node { id } } }
      outlets(first: 1) { edges { node { id } } }
    }`),
  );
  claimId = String(valueAt(data, 'claims.edges.0.node.id') ?? valuesAt(data, 'claims.edges.*.node.id')[0]);
  outletId = String(valuesAt(data, 'outlets.edges.*.node.id')[0]);
});

afterAll(() => server.close());

const grade = async (input: object): Promise<unknown> =>
  valueAt(
    await dataOf(
      server.query(assessCredibility, {
        input: { claim: claimId, grade: 3, rationale: 'as far as it goes', reliabilitySeen: false, ...input },
      }),
    ),
    'assessCredibility',
  );

it('a grade is recorded with its activity, and stands', async () => {
  const answer = await grade({ idempotencyKey: 'first' });
  expect(answer).toMatchObject({
    assessment: {
      grade: 3,
      rationale: 'as far as it goes',
      supersedes: null,
      claim: { id: claimId },
      undone: false,
    },
    activity: { action: 'ASSESS_CREDIBILITY', reason: 'as far as it goes' },
    userErrors: [],
  });
  const id = valueAt(answer, 'assessment.id');
  expect(valuesAt(answer, 'activity.subjects.*.id')).toEqual([claimId, id]);
  const again = await grade({ idempotencyKey: 'first' });
  expect(again).toEqual(answer);
  const data = await dataOf(
    server.query('query C($id: ID!) { claim(id: $id) { grading { id } gradings { id } } }', { id: claimId }),
  );
  expect(valueAt(data, 'claim')).toEqual({ grading: { id }, gradings: [{ id }] });
});

it('who did not see the grade that stands is told which it is', async () => {
  const data = await dataOf(
    server.query('query C($id: ID!) { claim(id: $id) { grading { id } } }', { id: claimId }),
  );
  const standing = valueAt(data, 'claim.grading.id');
  const refused = await grade({ grade: 4 });
  expect(refused).toMatchObject({
    assessment: null,
    activity: null,
    userErrors: [{ code: 'CONFLICT', path: ['input', 'supersedes'] }],
  });
  expect(valueAt(refused, 'userErrors') as { message: string }[]).toEqual([
    expect.objectContaining({ message: expect.stringContaining(String(standing)) }),
  ]);
  const taken = await grade({ grade: 4, supersedes: standing });
  expect(taken).toMatchObject({ assessment: { grade: 4, supersedes: { id: standing } }, userErrors: [] });
});

it('the same key with another input is a conflict', async () => {
  const answer = await grade({ idempotencyKey: 'first', grade: 5 });
  expect(answer).toMatchObject({ userErrors: [{ code: 'CONFLICT', path: ['input', 'idempotencyKey'] }] });
});

it('grade 1 is refused while it is not earned, with the reasons', async () => {
  const data = await dataOf(
    server.query('query C($id: ID!) { claim(id: $id) { grading { id } origins { lower } } }', {
      id: claimId,
    }),
  );
  const answer = await grade({ grade: 1, supersedes: valueAt(data, 'claim.grading.id') });
  expect(valueAt(data, 'claim.origins.lower')).toBeLessThan(2);
  expect(answer).toMatchObject({
    assessment: null,
    userErrors: [{ code: 'GRADE_NOT_EARNED', path: ['input', 'grade'] }],
  });
});

it.each([
  ['grade', { grade: 7 }, 'INVALID_INPUT'],
  ['rationale', { rationale: ' ' }, 'INVALID_INPUT'],
  ['rationale', { rationale: 'a\u0000b' }, 'INVALID_INPUT'],
  ['claim', { claim: 'claim_00000000000000000000000000000000' }, 'NOT_FOUND'],
  ['claim', { claim: "'} DETACH DELETE" }, 'INVALID_INPUT'],
])('a bad %s is refused, and leaves nothing', async (field, input, code) => {
  const count = async () =>
    valueAt(await dataOf(server.query('{ activities { totalCount } }')), 'activities.totalCount');
  const before = await count();
  expect(await grade(input)).toMatchObject({
    assessment: null,
    activity: null,
    userErrors: [{ code, path: ['input', field] }],
  });
  expect(await count()).toBe(before);
});

it('a source has a letter on each topic', async () => {
  const letter = async (input: object): Promise<unknown> =>
    valueAt(
      await dataOf(
        server.query(assessReliability, {
          input: { source: outletId, grade: 'B', rationale: 'on the whole', ...input },
        }),
      ),
      'assessReliability',
    );
  const onAll = await letter({});
  expect(onAll).toMatchObject({ assessment: { grade: 'B', topic: null }, userErrors: [] });
  const onTopic = await letter({ grade: 'F', topic: 'harbours' });
  expect(onTopic).toMatchObject({
    assessment: {
      grade: 'F',
      topic: 'harbours',
      source: { reliability: { id: valueAt(onAll, 'assessment.id') } },
    },
  });
});
