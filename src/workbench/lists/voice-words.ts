/** The words in which a voice states something, as far as they are kept. */
import type { DriftVoiceFragment } from '../generated.ts';

type Spoken = Pick<DriftVoiceFragment, 'wording' | 'spans' | 'hedges'>;

/** Its noted wording, else the words of its text; null where neither is kept. */
export function voiceWords({ wording, spans }: Pick<Spoken, 'wording' | 'spans'>): string | null {
  if (wording !== null) return wording;
  const parts = spans.flatMap(({ role, exact }) => (role === 'CONTENT' && exact !== null ? [exact] : []));
  return parts.length === 0 ? null : parts.join(' … ');
}

/** By which words it holds back: those that were noted, else those that are marked in its text; each once. */
export function voiceHedges({ hedges, spans }: Pick<Spoken, 'hedges' | 'spans'>): readonly string[] {
  const marked = spans.flatMap(({ role, exact }) => (role === 'HEDGE' && exact !== null ? [exact] : []));
  return [...new Set(hedges.length > 0 ? hedges : marked)];
}
