/** What was quoted of a document whose text we do not show, by whose words it is. */
import type { SourceType, SpanRole } from '../generated.ts';
import type { Credit, ShownSpan, Statement } from './document-parts.ts';

export interface Quote {
  /** The id of the assertion or attribution. */
  readonly owner: string;
  readonly role: SpanRole;
  readonly start: number;
  readonly end: number;
  /** Null where the words may not be kept either. */
  readonly exact: string | null;
  /** What the words state, or by which words they credit; null where nobody noted it. */
  readonly about: string | null;
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

/**
 * Under whom the document credits with it; what it says of itself under itself. Voices and quotes are in the order of the
 * text.
 */
export function quotesByVoice(
  statements: readonly Statement[],
  credits: readonly Credit[],
): readonly QuoteGroup[] {
  const credited = new Map<string, Voice>();
  for (const { from, to } of credits) if (!credited.has(from.id)) credited.set(from.id, to.source);
  const quoted = [
    ...statements.flatMap(({ id, source, claim, spans }) =>
      toQuotes(id, spans, () => claim.text).map((quote) => ({ voice: credited.get(id) ?? source, quote })),
    ),
    ...credits.flatMap(({ id, to, cue, evidence }) =>
      toQuotes(id, evidence, (role) => (role === 'CUE' ? cue : null)).map((quote) => ({
        voice: to.source,
        quote,
      })),
    ),
  ].sort((a, b) => a.quote.start - b.quote.start || a.quote.end - b.quote.end);
  const groups = new Map<string, { readonly voice: Voice; readonly quotes: Quote[] }>();
  for (const { voice, quote } of quoted) {
    const group = groups.get(voice.id) ?? { voice, quotes: [] };
    groups.set(voice.id, group);
    group.quotes.push(quote);
  }
  return [...groups.values()];
}

function toQuotes(
  owner: string,
  spans: readonly ShownSpan[],
  about: (role: SpanRole) => string | null,
): readonly Quote[] {
  return spans.map(({ role, start, end, exact }) => ({ owner, role, start, end, exact, about: about(role) }));
}
