/** Chains recorded over HTTP, and what is in the graph before and after. */
import type { TestServer } from './running-server.ts';
import { dataOf, valueAt } from './running-server.ts';
import { openTestDriver } from './test-graph.ts';

const recordChains = `mutation Record($input: RecordChainsInput!) {
  recordChains(input: $input) {
    document { id keys title located versions { sha256 characters text } }
    chains {
      claim { id keys text }
      assertions {
        id status source { __typename id keys name ... on AnonymousSource { carriedBy { id } } }
        document { id } place restates { id } spans { role start end exact verified }
      }
      attributions { id cue status from { id } to { id } readIn { id } evidence { role exact verified } }
    }
    activity { id action reason by { name } subjects(first: 100) { id __typename } }
    userErrors { code path message }
  }
}`;

/** Records chains; what the mutation answers. */
export async function recordOver(server: TestServer, input: object): Promise<unknown> {
  return valueAt(await dataOf(server.query(recordChains, { input })), 'recordChains');
}

/** How many nodes and relationships there are. */
export async function sizeOfGraph(): Promise<{ nodes: number; relationships: number }> {
  const driver = openTestDriver();
  try {
    const { records } = await driver.executeQuery(
      'RETURN COUNT { (n) } AS nodes, COUNT { ()-->() } AS relationships',
    );
    const [counts] = records;
    return { nodes: Number(counts?.get('nodes')), relationships: Number(counts?.get('relationships')) };
  } finally {
    await driver.close();
  }
}

export const outlet = (name: string, more: object = {}): object => ({
  new: { type: 'OUTLET', names: [{ value: name, lang: 'en' }], ...more },
});

export const claim = (text: string, more: object = {}): object => ({ new: { text, lang: 'en', ...more } });

/** Lets the database make its plans: the first change of a new database may take longer than a request is given. */
export async function warmUp(server: TestServer): Promise<void> {
  const source = outlet('Warm');
  const links = [
    { source, modality: 'CERTAIN' },
    { source: { new: { type: 'ANONYMOUS', descriptor: 'warm' } }, modality: 'CERTAIN' },
  ];
  const chains = [{ claim: claim('It is warm.'), links }];
  const readIn = { new: { publisher: source, text: 'It is warm.' } };
  for (let times = 0; times < 3; times += 1) {
    const { body } = await server.query(recordChains, { input: { readIn, chains } });
    if (valueAt(body, 'data.recordChains.document.id') !== undefined) return;
  }
}
