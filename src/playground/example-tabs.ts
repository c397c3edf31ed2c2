/** Where GraphiQL 5 keeps its tabs, and what its editors last held. */
const tabsKey = 'graphiql:tabState';
const editorKeys = ['graphiql:query', 'graphiql:variables', 'graphiql:headers'];
/** Where we keep the texts of the examples that this browser was given. */
const givenKey = 'examples';

export interface Tab {
  readonly query: string;
  readonly variables: string | null;
}

interface TabStorage {
  readonly getItem: (key: string) => string | null;
  readonly setItem: (key: string, value: string) => void;
  readonly removeItem: (key: string) => void;
}

/**
 * The tabs for a reader whose browser keeps none: the examples. GraphiQL prefers the tabs it kept; so where the
 * examples changed since (a newer version of the service), what it kept is taken out of `storage`, and the tabs
 * of the reader's own, with examples that the reader edited, follow the present examples.
 */
export function tabsAtStart(storage: TabStorage, examples: readonly string[]): readonly Tab[] {
  const exampleTabs = examples.map((query) => ({ query, variables: null }));
  const given = storage.getItem(givenKey);
  const present = JSON.stringify(examples);
  if (given === present) return exampleTabs;

  const known = new Set([...textsIn(parsed(given)), ...examples]);
  const ownTabs = tabsIn(parsed(storage.getItem(tabsKey))).filter((tab) => !known.has(tab.query));
  for (const key of [tabsKey, ...editorKeys]) storage.removeItem(key);
  storage.setItem(givenKey, present);
  return [...exampleTabs, ...ownTabs];
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

function textsIn(given: unknown): readonly string[] {
  return Array.isArray(given) ? given.filter((text) => typeof text === 'string') : [];
}

/** The tabs of GraphiQL's state that hold anything; none where the state is not of the shape we know. */
function tabsIn(state: unknown): readonly Tab[] {
  if (!isRecord(state) || !Array.isArray(state['tabs'])) return [];
  return state['tabs'].filter(isRecord).flatMap(({ query, variables }) => {
    if (typeof query !== 'string' || query.trim() === '') return [];
    return { query, variables: typeof variables === 'string' ? variables : null };
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
