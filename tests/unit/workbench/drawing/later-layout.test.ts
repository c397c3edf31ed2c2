import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createLaterLayout } from '../../../../src/workbench/drawing/later-layout.ts';
import type { StartWorker } from '../../../../src/workbench/drawing/later-layout.ts';
import type { Layout, LayoutInput } from '../../../../src/workbench/drawing/layout.ts';

const input: LayoutInput = { direction: 'across', nodes: [], edges: [] };
const layout: Layout = { nodes: new Map(), edges: new Map(), width: 1, height: 1 };

interface FakeWorker {
  readonly answer: (layout: Layout) => void;
  readonly fail: () => void;
  isEnded: boolean;
  asked: number;
}

function fakeWorkers(): { readonly workers: FakeWorker[]; readonly start: StartWorker } {
  const workers: FakeWorker[] = [];
  return {
    workers,
    start: (answer, fail) => {
      const worker: FakeWorker = { answer, fail, isEnded: false, asked: 0 };
      workers.push(worker);
      return { postMessage: () => (worker.asked += 1), terminate: () => (worker.isEnded = true) };
    },
  };
}

describe('the better layout', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('comes when the worker has it, and the worker is asked again', () => {
    const { workers, start } = fakeWorkers();
    const later = createLaterLayout(start, 3_000);
    const onLayout = jest.fn();
    later.ask(input, onLayout);
    workers[0]?.answer(layout);
    expect(onLayout).toHaveBeenCalledWith(layout);
    later.ask(input, onLayout);
    expect(workers).toMatchObject([{ asked: 2, isEnded: false }]);
  });

  it('never comes for a picture that another has taken the place of', () => {
    const { workers, start } = fakeWorkers();
    const later = createLaterLayout(start, 3_000);
    const [older, newer] = [jest.fn(), jest.fn()];
    later.ask(input, older);
    later.ask(input, newer);
    expect(workers).toMatchObject([{ isEnded: true }, { isEnded: false }]);
    workers[1]?.answer(layout);
    expect(older).not.toHaveBeenCalled();
    expect(newer).toHaveBeenCalledTimes(1);
  });

  it('is not waited for longer than it is worth', () => {
    const { workers, start } = fakeWorkers();
    const later = createLaterLayout(start, 3_000);
    const onLayout = jest.fn();
    later.ask(input, onLayout);
    jest.advanceTimersByTime(2_999);
    expect(workers[0]?.isEnded).toBe(false);
    jest.advanceTimersByTime(1);
    expect(workers[0]?.isEnded).toBe(true);
    workers[0]?.answer(layout);
    expect(onLayout).not.toHaveBeenCalled();
  });

  it('is done without where a worker fails or none can be started', () => {
    const { workers, start } = fakeWorkers();
    const later = createLaterLayout(start, 3_000);
    later.ask(input, () => undefined);
    workers[0]?.fail();
    expect(workers[0]?.isEnded).toBe(true);
    const none = createLaterLayout(() => {
      throw new Error('refused');
    }, 3_000);
    expect(() => none.ask(input, () => undefined)).not.toThrow();
  });

  it('leaves no worker behind when it is stopped', () => {
    const { workers, start } = fakeWorkers();
    const later = createLaterLayout(start, 3_000);
    later.ask(input, () => undefined);
    workers[0]?.answer(layout);
    later.stop();
    expect(workers[0]?.isEnded).toBe(true);
  });
});
