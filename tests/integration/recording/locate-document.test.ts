/** Placeholders over HTTP, and the documents that they turn out to be. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { claim, outlet, recordOver, sizeOfGraph, warmUp } from '../../support/recording.ts';
import { dataOf, startTestServer, valueAt, valuesAt } from '../../support/running-server.ts';
import type { TestServer } from '../../support/running-server.ts';
import { emptyTestDatabase } from '../../support/test-graph.ts';

const locateDocument = `mutation Locate($input: LocateDocumentInput!) {
  locateDocument(input: $input) {
    document { id located title }
    resolved { id resolvedAs { id document { id } } }
    activity { action reason subjects { id } }
    userErrors { code path message }
  }
}`;

let server: TestServer;
let placeholder = '';
let cited = '';
let report = '';

const agency = outlet('Agency', { key: 'press#agency' });

beforeAll(async () => {
  await emptyTestDatabase();
  server = await startTestServer();
  await warmUp(server);
  const dawn = outlet('Dawn', { key: 'press#dawn' });
  const placed = { new: { key: 'press#cited', located: false, publisher: agency } };
  const answer = await recordOver(server, {
    readIn: { new: { key: 'press#article', publisher: dawn } },
    chains: [
      {
        claim: claim('It burns.', { key: 'press#fire' }),
        links: [
          { source: dawn, modality: 'CERTAIN' },
          { source: agency, modality: 'CERTAIN', cue: 'reports', document: placed },
        ],
      },
    ],
  });
  cited = String(valueAt(answer, 'chains.0.assertions.1.id'));
  placeholder = String(valueAt(answer, 'chains.0.assertions.1.document.id'));
  const held = await recordOver(server, {
    readIn: { new: { key: 'press#report', publisher: agency, title: 'Fire' } },
    chains: [
      {
        claim: { key: 'press#fire' },
        links: [
          { source: agency, modality: 'CERTAIN' },
          { source: { new: { type: 'GROUP', descriptor: 'witnesses' } }, modality: 'CERTAIN', cue: 'said' },
        ],
      },
    ],
  });
  report = String(valueAt(held, 'document.id'));
});

afterAll(() => server.close());

const locate = async (input: object): Promise<unknown> =>
  valueAt(await dataOf(server.query(locateDocument, { input })), 'locateDocument');

it('what is no placeholder, or is located as one, is refused', async () => {
  const before = await sizeOfGraph();
  const nobody = `document_${'0'.repeat(32)}`;
  const refused = [
    [{ placeholder: nobody, document: { key: 'press#report' } }, 'NOT_FOUND', 'placeholder'],
    [{ placeholder: report, document: { key: 'press#article' } }, 'INVALID_INPUT', 'placeholder'],
    [{ placeholder, document: { key: 'press#cited' } }, 'INVALID_INPUT', 'document'],
    [{ placeholder, document: { new: { located: false } } }, 'INVALID_INPUT', 'document'],
    [{ placeholder, document: { id: nobody } }, 'NOT_FOUND', 'document.id'],
  ] as const;
  for (const [input, code, path] of refused) {
    expect(await locate(input)).toMatchObject({
      document: null,
      resolved: [],
      activity: null,
      userErrors: [{ code, path: ['input', ...path.split('.')] }],
    });
  }
  const bothWrong = await locate({ placeholder: nobody, document: { id: nobody } });
  expect(valuesAt(bothWrong, 'userErrors.*.path.1')).toEqual(['placeholder', 'document']);
  expect(await sizeOfGraph()).toEqual(before);
});

it('a placeholder is tied to its document, and what is cited to what the text says', async () => {
  const answer = await locate({ placeholder, document: { key: 'press#report' }, reason: 'found it' });
  expect(answer).toMatchObject({
    document: { id: report, located: true },
    resolved: [{ id: cited, resolvedAs: { document: { id: report } } }],
    activity: { action: 'LOCATE_DOCUMENT', reason: 'found it' },
    userErrors: [],
  });
  expect(valuesAt(answer, 'activity.subjects.*.id')).toEqual(
    expect.arrayContaining([placeholder, report, cited]),
  );
  const data = await dataOf(
    server.query(
      `query D($id: ID!) { document(id: $id) { located locatedAs { id } } chaseList { totalCount }
        claim(key: "press#fire") { origins { classes { type } } chains { nodes { relays ending } } } }`,
      { id: placeholder },
    ),
  );
  expect(data).toMatchObject({
    document: { located: false, locatedAs: { id: report } },
    chaseList: { totalCount: 0 },
    claim: { origins: { classes: [{ type: 'UNNAMED_GROUP' }] } },
  });
});

it('located again as the same it is unchanged, as another a conflict that names it', async () => {
  expect(await locate({ placeholder, document: { id: report } })).toMatchObject({
    document: { id: report },
    resolved: [{ id: cited }],
    activity: null,
    userErrors: [],
  });
  const answer = await locate({ placeholder, document: { new: { title: 'Another' } } });
  expect(answer).toMatchObject({
    document: null,
    userErrors: [{ code: 'CONFLICT', path: ['input', 'document'] }],
  });
  expect(valueAt(answer, 'userErrors.0.message')).toContain(report);
});

it('a new document may be described; what it says comes to bear later', async () => {
  const recorded = await recordOver(server, {
    readIn: { key: 'press#article' },
    chains: [
      {
        claim: claim('It rains.', { key: 'press#rain' }),
        links: [
          { source: { key: 'press#dawn' }, modality: 'CERTAIN' },
          {
            source: agency,
            modality: 'CERTAIN',
            document: { new: { key: 'press#second', located: false, publisher: agency } },
          },
        ],
      },
    ],
  });
  const second = valueAt(recorded, 'chains.0.assertions.1.document.id');
  const found = { new: { key: 'press#found', publisher: agency, title: 'Rain', text: 'It rains.' } };
  expect(await locate({ placeholder: second, document: found })).toMatchObject({
    document: { title: 'Rain' },
    resolved: [],
    userErrors: [],
  });
  const own = await recordOver(server, {
    readIn: { key: 'press#found' },
    chains: [{ claim: { key: 'press#rain' }, links: [{ source: agency, modality: 'CERTAIN' }] }],
  });
  const data = await dataOf(
    server.query('query A($id: ID!) { node(id: $id) { ... on Assertion { resolvedAs { id } } } }', {
      id: valueAt(recorded, 'chains.0.assertions.1.id'),
    }),
  );
  expect(valueAt(data, 'node.resolvedAs.id')).toBe(valueAt(own, 'chains.0.assertions.0.id'));
});
