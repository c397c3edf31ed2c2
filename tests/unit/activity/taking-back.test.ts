/** What a thing becomes where a change is taken back: what it was, unless something that stands came later. */
import { describe, expect, it } from '@jest/globals';
import { statusAfterToggle } from '../../../src/core/activity/taking-back.ts';
import type { PastStatus } from '../../../src/core/activity/taking-back.ts';

const history = (...entries: readonly string[]): PastStatus[] =>
  entries.map((entry) => {
    const [status = '', at = ''] = entry.split('@');
    return { status, at };
  });

/** Times of changes that are undone, or are undos. */
const toggled = (
  entries: readonly PastStatus[],
  at: string,
  takesBack: boolean,
  cancelled: readonly string[] = [],
) => {
  const changesAt = new Map(cancelled.map((time) => [time, { standingIds: [] }]));
  return statusAfterToggle({ history: entries }, at, takesBack, changesAt);
};

describe('a change that is taken back', () => {
  it('leaves what it created undone', () => {
    expect(toggled(history('CONFIRMED@1'), '1', true)).toEqual({ status: 'UNDONE', laterAt: null });
  });

  it('leaves what it changed as it was', () => {
    const suggested = history('SUGGESTED@1', 'CONFIRMED@2');
    expect(toggled(suggested, '2', true)).toEqual({ status: 'SUGGESTED', laterAt: null });
  });

  it('is in the way of one before it', () => {
    const suggested = history('SUGGESTED@1', 'CONFIRMED@2');
    expect(toggled(suggested, '1', true)).toEqual({ status: null, laterAt: '2' });
  });

  it('is in the way no more once it is undone', () => {
    const back = history('SUGGESTED@1', 'CONFIRMED@2', 'SUGGESTED@3');
    expect(toggled(back, '1', true, ['2', '3'])).toEqual({ status: 'UNDONE', laterAt: null });
  });

  it('leaves what stood before what was undone in between', () => {
    const entries = history('SUGGESTED@1', 'REJECTED@2', 'SUGGESTED@3', 'CONFIRMED@4');
    expect(toggled(entries, '4', true, ['2', '3'])).toEqual({ status: 'SUGGESTED', laterAt: null });
  });

  it('is told from the same status at another time', () => {
    const entries = history('CONFIRMED@1', 'REJECTED@2', 'CONFIRMED@3');
    expect(toggled(entries, '3', true)).toEqual({ status: 'REJECTED', laterAt: null });
  });
});

describe('an undo that is undone', () => {
  it('leaves what the change had set', () => {
    const entries = history('CONFIRMED@1', 'UNDONE@2');
    expect(toggled(entries, '1', false, ['2'])).toEqual({ status: 'CONFIRMED', laterAt: null });
  });

  it('is refused where the thing was changed since', () => {
    const entries = history('SUGGESTED@1', 'CONFIRMED@2', 'SUGGESTED@3', 'REJECTED@4');
    expect(toggled(entries, '2', false, ['3'])).toEqual({ status: null, laterAt: '4' });
  });

  it('may be undone as often as one likes', () => {
    const entries = history('CONFIRMED@1', 'UNDONE@2', 'CONFIRMED@3', 'UNDONE@4');
    expect(toggled(entries, '1', false, ['2', '3', '4'])).toEqual({ status: 'CONFIRMED', laterAt: null });
  });
});

it('a change of a time of which nothing is known is not taken away', () => {
  expect(toggled(history('SUGGESTED@1', 'CONFIRMED@2'), '1', true)).toMatchObject({ laterAt: '2' });
});
