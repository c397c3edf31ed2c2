import { describe, expect, it } from '@jest/globals';
import {
  createControlsShown,
  withControlsNamed,
} from '../../../../src/workbench/parts/control-characters.ts';

const shown = (text: string) => createControlsShown()(text);

describe('control characters', () => {
  it('leave a text without any as it is', () => {
    expect(shown('A text.\n\tTwo\r\nlines, “خبر” with می‌روم and 👩‍🚒.')).toEqual([
      'A text.\n\tTwo\r\nlines, “خبر” with می‌روم and 👩‍🚒.',
    ]);
    expect(shown('')).toEqual([]);
  });

  it('that turn the direction are named and do not act', () => {
    expect(shown('invoice\u202efdp.exe\u2066')).toEqual([
      'invoice',
      { name: 'RLO', times: 1 },
      'fdp.exe',
      { name: 'LRI', times: 1 },
    ]);
  });

  it('are named in one line where no element can stand', () => {
    expect(withControlsNamed('invoice\u202efdp.exe')).toBe('invoice[RLO]fdp.exe');
    expect(withControlsNamed('خبر and news')).toBe('خبر and news');
  });

  it('that no text has are named: NUL, escape, C1', () => {
    expect(shown('\0a\x1b\x85')).toEqual([
      { name: 'NUL', times: 1 },
      'a',
      { name: 'U+001B', times: 1 },
      { name: 'U+0085', times: 1 },
    ]);
  });

  it('are counted where one is repeated', () => {
    expect(shown('\0'.repeat(2_000_000))).toEqual([{ name: 'NUL', times: 2_000_000 }]);
  });

  it('are named two thousand times in one text, and then a sign stands for each', () => {
    const show = createControlsShown();
    const first = show('a\0'.repeat(1_500));
    const second = show('a\0'.repeat(1_500));
    expect(first).toHaveLength(3_000);
    expect(second).toHaveLength(1_001);
    expect(second.at(-1)).toBe('a\ufffd'.repeat(1_000));
    expect(show('\u202eplain')).toEqual(['\ufffdplain']);
  });
});
