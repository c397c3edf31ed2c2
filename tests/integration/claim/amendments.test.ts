/** Claims corrected over HTTP: what they say now, what is kept of before, and that their record is still known. */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createMakeChange } from '../../../src/change/change.store.ts';
import type { ChangeTransaction } from '../../../src/change/change.store.ts';
import { findRecordPaths, openServices } from '../../../src/open-services.ts';
import { correctionWrites } from '../../../src/judgement/correction.store.ts';
import { createPuttingBack } from '../../../src/judgement/put-back.ts';
import { exampleFolder, importExample } from '../../support/example.ts';
import { dataOf, startTestServer, valueAt, valuesAt } from '../../support/running-server.ts';
import type { TestServer } from '../../support/running-server.ts';
import {
  emptyTestDatabase,
  openTestDriver,
  openTestGraph,
  silentLog,
  testConnection,
} from '../../support/test-graph.ts';

const amendClaim = `mutation Amend($input: AmendClaimInput!) {
  amendClaim(input: $input) {
    claim { id keys text lang topics eventAt }
    activity { action reason subjects { id } }
    userErrors { code path message }
  }
}`;

interface ClaimSaid {
  readonly id: string;
  readonly keys: readonly string[];
  readonly text: string;
  readonly lang: string;
  readonly topics: readonly string[];
  readonly eventAt: string | null;
}

let server: TestServer;
let original: ClaimSaid;

beforeAll(async () => {
  await emptyTestDatabase();
  await importExample();
  server = await startTestServer();
  const data = await dataOf(
    server.query('{ claims(first: 1) { edges { node { id keys text lang topics eventAt } } } }'),
  );
  original = valueAt(valueAt(data, 'claims.edges'), '*.node') as ClaimSaid;
});

afterAll(() => server.close());

const amend = async (input: object): Promise<unknown> =>
  valueAt(
    await dataOf(
      server.query(amendClaim, { input: { claim: original.id, reason: 'it was mistyped', ...input } }),
    ),
    'amendClaim',
  );

const now = async (): Promise<unknown> =>
  valueAt(
    await dataOf(
      server.query('query C($id: ID!) { claim(id: $id) { id keys text lang topics eventAt } }', {
        id: original.id,
      }),
    ),
    'claim',
  );

const found = async (text: string): Promise<readonly unknown[]> =>
  valuesAt(
    await dataOf(
      server.query(
        'query S($text: String!) { search(text: $text) { edges { node { ... on Claim { id } } } } }',
        {
          text,
        },
      ),
    ),
    'search.edges.*.node.id',
  );

const amendmentIds = async (): Promise<readonly string[]> => {
  const driver = openTestDriver();
  try {
    const { records } = await driver.executeQuery(
      'MATCH (j:ClaimAmendment) RETURN j.id AS id ORDER BY j.recordedAt',
    );
    return records.map((record) => String(record.get('id')));
  } finally {
    await driver.close();
  }
};

it('a claim says what it is amended to, and is found by that and no more by what it said', async () => {
  const answer = await amend({
    text: 'Quokkas were seen at the old mill',
    topics: ['mills', 'animals', 'mills'],
  });
  expect(answer).toMatchObject({
    claim: {
      ...original,
      text: 'Quokkas were seen at the old mill',
      topics: ['animals', 'mills'],
    },
    activity: { action: 'AMEND_CLAIM', reason: 'it was mistyped', subjects: [{ id: original.id }] },
    userErrors: [],
  });
  expect(await found('quokkas mill')).toEqual([original.id]);
  expect(await found(original.text)).not.toContain(original.id);
});

it('what is so already is no change', async () => {
  expect(await amend({ topics: ['mills', 'animals'], lang: original.lang })).toMatchObject({
    claim: { id: original.id },
    activity: null,
    userErrors: [],
  });
  expect(await amendmentIds()).toHaveLength(1);
});

