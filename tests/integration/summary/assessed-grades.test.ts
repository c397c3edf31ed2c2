/** Lists and counts by what people graded: the grade that stands, of each claim one. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { importExample } from '../../support/example.ts';
import { dataOf, startTestServer, valueAt, valuesAt } from '../../support/running-server.ts';
import type { TestServer } from '../../support/running-server.ts';
import { emptyTestDatabase, openTestDriver } from '../../support/test-graph.ts';

let server: TestServer;
let first: string;
let second: string;

beforeAll(async () => {
  await emptyTestDatabase();
  await importExample();
  server = await startTestServer();
  const data = await dataOf(server.query('{ claims(first: 2) { edges { node { id } } } }'));
  [first = '', second = ''] = valuesAt(data, 'claims.edges.*.node.id').map(String);
});

afterAll(() => server.close());

async function grade(claim: string, value: number, supersedes: string | null = null): Promise<string> {
  const data = await dataOf(
    server.query(
      `mutation A($input: AssessCredibilityInput!) {
        assessCredibility(input: $input) { assessment { id } userErrors { message } }
      }`,
      { input: { claim, grade: value, rationale: 'as told', reliabilitySeen: false, supersedes } },
    ),
  );
  expect(valueAt(data, 'assessCredibility.userErrors')).toEqual([]);
  return String(valueAt(data, 'assessCredibility.assessment.id'));
}

const graded = async (grades: readonly number[], orderBy = 'RECORDED_DESC', more: object = {}) => {
  const data = await dataOf(
    server.query(
      `query L($filter: ClaimFilter!, $orderBy: ClaimOrder) {
        claims(filter: $filter, orderBy: $orderBy) { totalCount edges { node { id } } }
      }`,
      { filter: { assessedGrades: grades, ...more }, orderBy },
    ),
  );
  const ids = valuesAt(data, 'claims.edges.*.node.id').map(String).sort();
  expect(valueAt(data, 'claims.totalCount')).toBe(ids.length);
  return ids;
};

/** Of the grades 1 to 6, over all and in the only month. */
const counts = async (): Promise<readonly (readonly unknown[])[]> => {
  const data = await dataOf(
    server.query(`{ overview {
      gradeCounts { grade assessed estimated }
      claimsByMonth { grades { assessed } }
    } }`),
  );
  expect(valuesAt(data, 'overview.gradeCounts.*.grade')).toEqual([1, 2, 3, 4, 5, 6]);
  return [
    valuesAt(data, 'overview.gradeCounts.*.assessed'),
    valuesAt(data, 'overview.claimsByMonth.*.grades.*.assessed'),
  ];
};

it('where nobody graded anything, no list and no count has anything', async () => {
  expect(await graded([1, 2, 3, 4, 5, 6])).toEqual([]);
  expect(await counts()).toEqual([
    [0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0],
  ]);
});

it('the grade that took the place of another counts, and that other does not', async () => {
  const earlier = await grade(first, 2);
  await grade(second, 4);
  expect(await graded([2])).toEqual([first]);
  const later = await grade(first, 4, earlier);
  expect(await graded([2])).toEqual([]);
  for (const order of ['RECORDED_DESC', 'TEXT_ASC', 'ESTIMATED_GRADE_ASC', 'ORIGINS_ASC'])
    expect(await graded([2, 4], order)).toEqual([first, second].sort());
  expect(await counts()).toEqual([
    [0, 0, 0, 2, 0, 0],
    [0, 0, 0, 2, 0, 0],
  ]);
  await undone(later);
  expect(await graded([2])).toEqual([first]);
  expect(await counts()).toEqual([
    [0, 1, 0, 1, 0, 0],
    [0, 1, 0, 1, 0, 0],
  ]);
});

it('goes with the other conditions', async () => {
  const data = await dataOf(server.query('query C($id: ID!) { claim(id: $id) { text } }', { id: first }));
  const text = String(valueAt(data, 'claim.text'));
  for (const order of ['RECORDED_DESC', 'TEXT_ASC', 'ESTIMATED_GRADE_ASC', 'ORIGINS_ASC'])
    expect(await graded([2, 4], order, { text })).toEqual([first]);
  expect(await graded([2, 4], 'RECORDED_DESC', { topic: 'nothing of the kind' })).toEqual([]);
});

it('a grade that there is not is refused', async () => {
  const { body } = await server.query('{ claims(filter: { assessedGrades: [7] }) { totalCount } }');
  expect(valuesAt(body, 'errors.*.extensions.code')).toEqual(['INVALID_INPUT']);
});

/** As an undo leaves it. */
async function undone(id: string): Promise<void> {
  const driver = openTestDriver();
  try {
    await driver.executeQuery(
      `MATCH (j:Judgement {id: $id})
      SET j.pastStatuses = [j.status], j.pastStatusTimes = [j.statusAt], j.status = 'UNDONE', j.statusAt = $at`,
      { id, at: new Date().toISOString() },
    );
  } finally {
    await driver.close();
  }
}
