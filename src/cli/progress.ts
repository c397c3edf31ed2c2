/** Progress of long work: a bar on a terminal, a line now and then elsewhere. */
import { SingleBar } from 'cli-progress';
import type { Cli } from './cli.ts';

export interface Progress {
  readonly update: (stage: string, done: number, total: number) => void;
  readonly end: () => void;
}

const LINE_EVERY_MS = 5_000;

/** Creates the progress of one command; `unit` is what is counted. */
export function createProgress(cli: Cli, unit: string): Progress {
  return cli.terminal === null ? linesOf(cli, unit) : barOf(cli.terminal, unit);
}

function barOf(stream: NodeJS.WriteStream, unit: string): Progress {
  let bar: SingleBar | null = null;
  let current = '';
  const end = (): void => {
    bar?.stop();
    bar = null;
  };
  return {
    update: (stage, done, total) => {
      if (stage !== current) {
        end();
        current = stage;
        bar = new SingleBar({ format: `${stage} {bar} {value}/{total} ${unit}`, stream, hideCursor: true });
        bar.start(total, done);
      }
      bar?.update(done);
    },
    end,
  };
}

function linesOf(cli: Cli, unit: string): Progress {
  let said = 0;
  return {
    update: (stage, done, total) => {
      const now = performance.now();
      if (done < total && now - said < LINE_EVERY_MS) return;
      said = now;
      cli.note(`${stage}: ${String(done)} of ${String(total)} ${unit}`);
    },
    end: () => undefined,
  };
}
