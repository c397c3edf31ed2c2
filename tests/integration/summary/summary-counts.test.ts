/** Counts over all summaries are what counting the claims one by one gives. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createServices } from '../../../src/services.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { createSummaryCountService } from '../../../src/summary/summary-counts.service.ts';
import { createCountStore } from '../../../src/summary/summary-counts.store.ts';
import { createSummaryStore } from '../../../src/summary/summary.store.ts';
import type { ClaimSummary } from '../../../src/core/model/claim-summary.ts';
import { importExamples } from '../../support/example.ts';
import { dataOf, startTestServer, valueAt, valuesAt } from '../../support/running-server.ts';
import { emptyTestDatabase, openTestDriver, openTestGraph } from '../../support/test-graph.ts';

interface CountedClaim {
  readonly summary: ClaimSummary;
  readonly topics: readonly string[];
  readonly eventAt: string | null;
  readonly recordedAt: string;
}

let graph: Graph;
let claims: readonly CountedClaim[];
let settles = 0;
const settled = (): Promise<void> => {
  settles += 1;
  return Promise.resolve();
};

beforeAll(async () => {
  await emptyTestDatabase();
  await importExamples();
  graph = openTestGraph();
  await createServices(graph).summaries.analyse({ all: false });
  const driver = openTestDriver();
  const { records } = await driver.executeQuery(
    'MATCH (c:Claim) RETURN c.id AS id, c.topics AS topics, c.eventAt AS eventAt, c.recordedAt AS recordedAt',
  );
  await driver.close();
  const rows = records.map((record) => record.toObject() as Omit<CountedClaim, 'summary'> & { id: string });
  const summaries = await createSummaryStore(graph).byClaimIds(rows.map(({ id }) => id));
  claims = rows.flatMap(({ id, ...row }) => {
    const summary = summaries.get(id);
    return summary === undefined ? [] : [{ ...row, summary }];
  });
  expect(claims).toHaveLength(rows.length);
});
afterAll(() => graph.close());

const everything = { topic: null, from: null, to: null };

function gradesOf(counted: readonly CountedClaim[]): object[] {
  return [1, 2, 3, 4, 5, 6].map((grade) => ({
    grade,
    estimated: counted.filter(({ summary }) => summary.grade === grade).length,
    // Nobody graded any of them.
    assessed: 0,
  }));
}

it('grades: of all claims, of those with a topic, and of those of a time', async () => {
  const counts = createSummaryCountService(createCountStore(graph));
  expect(await counts.grades(everything, settled)).toEqual(gradesOf(claims));
  const topic = claims.flatMap(({ topics }) => topics)[0] ?? 'none';
  const ofTopic = claims.filter(({ topics }) => topics.includes(topic));
  expect(ofTopic.length).toBeGreaterThan(0);
  expect(await counts.grades({ ...everything, topic }, settled)).toEqual(gradesOf(ofTopic));
  const dates = claims.map(({ eventAt, recordedAt }) => eventAt ?? recordedAt).sort();
  const [from, to] = [dates[5] ?? '', dates.at(-5) ?? ''];
  const ofTime = claims.filter(({ eventAt, recordedAt }) => {
    const at = eventAt ?? recordedAt;
    return at >= from && at <= to;
  });
  expect(await counts.grades({ topic: null, from, to }, settled)).toEqual(gradesOf(ofTime));
  expect(settles).toBeGreaterThanOrEqual(3);
});

it.each(['RECORDED', 'EVENT'] as const)('grades by month: %s', async (by) => {
  const ofMonth = createSummaryCountService(createCountStore(graph)).openMonths(everything, by, settled);
  const monthOf = ({ eventAt, recordedAt }: CountedClaim): string | undefined =>
    (by === 'EVENT' ? eventAt : recordedAt)?.slice(0, 7);
  const months = new Set(claims.map(monthOf).filter((month) => month !== undefined));
  expect(months.size).toBeGreaterThan(0);
  for (const month of [...months, '1066-10'])
    expect(await ofMonth(month)).toEqual(gradesOf(claims.filter((claim) => monthOf(claim) === month)));
});

it('types of origins: each claim that somebody states once, by its best', async () => {
  const counts = await createSummaryCountService(createCountStore(graph)).originTypes(everything, settled);
  for (const { type, claims: count } of counts)
    expect([type, count]).toEqual([
      type,
      claims.filter(({ summary }) => summary.ownBestType === type).length,
    ]);
  const stated = claims.filter(({ summary }) => summary.ownBestType !== null).length;
  expect(counts.reduce((sum, one) => sum + one.claims, 0)).toBe(stated);
});

it('sole origins: for each source the claims that have no other attested class', async () => {
  const ids = [...new Set(claims.flatMap(({ summary }) => summary.soleOriginIds))];
  expect(ids.length).toBeGreaterThan(2);
  const counts = await createCountStore(graph).soleOrigins([...ids, 'source_nobody']);
  for (const id of ids)
    expect([id, counts.get(id)]).toEqual([
      id,
      claims.filter(({ summary }) => summary.soleOriginIds.includes(id)).length,
    ]);
  expect(counts.has('source_nobody')).toBe(false);
});

it('the overview shows them, and they add up to its claims', async () => {
  const server = await startTestServer();
  const data = await dataOf(
    server.query(`{ overview {
      claims gradeCounts { grade estimated assessed } originTypeCounts { type claims }
      claimsByMonth { claims grades { estimated } }
    } }`),
  );
  await server.close();
  const sum = (path: string): number =>
    valuesAt(data, path).reduce<number>((total, one) => total + Number(one), 0);
  expect(sum('overview.gradeCounts.*.estimated')).toBe(claims.length);
  expect(sum('overview.claimsByMonth.*.grades.*.estimated')).toBe(claims.length);
  expect(valueAt(data, 'overview.claims')).toBe(claims.length);
  expect(valueAt(data, 'overview.gradeCounts')).toEqual(gradesOf(claims));
  expect(valuesAt(data, 'overview.originTypeCounts.*')).toHaveLength(8);
});
