/** The figures of the desk as the bars of its plots. The words are handed in: other parts of the pages have them. */
import type { DeskQuery, OriginType } from '../generated.ts';
import type { BarFigures, BarStyle } from '../plots/bar-figures.ts';

export type Overview = DeskQuery['overview'];

/** Of grades 1 to 6, told apart by their fill where they share a colour. */
const gradeStyles = [
  { ink: 'good', fill: 'solid' },
  { ink: 'good', fill: 'rising' },
  { ink: 'mark', fill: 'solid' },
  { ink: 'bad', fill: 'falling' },
  { ink: 'bad', fill: 'solid' },
  { ink: 'faint', fill: 'hollow' },
] as const satisfies readonly BarStyle[];

const gradeOf = (index: number): number => index + 1;

/** `words` are those of grades 1 to 6. */
export function gradeBars({ gradeCounts }: Overview, words: readonly string[]): BarFigures {
  return {
    unit: 'claims',
    rows: words.map((word, index) => ({ label: `${String(gradeOf(index))} ${word}` })),
    series: [
      {
        name: 'claims',
        style: gradeStyles,
        values: words.map((_, index) => countOf(gradeCounts, gradeOf(index))),
      },
    ],
  };
}

export function monthBars({ claimsByMonth }: Overview, words: readonly string[]): BarFigures {
  return {
    unit: 'claims',
    rows: claimsByMonth.map(({ month }) => ({ label: month })),
    series: gradeStyles.map((style, index) => ({
      name: `${String(gradeOf(index))} ${words[index] ?? ''}`,
      style,
      values: claimsByMonth.map(({ grades }) => countOf(grades, gradeOf(index))),
    })),
  };
}

interface TypeWords {
  readonly label: string;
  readonly isAttested: boolean;
}

/** Filled where somebody is said to be the origin, open where nobody is. */
export function originBars(
  { originTypeCounts }: Overview,
  words: Readonly<Record<OriginType, TypeWords>>,
): BarFigures {
  return {
    unit: 'claims',
    rows: originTypeCounts.map(({ type }) => ({ label: words[type].label })),
    series: [
      {
        name: 'claims',
        style: originTypeCounts.map(({ type }) => ({
          ink: words[type].isAttested ? 'cool' : 'mark',
          fill: words[type].isAttested ? 'solid' : 'rising',
        })),
        values: originTypeCounts.map(({ claims }) => claims),
      },
    ],
  };
}

export function relayedBars({ topRelayed }: Overview): BarFigures {
  return {
    unit: 'claims',
    rows: topRelayed.map(({ source, relayedBy }) => ({
      label: source.name,
      detail: `by ${relayedBy.toLocaleString('en')}`,
    })),
    series: [
      {
        name: 'claims',
        style: { ink: 'cool', fill: 'solid' },
        values: topRelayed.map(({ claims }) => claims),
      },
    ],
  };
}

interface GradeCount {
  readonly grade: number;
  readonly estimated: number;
}

function countOf(counts: readonly GradeCount[], grade: number): number {
  return counts.find((count) => count.grade === grade)?.estimated ?? 0;
}
