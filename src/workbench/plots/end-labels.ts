/** Writes at the end of each bar how much it is, so that nobody has to measure it against an axis. */
import type { Chart, Plugin } from 'chart.js';

export interface EndLabel {
  readonly total: number;
  readonly text: string;
}

export function endLabels(labels: () => readonly EndLabel[], isUpright: boolean): Plugin<'bar'> {
  return {
    id: 'endLabels',
    afterDatasetsDraw: (chart) => write(chart, labels(), isUpright),
  };
}

function write(chart: Chart, labels: readonly EndLabel[], isUpright: boolean): void {
  const { x, y } = chart.scales;
  const { ctx: pen, options } = chart;
  const size = options.font?.size ?? 12;
  if (x === undefined || y === undefined) return;
  const room = isUpright ? x.width / Math.max(1, labels.length) : Infinity;
  pen.save();
  pen.font = `${String(size)}px ${options.font?.family ?? 'sans-serif'}`;
  pen.fillStyle = typeof options.color === 'string' ? options.color : 'black';
  pen.textAlign = isUpright ? 'center' : 'left';
  pen.textBaseline = isUpright ? 'bottom' : 'middle';
  labels.forEach(({ total, text }, index) => {
    // Among many narrow bars, figures would run into one another: the axis and the table have them.
    if (total === 0 && isUpright) return;
    if (pen.measureText(text).width > room) return;
    if (isUpright) pen.fillText(text, x.getPixelForValue(index), y.getPixelForValue(total) - size / 4);
    else pen.fillText(text, x.getPixelForValue(total) + size / 2, y.getPixelForValue(index));
  });
  pen.restore();
}
