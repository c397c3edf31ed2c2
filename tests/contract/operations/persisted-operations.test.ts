/** Every operation that can be asked for by id stands on its own: valid, within the limits, named as its file. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { Kind, parse } from 'graphql';
import { createDocumentCache } from '../../../src/graphql/document-cache.ts';
import { defaultLimits } from '../../../src/graphql/limits/limits.ts';
import { readPersistedOperations } from '../../../src/graphql/persisted-operations.ts';
import { createSchema } from '../../../src/graphql/schema.ts';
import { operationFolders } from '../../../src/operation-folders.ts';

const persisted = readPersistedOperations(operationFolders);
const documents = createDocumentCache(createSchema(), defaultLimits);

/** `recent-claims` is the operation `RecentClaims`. */
const nameOf = (id: string): string =>
  id.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase());

describe('the persisted operations', () => {
  it('are there', () => {
    // What dashboards ask for is public: a name that goes is missed by somebody.
    const [ofDashboards, ...ofPages] = operationFolders.map(
      (folder) => readPersistedOperations([folder]).ids,
    );
    expect(ofDashboards).toEqual([
      'changes',
      'claim-chains',
      'find',
      'outlets',
      'placeholders',
      'recent-claims',
      'totals',
    ]);
    // What the pages ask for is what they have types for.
    const asked = readFileSync(new URL('../../../src/workbench/api/operations.ts', import.meta.url), 'utf8');
    const typed = [...asked.matchAll(/^ {2}'?([\w-]+)'?: Operation</gm)].map(([, id]) => id);
    expect(ofPages.flat().sort()).toEqual(typed.sort());
  });

  it.each(persisted.ids)('%s is accepted, and is one operation of its own name', (id) => {
    const text = persisted.textOf(id) ?? '';
    expect(documents.prepare(text)).toMatchObject({ isAccepted: true });
    const names = parse(text).definitions.flatMap((part) =>
      part.kind === Kind.OPERATION_DEFINITION ? [part.name?.value] : [],
    );
    expect(names).toEqual([nameOf(id)]);
    expect(text).toMatch(/^# \S/);
  });

  it('have their hash for a second id, and nothing else', () => {
    expect(persisted.textOf('sha256:f2b0c3')).toBeUndefined();
    expect(persisted.textOf('constructor')).toBeUndefined();
  });
});

describe('readPersistedOperations', () => {
  it('finds a text by the SHA-256 of its file, and refuses two files of one name', () => {
    const folder = mkdtempSync(join(tmpdir(), 'hearsay-operations-'));
    const url = pathToFileURL(`${folder}/`);
    writeFileSync(join(folder, 'one.graphql'), '{ a }\n');
    const { textOf } = readPersistedOperations([url]);
    // printf '{ a }\n' | sha256sum
    expect(textOf(`sha256:2208113d992764f6d81dbd8dde1ba2282339d7bcc102a272c2b35bc697488ac9`)).toBe('{ a }\n');
    expect(() => readPersistedOperations([url, url])).toThrow('Two persisted operations have the id one');
    rmSync(folder, { recursive: true });
  });
});
