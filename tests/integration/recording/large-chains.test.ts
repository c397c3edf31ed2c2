/** As much as one change may bring, over HTTP: all of it is recorded. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { defaultLimits } from '../../../src/graphql/limits/limits.ts';
import { claim, outlet, recordOver, warmUp } from '../../support/recording.ts';
import { dataOf, startTestServer, valuesAt } from '../../support/running-server.ts';
import type { TestServer } from '../../support/running-server.ts';
import { emptyTestDatabase } from '../../support/test-graph.ts';

let server: TestServer;

beforeAll(async () => {
  await emptyTestDatabase();
  // How long it takes is for the bench to say, which no other test disturbs.
  const limits = { ...defaultLimits, deadlineMs: 60_000 };
  server = await startTestServer(undefined, { limits });
  await warmUp(server);
});

afterAll(() => server.close());

it('a text of 2,000,000 characters, with its span', async () => {
  const text = '𒀀 وقال '.repeat(285_714);
  const answer = await recordOver(server, {
    readIn: { new: { key: 'large#text', publisher: outlet('Spring Tide (fictional)'), text } },
    chains: [
      {
        claim: claim('It is long.', { key: 'large#long' }),
        links: [
          {
            source: outlet('Spring Tide (fictional)'),
            modality: 'CERTAIN',
            spans: [{ role: 'CONTENT', start: 0, end: 1, exact: '𒀀' }],
          },
        ],
      },
    ],
  });
  expect(answer).toMatchObject({ userErrors: [] });
});

it('2,000 links between 50 voices, each described wherever it speaks', async () => {
  const voices = Array.from({ length: 50 }, (_, index) => {
    const name = `Voice ${String(index)}`;
    return outlet(`${name} (fictional)`, { key: `large#v${String(index)}` });
  });
  const says = (index: number, step: number) => ({
    source: voices[(index * 7 + step) % voices.length],
    modality: 'CERTAIN',
    ...(step > 0 ? { cue: 'said' } : {}),
  });
  const chains = Array.from({ length: 400 }, (_, index) => ({
    claim: claim(`Statement ${String(index)}.`, { key: `large#c${String(index)}` }),
    links: [0, 1, 2, 3, 4].map((step) => says(index, step)),
  }));
  const answer = await recordOver(server, {
    readIn: { new: { key: 'large#list', publisher: voices[0] } },
    chains,
  });
  expect(valuesAt(answer, 'chains.*.assertions.*.id')).toHaveLength(2_000);
  const data = await dataOf(server.query('{ outlets(filter: { name: "Voice" }) { totalCount } }'));
  expect(data).toEqual({ outlets: { totalCount: voices.length } });
});
