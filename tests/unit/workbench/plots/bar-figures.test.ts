import { describe, expect, it } from '@jest/globals';
import { isolated, mainFigure, shortened, totalsOf } from '../../../../src/workbench/plots/bar-figures.ts';
import type { BarFigures } from '../../../../src/workbench/plots/bar-figures.ts';

const style = { ink: 'cool', fill: 'solid' } as const;

function bars(rows: readonly string[], ...series: readonly (readonly number[])[]): BarFigures {
  return {
    unit: 'claims',
    rows: rows.map((label) => ({ label })),
    series: series.map((values, index) => ({ name: String(index), style, values })),
  };
}

describe('the totals of a plot', () => {
  it('are of all bars that are stacked in a row', () => {
    expect(totalsOf(bars(['a', 'b', 'c'], [1, 2, 0], [10, 0, 0]))).toEqual([11, 2, 0]);
  });

  it('take a bar that is not there for none', () => {
    expect(totalsOf(bars(['a', 'b'], [1]))).toEqual([1, 0]);
  });
});

describe('what a plot says in words', () => {
  it('is its longest bar, and how long that is', () => {
    expect(mainFigure('By month', bars(['2024', '2025'], [2, 1_300]))).toBe(
      'By month: most claims for \u20682025\u2069, 1,300.',
    );
  });

  it('names up to three that are alike, and counts more', () => {
    expect(mainFigure('T', bars(['a', 'b', 'c'], [2, 1, 2]))).toBe(
      'T: most claims for \u2068a\u2069 and \u2068c\u2069, 2 each.',
    );
    expect(mainFigure('T', bars(['a', 'b', 'c', 'd'], [2, 2, 2, 2]))).toBe(
      'T: most claims for 4 rows alike, 2 each.',
    );
  });

  it('is that there is nothing, where there is nothing', () => {
    expect(mainFigure('T', bars([], []))).toBe('T: no claims.');
    expect(mainFigure('T', bars(['a'], [0]))).toBe('T: no claims.');
  });
});

describe('a label', () => {
  it('is cut between characters, and says that it was', () => {
    expect(shortened('Syrian Network', 14)).toBe('Syrian Network');
    expect(shortened('Syrian Network', 8)).toBe('Syrian…');
    expect(shortened('𝒜𝒜𝒜𝒜', 3)).toBe('𝒜𝒜…');
  });

  it('keeps its own direction among other text', () => {
    expect(isolated('بغداد اليوم')).toBe('\u2068بغداد اليوم\u2069');
  });
});
