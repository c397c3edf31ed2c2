/** A voice in words: who says it, and where it stands. */
import type { Voice } from '../answers/voice.ts';
import type { Screen } from './screen.ts';
import { toQuoted, toShown } from './to-shown.ts';

/** `Istiqlal, “Title”, 2025-02-06`; of a placeholder that it was never seen; of a person, the name alone. */
export function drawVoice({ source, document }: Voice, screen: Screen): string {
  const name = screen.strong(toShown(source.name));
  return document === null ? name : `${name}, ${drawDocument(document, screen)}`;
}

/** The same without the colours, for where many voices stand in one line. */
export function voiceName({ source }: Voice): string {
  return toShown(source.name);
}

/** Title and day as far as they are known. */
export function titleAndDate(title: string | null, publishedAt: string | null): string {
  const words = title === null ? 'untitled' : toQuoted(title);
  // The hour is in --json: here it would be longer than the rest.
  return publishedAt === null ? words : `${words}, ${publishedAt.replace(/T.*/, '')}`;
}

function drawDocument(document: NonNullable<Voice['document']>, screen: Screen): string {
  const { title, located, publishedAt } = document;
  if (located) return screen.faint(titleAndDate(title, publishedAt));
  const known = title === null ? '' : `${screen.faint(titleAndDate(title, publishedAt))}, `;
  return `${known}${screen.warning('cited, not seen')}`;
}
