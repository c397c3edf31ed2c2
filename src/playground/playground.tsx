import { GraphiQL } from 'graphiql';
import type { ReactElement } from 'react';
import type { Tab } from './example-tabs.ts';
import { fetchGraphQL } from './fetch-graphql.ts';

interface PlaygroundProps {
  readonly tabs: readonly Tab[];
  readonly storage: Storage;
}

/** GraphiQL on our endpoint; light or dark as the system is, until the reader chooses in its settings. */
export function Playground({ tabs, storage }: PlaygroundProps): ReactElement {
  return (
    <GraphiQL
      fetcher={fetchGraphQL}
      storage={storage}
      defaultTabs={[...tabs]}
      defaultEditorToolsVisibility={false}
    >
      <GraphiQL.Logo>
        <h1>Hearsay</h1>
        <a href="/schema.graphql" target="_blank" rel="noreferrer">
          Schema
        </a>
      </GraphiQL.Logo>
    </GraphiQL>
  );
}
