/** Two papers, whom they belong to, a clerk and a pilot, to be described over HTTP. */
import { findRecordPaths, openServices } from '../../../src/open-services.ts';
import { makeRecordFolder, smallRecord } from '../../support/record-folder.ts';
import { dataOf, startTestServer, valueAt } from '../../support/running-server.ts';
import { emptyTestDatabase, silentLog, testConnection } from '../../support/test-graph.ts';

const describeSource = `mutation Describe($input: DescribeSourceInput!) {
  describeSource(input: $input) {
    source { id name ...S }
    activity { id action reason subjects { id } at }
    userErrors { code path message }
  }
}`;

/** All that may be said of a source. */
export const shown = `fragment S on Source {
  keys
  names { value lang script kind }
  ... on Outlet { outletKind country url owners { owner { id } from to } syndicatesFrom { id } }
  ... on Person { role affiliation { id } }
}`;

export interface DescribedStory {
  readonly ask: (document: string, variables?: Readonly<Record<string, unknown>>) => Promise<unknown>;
  /** The id of a source, by its key in the record. */
  readonly idOf: (key: string) => string;
  /** Describes the courier, unless the input names another source. */
  readonly say: (input: object) => Promise<unknown>;
  /** All that the API says of every source, and how many changes there were. */
  readonly everySource: () => Promise<unknown>;
  /** Imports the record, the first time or again. */
  readonly importAll: () => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** Two papers say the same, each in a text of its own. */
const record = () => {
  const { format, namespace } = smallRecord();
  const paper = (key: string, value: string) => ({ key, type: 'OUTLET', names: [{ value, lang: 'en' }] });
  const text = (key: string, letter: string) => ({
    key: `by-${key}`,
    publisher: key,
    text: { sha256: letter.repeat(64), characters: 100 },
  });
  const told = (key: string) => ({
    claim: 'c1',
    readIn: `by-${key}`,
    links: [{ source: key, modality: 'CERTAIN', basis: 'OBSERVED' }],
  });
  return {
    ...{ format, namespace },
    sources: [
      paper('courier', 'Tide Courier (fictional)'),
      paper('ledger', 'Quay Ledger (fictional)'),
      paper('holding', 'Pier Holding (fictional)'),
      { key: 'clerk', type: 'PERSON', names: [{ value: 'Ann Quay (fictional)', lang: 'en' }] },
      { key: 'pilot', type: 'ANONYMOUS', descriptor: 'a harbour pilot', carriedBy: 'ledger' },
    ],
    documents: [text('courier', 'a'), text('ledger', 'b')],
    claims: [{ key: 'c1', text: 'The quay was closed', lang: 'en' }],
    chains: [told('courier'), told('ledger')],
  };
};

/** Loads them into the emptied test database, and starts a server on it. */
export async function openDescribedStory(): Promise<DescribedStory> {
  await emptyTestDatabase();
  const folder = await makeRecordFolder();
  await folder.write('told.record.json', record());
  const importAll = async (): Promise<unknown> => {
    const services = openServices(testConnection(), silentLog);
    try {
      const paths = await findRecordPaths([folder.path]);
      return await services.ingestion.importFiles({ paths, by: 'local' });
    } finally {
      await services.close();
    }
  };
  await importAll();
  const server = await startTestServer();
  const ask: DescribedStory['ask'] = (document, variables) => dataOf(server.query(document, variables));
  const ids = new Map<string, string>();
  for (const { key } of record().sources) {
    const data = await ask('query S($key: String!) { source(key: $key) { id } }', {
      key: `test-tide#${key}`,
    });
    ids.set(key, String(valueAt(data, 'source.id')));
  }
  const idOf = (key: string): string => ids.get(key) ?? '';
  return {
    ask,
    idOf,
    say: async (input) =>
      valueAt(
        await ask(`${describeSource} ${shown}`, { input: { source: idOf('courier'), ...input } }),
        'describeSource',
      ),
    everySource: () =>
      ask(`{ activities { totalCount } sources { edges { node { id name ...S } } } } ${shown}`),
    importAll,
    close: async () => {
      await server.close();
      await folder.remove();
    },
  };
}
