import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { answerOf, persisted, serveApp } from './served-app.ts';
import type { Answer, ServedApp } from './served-app.ts';

let open: ServedApp;
let closed: ServedApp;
beforeAll(async () => {
  open = await serveApp();
  closed = await serveApp({ operations: { persisted, onlyPersisted: true } });
});
afterAll(() => Promise.all([open.close(), closed.close()]));

const get = async ({ url }: ServedApp, parameters: Record<string, string>): Promise<Answer> =>
  answerOf(await fetch(`${url}/graphql?${new URLSearchParams(parameters).toString()}`));
const asked = { documentId: 'greet', variables: '{"name":"Ada"}' };

describe('an operation asked for by its id', () => {
  it('is answered by GET and by POST', async () => {
    const byPost = await open.ask(undefined, { documentId: 'greet', variables: { name: 'Ada' } });
    expect([(await get(open, asked)).body, byPost.body]).toEqual([
      { data: { greeting: 'Hello Ada' } },
      { data: { greeting: 'Hello Ada' } },
    ]);
  });

  it.each([
    ['that nobody listed', 'nothing'],
    ['that is a property of every object', 'constructor'],
    ['of 10,000 characters', 'x'.repeat(10_000)],
  ])('%s is not found, and not repeated', async (_, documentId) => {
    const byGet = await get(open, { documentId });
    const byPost = await open.ask(undefined, { documentId });
    for (const { status, body } of [byGet, byPost]) {
      expect([status, body.errors]).toEqual([
        404,
        [{ message: 'No persisted operation has this documentId.', extensions: { code: 'NOT_FOUND' } }],
      ]);
    }
  });

  it('that is no text is not found', async () => {
    expect((await open.ask(undefined, { documentId: { greet: 1 } })).status).toBe(404);
  });

  it('is not taken together with a text', async () => {
    for (const answer of [
      await get(open, { ...asked, query: '{ greeting }' }),
      await open.ask('{ greeting }', { documentId: 'greet' }),
    ]) {
      expect([answer.status, answer.body.errors[0]?.message]).toEqual([
        400,
        'Send documentId or query, not both.',
      ]);
    }
  });

  it('changes nothing by GET where it is a mutation', async () => {
    const before = open.seen.changes;
    expect((await get(open, { documentId: 'change' })).status).toBe(405);
    expect(open.seen.changes).toBe(before);
  });

  it('must have variables of the right types', async () => {
    const { body } = await get(open, { documentId: 'greet', variables: '{"name":1}' });
    expect(body.errors[0]?.extensions).toEqual({ code: 'INVALID_INPUT' });
  });
});

describe('where only persisted operations are taken', () => {
  it('they are answered', async () => {
    expect((await get(closed, asked)).body).toEqual({ data: { greeting: 'Hello Ada' } });
  });

  it('a text is refused by GET and by POST, also one that is listed', async () => {
    const listed = persisted.textOf('change') ?? '';
    for (const answer of [
      await get(closed, { query: '{ greeting }' }),
      await closed.ask('{ __schema { types { name } } }'),
      await closed.ask(listed),
    ]) {
      expect([answer.status, answer.body.errors[0]?.extensions['code']]).toEqual([403, 'FORBIDDEN']);
    }
    expect(closed.seen.changes).toBe(0);
  });
});
