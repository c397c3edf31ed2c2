/** What is judged of one of several sources that are one is judged of all: withdrawals, and people's letters. */
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { openServices } from '../../../src/open-services.ts';
import { dataOf, valueAt, valuesAt } from '../../support/running-server.ts';
import type { TestServer } from '../../support/running-server.ts';
import { emptyTestDatabase, silentLog, testConnection } from '../../support/test-graph.ts';
import { importRecords } from '../graphql/import-records.ts';
import { startPatientServer } from './judged-story.ts';
import { openAnswers } from './merged-answers.ts';
import type { MergedAnswers } from './merged-answers.ts';
import { mergedStory } from './merged-story.ts';

// Each judges and asks many times over.
jest.setTimeout(300_000);

let server: TestServer;
let answers: MergedAnswers;
let idOf: (key: string) => string;

beforeAll(async () => {
  server = await startPatientServer();
  answers = openAnswers(server);
  await emptyTestDatabase();
  await importRecords(mergedStory());
  const data = await ask('{ sources(first: 50) { edges { node { id keys } } } }');
  const nodes = valuesAt(data, 'sources.edges.*.node') as { id: string; keys: string[] }[];
  const ids = new Map(nodes.map(({ id, keys: [key = ''] }) => [key.split('#')[1], id]));
  idOf = (key) => ids.get(key) ?? '';
  for (const [a, b] of [
    ['x', 'y'],
    ['z', 'y'],
  ])
    await change('judgeIdentity', { a: idOf(a ?? ''), b: idOf(b ?? ''), same: true, reason: 'one masthead' });
});
afterAll(() => server.close());

const ask = (query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<unknown> =>
  dataOf(server.query(query, variables));

const changes = {
  judgeIdentity: ['JudgeIdentityInput', 'match { id }'],
  withdraw: ['WithdrawInput', 'withdrawal { id } orphaned { edges { node { text } } }'],
  assessReliability: ['AssessReliabilityInput', 'assessment { id }'],
  undo: ['UndoInput', 'undone { id }'],
} as const;

async function change(mutation: keyof typeof changes, input: object): Promise<unknown> {
  const [type, made] = changes[mutation];
  const query = `mutation C($input: ${type}!) {
    ${mutation}(input: $input) { ${made} activity { id } userErrors { code path message } }
  }`;
  return valueAt(await ask(query, { input }), mutation);
}

const ofSource = async (key: string, fields: string): Promise<unknown> =>
  valueAt(await ask(`query ($id: ID!) { source(id: $id) { ${fields} } }`, { id: idOf(key) }), 'source');

/** Summaries that are kept are those that a new analysis gives, and the graph keeps its rules. */
async function expectVerified(): Promise<void> {
  await answers.overview();
  const services = openServices(testConnection(), silentLog);
  const found: unknown[] = [];
  try {
    for await (const one of services.verification.findBreaches()) found.push(one);
  } finally {
    await services.close();
  }
  expect(found).toEqual([]);
}

it('what withdrawing one of them will do is foretold, and is what it does; taken back, it is as before', async () => {
  const foretold = (await answers.impact(idOf('z'))) as readonly {
    readonly claim: { readonly text: string };
    readonly orphaned: boolean;
    readonly after: Readonly<Record<string, unknown>>;
    readonly estimatedGradeAfter: number;
  }[];
  for (const key of ['x', 'y']) expect(await answers.impact(idOf(key))).toEqual(foretold);
  expect(foretold.some(({ orphaned }) => orphaned)).toBe(true);
  const without = await answers.without(idOf('z'));
  expect(await answers.without(idOf('x'))).toEqual(without);
  const before = await answers.claims();
  await expectVerified();

  const withdrawn = await change('withdraw', { id: idOf('z'), reason: 'it was made up' });
  expect(withdrawn).toMatchObject({ userErrors: [] });
  const textsOf = (found: readonly unknown[]): string[] => found.map(String).sort();
  expect(textsOf(valuesAt(withdrawn, 'orphaned.edges.*.node.text'))).toEqual(
    textsOf(foretold.filter(({ orphaned }) => orphaned).map(({ claim }) => claim.text)),
  );
  const after = (await answers.claims()) as readonly unknown[];
  const claimsAfter = new Map(after.map((one) => [valueAt(one, 'claim.text'), valueAt(one, 'claim')]));
  for (const { claim, after: origins, estimatedGradeAfter: estimatedGrade } of foretold)
    expect(claimsAfter.get(claim.text)).toMatchObject({ origins, credibility: { estimatedGrade } });
  const withoutOf = (text: unknown): unknown =>
    valueAt(
      (without as readonly unknown[]).find((one) => valueAt(one, 'claim.text') === text),
      'claim.without',
    );
  for (const [text, claim] of claimsAfter) expect(claim).toMatchObject(withoutOf(text) as object);
  await expectVerified();

  const id = valueAt(withdrawn, 'withdrawal.id');
  for (const key of ['x', 'y', 'z'])
    expect(await ofSource(key, 'withdrawal { id }')).toEqual({ withdrawal: { id } });
  expect(await change('withdraw', { id: idOf('x'), reason: 'it was made up' })).toMatchObject({
    userErrors: [{ code: 'CONFLICT', message: expect.stringContaining(String(id)) }],
  });

  const activity = valueAt(withdrawn, 'activity.id');
  expect(await change('undo', { activity, reason: 'it was not' })).toMatchObject({ userErrors: [] });
  expect(await answers.claims()).toEqual(before);
  expect(await answers.impact(idOf('y'))).toEqual(foretold);
});

it('the last letter stands for all, is superseded by who grades another, and is its own again once they are two', async () => {
  const assess = (key: string, grade: string, supersedes: unknown = null): Promise<unknown> =>
    change('assessReliability', { source: idOf(key), grade, rationale: 'as we know it', supersedes });
  const letter = async (key: string): Promise<unknown> =>
    valueAt(await ofSource(key, 'reliability { grade }'), 'reliability');
  const first = valueAt(await assess('x', 'B'), 'assessment.id');
  expect(await letter('y')).toEqual({ grade: 'B' });
  expect(await assess('y', 'D')).toMatchObject({
    userErrors: [{ code: 'CONFLICT', message: expect.stringContaining(String(first)) }],
  });
  expect(await assess('y', 'D', first)).toMatchObject({ userErrors: [] });
  for (const key of ['x', 'y', 'z']) expect(await letter(key)).toEqual({ grade: 'D' });
  const whileOne = new Date().toISOString();

  await change('judgeIdentity', { a: idOf('x'), b: idOf('y'), same: false, reason: 'two after all' });
  expect(await letter('x')).toEqual({ grade: 'B' });
  for (const key of ['y', 'z']) expect(await letter(key)).toEqual({ grade: 'D' });
  expect(await ofSource('x', `reliability(asOf: "${whileOne}") { grade }`)).toEqual({
    reliability: { grade: 'D' },
  });
  await expectVerified();
});

it('each is found by its own name, and says as whom it counts', async () => {
  const canonical = [idOf('y'), idOf('z')].sort()[0];
  for (const key of ['y', 'z']) {
    const data = await ask(
      'query ($text: String!) { search(text: $text) { edges { node { ... on Outlet { id mergedInto { id } } } } } }',
      { text: `The ${key} (fictional)` },
    );
    expect(valuesAt(data, 'search.edges.*.node')).toContainEqual({
      id: idOf(key),
      mergedInto: idOf(key) === canonical ? null : { id: canonical },
    });
  }
});
