import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fragmentBomb } from '../graphql/operations.ts';
import { realSchema } from '../graphql/real-schema.ts';
import { answerOf, serveApp } from './served-app.ts';
import type { Answer, ServedApp } from './served-app.ts';

let served: ServedApp;
beforeAll(async () => {
  served = await serveApp();
});
afterAll(() => served.close());

const json = { 'content-type': 'application/json' };
const strict = { accept: 'application/graphql-response+json' };

async function post(body: string | Buffer, headers: Record<string, string> = json): Promise<Answer> {
  return answerOf(
    await fetch(`${served.url}/graphql`, {
      method: 'POST',
      headers,
      body: typeof body === 'string' ? body : Uint8Array.from(body),
    }),
  );
}

function get(parameters: Record<string, string>): Promise<Response> {
  return fetch(`${served.url}/graphql?${new URLSearchParams(parameters).toString()}`);
}

describe('what cannot be read', () => {
  it.each([
    ['malformed JSON', '{"query":', 400, 'INVALID_INPUT'],
    ['nothing', '', 400, 'INVALID_INPUT'],
    ['a batch', '[{"query":"{ greeting }"}]', 400, 'INVALID_INPUT'],
    ['a string', '"{ greeting }"', 400, 'INVALID_INPUT'],
    ['null', 'null', 400, 'INVALID_INPUT'],
    ['no query', '{}', 400, 'INVALID_INPUT'],
    ['variables that are a list', '{"query":"{ greeting }","variables":[1]}', 400, 'INVALID_INPUT'],
    ['more than 8 MiB', `{"query":"${' '.repeat(8 * 1024 ** 2)}"}`, 413, 'LIMIT_EXCEEDED'],
    ['8 MB of {', `{"query":"${'{'.repeat(8_000_000)}"}`, 200, 'LIMIT_EXCEEDED'],
    [
      'variables nested 2,000,000 times',
      `{"query":"query ($n: Int) { greeting }","variables":{"n":${'['.repeat(2e6)}${']'.repeat(2e6)}}}`,
      200,
      'INVALID_INPUT',
    ],
    [
      'JSON nested 100,000 times',
      `{"query":"{ greeting }","variables":${'['.repeat(1e5)}${']'.repeat(1e5)}}`,
      400,
      'INVALID_INPUT',
    ],
  ])('%s', async (_, body, status, code) => {
    const answer = await post(body);
    expect([answer.status, answer.body.errors[0]?.extensions['code']]).toEqual([status, code]);
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(answer.text).not.toMatch(/node_modules|\\n *at /);
  });

  it('a batch, and says that batches are not taken', async () => {
    const answer = await post('[{"query":"{ greeting }"},{"query":"{ greeting }"}]');
    expect(answer.body.errors).toEqual([
      {
        message: 'Batches are not taken: send one operation in one request.',
        extensions: { code: 'INVALID_INPUT' },
      },
    ]);
  });

  it('a body over the limit, with the limit', async () => {
    const answer = await post(`{"query":"${' '.repeat(8 * 1024 * 1024)}"}`);
    expect(answer.body.errors[0]?.extensions).toEqual({
      code: 'LIMIT_EXCEEDED',
      limit: 'bodyBytes',
      bound: 8_388_608,
    });
  });

  it('a document over the limit, with the limit, whatever stands in it', async () => {
    const answer = await post(`{"query":"{ greeting }${' '.repeat(300_000)}"}`);
    expect(answer.body.errors[0]?.extensions).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      limit: 'documentLength',
      bound: 262_144,
    });
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'application/json; charset=latin1',
  ])('a body that a form on a foreign page could send: %s', async (type) => {
    const before = served.seen.changes;
    const answer = await post('{"query":"mutation { change }"}', { 'content-type': type });
    expect([answer.status, answer.body.errors[0]?.extensions['code']]).toEqual([415, 'INVALID_INPUT']);
    expect(served.seen.changes).toBe(before);
  });

  it('a compressed body, which may be far larger than it looks', async () => {
    const bomb = gzipSync(`{"query":"${' '.repeat(10_000_000)}"}`);
    expect((await post(bomb, { ...json, 'content-encoding': 'gzip' })).status).toBe(415);
  });

  it('other methods', async () => {
    const answer = await answerOf(await fetch(`${served.url}/graphql`, { method: 'PUT' }));
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, POST']);
  });

  it('a wish for HTML alone', async () => {
    const answer = await answerOf(
      await fetch(`${served.url}/graphql?query={greeting}`, { headers: { accept: 'text/html' } }),
    );
    expect([answer.status, answer.body.errors[0]?.extensions['code']]).toEqual([406, 'INVALID_INPUT']);
  });
});

