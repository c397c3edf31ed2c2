import { describe, expect, it } from '@jest/globals';
import type { Mark } from '../../../../src/workbench/text/mark.ts';
import { layOut } from '../../../../src/workbench/text/marked-layout.ts';
import { ownersAt, ownerToSelect, titleAt } from '../../../../src/workbench/text/owners-at.ts';

const mark = (owner: string, more: Partial<Mark> = {}): Mark => ({
  owner,
  role: 'CONTENT',
  start: 0,
  end: 3,
  label: `${owner} states it`,
  isFaint: false,
  ...more,
});
const nothing = { roles: new Set<Mark['role']>(), isFaintHidden: false };

describe('whose marks lie over a segment', () => {
  it('are named each once, the innermost first, and faint ones last', () => {
    const layout = layOut('abc', [
      mark('A'),
      mark('B', { role: 'CUE' }),
      mark('A', { role: 'SOURCE' }),
      mark('C', { isFaint: true }),
    ]);
    expect(ownersAt(layout, 0, nothing)).toEqual(['A', 'B', 'C']);
  });

  it('are not named where a reader has taken them away', () => {
    const layout = layOut('abc', [mark('A'), mark('B', { role: 'CUE' }), mark('C', { isFaint: true })]);
    expect(ownersAt(layout, 0, { roles: new Set(['CUE']), isFaintHidden: true })).toEqual(['A']);
    expect(ownersAt(layout, 7, nothing)).toEqual([]);
  });

  it('are chosen in turn', () => {
    expect(ownerToSelect(['A', 'B'], null)).toBe('A');
    expect(ownerToSelect(['A', 'B'], 'A')).toBe('B');
    expect(ownerToSelect(['A', 'B'], 'B')).toBe('A');
    expect(ownerToSelect(['A', 'B'], 'Z')).toBe('A');
    expect(ownerToSelect([], 'Z')).toBeNull();
  });

  it('are told by a line each, and those that are too many by their number', () => {
    const layout = layOut(
      'abc',
      Array.from({ length: 1_020 }, (_, i) => mark(String(i))),
    );
    const lines = titleAt(layout, 0, nothing).split('\n');
    expect(lines).toHaveLength(17);
    expect(lines.at(-1)).toBe('and 1,004 more');
  });
});
