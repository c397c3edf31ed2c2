/** Which pairs of sources may be judged to be one at all: no judgement may say who stands behind a description (R3). */
import { isUnnamed } from '../model/source.ts';
import type { SourceType } from '../model/source.ts';

/** The rule that a judgement of this pair would break, or null. */
export function whyNotJudged(a: SourceType, b: SourceType): string | null {
  if (a === 'UNSPECIFIED' || b === 'UNSPECIFIED')
    return 'an unspecified source is nobody in particular, and is never one with another';
  if (a === b) return null;
  if (isUnnamed(a) || isUnnamed(b))
    return 'no hidden identity is recorded: a source that is not named is judged with sources of its own type alone';
  return 'sources of different types are never one';
}

/** How many characters of reason it takes, at least: who is not named is not merged lightly. */
export function leastReason(type: SourceType): number {
  return isUnnamed(type) ? 10 : 1;
}
