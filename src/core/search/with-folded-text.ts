/** What is set of a claim, with the words by which its text is found. */
import type { Particulars } from '../model/particulars.ts';
import { foldLabel } from './fold-label.ts';

/** Particulars that hold no text stay as they are. */
export function withFoldedText(particulars: Particulars): Particulars {
  const { text } = particulars;
  return typeof text === 'string' ? { ...particulars, ...foldLabel(text) } : particulars;
}
