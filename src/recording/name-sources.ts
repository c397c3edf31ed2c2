/** Sources that another change than a recording names: found, or recorded with it by the same rules. */
import type { NameSources } from '../change/name-sources.ts';
import { createNamedThings } from './named-things.ts';
import { idsToFind, readNamed } from './read-input.ts';
import { writeNew } from './write-new.ts';
import type { RecordingOptions } from './write-new.ts';

/** Creates the naming of sources. */
export function createNameSources(options: Omit<RecordingOptions, 'makeChange'>): NameSources {
  return async (transaction, named) => {
    if (named.length === 0) return { ids: [], changes: {}, created: 0 };
    const things = createNamedThings(transaction.operation, options.tools);
    const ids = named.map(({ reference, path }) => things.idOf('source', things.source(reference, path)));
    const held = await options.reads.things(transaction, idsToFind(things));
    const read = readNamed(things, [], { things: held, text: null });
    if (read.graph.sources.length === 0) return { ids, changes: {}, created: 0 };
    const { changes, created } = await writeNew(transaction, read, options);
    return { ids, changes, created: created.sources };
  };
}
