/** What an edge of the picture says: the words that credit, how often they were read, and whether they hold back. */
import { withControlsNamed } from '../parts/control-characters.ts';
import type { DrawnEdge } from './picture.ts';

export interface WordsOfEdge {
  /** Empty where no reading has a cue. */
  readonly cue: string;
  readonly readings: number;
  readonly isHedged: boolean;
  /** All of it, for who points at it. */
  readonly title: string;
}

/** So many cues are told in full. */
const mostCues = 6;

export function wordsOfEdge({ credits }: DrawnEdge): WordsOfEdge {
  const readings = credits.flatMap((credit) => credit.readings);
  const cues = [...new Set(readings.flatMap(({ cue }) => (cue === null ? [] : [cue])))];
  const hedges = [...new Set(readings.flatMap((reading) => reading.hedges))];
  const title = [
    ...(cues.length === 0 ? [] : [cues.slice(0, mostCues).map(quoted).join(', ')]),
    ...(cues.length > mostCues ? [`and ${(cues.length - mostCues).toLocaleString('en')} more`] : []),
    ...(hedges.length === 0 ? [] : [`holding back: ${hedges.slice(0, mostCues).map(quoted).join(', ')}`]),
    `${readings.length.toLocaleString('en')} ${readings.length === 1 ? 'reading' : 'readings'}`,
  ].join('; ');
  return {
    cue: cues[0] ?? '',
    readings: readings.length,
    isHedged: hedges.length > 0,
    title: withControlsNamed(title),
  };
}

export function quoted(words: string): string {
  return `“${words}”`;
}
