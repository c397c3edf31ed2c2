/** What a bar plot shows, as plain figures: rows, and in each row one bar or several that are stacked. */

/** Colours by their tokens. */
export type Ink = 'good' | 'mark' | 'bad' | 'cool' | 'faint';

/** How a bar is filled, so that it is told from the next without its colour. */
export type Fill = 'solid' | 'rising' | 'falling' | 'dots' | 'grid' | 'hollow';

export interface BarStyle {
  readonly ink: Ink;
  readonly fill: Fill;
}

export interface BarSeries {
  readonly name: string;
  /** Of all its bars, or one for each row. */
  readonly style: BarStyle | readonly BarStyle[];
  /** One for each row. */
  readonly values: readonly number[];
}

export interface BarRow {
  readonly label: string;
  /** What stands at the end of the bar, beside its total. */
  readonly detail?: string;
}

export interface BarFigures {
  /** What is counted: “claims”. */
  readonly unit: string;
  readonly rows: readonly BarRow[];
  readonly series: readonly BarSeries[];
}

export function totalsOf({ rows, series }: BarFigures): readonly number[] {
  return rows.map((_, index) => series.reduce((sum, { values }) => sum + (values[index] ?? 0), 0));
}

/** What somebody is told who does not see the plot: what it is of, and its longest bars. */
export function mainFigure(title: string, data: BarFigures): string {
  const totals = totalsOf(data);
  const most = Math.max(0, ...totals);
  if (most === 0) return `${title}: no ${data.unit}.`;
  const longest = data.rows.filter((_, index) => totals[index] === most).map(({ label }) => isolated(label));
  const named = longest.length > 3 ? `${String(longest.length)} rows alike` : longest.join(' and ');
  const each = longest.length > 1 ? ' each' : '';
  return `${title}: most ${data.unit} for ${named}, ${most.toLocaleString('en')}${each}.`;
}

/** At most `most` characters, cut with an ellipsis. */
export function shortened(text: string, most: number): string {
  const characters = Array.from(text);
  return characters.length <= most
    ? text
    : `${characters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

/** Text of its own direction among other text: FIRST STRONG ISOLATE and its end, which a canvas heeds too. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
