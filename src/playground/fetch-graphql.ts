import type { GraphiQLProps } from 'graphiql';

type Fetcher = GraphiQLProps['fetcher'];

const endpoint = '/graphql';

/** Posts one operation to the service that served this page. An answer that is not JSON is told with its status. */
export const fetchGraphQL: Fetcher = async (operation, options) => {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: {
      accept: 'application/graphql-response+json, application/json',
      'content-type': 'application/json',
      ...options?.headers,
    },
    body: JSON.stringify(withoutStaleName(operation)),
  });
  const isJson = (response.headers.get('content-type') ?? '').includes('json');
  if (isJson) return (await response.json()) as Awaited<ReturnType<Fetcher>>;
  throw new Error(`${endpoint} answered ${response.status} ${response.statusText}: ${await response.text()}`);
};

/** GraphiQL notices the name of an operation 100 ms after its text; until then it sends that of the tab before. */
function withoutStaleName(operation: Parameters<Fetcher>[0]): Parameters<Fetcher>[0] {
  const { operationName, ...nameless } = operation;
  return operation.query.split(/\W+/).includes(operationName ?? '') ? operation : nameless;
}
