import { describe, expect, it } from '@jest/globals';
import { startRefresher } from '../../../../src/workbench/desk/refresher.ts';

/** A page with a clock of its own, which moves when it is told to. */
function page() {
  const state = { now: 1_000, isVisible: true, isWaiting: false, asked: [] as number[] };
  const timers = new Set<{ readonly at: number; readonly action: () => void }>();
  const refresher = startRefresher({
    everyMs: 15_000,
    now: () => state.now,
    isVisible: () => state.isVisible,
    isWaiting: () => state.isWaiting,
    ask: () => state.asked.push(state.now - 1_000),
    later: (action, ms) => {
      const timer = { at: state.now + ms, action };
      timers.add(timer);
      return () => timers.delete(timer);
    },
  });
  return {
    state,
    refresher,
    timers,
    show: (isVisible: boolean) => {
      state.isVisible = isVisible;
      refresher.visibilityChanged();
    },
    pass: (ms: number) => {
      const end = state.now + ms;
      for (;;) {
        const [next] = [...timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
        if (next === undefined) break;
        state.now = Math.max(state.now, next.at);
        timers.delete(next);
        next.action();
      }
      state.now = end;
    },
  };
}

describe('a page that asks again', () => {
  it('does so every so often', () => {
    const { state, pass } = page();
    pass(46_000);
    expect(state.asked).toEqual([15_000, 30_000, 45_000]);
  });

  it('does not while nobody sees it, and has no timer then', () => {
    const { state, pass, show, timers } = page();
    pass(10_000);
    show(false);
    expect(timers.size).toBe(0);
    pass(600_000);
    expect(state.asked).toEqual([]);
  });

  it('asks at once when it is seen again after its time, and only then', () => {
    const { state, pass, show } = page();
    show(false);
    pass(10_000);
    show(true);
    pass(1_000);
    expect(state.asked).toEqual([]);
    show(false);
    pass(60_000);
    show(true);
    pass(1);
    expect(state.asked).toEqual([71_000]);
    pass(15_000);
    expect(state.asked).toEqual([71_000, 86_000]);
  });

  it('does not break off a question by the next one', () => {
    const { state, pass } = page();
    state.isWaiting = true;
    pass(31_000);
    expect(state.asked).toEqual([]);
    state.isWaiting = false;
    pass(15_000);
    expect(state.asked).toEqual([45_000]);
  });

  it('ends where it is told to', () => {
    const { refresher, state, pass, timers } = page();
    refresher.stop();
    pass(60_000);
    expect([state.asked, timers.size]).toEqual([[], 0]);
  });
});
