import { describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { createDocumentCache } from '../../../src/graphql/document-cache.ts';
import type { AcceptedDocument } from '../../../src/graphql/document-cache.ts';
import { defaultLimits } from '../../../src/graphql/limits/limits.ts';
import { fragmentBomb, nested } from './operations.ts';
import { realSchema } from './real-schema.ts';

const cache = createDocumentCache(realSchema, defaultLimits);

function refusalOf(text: string): Record<string, unknown> {
  const found = cache.prepare(text);
  if (found.isAccepted) throw new Error('The document was accepted');
  expect(found.errors.length).toBeLessThanOrEqual(21);
  return { ...found.errors[0]?.extensions };
}

function accepted(text: string): AcceptedDocument {
  const found = cache.prepare(text);
  if (!found.isAccepted) throw new Error(String(found.errors[0]));
  return found;
}

describe('documents over a limit', () => {
  const { tokens, depth, aliases, directives } = defaultLimits;
  const overTokens = { code: 'LIMIT_EXCEEDED', limit: 'tokens', found: tokens + 1, bound: tokens };

  it.each([
    ['10,000 aliases', `{ ${Array.from({ length: 10_000 }, (_, i) => `a${i}: __typename`).join(' ')} }`],
    ['10,000 levels', nested(10_000, '{a', '}')],
    ['10,000 levels of lists', `{ nodes(ids: ${nested(10_000, '[', ']')}) { id } }`],
    ['200 kB of {', '{'.repeat(200_000)],
    ['5,000 unknown fields', `{ ${Array.from({ length: 5_000 }, (_, i) => `f${i}`).join(' ')} }`],
    ['100,000 comments', `${'#\n'.repeat(100_000)}{ __typename }`],
  ])('have too many tokens: %s', (_, text) => {
    expect(refusalOf(text)).toEqual(overTokens);
  });

  it('are too long, whatever stands in them, with their length', () => {
    const found = defaultLimits.documentLength + 1;
    expect(refusalOf('{ __typename }'.padEnd(found))).toEqual({
      ...{ code: 'LIMIT_EXCEEDED', limit: 'documentLength', found },
      bound: found - 1,
    });
    expect(accepted('{ __typename }'.padEnd(found - 1))).toMatchObject({ isAccepted: true });
  });

  it('are too deep, with the depth that was found', () => {
    const text = `{ claim(id: "c") ${nested(21, '{ relations { from ', '} }').replace('from }', 'from { id } }')} }`;
    expect(refusalOf(text)).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      limit: 'depth',
      bound: depth,
      found: 44,
    });
  });

  it('are too deep by way of fragments', () => {
    const links = Array.from(
      { length: 25 },
      (_, i) => `fragment F${i} on Claim { relations { from { ...F${i + 1} } } }`,
    );
    const text = `{ claim(id: "c") { ...F0 } } ${links.join(' ')} fragment F25 on Claim { id }`;
    expect(refusalOf(text)).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'depth', found: 52 });
  });

  it('have too many aliases, of __typename too', () => {
    const text = `{ ${Array.from({ length: aliases + 1 }, (_, i) => `a${i}: __typename`).join(' ')} }`;
    expect(refusalOf(text)).toEqual({ code: 'LIMIT_EXCEEDED', limit: 'aliases', found: 51, bound: aliases });
  });

  it('have too many directives', () => {
    const text = `{ __typename ${'@skip(if: false) '.repeat(directives + 1)} }`;
    expect(refusalOf(text)).toEqual({
      code: 'LIMIT_EXCEEDED',
      limit: 'directives',
      found: 51,
      bound: directives,
    });
  });

  it('are lists of values within lists, as many as the tokens allow, and break no stack', () => {
    expect(refusalOf(`{ nodes(ids: ${nested(990, '[', ']')}) { id } }`)).toEqual({ code: 'INVALID_INPUT' });
    expect(refusalOf(`{ nodes(ids: ${'['.repeat(1_990)}`)).toEqual({ code: 'INVALID_INPUT' });
    expect(refusalOf(nested(660, '{a', '}'))).toMatchObject({ limit: 'depth' });
  });

  it('repeat a field more often than graphql is willing to compare', () => {
    expect(refusalOf(`{ ${'__typename '.repeat(1_900)} }`)).toEqual({ code: 'INVALID_INPUT' });
  });

  it('are not those that repeat a field a hundred times', () => {
    accepted(`{ ${'documents(first: 5) { edges { node { id } } } '.repeat(100)} }`);
  });

  it('are fragment bombs: accepted as documents, refused when they are measured', () => {
    const bomb = accepted(fragmentBomb(40));
    const operation = bomb.operation(null);
    if (operation === null) throw new Error('The bomb has no operation');
    expect(() => bomb.cost(operation, {}, {})).toThrow('Limit of selections exceeded');
  });

  it('are not those of GraphiQL', () => {
    const options = {
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      oneOf: true,
    };
    expect(accepted(getIntrospectionQuery({ ...options, inputValueDeprecation: true })).isAccepted).toBe(
      true,
    );
  });
});

describe('documents with faults', () => {
  it.each([
    ['wrong syntax', '{'],
    ['nothing', ''],
    ['no character of GraphQL', '{ \u0000 }'],
    ['an unknown field', '{ nothing }'],
    ['a fragment that spreads itself', '{ ...F } fragment F on Query { ...F }'],
    ['fragments in a circle', '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }'],
    ['an unknown fragment', '{ ...Missing }'],
    ['a definition of a type', 'type Query { a: Int }'],
    ['400 unknown fields', `{ ${Array.from({ length: 400 }, (_, i) => `f${i}`).join(' ')} }`],
    ['a name of 100,000 letters', `{ ${'a'.repeat(100_000)} }`],
  ])('are INVALID_INPUT: %s', (_, text) => {
    expect(refusalOf(text)).toEqual({ code: 'INVALID_INPUT' });
  });

  it('say where', () => {
    const found = cache.prepare('{\n  nothing }');
    expect(found.isAccepted ? null : found.errors[0]?.locations).toEqual([{ line: 2, column: 3 }]);
  });
});

describe('the cache', () => {
  it('gives the same answer to the same text, accepted or refused', () => {
    const own = createDocumentCache(realSchema, defaultLimits);
    expect(own.prepare('{ __typename }')).toBe(own.prepare('{ __typename }'));
    expect(own.prepare('{ nothing }')).toBe(own.prepare('{ nothing }'));
  });

  it('keeps accepted documents through a flood of refused ones', () => {
    const own = createDocumentCache(realSchema, defaultLimits);
    const good = own.prepare('{ __typename }');
    for (let i = 0; i < 600; i += 1) own.prepare(`{ nothing${i} }`);
    expect(own.prepare('{ __typename }')).toBe(good);
  });

  it('lets go of documents when there are too many characters', () => {
    const own = createDocumentCache(realSchema, defaultLimits);
    const good = own.prepare('{ __typename }');
    for (let i = 0; i < 50; i += 1) own.prepare(`{ __typename } # ${i} ${'x'.repeat(5_000)}`);
    expect(own.prepare('{ __typename }')).not.toBe(good);
  });

  it('measures each page size anew', () => {
    const text = 'query ($n: Int) { documents(first: $n) { edges { node { id } } } }';
    const document = accepted(text);
    const operation = document.operation(null);
    if (operation === null) throw new Error('The document has no operation');
    expect(document.cost(operation, { n: 10 }, { n: 10 })).toBe(31);
    expect(document.cost(operation, { n: 100 }, { n: 100 })).toBe(301);
  });
});