describe('operations', () => {
  it('refuses mutations by GET, also after the same text came by POST', async () => {
    const query = 'mutation { change }';
    expect((await served.ask(query)).body.data).toEqual({ change: 1 });
    const answer = await answerOf(await get({ query }));
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST']);
    expect(answer.body.errors[0]?.extensions).toEqual({ code: 'INVALID_INPUT' });
    expect(served.seen.changes).toBe(1);
  });

  it('refuses the mutation of a document by GET and executes its query', async () => {
    const query = 'query Read { greeting } mutation Write { change }';
    const before = served.seen.changes;
    expect((await get({ query, operationName: 'Write' })).status).toBe(405);
    expect((await answerOf(await get({ query, operationName: 'Read' }))).body.data).toEqual({
      greeting: 'Hello you',
    });
    expect(served.seen.changes).toBe(before);
  });

  it.each([
    ['no name where there are two', {}],
    ['an unknown name', { operationName: 'C' }],
  ])('refuses %s', async (_, more) => {
    const answer = await served.ask('query A { greeting } query B { greeting }', more);
    expect(answer.body.errors[0]?.extensions).toEqual({ code: 'INVALID_INPUT' });
  });

  it('executes the operation of the name given', async () => {
    const query = 'query A { greeting } query B { requestId }';
    expect((await served.ask(query, { operationName: 'A' })).body.data).toEqual({ greeting: 'Hello you' });
    expect((await served.ask(query, { operationName: 'B' })).body.data).toEqual({
      requestId: expect.any(String),
    });
  });

  it.each([
    ['a wrong type', 'query ($n: Int) { rows(first: $n) { totalCount } }', { n: 'many' }],
    ['too large a number', 'query ($n: Int) { rows(first: $n) { totalCount } }', { n: 1e12 }],
    ['an object', 'query ($n: Int) { rows(first: $n) { totalCount } }', { n: { first: 1 } }],
    ['one missing', 'query ($n: String!) { greeting(name: $n) }', {}],
    ['null by way of a variable', 'query ($n: String = "x") { greeting(name: $n) }', { n: null }],
    ['a prototype', 'query ($n: String!) { greeting(name: $n) }', JSON.parse('{"__proto__":{"n":"x"}}')],
  ])('answers wrong variables with INVALID_INPUT: %s', async (_, query, variables) => {
    const answer = await served.ask(query, { variables });
    expect(answer.body.errors[0]?.extensions).toEqual({ code: 'INVALID_INPUT' });
  });

  it('gives wrong variables status 400 where the client can read it', async () => {
    const query = 'query ($n: Int) { rows(first: $n) { totalCount } }';
    expect((await served.ask(query, { variables: { n: 'many' } }, strict)).status).toBe(400);
  });
});

describe('limits', () => {
  const nested = `query ($n: Int) { rows(first: $n) { edges { node { rows(first: $n) { edges { node {
    rows(first: $n) { edges { node { id } } } } } } } } } }`;

  it('refuses by the values of variables, and names limit, value and bound', async () => {
    const answer = await served.ask(nested, { variables: { n: 100 } }, strict);
    expect(answer.status).toBe(400);
    expect(answer.body.errors[0]).toEqual({
      message: 'Limit of cost exceeded: found 3030301, at most 250000.',
      extensions: { code: 'LIMIT_EXCEEDED', limit: 'cost', found: 3_030_301, bound: 250_000 },
    });
    expect((await served.ask(nested, { variables: { n: 10 } }, strict)).status).toBe(200);
  });

  it.each([
    ['a fragment bomb', fragmentBomb(60), 'selections'],
    [
      '10,000 aliases',
      `{ ${Array.from({ length: 10_000 }, (_, i) => `a${i}: greeting`).join(' ')} }`,
      'tokens',
    ],
    ['10,000 levels', '{a'.repeat(10_000) + '}'.repeat(10_000), 'tokens'],
    ['250 KB of {', '{'.repeat(250_000), 'tokens'],
    ['51 aliases', `{ ${Array.from({ length: 51 }, (_, i) => `a${i}: greeting`).join(' ')} }`, 'aliases'],
  ])('is refused at the limit: %s', async (_, query, limit) => {
    const answer = await served.ask(query);
    expect(answer.body.errors).toHaveLength(1);
    expect(answer.body.errors[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit });
  });
});

