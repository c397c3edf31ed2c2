/** What docs/DASHBOARDS.md, its dashboard and its notebook ask is answered, and holds what they pick from it. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readPersistedOperations } from '../../../src/graphql/persisted-operations.ts';

import { openStream } from '../../support/event-reader.ts';
import { importExample } from '../../support/example.ts';
import { startTestServer, valuesAt } from '../../support/running-server.ts';
import type { TestServer } from '../../support/running-server.ts';
import { emptyTestDatabase } from '../../support/test-graph.ts';

interface Target {
  readonly url: string;
  readonly url_options: { readonly params: readonly { readonly key: string; readonly value: string }[] };
  readonly root_selector: string;
  readonly columns: readonly { readonly selector: string; readonly text: string; readonly type: string }[];
}
interface Dashboard {
  readonly panels: readonly { readonly title: string; readonly targets: readonly Target[] }[];
}
interface Notebook {
  readonly cells: readonly { readonly cell_type: string; readonly source: readonly string[] }[];
}

const read = (name: string): string =>
  readFileSync(new URL(`../../../docs/${name}`, import.meta.url), 'utf8');
const guide = read('DASHBOARDS.md');
const dashboard = JSON.parse(read('dashboards/grafana.json')) as Dashboard;
const notebook = JSON.parse(read('dashboards/who-says-it.ipynb')) as Notebook;
const panelOfGuide = JSON.parse(/```json\n([\s\S]*?)```/.exec(guide)?.[1] ?? '') as Target;
const panels = [
  { title: 'the panel of the guide', target: panelOfGuide },
  ...dashboard.panels.flatMap(({ title, targets }) => targets.map((target) => ({ title, target }))),
];
/** `ask("find", {"text": "Istiqlal"})["search"]["edges"]`, whose argument is JSON as well as Python. */
const asked = notebook.cells
  .flatMap(({ source }) => [...source.join('').matchAll(/ask\("([\w-]+)", (\{.*?\})\)((?:\["\w+"\])+)/g)])
  .map(([, documentId = '', variables = '', picked = '']) => ({
    documentId,
    variables,
    path: [...picked.matchAll(/"(\w+)"/g)].map(([, step = '']) => step).join('.'),
  }));

let server: TestServer;
beforeAll(async () => {
  await emptyTestDatabase();
  await importExample();
  server = await startTestServer();
});
afterAll(() => server.close());

async function get(parameters: Iterable<[string, string]>): Promise<unknown> {
  const search = new URLSearchParams([...parameters]);
  const response = await fetch(`${server.url}/graphql?${search.toString()}`);
  expect([response.status, response.headers.get('etag')]).toEqual([200, expect.stringMatching(/^W\//)]);
  const body: unknown = await response.json();
  expect(valuesAt(body, 'errors')).toEqual([]);
  return body;
}

describe('Grafana', () => {
  it.each(panels)('is given rows with what it shows: $title', async ({ target }) => {
    expect(target.url).toBe('${hearsay}/graphql');
    const body = await get(target.url_options.params.map(({ key, value }) => [key, value]));
    const root = valuesAt(body, target.root_selector)[0];
    const rows: readonly unknown[] = Array.isArray(root) ? root : [root];
    expect(rows.length).toBeGreaterThan(0);
    for (const { selector, type } of target.columns) {
      const values = rows.map((row) => valuesAt(row, selector)[0]).filter((value) => value != null);
      expect({ selector, values: values.length > 0 }).toEqual({ selector, values: true });
      if (type === 'number') expect(values.map(Number)).not.toContain(NaN);
      if (type === 'timestamp')
        for (const at of values) expect(new Date(at as string)).not.toEqual(new Date(NaN));
    }
  });
});

describe('the notebook', () => {
  it('asks at all', () => {
    expect(asked.map(({ documentId }) => documentId)).toEqual([
      'recent-claims',
      'claim-chains',
      'placeholders',
      'find',
    ]);
  });

  it.each(asked)('is answered with what it picks: $documentId', async ({ documentId, variables, path }) => {
    const body = await get(Object.entries({ documentId, variables }));
    const picked = valuesAt(body, `data.${path}`)[0];
    expect(Array.isArray(picked) ? picked.length : Object.keys(picked ?? {}).length).toBeGreaterThan(0);
  });
});

describe('the guide', () => {
  it('lists the operations of dashboards, with the variables that they take', () => {
    const { ids, textOf } = readPersistedOperations([
      new URL('../../../src/dashboards/operations/', import.meta.url),
    ]);
    const rows = [...guide.matchAll(/^\| `([\w-]+)` +\|.*\|(.*)\|$/gm)].map(([, id = '', variables = '']) => [
      id,
      [...variables.matchAll(/`(\w+)`/g)].map(([, name]) => name).sort(),
    ]);
    const real = ids.map((id) => [
      id,
      [
        ...(textOf(id) ?? '')
          .split('{', 1)
          .join('')
          .matchAll(/\$(\w+):/g),
      ]
        .map(([, name]) => name)
        .sort(),
    ]);
    expect(Object.fromEntries(rows)).toEqual(Object.fromEntries(real));
  });

  it('gives commands that are answered', async () => {
    const asks = [...guide.matchAll(/(?<!stream\?)documentId=([\w-]+)/g)].map(([, id = '']) => id);
    expect(asks).toEqual(['totals', 'claim-chains']);
    const variables = /variables=(\{.*\})'/.exec(guide)?.[1] ?? '';
    for (const documentId of asks)
      await get([
        ['documentId', documentId],
        ['variables', variables],
      ]);
  });

  it('gives addresses of streams that open', async () => {
    const ids = [...guide.matchAll(/stream\?documentId=([\w-]+)/g)].map(([, id]) => id);
    expect(ids).toEqual(['changes', 'changes']);
    const variables = encodeURIComponent('{"after":0}');
    const url = `${server.url}/graphql/stream?documentId=changes&variables=${variables}`;
    const reader = await openStream(url);
    expect(valuesAt((await reader.next())?.data, 'data.activity.seq')).toEqual([1]);
    reader.leave();
  });
});
