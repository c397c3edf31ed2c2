/** The figures of a benchmark, as they are kept and printed. */
import { availableParallelism, cpus, totalmem } from 'node:os';

export interface Figure {
  readonly what: string;
  /** Of what the question grows with: assertions, rungs. */
  readonly size: number;
  /** What ours and the floor are counted in. */
  readonly unit: string;
  readonly ours: number;
  readonly floor: number | null;
  /** Ours to the floor, the median over rounds; null where there is no floor. */
  readonly ratio: number | null;
  /** What was aimed at, in words. */
  readonly target: string | null;
  readonly isMet: boolean | null;
  /** Every round as it was measured. */
  readonly raw?: unknown;
}

export interface Machine {
  readonly node: string;
  /** null where no database was asked. */
  readonly neo4j: string | null;
  readonly processor: string;
  readonly cores: number;
  readonly memoryGiB: number;
  readonly system: string;
}

export function describeMachine(neo4j: string | null): Machine {
  return {
    node: process.version,
    neo4j,
    processor: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    system: `${process.platform} ${process.arch}`,
  };
}

/** The middle of some numbers; the mean of the middle two where they are even in number. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const high = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? NaN) + high) / 2;
}

/** One line of the table. */
export function lineOf({ what, size, unit, ours, floor, ratio, target, isMet }: Figure): string {
  const verdict = isMet === null ? '' : isMet ? 'met' : 'MISSED';
  return [
    what.padEnd(44),
    size.toLocaleString('en-US').padStart(9),
    format(ours).padStart(10),
    (floor === null ? '' : format(floor)).padStart(10),
    unit.padEnd(22),
    (ratio === null ? '' : ratio.toFixed(2)).padStart(8),
    `  ${target ?? ''} ${verdict}`,
  ].join(' ');
}

export const tableHead = [
  'what'.padEnd(44),
  'size'.padStart(9),
  'ours'.padStart(10),
  'floor'.padStart(10),
  'unit'.padEnd(22),
  'ratio'.padStart(8),
].join(' ');

function format(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en-US') : value.toPrecision(3);
}
