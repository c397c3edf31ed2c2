/** What an answer says of the analyses that it rests on. */
import { expect, it } from '@jest/globals';
import { createSettledSummaries } from '../../../src/summary/settled-summaries.ts';

it('an answer that read no summary and cut nothing says nothing', () => {
  expect(createSettledSummaries(() => Promise.resolve(null)).notice()).toBeNull();
});

it('a claim whose analysis was cut is counted once, however many fields met it', () => {
  const summaries = createSettledSummaries(() => Promise.resolve(null));
  summaries.sayCut(['a']);
  summaries.sayCut(['a', 'b']);
  expect(summaries.notice()).toEqual({ stale: 0, since: null, cut: 2 });
});

it('what is cut comes on top of what is stale, and the summaries are waited for once', async () => {
  let waits = 0;
  const summaries = createSettledSummaries(() => {
    waits += 1;
    return Promise.resolve({ stale: 3, since: '2026-01-01T00:00:00Z', cut: 1 });
  });
  await Promise.all([summaries.settled(), summaries.settled()]);
  summaries.sayCut(['a']);
  expect(summaries.notice()).toEqual({ stale: 3, since: '2026-01-01T00:00:00Z', cut: 2 });
  expect(waits).toBe(1);
});
