/** Pages of lists: read to the end, they hold everything once, also while something is added. */
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { importExample } from '../../support/example.ts';
import { smallRecord } from '../../support/record-folder.ts';
import { dataOf, startTestServer, valueAt, valuesAt } from '../../support/running-server.ts';
import type { TestServer } from '../../support/running-server.ts';
import { emptyTestDatabase } from '../../support/test-graph.ts';
import { importRecords } from './import-records.ts';

const article = 'gulan-2025-02-06#article';

let server: TestServer | undefined;

beforeEach(async () => {
  await emptyTestDatabase();
  await importExample();
  server ??= await startTestServer();
});
afterAll(() => server?.close());

async function ask(document: string, variables: Readonly<Record<string, unknown>>): Promise<unknown> {
  if (server === undefined) throw new Error('no server');
  return await dataOf(server.query(document, variables));
}

interface List {
  /** With `$first` and `$after`. */
  readonly document: string;
  /** Where the connection stands in the answer. */
  readonly path: string;
}

const lists: Readonly<Record<string, List>> = {
  sources: {
    document: 'query ($first: Int!, $after: String) { list: sources(first: $first, after: $after) { ...P } }',
    path: 'list',
  },
  outlets: {
    document: 'query ($first: Int!, $after: String) { list: outlets(first: $first, after: $after) { ...P } }',
    path: 'list',
  },
  documents: {
    document:
      'query ($first: Int!, $after: String) { list: documents(first: $first, after: $after) { ...P } }',
    path: 'list',
  },
  'claims by time': {
    document:
      'query ($first: Int!, $after: String) { list: claims(orderBy: RECORDED_DESC, first: $first, after: $after) { ...P } }',
    path: 'list',
  },
  'claims by text': {
    document:
      'query ($first: Int!, $after: String) { list: claims(orderBy: TEXT_ASC, first: $first, after: $after) { ...P } }',
    path: 'list',
  },
  'claims with words': {
    document:
      'query ($first: Int!, $after: String) { list: claims(filter: { text: "fighters" }, first: $first, after: $after) { ...P } }',
    path: 'list',
  },
  'assertions of a document': {
    document: `query ($first: Int!, $after: String) {
      document(key: "${article}") { list: assertions(first: $first, after: $after) { ...P } }
    }`,
    path: 'document.list',
  },
  'attributions of a document': {
    document: `query ($first: Int!, $after: String) {
      document(key: "${article}") { list: attributions(first: $first, after: $after) { ...P } }
    }`,
    path: 'document.list',
  },
  'assertions of a source': {
    document: `query ($first: Int!, $after: String) {
      source(key: "gulan-2025-02-06#gulan") { list: assertions(first: $first, after: $after) { ...P } }
    }`,
    path: 'source.list',
  },
};

const searched: List = {
  document:
    'query ($first: Int!, $after: String) { list: search(text: "a", first: $first, after: $after) { ...P } }',
  path: 'list',
};

interface Page {
  readonly ids: readonly string[];
  readonly after: string | null;
  readonly hasNext: boolean;
}

/** A page; `node` is a selection of each node. */
async function page({ document, path }: List, first: number, after: string | null): Promise<Page> {
  const type = connectionType(document);
  const parts = `fragment P on ${type} {
    edges { cursor node { ... on Node { id } } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }`;
  const list = valueAt(await ask(`${document} ${parts}`, { first, after }), path);
  const cursors = valuesAt(list, 'edges.*.cursor');
  expect(valueAt(list, 'pageInfo')).toEqual({
    hasNextPage: expect.any(Boolean),
    hasPreviousPage: after !== null,
    startCursor: cursors[0] ?? null,
    endCursor: cursors.at(-1) ?? null,
  });
  return {
    ids: valuesAt(list, 'edges.*.node.id').map(String),
    after: cursors.length === 0 ? null : String(cursors.at(-1)),
    hasNext: valueAt(list, 'pageInfo.hasNextPage') === true,
  };
}

function connectionType(document: string): string {
  const field = /list: (\w+)/.exec(document)?.[1] ?? '';
  return `${field.charAt(0).toUpperCase()}${field.slice(1).replace(/s$/, '')}Connection`;
}

/** Every page to the end; `between` runs once, after the first. */
async function readThrough(
  list: List,
  first: number,
  between?: () => Promise<void>,
): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let after: string | null = null, pages = 0; ; pages += 1) {
    const one = await page(list, first, after);
    ids.push(...one.ids);
    if (!one.hasNext) return ids;
    expect(one.ids).toHaveLength(first);
    if (pages === 0) await between?.();
    if (pages > 100) throw new Error('the pages do not end');
    after = one.after;
  }
}

const everything = async (list: List): Promise<readonly string[]> => (await page(list, 100, null)).ids;

/** Another annotator's record: new sources and a new claim, and the article read once more. */
function addition(): object {
  const record = smallRecord();
  const link = { modality: 'CERTAIN', document: article, source: 'gulan-2025-02-06#gulan' };
  return {
    ...record,
    chains: [
      ...record.chains,
      { claim: 'c2', readIn: article, links: [link, { source: 'ledger', modality: 'CERTAIN' }] },
    ],
  };
}

describe.each(Object.entries(lists))('the list of %s', (_, list) => {
  it('in pages of 3 is the list, with nothing twice', async () => {
    const whole = await everything(list);
    expect(whole.length).toBeGreaterThan(4);
    expect(new Set(whole).size).toBe(whole.length);
    expect(await readThrough(list, 3)).toEqual(whole);
    expect(await readThrough(list, 1)).toEqual(whole);
  });

  it('in pages of 3 skips and repeats nothing while a record is imported', async () => {
    const whole = await everything(list);
    const read = await readThrough(list, 3, () => importRecords(addition()));
    expect(new Set(read).size).toBe(read.length);
    expect(read.filter((id) => whole.includes(id))).toEqual(whole);
    const now = await everything(list);
    expect(now.filter((id) => read.includes(id))).toEqual(read);
  });
});

describe('a search', () => {
  it('in pages of 3 is the whole answer, with nothing twice', async () => {
    const whole = await everything(searched);
    expect(whole.length).toBeGreaterThan(4);
    expect(new Set(whole).size).toBe(whole.length);
    expect(await readThrough(searched, 3)).toEqual(whole);
  });

  it('in pages of 3 skips nothing that was there while a record is imported', async () => {
    const whole = await everything(searched);
    const read = await readThrough(searched, 3, () => importRecords(addition()));
    expect(new Set(read).size).toBe(read.length);
    expect(read.filter((id) => whole.includes(id))).toEqual(whole);
  });
});

describe('a page of none', () => {
  it('says whether there is anything', async () => {
    const sources = lists['sources'] ?? searched;
    expect(await page(sources, 0, null)).toEqual({ ids: [], after: null, hasNext: true });
    await emptyTestDatabase();
    expect(await page(sources, 0, null)).toEqual({ ids: [], after: null, hasNext: false });
  });
});
