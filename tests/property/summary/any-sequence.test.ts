/** Invariant 19: after any sequence of writes, with the process killed anywhere, what is kept equals what is fresh. */
import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ANALYSIS_RULES } from '../../../src/core/credibility/summary-figures.ts';
import { createSummaryService } from '../../../src/summary/summary.service.ts';
import type { SummaryService } from '../../../src/summary/summary.service.ts';
import { createSmallWorld } from '../../unit/summary/small-world.ts';
import type { SmallWorld } from '../../unit/summary/small-world.ts';

type Step = (world: SmallWorld, service: SummaryService) => Promise<unknown>;

const claim = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const write = fc.oneof(
  claim.map((id) => (world: SmallWorld) => world.state(id)),
  fc
    .tuple(fc.constantFrom('SAME_AS', 'ENTAILS', 'CONTRADICTS'), claim, claim)
    .filter(([, from, to]) => from !== to)
    .map(
      ([kind, from, to]) =>
        (world: SmallWorld) =>
          world.toggle(kind, from, to),
    ),
);
const killed = (run: () => Promise<unknown>): Promise<unknown> => run().catch(() => undefined);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: write.map((change) => (world: SmallWorld) => Promise.resolve(change(world))) },
  {
    weight: 1,
    arbitrary: fc.constant((_: SmallWorld, service: SummaryService) => service.analyse({ all: false })),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.nat(25), fc.boolean())
      .map(([statements, all]) => async (world: SmallWorld, service: SummaryService) => {
        world.killAfter(statements);
        await killed(() => service.analyse({ all }));
        world.live();
      }),
  },
  {
    weight: 1,
    arbitrary: write.map((change) => async (world: SmallWorld, service: SummaryService) => {
      world.meanwhile(() => change(world));
      await service.analyse({ all: false });
      world.meanwhile(() => undefined);
    }),
  },
  { weight: 1, arbitrary: fc.constant((world: SmallWorld) => Promise.resolve(world.forgetRules(0))) },
);

function serviceOf(world: SmallWorld): SummaryService {
  const { store, analyse } = world;
  return createSummaryService({
    store,
    analyse,
    now: () => new Date(0),
    failed: () => undefined,
    isReady: () => Promise.resolve(true),
  });
}

it('what is kept is what is fresh, whatever was written when and wherever the work was cut short', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
      const world = createSmallWorld();
      for (const one of steps) await one(world, serviceOf(world));
      const { settle } = serviceOf(world);
      // At most once, for what came while an analysis was under way in the last step.
      expect(await settle(1_000)).toBeNull();
      expect(world.kept()).toEqual(world.fresh());
    }),
    { numRuns: 2_000 },
  );
});

it('a summary that claims to be fresh is, at any time', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const world = createSmallWorld();
      for (const one of steps) {
        await one(world, serviceOf(world));
        const { revision, through, rules } = await world.store.standing();
        if (through === revision && rules === ANALYSIS_RULES) expect(world.kept()).toEqual(world.fresh());
      }
    }),
    { numRuns: 1_000 },
  );
});
