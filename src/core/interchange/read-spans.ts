/** Spans of a record against the text that they were read in, where it is held (R1). */
import { compareSpans } from '../model/span.ts';
import type { Span } from '../model/span.ts';
import type { JsonPath, ReportFault } from './fault.ts';
import type { KnownThings, KnownVersion } from './known-things.ts';
import type { RecordSpan } from './record.ts';

/** Spans in the order of the text, each once. What stands outside the text, or differs from it, is reported. */
export function readSpans(
  spans: readonly RecordSpan[],
  version: KnownVersion | null,
  linkPath: JsonPath,
  known: KnownThings,
  report: ReportFault,
): Span[] {
  const cut = version === null ? undefined : known.cutText(version.id);
  const read = spans.map(({ role, start, end, exact }, index): Span => {
    const path = [...linkPath, 'spans', index];
    // Of a text of which only the hash is known (0 characters) nobody knows where it ends.
    if (version !== null && version.characters > 0 && end > version.characters) {
      report(
        [...path, 'end'],
        `a span lies within the text, which has ${String(version.characters)} characters`,
      );
    }
    const words = cut?.(start, end);
    if (words !== undefined && exact !== undefined && words !== exact) {
      report([...path, 'exact'], 'SPAN_MISMATCH: the text has other words there', 'SPAN_MISMATCH');
    }
    const verified = words !== undefined;
    return { role, start, end, exact: words ?? exact ?? null, verified, versionId: version?.id ?? null };
  });
  const sorted = read.sort(compareSpans);
  return sorted.filter((span, i) => i === 0 || compareSpans(span, sorted[i - 1] ?? span) !== 0);
}
