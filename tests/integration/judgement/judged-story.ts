/** An invented story whose figures can be worked out by hand, and the ways of judging it over HTTP. */
import { defaultLimits } from '../../../src/graphql/limits/limits.ts';
import { dataOf, startTestServer, valueAt } from '../../support/running-server.ts';
import type { TestServer } from '../../support/running-server.ts';
import { openTestDriver, openTestGraph } from '../../support/test-graph.ts';
import { importRecords } from '../graphql/import-records.ts';

const namespace = 'test-judged';

const outlet = (key: string): object => ({
  key,
  type: 'OUTLET',
  outletKind: 'NEWSPAPER',
  names: [{ value: `The ${key} (fictional)`, lang: 'en' }],
});

const saw = (source: string, more: object = {}): object => ({
  source,
  modality: 'CERTAIN',
  basis: 'OBSERVED',
  ...more,
});

/** By claim, the chains of each, by the outlet in whose document it is read. */
const chains: Readonly<Record<string, Readonly<Record<string, readonly object[]>>>> = {
  // North saw it; South says that it was not so.
  flood: { north: [saw('north')], south: [saw('south', { stance: 'DENIES' })] },
  // East passes on what North saw.
  storm: {
    north: [saw('north')],
    east: [
      { source: 'east', modality: 'CERTAIN' },
      saw('north', { document: 'storm-north', cue: 'reported' }),
    ],
  },
  // North alone.
  fire: { north: [saw('north')] },
  // East has it from the mayor.
  quake: {
    east: [
      { source: 'east', modality: 'CERTAIN' },
      { source: 'mayor', modality: 'CERTAIN', cue: 'said' },
    ],
  },
  // North and South both saw it.
  frost: { north: [saw('north')], south: [saw('south')] },
  // West alone.
  hail: { west: [saw('west')] },
};

export async function importJudgedStory(): Promise<void> {
  const read = Object.entries(chains).flatMap(([claim, byOutlet]) =>
    Object.entries(byOutlet).map(([reader, links]) => ({ claim, readIn: `${claim}-${reader}`, links })),
  );
  await importRecords({
    format: 'hearsay-record/1',
    namespace,
    sources: [
      ...['north', 'south', 'east', 'west', 'ghost'].map(outlet),
      { key: 'mayor', type: 'PERSON', names: [{ value: 'The mayor (fictional)', lang: 'en' }] },
    ],
    documents: read.map(({ readIn }) => ({ key: readIn, publisher: readIn.split('-')[1] })),
    claims: Object.keys(chains).map((key) => ({ key, text: `There was a ${key}`, lang: 'en' })),
    chains: read,
  });
}

/** The id of a source or claim by its key. */
export async function idOfKey(key: string): Promise<string> {
  return String(await first('MATCH (n:Source|Claim {key: $key}) RETURN n.id AS found', key));
}

/** The id of the assertion of a claim in the document of a reader, by `claim-reader`, that the source of a key made. */
export async function assertionIn(document: string, source: string): Promise<string> {
  const query = `
    MATCH (:Source {key: $source})<-[:MADE_BY]-(a:Assertion)-[:STATES]->(c:Claim {key: $claim})
    RETURN a.id AS found`;
  const claim = `${namespace}#${document.split('-')[0] ?? ''}`;
  return String(await first(query, document, { claim, source: `${namespace}#${source}` }));
}

/** The id of the only attribution of a claim. */
export async function attributionOf(claim: string): Promise<string> {
  const query = `
    MATCH (:Claim {key: $key})<-[:STATES]-(:Assertion)-[r:ATTRIBUTED_TO]->()
    RETURN r.id AS found`;
  return String(await first(query, claim));
}

/** Runs a query behind the service's back; `$key` is the whole key. */
export async function first(query: string, key: string, more: object = {}): Promise<unknown> {
  const driver = openTestDriver();
  try {
    const { records } = await driver.executeQuery(query, { key: `${namespace}#${key}`, ...more });
    return records[0]?.get('found');
  } finally {
    await driver.close();
  }
}

const judging = {
  adjudicateClaim: [
    'AdjudicateClaimInput',
    'adjudication { id outcome undone claim { id } activity { id } }',
  ],
  auditHandOff: ['AuditHandOffInput', 'audit { id faithful undone attribution { id } }'],
  declareDependence: ['DeclareDependenceInput', 'judgement { id dependent kind undone a { id } b { id } }'],
} as const;

/** The payload of a mutation. */
export async function judge(
  server: TestServer,
  mutation: keyof typeof judging,
  input: object,
): Promise<unknown> {
  const [type, made] = judging[mutation];
  const document = `mutation Judge($input: ${type}!) {
    ${mutation}(input: $input) {
      ${made}
      activity { id action reason at subjects { id } }
      userErrors { code path message }
    }
  }`;
  const asked = { reason: 'it is on record', ...input };
  return valueAt(await dataOf(server.query(document, { input: asked })), mutation);
}

/** How many activities there are: a change that was refused leaves none. */
export async function countActivities(server: TestServer): Promise<unknown> {
  return valueAt(await dataOf(server.query('{ activities { totalCount } }')), 'activities.totalCount');
}

/** A server that waits for its database: what is tested is what it answers, on a busy machine too. */
export function startPatientServer(): Promise<TestServer> {
  const limits = { ...defaultLimits, deadlineMs: 50_000 };
  return startTestServer(openTestGraph(), { limits }, { settleMs: 40_000 });
}
