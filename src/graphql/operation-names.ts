/** The names of operations that the service ships as files: only these may stand in labels of metrics. */
import { readdirSync, readFileSync } from 'node:fs';
import { Kind, parse } from 'graphql';

/** The names in all *.graphql files of some folders; a folder that is not there has none. */
export function operationNamesIn(folders: readonly URL[]): ReadonlySet<string> {
  return new Set(folders.flatMap(namesIn));
}

function namesIn(folder: URL): readonly string[] {
  return graphqlFilesIn(folder).flatMap((file) =>
    parse(readFileSync(new URL(file, folder), 'utf8')).definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION && definition.name !== undefined
        ? [definition.name.value]
        : [],
    ),
  );
}

function graphqlFilesIn(folder: URL): readonly string[] {
  try {
    return readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  } catch {
    return [];
  }
}
