/** Sources that were judged to be one, counted and weighed as one: as if one source had been recorded. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { dataOf, valueAt, valuesAt } from '../../support/running-server.ts';
import type { TestServer } from '../../support/running-server.ts';
import { emptyTestDatabase, openTestDriver } from '../../support/test-graph.ts';
import { importRecords } from '../graphql/import-records.ts';
import { startPatientServer } from './judged-story.ts';
import { inAnyOrder, openAnswers } from './merged-answers.ts';
import type { MergedAnswers } from './merged-answers.ts';
import { keyOf, mergedStory, sameSources } from './merged-story.ts';

let server: TestServer;
let answers: MergedAnswers;

beforeAll(async () => {
  server = await startPatientServer();
  answers = openAnswers(server);
});
afterAll(() => server.close());

async function idsByKey(): Promise<Readonly<Record<string, string>>> {
  const data = await dataOf(server.query('{ sources(first: 50) { edges { node { id keys } } } }'));
  const nodes = valuesAt(data, 'sources.edges.*.node') as { id: string; keys: string[] }[];
  return Object.fromEntries(nodes.map(({ id, keys: [key = ''] }) => [key.split('#')[1] ?? '', id]));
}

async function change(mutation: string, type: string, input: object, made: string): Promise<unknown> {
  const document = `mutation C($input: ${type}!) {
    ${mutation}(input: $input) { ${made} activity { id } userErrors { code message } }
  }`;
  const payload = valueAt(await dataOf(server.query(document, { input })), mutation);
  expect(payload).toMatchObject({ userErrors: [] });
  return payload;
}

const judge = (a: string, b: string, same: boolean): Promise<unknown> =>
  change('judgeIdentity', 'JudgeIdentityInput', { a, b, same, reason: 'one and the same' }, 'match { id }');

async function claimId(key: string): Promise<unknown> {
  const query = 'query ($key: String!) { claim(key: $key) { id } }';
  return valueAt(await dataOf(server.query(query, { key: keyOf(key) })), 'claim.id');
}

/** What people judged of the story: verdicts, audits of two hand-offs, and two letters, the later for the second name. */
async function judgeStory(ids: Readonly<Record<string, string>>, isOne: boolean): Promise<void> {
  for (const [claim, outcome] of [
    ['flood', 'BORNE_OUT'],
    ['storm', 'REFUTED'],
    ['fire', 'BORNE_OUT'],
  ])
    await change(
      'adjudicateClaim',
      'AdjudicateClaimInput',
      { claim: await claimId(claim ?? ''), outcome, reason: 'on record' },
      'adjudication { id }',
    );
  const driver = openTestDriver();
  const { records } = await driver.executeQuery(
    `MATCH (:Claim {key: $key})<-[:STATES]-()-[r:ATTRIBUTED_TO]->() RETURN r.id AS id ORDER BY r.documentId`,
    { key: keyOf('fire') },
  );
  await driver.close();
  for (const [n, record] of records.entries())
    await change(
      'auditHandOff',
      'AuditHandOffInput',
      { attribution: String(record.get('id')), faithful: n === 0, reason: 'compared' },
      'audit { id }',
    );
  const assess = (source: string | undefined, grade: string, supersedes: unknown): Promise<unknown> =>
    change(
      'assessReliability',
      'AssessReliabilityInput',
      { source, grade, rationale: 'as we know it', supersedes },
      'assessment { id }',
    );
  const first = valueAt(await assess(ids['x'], 'B', null), 'assessment.id');
  await assess(isOne ? ids['x'] : ids['y'], 'D', isOne ? first : null);
}

/** Everything that is counted, of each source as `idOf` has it. */
async function allFigures(idOf: (key: string) => string, asOf: string | null = null): Promise<unknown> {
  const keys = ['x', 'y', 'p', 'q', 'r', 'two'];
  const found: unknown[] = [await answers.claims(asOf)];
  for (const key of keys) found.push([key, await answers.source(idOf(key), asOf)]);
  for (const key of ['y', 'two']) found.push([key, await answers.without(idOf(key), asOf)]);
  if (asOf !== null) return found;
  found.push(await answers.overview());
  for (const key of ['y', 'two'])
    found.push([key, await answers.listsOf(idOf(key)), await answers.impact(idOf(key))]);
  return found;
}

const now = (): string => new Date().toISOString();

it('they are counted and weighed as one that was recorded, by any time; separated, as they were, to the last bit', async () => {
  await emptyTestDatabase();
  await importRecords(mergedStory());
  const ids = await idsByKey();
  const idOf = (key: string): string => ids[key] ?? '';
  const leastOf = (key: string): string =>
    sameSources.find((names) => names.includes(key))?.toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1))[0] ??
    key;

  // As it is recorded where each of them is one source.
  await emptyTestDatabase();
  await importRecords(mergedStory(leastOf));
  await judgeStory(Object.fromEntries(Object.keys(ids).map((key) => [key, idOf(leastOf(key))])), true);
  const asOne = await allFigures((key) => idOf(leastOf(key)));

  await emptyTestDatabase();
  await importRecords(mergedStory());
  await judgeStory(ids, false);
  const asSeveral = await allFigures(idOf);
  const before = now();
  for (const [first = '', ...others] of sameSources)
    for (const other of others) await judge(idOf(first), idOf(other), true);
  expect(await allFigures(idOf)).toEqual(asOne);
  const whileOne = now();
  for (const [first = '', ...others] of sameSources)
    for (const other of others) await judge(idOf(first), idOf(other), false);
  expect(await allFigures(idOf)).toEqual(asSeveral);
  expect(await allFigures(idOf, before)).toEqual((asSeveral as unknown[]).slice(0, 9));
  expect(await allFigures(idOf, whileOne)).toEqual((asOne as unknown[]).slice(0, 9));
  expect(inAnyOrder(asOne)).not.toEqual(inAnyOrder(asSeveral));
}, 600_000);
