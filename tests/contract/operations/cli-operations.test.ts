/** Every question of the command line is one that a client may ask too: valid, within the limits, named as its file. */
import { describe, expect, it } from '@jest/globals';
import { Kind, getOperationAST, parse } from 'graphql';
import { cliOperationFolder } from '../../../src/cli/ask.ts';
import { createDocumentCache } from '../../../src/graphql/document-cache.ts';
import { defaultLimits } from '../../../src/graphql/limits/limits.ts';
import { readPersistedOperations } from '../../../src/graphql/persisted-operations.ts';
import { createSchema } from '../../../src/graphql/schema.ts';

const { ids, textOf } = readPersistedOperations([cliOperationFolder]);
const documents = createDocumentCache(createSchema(), defaultLimits);

describe('the operations of the command line', () => {
  it('are there', () => {
    expect(ids).toContain('trace');
  });

  it.each(ids)('%s is accepted, and is one operation of its own name', (id) => {
    const text = textOf(id) ?? '';
    expect(documents.prepare(text)).toMatchObject({ isAccepted: true });
    const names = parse(text).definitions.flatMap((part) =>
      part.kind === Kind.OPERATION_DEFINITION ? [part.name?.value] : [],
    );
    expect(names).toEqual([id.replace(/^./, (letter) => letter.toUpperCase())]);
    expect(text).toMatch(/^# \S/);
  });

  it.each(ids)('%s costs, with as many as the command asks for by itself, what a client may ask', (id) => {
    const text = textOf(id) ?? '';
    const prepared = documents.prepare(text);
    const operation = getOperationAST(parse(text)) ?? null;
    if (!prepared.isAccepted || operation === null) throw new Error(`${id} is refused`);
    const variables = { name: '', id: '', isKey: false, ids: [''] };
    expect(prepared.cost(operation, variables, {})).toBeLessThanOrEqual(defaultLimits.cost);
  });
});
