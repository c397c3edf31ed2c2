/** One way to record a chain of three links: a paper reports what an agency says that a ministry said. */

export interface Changer {
  /** Records the chain of this number, once. */
  readonly record: (n: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

export const namespace = 'bench-changes';
/** The three voices, nearest the reader first; they are there before. */
export const voices = ['paper', 'agency', 'ministry'] as const;
export const cues = [null, 'citing the agency', 'as the ministry said'] as const;
export const wordsOf = (n: number): string => `The ferry ${String(n)} left late (fictional).`;
