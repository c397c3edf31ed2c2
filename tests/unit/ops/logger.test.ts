import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { GraphQLError, Source } from 'graphql';
import { logLines } from './log-lines.ts';

describe('createLogger', () => {
  it('keeps no query text of a GraphQLError', () => {
    const { log, lines } = logLines();
    const source = new Source('{ claim(id: "secret") { text } }');
    const error = new GraphQLError('wrong', { source, positions: [2], extensions: { bound: 3 } });
    log.error({ err: error }, 'failed');
    expect(JSON.stringify(lines)).not.toContain('secret');
    expect(lines[0]).toMatchObject({ level: 'error', msg: 'failed', err: { type: 'GraphQLError' } });
  });

  it('keeps stack, code and cause of an error, but none of its other properties', () => {
    const { log, lines } = logLines();
    const cause = Object.assign(new Error('refused'), {
      code: 'ECONNREFUSED',
      parameters: { text: 'secret' },
    });
    log.error({ err: new Error('no database', { cause }) }, 'failed');
    expect(lines[0]).toMatchObject({
      err: {
        stack: expect.stringContaining('Error: no database\n    at'),
        cause: { code: 'ECONNREFUSED', stack: expect.stringContaining('refused') },
      },
    });
    expect(JSON.stringify(lines)).not.toContain('secret');
  });

  it('does not follow causes in a circle', () => {
    const { log, lines } = logLines();
    const error = new Error('round');
    error.cause = error;
    log.error({ err: error }, 'failed');
    expect(lines).toHaveLength(1);
  });

  it('takes what is thrown without being an error', () => {
    const { log, lines } = logLines();
    log.error({ err: 'secret' }, 'failed');
    expect(lines[0]).toMatchObject({ err: { type: 'string' } });
    expect(JSON.stringify(lines)).not.toContain('secret');
  });

  it('never writes a password', () => {
    const { log, lines } = logLines();
    log.info({ neo4j: { uri: 'bolt://db', password: 'secret' } }, 'configured');
    log.info({ config: { neo4j: { password: 'secret' } }, password: 'secret' }, 'configured');
    expect(JSON.stringify(lines)).not.toContain('secret');
  });

  it('is quiet below its level, and where it is silent', () => {
    const { log, lines } = logLines('warn');
    log.info('no');
    log.warn('yes');
    const silent = logLines('silent');
    silent.log.fatal('no');
    expect(lines.map((line) => line['msg'])).toEqual(['yes']);
    expect(silent.lines).toEqual([]);
  });

  it('tells the time as an instant', () => {
    const { log, lines } = logLines();
    log.info('now');
    expect(String(lines[0]?.['time'])).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  });

  it('tells when what was logged on standard output is written, in order', async () => {
    const module = new URL('../../../src/ops/logger.ts', import.meta.url).href;
    // Without waiting for `flush` the exit would overtake the line that is being written.
    const script = `
      import { createLogger } from '${module}';
      const log = createLogger({ level: 'info' });
      log.info('first');
      log.info('last');
      let hasWaited = false;
      log.flush(() => process.exit(hasWaited ? 0 : 1));
      hasWaited = true;`;
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script]);
    const lines = stdout.trim().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { msg: string }).msg)).toEqual(['first', 'last']);
  });
});

describe('an error that quotes what it stumbled over', () => {
  it.each([
    ['GraphQL, of a value of the wrong type', new GraphQLError('Int cannot represent "secret"')],
    ['JSON that is none', jsonFault('{ secret')],
    ['the database', Object.assign(new Error('Node(1) has "secret"'), { code: 'Neo.ClientError.Schema.X' })],
  ])('is logged without its message: %s', (_, error) => {
    const { log, lines } = logLines();
    log.error({ err: error }, 'failed');
    log.error({ err: new Error('outer', { cause: error }) }, 'failed');
    expect(JSON.stringify(lines)).not.toContain('secret');
    expect(lines[0]).toMatchObject({ err: { stack: expect.stringMatching(/\(left out\)\n {4}at /) } });
  });

  function jsonFault(text: string): unknown {
    try {
      return JSON.parse(text);
    } catch (error) {
      return error;
    }
  }
});
