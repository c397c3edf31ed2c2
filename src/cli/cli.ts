/** What a command may use of the process it runs in. */
import type { Config, Environment } from '../config.ts';
import type { Screen } from './draw/screen.ts';

export interface Cli {
  readonly env: Environment;
  /** Throws INVALID_INPUT with all faults of the environment. */
  readonly readConfig: () => Config;
  /** A line of the result, on standard output. */
  readonly say: (line: string) => void;
  /** A line about the way there, on standard error. */
  readonly note: (line: string) => void;
  /** What a result is laid out for. */
  readonly screen: Screen;
  /** Where a progress bar may be drawn; null where nobody watches. */
  readonly terminal: NodeJS.WriteStream | null;
  readonly setExitCode: (code: number) => void;
}
