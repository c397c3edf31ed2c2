/** The result of `npm run calibrate` as it is kept, and as it is shown: on the console and in docs/METHOD.md. */
import { z } from 'zod';

const share = z.object({ claims: z.number(), falseClaims: z.number() });
const bin = z.object({ from: z.number(), claims: z.number(), expected: z.number(), observed: z.number() });
const calibration = z.object({
  claims: z.number(),
  bins: z.array(bin).readonly(),
  ece: z.number(),
  eceJudged: z.number(),
  grades: z
    .array(share.extend({ expected: z.number() }))
    .length(6)
    .readonly(),
  twoAgree: share,
  fiveAgree: share,
});
const setting = z.object({ world: z.string(), about: z.string(), copying: z.number(), figures: calibration });
export const calibrationResult = z.object({
  method: z.string(),
  seed: z.number(),
  claimsPerSetting: z.number(),
  settings: z.array(setting).readonly(),
});

export type CalibrationResult = z.output<typeof calibrationResult>;

/** JSON with a line a setting, so that a difference shows where it is. */
export function printResult({ settings, ...run }: CalibrationResult): string {
  const head = JSON.stringify(run).slice(0, -1);
  return `${head},"settings":[\n${settings.map((one) => JSON.stringify(one)).join(',\n')}\n]}\n`;
}

type Settings = CalibrationResult['settings'];
type Share = z.output<typeof share>;

const none: Share = { claims: 0, falseClaims: 0 };

/** What was aimed at: most ECE, and most grades 1 that are false, by hidden copying. */
const MOST_ECE = 0.03;
const MOST_FALSE: ReadonlyMap<number, number> = new Map([
  [0, 0.06],
  [0.4, 0.1],
]);
/** Fewer claims of grade 1 are too few to say. */
const LEAST_CLAIMS = 100;

/** One line a setting of a world: calibration, grade 1 and the rules of thumb. */
export function toSettingsTable(settings: Settings): string {
  const head = [
    'world',
    'hidden copying',
    'calibration error',
    'without grade 6',
    'grade 1',
    'of them false',
    '95 % interval',
    'two agree: false',
    'five agree: false',
  ];
  return toTable(
    head,
    settings.map(({ about, copying, figures }) => [
      about,
      percent(copying, 0),
      `${figures.ece.toFixed(3)}${verdictOn(figures.ece, copying === 0 ? MOST_ECE : undefined)}`,
      figures.eceJudged.toFixed(3),
      ...gradeOneCells(figures.grades[0] ?? none, copying),
      falsePercent(figures.twoAgree),
      falsePercent(figures.fiveAgree),
    ]),
  );
}

function gradeOneCells(gradeOne: Share, copying: number): string[] {
  if (gradeOne.claims < LEAST_CLAIMS) return [count(gradeOne.claims), 'too few', '–'];
  const [low, high] = wilsonInterval(gradeOne);
  const verdict = verdictOn(falseShare(gradeOne), MOST_FALSE.get(copying));
  return [
    count(gradeOne.claims),
    `${falsePercent(gradeOne)}${verdict}`,
    `${percent(low)} to ${percent(high)}`,
  ];
}

function verdictOn(value: number, most: number | undefined): string {
  if (most === undefined) return '';
  return value > most ? ' (**missed**)' : ' (met)';
}

/** One line a grade: how many claims have it, and how many of those are false, by hidden copying. */
export function toGradesTable(settings: Settings): string {
  return toTable(
    [
      'grade',
      ...settings.map(({ copying }) => `claims, ${percent(copying, 0)} copying | mean E | of them false`),
    ],
    ['1', '2', '3', '4', '5', '6'].map((grade, i) => [
      grade,
      ...settings.map(({ figures }) => {
        const graded = figures.grades[i];
        if (graded === undefined || graded.claims === 0) return '0 | – | –';
        return `${count(graded.claims)} | ${graded.expected.toFixed(3)} | ${falsePercent(graded)}`;
      }),
    ]),
  );
}

/** One line a tenth of E: what was expected and what came out, by hidden copying. */
export function toBinsTable(settings: Settings): string {
  const places = settings[0]?.figures.bins ?? [];
  return toTable(
    [
      'E',
      ...settings.map(
        ({ copying }) => `claims, ${percent(copying, 0)} copying | mean E | share that is true`,
      ),
    ],
    places.map(({ from }, i) => [
      `${from.toFixed(1)} to ${(from + 0.1).toFixed(1)}`,
      ...settings.map(({ figures }) => {
        const bin = figures.bins[i];
        if (bin === undefined || bin.claims === 0) return '0 | – | –';
        return `${count(bin.claims)} | ${bin.expected.toFixed(3)} | ${bin.observed.toFixed(3)}`;
      }),
    ]),
  );
}

function falseShare({ claims, falseClaims }: Share): number {
  return claims === 0 ? 0 : falseClaims / claims;
}

function falsePercent(share: Share): string {
  return share.claims === 0 ? '–' : percent(falseShare(share));
}

/** The 95 % interval of the share that is false (Wilson 1927). */
function wilsonInterval({ claims, falseClaims }: Share): [low: number, high: number] {
  const z = 1.96;
  const share = falseClaims / claims;
  const middle = share + z ** 2 / (2 * claims);
  const half = z * Math.sqrt((share * (1 - share)) / claims + z ** 2 / (4 * claims ** 2));
  const all = 1 + z ** 2 / claims;
  return [(middle - half) / all, (middle + half) / all];
}

function percent(value: number, digits = 1): string {
  return `${(100 * value).toFixed(digits)} %`;
}

function count(value: number): string {
  return value.toLocaleString('en-US');
}

/** A table of Markdown with aligned columns; a cell with a bar in it is several cells. */
function toTable(head: readonly string[], lines: readonly (readonly string[])[]): string {
  const rows = [head, ...lines].map((cells) => cells.join(' | ').split(' | '));
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(3, ...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  const toLine = (cells: readonly string[]): string =>
    `| ${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join(' | ')} |`;
  const [first = [], ...rest] = rows;
  const rule = `| ${widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [toLine(first), rule, ...rest.map(toLine)].join('\n');
}
