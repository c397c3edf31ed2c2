/**
 * What a page asks, what it is answered and which statements that takes, as committed files beside this test. Run it
 * with UPDATE_GOLDEN=true to write them anew; a statement more is a diff that somebody must want.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countStatements } from '../../support/counting-graph.ts';
import type { CountingGraph } from '../../support/counting-graph.ts';
import { importExample } from '../../support/example.ts';
import { golden } from '../../support/golden.ts';
import { dataOf, startTestServer, valueAt, valuesAt } from '../../support/running-server.ts';
import type { TestServer } from '../../support/running-server.ts';
import { emptyTestDatabase, openTestGraph } from '../../support/test-graph.ts';
import { importRecords, inventedRecord } from './import-records.ts';

const PAIRS = 250;

const claimPage = `query ClaimPage($key: String!) {
  claim(key: $key) {
    id
    text
    assertions(first: 1000) {
      edges { node { id modality source { name } document { title publisher { name } } } }
    }
    chains(first: 20) {
      total
      nodes { links { id modality source { type name } document { title located publisher { name } } } }
    }
  }
}`;

const documentPage = `query DocumentPage($key: String!) {
  document(key: $key) {
    title
    publisher { name }
    versions { sha256 characters }
    attributions(first: 40) {
      edges {
        node {
          cue
          hedges
          evidence { role start end exact verified }
          from { claim { text } source { name } }
          to { modality source { name } document { located } }
        }
      }
    }
  }
}`;

const sourceList = `query SourceList {
  sources(first: 100) {
    totalCount
    edges { node { type name ar: name(lang: "ar") names { value lang kind } } }
  }
}`;

const sourceProfiles = `query SourceProfiles {
  sources(first: 100) {
    edges {
      node {
        name
        profile {
          claims ownVoice relayed anonymous unspecified firstHand contradicted relayOnly
          relies { source { name } claims share onlyAnonymous }
        }
      }
    }
  }
}`;

const wholeGraph = `query WholeGraph {
  chaseList {
    totalCount
    edges {
      node {
        document { keys publisher { name } }
        claimsBlocked
        wantedBy(first: 3) { totalCount edges { node { cue readIn { keys } from { claim { text } } } } }
      }
    }
  }
  certaintyDrift {
    totalCount
    edges {
      node {
        weaker { modality place source { name } }
        stronger { modality place claim { text } restates { id } }
        attribution { id }
      }
    }
  }
  overview {
    sources outlets documents locatedDocuments claims assertions attributions suggestions
    claimsByMonth(by: EVENT) { month claims }
    topRelayed { source { name } claims relayedBy }
  }
}`;

const restatements = `query Restatements($key: String!) {
  document(key: $key) { assertions(first: 100) { edges { node { place claim { text } restates { id place } } } } }
}`;

const relayingOutlets = `query RelayingOutlets {
  outlets(filter: { relayOnly: false, country: "IQ" }) { totalCount edges { node { name } } }
}`;

const activityLog = `query ActivityLog {
  activities(first: 20) {
    totalCount
    edges {
      node {
        seq action reason subjectCount
        by { name machine }
        imported { sha256 sources documents claims assertions attributions relations }
        subjects(first: 30) { __typename ... on Document { title } ... on Claim { text } ... on Source { name } }
      }
    }
  }
}`;

const operations = [
  ['claim-page', claimPage, { key: 'gulan-2025-02-06#c12' }],
  ['document-page', documentPage, { key: 'gulan-2025-02-06#article' }],
  ['source-list', sourceList, {}],
  ['source-profiles', sourceProfiles, {}],
  ['whole-graph', wholeGraph, {}],
  ['restatements', restatements, { key: 'gulan-2025-02-06#article' }],
  ['relaying-outlets', relayingOutlets, {}],
  ['activity-log', activityLog, {}],
] as const;

let server: TestServer;
let counting: CountingGraph;

beforeAll(async () => {
  await emptyTestDatabase();
  await importExample();
  counting = countStatements(openTestGraph());
  server = await startTestServer(counting.graph);
});
afterAll(() => server.close());

/** The answer of one operation, and the statements that it took. */
async function run(document: string, variables: Readonly<Record<string, unknown>>) {
  counting.take();
  const data = await dataOf(server.query(document, variables));
  return { statements: counting.take(), data };
}

const times = (statements: Readonly<Record<string, number>>): number =>
  Object.values(statements).reduce((all, n) => all + n, 0);

/** Two outlets a chain, each in a story of its own: the first has it from the second. */
function manyVoices(): object {
  const pairs = Array.from({ length: PAIRS }, (_, n) => [`near${n}`, `far${n}`]);
  const names = pairs.flat();
  return inventedRecord({
    namespace: 'crowd',
    outlets: names,
    documents: Object.fromEntries(names.map((name) => [`d-${name}`, name])),
    chains: pairs.map((pair) => pair.map((source) => ({ source, document: `d-${source}` }))),
  });
}

describe('the operation', () => {
  it.each(operations)(
    '%s is answered as agreed, by the statements agreed',
    async (name, document, variables) => {
      const now = `${JSON.stringify(await run(document, variables), null, 2)}\n`;
      const agreed: unknown = JSON.parse(golden(new URL(`${name}.golden.json`, import.meta.url), now));
      expect(JSON.parse(now)).toEqual(agreed);
    },
  );
});

describe('a claim page', () => {
  it('takes three statements at most, and no more for 500 assertions than for three', async () => {
    await importRecords(manyVoices());
    const small = await run(claimPage, { key: 'gulan-2025-02-06#c12' });
    const large = await run(claimPage, { key: 'crowd#c' });
    expect(valuesAt(small.data, 'claim.assertions.edges.*')).toHaveLength(3);
    expect(valuesAt(large.data, 'claim.assertions.edges.*')).toHaveLength(2 * PAIRS);
    expect(valueAt(large.data, 'claim.chains.total')).toBe(String(PAIRS));
    expect(times(small.statements)).toBeLessThanOrEqual(3);
    expect(large.statements).toEqual(small.statements);
  });
});
