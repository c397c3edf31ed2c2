import type { Statement } from './document-parts.ts';

/** By where the first words of each stand; those without any come last. What stands at one place keeps its order. */
export function inTextOrder(statements: readonly Statement[]): readonly Statement[] {
  return statements
    .map((statement) => ({
      statement,
      start: statement.spans.reduce((least, { start }) => Math.min(least, start), Number.MAX_SAFE_INTEGER),
    }))
    .sort((a, b) => a.start - b.start)
    .map(({ statement }) => statement);
}