describe('introspection', () => {
  it.each([
    [38, 'types { possibleTypes { fields { name description type { name } } } }'],
    [
      28,
      'types { fields { args { type { kind name ofType { kind name ofType { name } } } } type { name } } }',
    ],
  ])('asked for %i times at once is answered within the deadline', async (times, selection) => {
    const introspected = await serveApp({ schema: realSchema });
    const aliases = Array.from({ length: times }, (_, i) => `a${i}: __schema { ${selection} }`);
    const answer = await introspected.ask(`{ ${aliases.join(' ')} }`);
    expect(answer.body.errors).toBeUndefined();
    await introspected.close();
  });
});

describe('errors of resolvers', () => {
  it('show nothing but an id, under which the log has the stack', async () => {
    const answer = await served.ask('{ broken wrongType }');
    expect(answer.text).not.toContain('secret');
    expect(answer.body.errors.map(({ message, path }) => [message, path])).toEqual(
      expect.arrayContaining([
        ['internal error', ['broken', 0]],
        ['internal error', ['broken', 1]],
        ['internal error', ['wrongType']],
      ]),
    );
    const [first, second] = answer.body.errors.filter(({ path }) => path?.[0] === 'broken');
    expect(first?.extensions).toEqual({ code: 'INTERNAL', errorId: expect.stringMatching(/^id-/) });
    expect(second?.extensions).toEqual(first?.extensions);
    const logged = served.lines.filter(({ errorId }) => errorId === first?.extensions['errorId']);
    expect(logged).toEqual([
      expect.objectContaining({
        level: 'error',
        path: 'broken.0',
        requestId: answer.headers.get('x-request-id'),
        err: expect.objectContaining({ stack: expect.stringContaining('served-app.ts') }),
      }),
    ]);
  });

  it('pass with their code, path and place when they are coded', async () => {
    const answer = await served.ask('{ coded }');
    expect(answer.body).toEqual({
      errors: [
        {
          message: 'claim c1 is not there',
          locations: [{ line: 1, column: 3 }],
          path: ['coded'],
          extensions: { code: 'NOT_FOUND' },
        },
      ],
      data: { coded: null },
    });
  });

  it('do not show the cause of UNAVAILABLE', async () => {
    const answer = await served.ask('{ unavailable }');
    expect(answer.text).not.toContain('secret');
    expect(answer.body.errors[0]).toMatchObject({
      message: 'the database does not answer',
      extensions: { code: 'UNAVAILABLE' },
    });
  });
});

describe('what is said beside the data', () => {
  let said: Record<string, unknown> | null = null;
  let speaking: ServedApp;
  beforeAll(async () => {
    speaking = await serveApp({ extensionsOf: () => said, usesBeforeCompiling: 1 });
  });
  afterAll(() => speaking.close());

  it('stands behind it, whether the operation was compiled or not', async () => {
    said = { analysis: { stale: 3 } };
    const answers = [await speaking.ask('{ greeting }'), await speaking.ask('{ greeting }')];
    const text = '{"data":{"greeting":"Hello you"},"extensions":{"analysis":{"stale":3}}}';
    expect(answers.map((answer) => answer.text)).toEqual([text, text]);
  });

  it('is nothing where there is nothing to say', async () => {
    said = null;
    expect((await speaking.ask('{ greeting }')).text).toBe('{"data":{"greeting":"Hello you"}}');
  });
});
