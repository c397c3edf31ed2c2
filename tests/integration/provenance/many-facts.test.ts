/** Facts of many claims at once are those of each claim read alone, and give the same figures. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { analyseClaim } from '../../../src/core/credibility/analyse-claim.ts';
import type { ClaimAnalysis } from '../../../src/core/credibility/analyse-claim.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { createProvenanceService } from '../../../src/provenance/provenance.service.ts';
import { createProvenanceStore } from '../../../src/provenance/provenance.store.ts';
import { importExamples } from '../../support/example.ts';
import { emptyTestDatabase, openTestDriver, openTestGraph } from '../../support/test-graph.ts';

let graph: Graph;
let claimIds: readonly string[];

beforeAll(async () => {
  await emptyTestDatabase();
  await importExamples();
  graph = openTestGraph();
  const driver = openTestDriver();
  const { records } = await driver.executeQuery('MATCH (c:Claim) RETURN c.id AS id ORDER BY id');
  claimIds = records.map((record) => String(record.get('id')));
  await driver.close();
});
afterAll(() => graph.close());

const figuresOf = (analysis: ClaimAnalysis): object => ({
  origins: (['FOR', 'AGAINST', 'QUESTIONS'] as const).map(analysis.origins),
  credibility: analysis.credibility(),
});

it.each(['OWN', 'WITH_ENTAILING'] as const)('all claims of both examples, %s', async (scope) => {
  const store = createProvenanceStore(graph);
  const provenance = createProvenanceService(store);
  const many = await provenance.factsOf(claimIds, scope);
  expect(many.size).toBe(43);
  for (const claimId of claimIds) {
    const request = { claimId, withEntailing: scope === 'WITH_ENTAILING', asOf: null };
    const alone = await provenance.analysis(request, store.claimGraph);
    const facts = many.get(claimId);
    expect(facts && figuresOf(analyseClaim(facts))).toEqual(figuresOf(alone));
  }
});
