import type { ComponentChildren, VNode } from 'preact';
import { useCallback, useEffect, useId, useMemo, useRef } from 'preact/hooks';
import { mainFigure, totalsOf } from './bar-figures.ts';
import type { BarFigures } from './bar-figures.ts';
import { BarTable } from './bar-table.tsx';
import { drawBars } from './draw-bars.ts';
import type { DrawnBars } from './draw-bars.ts';
import { useLookChanges } from './use-look-changes.ts';
import './bar-plot.css';

interface BarPlotProps {
  readonly title: string;
  readonly data: BarFigures;
  /** What the rows are: the head of the table's first column. */
  readonly rowName: string;
  /** A row in the table, where more than its label is shown. */
  readonly rowAt?: (index: number) => ComponentChildren;
  /** Bars that stand side by side, as for months. */
  readonly isUpright?: boolean;
  /** What is said where nothing is to be drawn. */
  readonly empty: string;
  /** Nothing to press: the table is there for those alone who do not see the plot. */
  readonly isPicture?: boolean;
  /** The table stands open from the start: its links are what the reader came for. */
  readonly isTableOpen?: boolean;
  readonly children?: ComponentChildren;
}

/** Bars with their figures, and the same as a table. */
export function BarPlot(props: BarPlotProps): VNode {
  const {
    title,
    data,
    rowName,
    rowAt,
    isUpright = false,
    empty,
    isPicture = false,
    isTableOpen = false,
  } = props;
  const heading = useId();
  const isEmpty = totalsOf(data).every((total) => total === 0);
  const table = (
    <BarTable
      title={title}
      data={data}
      rowName={rowName}
      rowAt={isPicture ? undefined : rowAt}
      isStill={isPicture}
    />
  );
  return (
    <section class={isUpright ? 'plot upright' : 'plot'} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {props.children}
      {isEmpty ? (
        <p class="faint">{empty}</p>
      ) : (
        <>
          <Bars title={title} data={data} isUpright={isUpright} />
          {isPicture ? (
            <div class="visually-hidden">{table}</div>
          ) : (
            <details class="plot-table" open={isTableOpen}>
              <summary>
                as a table<span class="visually-hidden">: {title}</span>
              </summary>
              {table}
            </details>
          )}
        </>
      )}
    </section>
  );
}

interface BarsProps {
  readonly title: string;
  readonly data: BarFigures;
  readonly isUpright: boolean;
}

function Bars({ title, data, isUpright }: BarsProps): VNode {
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawn = useRef<DrawnBars | null>(null);
  // Figures that come again are not drawn again.
  const figures = JSON.stringify(data);
  const kept = useMemo(() => data, [figures]);
  useEffect(() => {
    if (canvas.current === null) return;
    if (drawn.current === null) drawn.current = drawBars(canvas.current, kept, isUpright);
    else drawn.current.show(kept);
  }, [kept, isUpright]);
  useEffect(
    () => () => {
      drawn.current?.remove();
      drawn.current = null;
    },
    [isUpright],
  );
  useLookChanges(useCallback(() => drawn.current?.redraw(), []));
  const rows = data.rows.length;
  return (
    <div class="plot-bars" style={isUpright ? {} : { '--rows': String(rows) }}>
      <canvas ref={canvas} role="img" aria-label={mainFigure(title, kept)} />
    </div>
  );
}
