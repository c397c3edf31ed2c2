/** Events of a subscription are answered whole, each with a context of its own. */
import { expect, it } from '@jest/globals';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { parse } from 'graphql';
import { unavailable } from '../../../src/errors.ts';
import { openEvents, readEventId } from '../../../src/graphql/streamed-events.ts';
import type { AnsweredEvent } from '../../../src/graphql/streamed-events.ts';

let failures = 0;
const schema = makeExecutableSchema({
  typeDefs: 'type Query { n: Int } type Subscription { turn: Turn! } type Turn { n: Int! context: Int }',
  resolvers: {
    Subscription: {
      turn: {
        subscribe: async function* () {
          for (const n of [1, 2]) yield await Promise.resolve({ eventId: String(n), turn: { n } });
        },
      },
    },
    Turn: {
      context: (_: unknown, __: unknown, { id }: { readonly id: number }) => {
        if (failures === 0) return id;
        failures -= 1;
        throw unavailable('away');
      },
    },
  },
});

async function answers(patienceMs: number, signal = new AbortController().signal): Promise<AnsweredEvent[]> {
  let contexts = 0;
  const events = await openEvents({
    args: { schema, document: parse('subscription { turn { n context } }'), contextValue: { id: 0 } },
    createContext: () => ({ id: (contexts += 1) }),
    signal,
    patienceMs,
    retryMs: 1,
  });
  const answered: AnsweredEvent[] = [];
  if (Symbol.asyncIterator in events) for await (const event of events) answered.push(event);
  return answered;
}

it('each event has a context of its own, and not that of the subscription', async () => {
  failures = 0;
  expect((await answers(1_000)).map(({ eventId, result }) => [eventId, result.data])).toEqual([
    ['1', { turn: { n: 1, context: 1 } }],
    ['2', { turn: { n: 2, context: 2 } }],
  ]);
});

it('an event is answered again while the database is away', async () => {
  failures = 3;
  const [first] = await answers(10_000);
  expect(first?.result).toEqual({ data: { turn: { n: 1, context: 4 } } });
});

it('and with its errors when patience is over', async () => {
  failures = Number.POSITIVE_INFINITY;
  const [first] = await answers(5);
  expect(first?.result).toMatchObject({
    errors: [{ message: 'away' }],
    data: { turn: { n: 1, context: null } },
  });
});

it.each(['', '-1', '1.5', 'x', '1'.repeat(16)])('%p is the id of no event', (text) => {
  expect(() => readEventId(text)).toThrow('Last-Event-ID');
});
