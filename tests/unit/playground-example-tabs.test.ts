import { describe, expect, test } from '@jest/globals';
import { tabsAtStart } from '../../src/playground/example-tabs.ts';

const examples = ['query One { a }', 'query Two { b }'];
const exampleTabs = examples.map((query) => ({ query, variables: null }));

function storageWith(state: Readonly<Record<string, string>>) {
  const items = new Map(Object.entries(state));
  return {
    items,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  };
}

/** What GraphiQL keeps of tabs with these texts. */
function tabState(...queries: readonly (string | null)[]): string {
  const tabs = queries.map((query, id) => ({
    id: String(id),
    title: '<untitled>',
    query,
    variables: '{"x": 1}',
    headers: null,
    operationName: null,
    response: null,
  }));
  return JSON.stringify({ activeTabIndex: 0, tabs });
}

describe('the tabs at the start', () => {
  test('are the examples where the browser keeps nothing', () => {
    const storage = storageWith({});
    expect(tabsAtStart(storage, examples)).toEqual(exampleTabs);
    expect([...storage.items.keys()]).toEqual(['examples']);
  });

  test('leave what GraphiQL kept alone while the examples are the same', () => {
    const kept = { examples: JSON.stringify(examples), 'graphiql:tabState': tabState('query Own { c }') };
    const storage = storageWith(kept);
    tabsAtStart(storage, examples);
    expect(Object.fromEntries(storage.items)).toEqual(kept);
  });

  test('put new examples in the place of old ones and keep the tabs of the reader', () => {
    const storage = storageWith({
      examples: JSON.stringify(['query Old { a }', 'query Two { b }']),
      'graphiql:tabState': tabState('query Old { a }', 'query Old { edited }', 'query Two { b }', null, ' '),
      'graphiql:query': 'query Old { a }',
      'graphiql:theme': 'dark',
    });
    expect(tabsAtStart(storage, examples)).toEqual([
      ...exampleTabs,
      { query: 'query Old { edited }', variables: '{"x": 1}' },
    ]);
    expect(Object.fromEntries(storage.items)).toEqual({
      examples: JSON.stringify(examples),
      'graphiql:theme': 'dark',
    });
  });

  test.each(['{', '[]', 'null', '{"tabs":[null,3,{}]}'])('survive a state that is %s', (state) => {
    const storage = storageWith({ examples: state, 'graphiql:tabState': state });
    expect(tabsAtStart(storage, examples)).toEqual(exampleTabs);
  });
});
