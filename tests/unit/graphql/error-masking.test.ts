import { describe, expect, it } from '@jest/globals';
import { GraphQLError, parse } from 'graphql';
import { CodedError, invalidInput, unavailable } from '../../../src/errors.ts';
import { createErrorMask, toRequestError } from '../../../src/graphql/error-masking.ts';
import type { ErrorMask, HiddenFault } from '../../../src/graphql/error-masking.ts';

function maskWithReports(): { mask: ErrorMask; reports: HiddenFault[] } {
  const reports: HiddenFault[] = [];
  const newId = (): string => `id-${reports.length + 1}`;
  return { mask: createErrorMask({ newId, report: (fault) => reports.push(fault) }), reports };
}

const document = parse('{ claim(id: "c1") { text } }');

function thrown(originalError: Error): GraphQLError {
  const nodes = document.definitions;
  return new GraphQLError(originalError.message, { originalError, nodes, path: ['claim', 'text'] });
}

describe('createErrorMask', () => {
  it('shows nothing of an error without a code but an id', () => {
    const { mask, reports } = maskWithReports();
    const secret = new TypeError('bolt://neo4j:secret@db refused');
    const answer = JSON.stringify(mask(thrown(secret)));
    expect(JSON.parse(answer)).toEqual({
      message: 'internal error',
      locations: [{ line: 1, column: 1 }],
      path: ['claim', 'text'],
      extensions: { code: 'INTERNAL', errorId: 'id-1' },
    });
    expect(reports).toEqual([{ errorId: 'id-1', code: 'INTERNAL', path: 'claim.text', error: secret }]);
  });

  it('shows nothing of an error that calls itself internal, or that a library threw as a GraphQLError', () => {
    const { mask } = maskWithReports();
    expect(mask(thrown(new CodedError('INTERNAL', 'the row has no id'))).message).toBe('internal error');
    expect(mask(thrown(new GraphQLError('Int cannot represent "secret"'))).message).toBe('internal error');
    expect(mask(new GraphQLError('Abstract type "Node" must resolve')).message).toBe('internal error');
  });

  it('does not trust a code that is not on a CodedError', () => {
    const { mask } = maskWithReports();
    const neo4j = Object.assign(new Error('secret'), { code: 'Neo.ClientError.Schema' });
    expect(mask(thrown(neo4j)).extensions['code']).toBe('INTERNAL');
    const foreign = new GraphQLError('secret', { extensions: { code: 'NOT_FOUND' } });
    expect(mask(thrown(foreign)).extensions['code']).toBe('INTERNAL');
  });

  it('passes a coded error with its message, path and place', () => {
    const { mask, reports } = maskWithReports();
    expect(mask(thrown(invalidInput('first must be at most 1000'))).toJSON()).toEqual({
      message: 'first must be at most 1000',
      locations: [{ line: 1, column: 1 }],
      path: ['claim', 'text'],
      extensions: { code: 'INVALID_INPUT' },
    });
    expect(reports).toEqual([]);
  });

  it('passes UNAVAILABLE without its cause, and reports the cause', () => {
    const { mask, reports } = maskWithReports();
    const error = unavailable(
      'the database does not answer',
      new Error('connect ECONNREFUSED 10.0.0.7:7687'),
    );
    expect(JSON.stringify(mask(thrown(error)))).not.toContain('10.0.0.7');
    expect(reports).toMatchObject([{ code: 'UNAVAILABLE', error }]);
  });

  it('reports an error that many fields share once, under one id', () => {
    const { mask, reports } = maskWithReports();
    const batch = new Error('batch failed');
    const ids = [thrown(batch), thrown(batch), thrown(new Error('another'))].map(mask);
    expect(ids.map((error) => error.extensions['errorId'])).toEqual(['id-1', 'id-1', 'id-2']);
    expect(reports).toHaveLength(2);
  });
});

describe('toRequestError', () => {
  it('makes faults of the request INVALID_INPUT, and keeps where they are', () => {
    const [node] = document.definitions;
    const error = toRequestError(new GraphQLError('Unknown field', { nodes: node ?? null }));
    expect(error.toJSON()).toEqual({
      message: 'Unknown field',
      locations: [{ line: 1, column: 1 }],
      extensions: { code: 'INVALID_INPUT' },
    });
    expect(toRequestError(new Error('Missing query')).extensions).toEqual({ code: 'INVALID_INPUT' });
  });

  it('keeps a code that is there, with its details', () => {
    const extensions = { code: 'LIMIT_EXCEEDED', limit: 'depth', found: 21, bound: 20 };
    expect(toRequestError(new GraphQLError('too deep', { extensions })).extensions).toEqual(extensions);
    expect(toRequestError(invalidInput('no batches')).extensions).toEqual({ code: 'INVALID_INPUT' });
  });

  it('cuts a message that quotes a long value', () => {
    expect(toRequestError(new Error('x'.repeat(100_000))).message.length).toBeLessThan(1_100);
  });
});
