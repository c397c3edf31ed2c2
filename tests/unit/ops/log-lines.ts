import { createLogger } from '../../../src/ops/logger.ts';
import type { Logger } from '../../../src/ops/logger.ts';

export interface LogLines {
  readonly log: Logger;
  readonly lines: Record<string, unknown>[];
}

/** A log whose lines can be read back. */
export function logLines(level = 'trace'): LogLines {
  const lines: Record<string, unknown>[] = [];
  const destination = {
    write: (line: string) => void lines.push(JSON.parse(line) as Record<string, unknown>),
  };
  return { log: createLogger({ level, destination }), lines };
}
