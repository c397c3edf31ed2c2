/** Who reads summaries waits for them, is told where it cannot, and pays for no more than what changed. */
import { expect, it } from '@jest/globals';
import { ANALYSIS_RULES } from '../../../src/core/credibility/summary-figures.ts';
import { createSummaryService } from '../../../src/summary/summary.service.ts';
import type { SummaryService, SummaryServiceOptions } from '../../../src/summary/summary.service.ts';
import { createSmallWorld } from './small-world.ts';
import type { SmallWorld } from './small-world.ts';

const noon = new Date('2025-02-06T12:00:00.000Z');

function serviceOf(world: SmallWorld, more: Partial<SummaryServiceOptions> = {}): SummaryService {
  const { store, analyse } = world;
  return createSummaryService({
    store,
    analyse,
    now: () => noon,
    failed: () => undefined,
    isReady: () => Promise.resolve(true),
    ...more,
  });
}

/** Twenty claims of which the first is the same as the second, which entails the third. */
function worldOfTwenty(): SmallWorld {
  const world = createSmallWorld();
  for (let n = 0; n < 20; n += 1) world.state(`c${String(n)}`);
  world.toggle('SAME_AS', 'c0', 'c1');
  world.toggle('ENTAILS', 'c1', 'c2');
  return world;
}

it('an empty graph needs nothing', async () => {
  const world = createSmallWorld();
  expect(await serviceOf(world).settle(1_000)).toBeNull();
  expect(world.analysed()).toBe(0);
});

it('a reader waits until every claim is summarised, and the next one waits for nothing', async () => {
  const world = worldOfTwenty();
  const service = serviceOf(world);
  expect(await service.settle(1_000)).toBeNull();
  expect(world.kept()).toEqual(world.fresh());
  expect(await service.settle(0)).toBeNull();
  expect(world.analysed()).toBe(20);
});

it('a change costs the analysis of the claims that it affects, each once', async () => {
  const world = worldOfTwenty();
  const service = serviceOf(world);
  await service.settle(1_000);
  world.state('c0');
  expect(await service.settle(1_000)).toBeNull();
  expect(world.kept()).toEqual(world.fresh());
  expect(world.analysed()).toBe(23);
});

it('a contradiction affects both claims and what is the same as either, and no claim behind a second one', async () => {
  const world = worldOfTwenty();
  world.toggle('CONTRADICTS', 'c2', 'c5');
  world.toggle('SAME_AS', 'c5', 'c6');
  world.toggle('CONTRADICTS', 'c6', 'c7');
  const service = serviceOf(world);
  await service.settle(1_000);
  const before = world.analysed();
  world.state('c2');
  await service.settle(1_000);
  expect(world.analysed() - before).toBe(3);
  expect(world.kept()).toEqual(world.fresh());
});

it('a reader without time is told how many claims are stale, and since when', async () => {
  const world = worldOfTwenty();
  const analyse = (): Promise<never> => new Promise(() => undefined);
  expect(await serviceOf(world, { analyse }).settle(0)).toEqual({ stale: 20, since: null, cut: 0 });
  await serviceOf(world).settle(1_000);
  world.state('c0');
  expect(await serviceOf(world, { analyse }).settle(0)).toEqual({
    stale: 3,
    since: noon.toISOString(),
    cut: 0,
  });
});

it('two readers at once share one catch-up', async () => {
  const world = worldOfTwenty();
  const service = serviceOf(world);
  expect(await Promise.all([service.settle(1_000), service.settle(1_000)])).toEqual([null, null]);
  expect(world.analysed()).toBe(20);
});

it('a reader that joins a catch-up which began before the write waits for the next', async () => {
  const world = worldOfTwenty();
  const service = serviceOf(world);
  let second: Promise<unknown> = Promise.resolve();
  world.meanwhile(() => {
    world.meanwhile(() => undefined);
    world.state('c9');
    second = service.settle(1_000);
  });
  await service.settle(1_000);
  expect(await second).toBeNull();
  expect(world.kept()).toEqual(world.fresh());
});

it('a catch-up that fails is told, and the reader is told that claims are stale', async () => {
  const world = worldOfTwenty();
  const failures: unknown[] = [];
  const service = serviceOf(world, {
    analyse: () => Promise.reject(new Error('no analysis')),
    failed: (error) => failures.push(error),
  });
  expect(await service.settle(1_000)).toMatchObject({ stale: 20 });
  expect(failures).toEqual([new Error('no analysis'), new Error('no analysis')]);
});

it('summaries by later rules are left alone', async () => {
  const world = worldOfTwenty();
  await serviceOf(world).settle(1_000);
  world.forgetRules(ANALYSIS_RULES + 1);
  const before = world.kept();
  world.state('c0');
  expect(await serviceOf(world).settle(1_000)).toMatchObject({ stale: 3 });
  expect(world.kept()).toEqual(before);
});

it('a poll says how far behind the summaries are, and starts to make them', async () => {
  const world = worldOfTwenty();
  const service = serviceOf(world);
  expect(await service.poll()).toBe(22);
  await service.settle(1_000);
  expect(await service.poll()).toBe(0);
});

it('all are made anew where that is asked, and the progress says of how many', async () => {
  const world = worldOfTwenty();
  const service = serviceOf(world);
  await service.settle(1_000);
  world.state('c0');
  const told: unknown[] = [];
  expect(await service.analyse({ all: true, progress: (...step) => told.push(step) })).toBe(20);
  expect(world.kept()).toEqual(world.fresh());
  expect(told.at(-1)).toEqual(['rebuilding', 20, 20]);
});

it('what was asked to stop stops between two batches, and goes on the next time', async () => {
  const world = createSmallWorld();
  for (let n = 0; n < 450; n += 1) world.state(`c${String(n)}`);
  const stop = new AbortController();
  const made = await serviceOf(world).analyse({
    all: false,
    progress: () => stop.abort(),
    signal: stop.signal,
  });
  expect(made).toBe(200);
  expect(await serviceOf(world).analyse({ all: false })).toBe(250);
  expect(world.kept()).toEqual(world.fresh());
});

it('claims that are too much together are analysed by halves', async () => {
  const world = worldOfTwenty();
  const sizes: number[] = [];
  const analyse: SummaryServiceOptions['analyse'] = (claimIds) => {
    sizes.push(claimIds.length);
    return claimIds.length > 6 ? Promise.reject(new Error('too late')) : world.analyse(claimIds);
  };
  expect(await serviceOf(world, { analyse }).settle(1_000)).toBeNull();
  expect(sizes).toEqual([20, 10, 5, 5, 10, 5, 5]);
  expect(world.kept()).toEqual(world.fresh());
});

it('nothing is made in a database that is not ready, and a reader is told', async () => {
  const world = worldOfTwenty();
  const service = serviceOf(world, { isReady: () => Promise.resolve(false) });
  expect(await service.settle(1_000)).toMatchObject({ stale: 20 });
  expect(await service.poll()).toBe(22);
  expect(world.analysed()).toBe(0);
});

it('what is under way ends between two batches when the process does, and nothing is started after it', async () => {
  const world = createSmallWorld();
  for (let n = 0; n < 450; n += 1) world.state(`c${String(n)}`);
  const service = serviceOf(world);
  await service.poll();
  await service.end();
  const analysed = world.analysed();
  expect(analysed).toBeLessThan(450);
  expect(await service.settle(1_000)).toMatchObject({ stale: 450 - analysed });
  expect(world.analysed()).toBe(analysed);
});
