/** Draws a bar plot with Chart.js, of which only the parts that it uses are loaded. */
import { BarController, BarElement, CategoryScale, Chart, Legend, LinearScale, Tooltip } from 'chart.js';
import type { ChartData, ChartOptions } from 'chart.js';
import { isolated, shortened, totalsOf } from './bar-figures.ts';
import type { BarFigures, BarSeries, BarStyle } from './bar-figures.ts';
import { barFill } from './bar-fill.ts';
import { endLabels } from './end-labels.ts';
import type { EndLabel } from './end-labels.ts';
import { lookAt } from './plot-look.ts';
import type { PlotLook } from './plot-look.ts';

Chart.register(BarController, BarElement, CategoryScale, Legend, LinearScale, Tooltip);

export interface DrawnBars {
  /** Shows other figures. */
  readonly show: (data: BarFigures) => void;
  /** Draws the same figures in the colours and letters that the page has now. */
  readonly redraw: () => void;
  readonly remove: () => void;
}

/** Longer names are cut in the plot; the table beside it has them whole. A label may take half of the width. */
function longestLabel(frame: HTMLElement, { size }: PlotLook): number {
  return Math.min(40, Math.max(8, Math.floor((frame.clientWidth * 0.45) / (size * 0.55))));
}

/** Bars lie, one row below the other, or stand side by side where `isUpright`. The canvas fills what it stands in. */
export function drawBars(canvas: HTMLCanvasElement, first: BarFigures, isUpright: boolean): DrawnBars {
  const frame = canvas.parentElement ?? document.body;
  let data = first;
  let labels = labelsOf(first, isUpright);
  const look = lookAt(frame);
  const chart = new Chart<'bar', number[], string>(canvas, {
    type: 'bar',
    data: chartData(data, look),
    options: optionsOf(data, look, longestLabel(frame, look), isUpright),
    plugins: [endLabels(() => labels, isUpright)],
  });
  const draw = (isStill: boolean): void => {
    const now = lookAt(frame);
    chart.data = chartData(data, now);
    chart.options = optionsOf(data, now, longestLabel(frame, now), isUpright);
    labels = labelsOf(data, isUpright);
    chart.update(isStill ? 'none' : undefined);
  };
  return {
    show: (next) => {
      data = next;
      draw(false);
    },
    redraw: () => draw(true),
    remove: () => chart.destroy(),
  };
}

function labelsOf(data: BarFigures, isUpright: boolean): readonly EndLabel[] {
  return totalsOf(data).map((total, index) => {
    const detail = data.rows[index]?.detail;
    const figure = total.toLocaleString('en');
    return { total, text: isUpright || detail === undefined ? figure : `${figure} ${detail}` };
  });
}

function chartData({ rows, series }: BarFigures, look: PlotLook): ChartData<'bar', number[], string> {
  return {
    labels: rows.map(({ label }) => isolated(label)),
    datasets: series.map(({ name, style, values }) => ({
      label: name,
      data: [...values],
      backgroundColor: stylesOf(style).map(({ ink, fill }) =>
        barFill(fill, look.inks[ink], look.ground, look.size),
      ),
      borderColor: stylesOf(style).map(({ ink }) => look.inks[ink]),
      borderWidth: 1.5,
      borderSkipped: false,
      maxBarThickness: look.size * 3,
      categoryPercentage: 0.82,
      barPercentage: 0.95,
    })),
  };
}

/** Chart.js begins again at the first where there are more bars than styles. */
function stylesOf(style: BarSeries['style']): readonly BarStyle[] {
  return 'ink' in style ? [style] : style;
}

function optionsOf(
  data: BarFigures,
  look: PlotLook,
  longest: number,
  isUpright: boolean,
): ChartOptions<'bar'> {
  const font = { family: look.family, size: look.size };
  // Room at the end of the longest bar for what is written there.
  const widest = Math.max(0, ...labelsOf(data, isUpright).map(({ text }) => text.length));
  const values = {
    stacked: true,
    beginAtZero: true,
    grid: { color: look.lines },
    border: { display: false },
    ticks: { precision: 0, maxTicksLimit: 6, color: look.text, font },
  };
  const rows = {
    stacked: true,
    grid: { display: false },
    border: { color: look.lines },
    ticks: { autoSkip: isUpright, maxRotation: 0, color: look.text, font, callback: labelAt(data, longest) },
  };
  return {
    indexAxis: isUpright ? 'x' : 'y',
    responsive: true,
    maintainAspectRatio: false,
    animation: look.isStill ? false : { duration: 250 },
    color: look.text,
    font,
    layout: { padding: isUpright ? { top: look.size * 1.6 } : { right: (widest + 1.5) * look.size * 0.6 } },
    scales: isUpright ? { x: rows, y: values } : { x: values, y: rows },
    plugins: {
      legend: {
        display: data.series.length > 1,
        position: 'bottom',
        // Nothing is hidden by pressing: that could be done by mouse alone, and be forgotten.
        onClick: () => undefined,
        labels: { color: look.text, font, boxWidth: look.size * 1.5, boxHeight: look.size * 0.9 },
      },
      tooltip: { bodyFont: font, titleFont: font },
    },
  };
}

function labelAt(data: BarFigures, longest: number): (value: string | number) => string {
  return (value) => isolated(shortened(data.rows[Number(value)]?.label ?? '', longest));
}