it('importing again the record that worded it changes nothing', async () => {
  const before = await now();
  const services = openServices(testConnection(), silentLog);
  try {
    const paths = await findRecordPaths([exampleFolder]);
    expect(await services.ingestion.importFiles({ paths, by: 'local' })).toMatchObject({
      outcome: 'written',
      files: { created: 0, unchanged: 1 },
    });
  } finally {
    await services.close();
  }
  expect(await now()).toEqual(before);
});

it('an amendment is put back while the claim still says so, and put forth again', async () => {
  const [first = ''] = await amendmentIds();
  const amended = await now();
  await amend({ eventAt: '2025-02-06' });
  expect(await within((transaction) => puttingBack.putBack(transaction, first))).toEqual({
    ofId: original.id,
    isPut: true,
  });
  expect(await now()).toEqual({ ...original, eventAt: '2025-02-06' });
  expect(await found(original.text)).toContain(original.id);
  expect(await within((transaction) => puttingBack.putForth(transaction, first))).toMatchObject({
    isPut: true,
  });
  expect(await now()).toEqual({ ...(amended as object), eventAt: '2025-02-06' });
});

it('an amendment is not put back where a later one said otherwise', async () => {
  const [first = ''] = await amendmentIds();
  await amend({ text: 'Wallabies were seen at the old mill' });
  const before = await now();
  expect(await within((transaction) => puttingBack.putBack(transaction, first))).toEqual({
    ofId: original.id,
    isPut: false,
  });
  expect(await now()).toEqual(before);
});

it('an amendment is no judgement on the API, and breaks no rule of the graph', async () => {
  const [id] = await amendmentIds();
  const data = await dataOf(server.query('query N($id: ID!) { node(id: $id) { id } }', { id }));
  expect(valueAt(data, 'node')).toBeNull();
  const services = openServices(testConnection(), silentLog);
  try {
    const breaches: unknown[] = [];
    for await (const breach of services.verification.findBreaches()) breaches.push(breach);
    expect(breaches).toEqual([]);
  } finally {
    await services.close();
  }
});

it.each([
  ['', {}, 'INVALID_INPUT'],
  ['text', { text: ' ' }, 'INVALID_INPUT'],
  ['text', { text: 'a\u0000b' }, 'INVALID_INPUT'],
  ['text', { text: 'x'.repeat(2_001) }, 'INVALID_INPUT'],
  ['lang', { lang: 'english, mostly' }, 'INVALID_INPUT'],
  ['topics.0', { topics: [''] }, 'INVALID_INPUT'],
  ['reason', { text: 'another', reason: '' }, 'INVALID_INPUT'],
  ['claim', { text: 'another', claim: 'claim_00000000000000000000000000000000' }, 'NOT_FOUND'],
  ['claim', { text: 'another', claim: '__proto__' }, 'INVALID_INPUT'],
])('a bad %s is refused, and leaves nothing', async (field, input, code) => {
  const before = [await now(), await amendmentIds()];
  expect(await amend(input)).toMatchObject({
    claim: null,
    activity: null,
    userErrors: [{ code, path: ['input', ...field.split('.').filter((step) => step !== '')] }],
  });
  expect([await now(), await amendmentIds()]).toEqual(before);
});

const puttingBack = createPuttingBack(correctionWrites);

async function within<Answer extends object>(
  work: (transaction: ChangeTransaction) => Promise<Answer>,
): Promise<Answer> {
  const graph = openTestGraph();
  const makeChange = createMakeChange({
    graph,
    recordActivity: async (_, change) => {
      if ((await change) !== null) throw new Error('nothing is to be logged');
      return null;
    },
    digest: (text) => createHash('sha256').update(text).digest('hex'),
    now: () => new Date(),
    newId: () => String(Math.random()),
  });
  const order = {
    action: 'UNDO',
    asked: { by: 'local', idempotencyKey: null, input: ['undo', {}] },
    reason: null,
  } as const;
  try {
    const { activityId: _, ...answer } = await makeChange(order, async (transaction) => ({
      answer: await work(transaction),
      subjectIds: [],
    }));
    return answer as unknown as Answer;
  } finally {
    await graph.close();
  }
}
