/** What was quoted of a document whose text we do not show, by whose words it is. */
import type { SourceType, SpanRole } from '../generated.ts';
import type { Credit, Statement } from './document-parts.ts';

export interface Quote {
  readonly role: SpanRole;
  readonly start: number;
  readonly end: number;
  /** Null where the words may not be kept either. */
  readonly exact: string | null;
}

interface Voice {
  readonly id: string;
  readonly type: SourceType;
  readonly name: string;
}

export interface QuoteGroup {
  readonly voice: Voice;
  readonly quotes: readonly Quote[];
}

/** Content under who states it, the rest under who credits by it; voices and quotes in the order of the text. */
export function quotesByVoice(
  statements: readonly Statement[],
  credits: readonly Credit[],
): readonly QuoteGroup[] {
  const quoted = [
    ...statements.flatMap(({ source, spans }) => spans.map((quote) => ({ voice: source, quote }))),
    ...credits.flatMap(({ from, evidence }) => evidence.map((quote) => ({ voice: from.source, quote }))),
  ].sort((a, b) => a.quote.start - b.quote.start || a.quote.end - b.quote.end);
  const groups = new Map<string, { voice: Voice; quotes: Quote[]; seen: Set<string> }>();
  for (const { voice, quote } of quoted) {
    const group = groups.get(voice.id) ?? { voice, quotes: [], seen: new Set() };
    groups.set(voice.id, group);
    const { role, start, end, exact } = quote;
    const key = `${role} ${start} ${end} ${exact ?? ''}`;
    if (group.seen.has(key)) continue;
    group.seen.add(key);
    group.quotes.push({ role, start, end, exact });
  }
  return [...groups.values()].map(({ voice, quotes }) => ({ voice, quotes }));
}
