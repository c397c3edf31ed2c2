/** What the language support says of a text, with cypher/model.json and the library as its database. */
import { lintCypherQuery } from '@neo4j-cypher/language-support';
import { library } from './cypher-library.ts';
import { directionsOf } from './cypher-model.ts';
import type { GraphModel } from './cypher-model.ts';

/** Every complaint, empty where there is none. Properties are left to cypher-names.ts, which knows whose they are. */
export function lintCypher(
  text: string,
  parameters: readonly string[],
  model: GraphModel,
): readonly string[] {
  const { diagnostics } = lintCypherQuery(
    text,
    {
      ...library,
      defaultLanguage: 'CYPHER 5',
      labels: Object.keys(model.nodes),
      relationshipTypes: Object.keys(model.relationships),
      parameters: Object.fromEntries(parameters.map((name) => [name, null])),
      graphSchema: directionsOf(model),
    },
    { consoleCommandsEnabled: false },
  );
  return diagnostics.map(({ range, message }) => {
    const words = typeof message === 'string' ? message : message.value;
    return `line ${range.start.line + 1}: ${words}`;
  });
}
