/** What every scenario of the benchmark is given. */
import type { BenchDatabase } from './database.ts';
import type { Figure } from './figures.ts';

export interface Stage {
  readonly database: BenchDatabase;
  /** Numbers of assertions in the graph. */
  readonly sizes: readonly number[];
  readonly tell: (figure: Figure) => void;
}

export type Scenario = (stage: Stage) => Promise<void>;

/** Of what is computed from memory alone. */
export interface PureStage {
  /** Numbers of attributions in the graph. */
  readonly sizes: readonly number[];
  /** No size above. */
  readonly most: number;
  readonly tell: (figure: Figure) => void;
}

export type PureScenario = (stage: PureStage) => Promise<void>;
