/** How the marks over a segment are drawn: what is said by its ground, every other role by a line of its own. */
import type { SpanRole } from '../generated.ts';
import { bitOf } from './mark.ts';
import type { Segment } from './segment.ts';

const lines: readonly SpanRole[] = ['SOURCE', 'CUE', 'HEDGE', 'DATE'];

/**
 * The classes of elements, the outer first; empty where nothing is marked. An element can have but one line, so a cue that is
 * also a hedge is an element within another.
 */
export function markClasses({ strong, faint, isShared }: Segment): readonly string[] {
  if ((strong | faint) === 0) return [];
  const underlined = lines.flatMap((role) => {
    const name = role.toLowerCase();
    if ((strong & bitOf(role)) !== 0) return [name];
    return (faint & bitOf(role)) === 0 ? [] : [`${name} pale`];
  });
  const [first = '', ...inner] = underlined;
  const outer = [groundOf(strong, faint, isShared), first].filter((name) => name !== '').join(' ');
  return [outer, ...inner];
}

function groundOf(strong: number, faint: number, isShared: boolean): string {
  const bit = bitOf('CONTENT');
  if ((strong & bit) !== 0) return isShared ? 'content shared' : 'content';
  return (faint & bit) === 0 ? '' : 'said-else';
}
