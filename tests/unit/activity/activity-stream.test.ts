/** The stream of changes on a graph without a database: its order, its patience, and what it costs. */
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { createActivityStreamService } from '../../../src/activity/activity-stream.service.ts';
import { createActivityStore } from '../../../src/activity/activity.store.ts';
import { createLogWatch } from '../../../src/activity/log-watch.ts';
import type { Activity } from '../../../src/core/model/activity.ts';
import { unavailable } from '../../../src/errors.ts';
import { createFakeGraph } from '../../support/fake-graph.ts';

const everything = { by: null, subject: null, actions: null, from: null, to: null };

interface Range {
  readonly after: number;
  readonly through: number;
  readonly limit: number;
  readonly by: string | null;
}

function openLog() {
  const log: { readonly seq: number; readonly by: string }[] = [];
  const asked: string[] = [];
  const state = { isAway: false, clock: 0 };
  const graph = createFakeGraph(
    {
      'activity/kept-head': () => (log.length === 0 ? [] : [{ seq: log.length, hash: 'h' }]),
      'activity/activities-after': ({ after, through, limit, by }: Range) =>
        log
          .filter((one) => one.seq > after && one.seq <= through && (by === null || one.by === by))
          .slice(0, limit)
          .map(toRow),
    },
    (name) => {
      asked.push(name);
      if (state.isAway) throw unavailable('away');
    },
  );
  const store = createActivityStore(graph);
  const now = () => state.clock;
  const watch = createLogWatch({ lastSeq: store.lastSeq, apart: (run) => run(), now, everyMs: 10 });
  const stream = createActivityStreamService({ store, watch, now, retryMs: 5 });
  const write = (count: number, by = 'local'): void => {
    for (let n = 0; n < count; n += 1) log.push({ seq: log.length + 1, by });
  };
  return { asked, state, watch, stream, write };
}

function toRow({ seq, by }: { readonly seq: number; readonly by: string }) {
  return {
    id: `activity_${String(seq)}`,
    ...{ seq, by, action: 'UNDO', at: '', reason: null, detail: '{}', operation: '', subjectCount: 0 },
    ...{ previousHash: null, hash: '', undoneByOperation: null },
  };
}

async function take(activities: AsyncGenerator<Activity>, count: number): Promise<number[]> {
  const seqs: number[] = [];
  while (seqs.length < count) {
    const { value, done } = await activities.next();
    if (done === true) break;
    seqs.push(value.seq);
  }
  return seqs;
}

const upTo = (last: number, first = 1): number[] =>
  Array.from({ length: last - first + 1 }, (_, n) => first + n);
const { signal } = new AbortController();

describe('following the log', () => {
  it('what was missed comes first, then what is new, each once and in order', async () => {
    const { stream, write, watch } = openLog();
    write(2_345);
    const activities = await stream.follow(everything, 5, signal);
    expect(await take(activities, 2_340)).toEqual(upTo(2_345, 6));
    const next = take(activities, 1);
    write(1);
    watch.wake();
    expect(await next).toEqual([2_346]);
  });

  it('begins with what comes from now on where no place is given', async () => {
    const { stream, write } = openLog();
    write(7);
    const activities = await stream.follow(everything, null, signal);
    write(1);
    expect(await take(activities, 1)).toEqual([8]);
  });

  it('passes by what its filter does not let pass, and finds what lies far behind', async () => {
    const { stream, write } = openLog();
    write(3_000);
    write(1, 'anna');
    write(3_000);
    write(1, 'anna');
    const activities = await stream.follow({ ...everything, by: 'anna' }, 0, signal);
    expect(await take(activities, 2)).toEqual([3_001, 6_002]);
  });

  it('ends with its signal, whether it waits or reads', async () => {
    const { stream, write } = openLog();
    write(1);
    const controller = new AbortController();
    const activities = await stream.follow(everything, 0, controller.signal);
    expect(await take(activities, 1)).toEqual([1]);
    const end = activities.next();
    controller.abort();
    expect(await end).toMatchObject({ done: true });
    expect(await (await stream.follow(everything, 0, controller.signal)).next()).toMatchObject({
      done: true,
    });
  });

  it.each([
    ['a subject that is no id', { ...everything, subject: 'x' }, 0],
    ['a place before all', everything, -1],
  ])('%s is refused', async (_, filter, after) => {
    const { stream } = openLog();
    await expect(stream.follow(filter, after, signal)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });
});

describe('what it costs', () => {
  it('nothing while nobody waits, and one look for all who do', async () => {
    const { stream, write, asked, watch } = openLog();
    write(1);
    watch.wake();
    await sleep(30);
    expect(asked).toEqual([]);
    const controller = new AbortController();
    const all = await Promise.all(upTo(50).map(() => stream.follow(everything, 1, controller.signal)));
    const next = all.map((one) => take(one, 1));
    await sleep(105);
    // Every ten milliseconds one, not fifty.
    expect(asked.length).toBeLessThan(25);
    expect(new Set(asked)).toEqual(new Set(['activity/kept-head']));
    controller.abort();
    await Promise.all(next);
    const before = asked.length;
    await sleep(50);
    expect(asked.length).toBe(before);
  });

  it('reads no further than its reader does', async () => {
    const { stream, write, asked } = openLog();
    write(1_000);
    const activities = await stream.follow(everything, 0, signal);
    await take(activities, 51);
    await sleep(30);
    expect(asked.filter((name) => name === 'activity/activities-after')).toHaveLength(2);
  });
});

describe('a database that is away', () => {
  it('is waited for, and nothing is missed', async () => {
    const { stream, write, state } = openLog();
    write(60);
    const activities = await stream.follow(everything, 0, signal);
    expect(await take(activities, 50)).toEqual(upTo(50));
    state.isAway = true;
    const next = take(activities, 11);
    await sleep(30);
    write(1);
    state.isAway = false;
    expect(await next).toEqual(upTo(61, 51));
  });

  it.each([
    ['waiting', 50],
    ['reading', 60],
  ])('ends what is %s after a minute', async (_, count) => {
    const { stream, write, state } = openLog();
    write(count);
    const activities = await stream.follow(everything, 0, signal);
    await take(activities, 50);
    state.isAway = true;
    const next = activities.next();
    let isOver = false;
    const end = next.catch((error: unknown) => error).finally(() => (isOver = true));
    await sleep(30);
    state.clock = 59_000;
    await sleep(30);
    expect(isOver).toBe(false);
    state.clock = 61_000;
    expect(await end).toMatchObject({ code: 'UNAVAILABLE' });
  });
});
