/** Whose marks lie over a segment, and what is told of them there. */
import type { SpanRole } from '../generated.ts';
import type { Mark } from './mark.ts';
import type { MarkedLayout } from './marked-layout.ts';

/** What is not shown now, and so is not pointed at either. */
export interface Hidden {
  readonly roles: ReadonlySet<SpanRole>;
  readonly isFaintHidden: boolean;
}

/** The innermost first, and those that are not faint before the others; no more than a segment keeps. */
function marksAt(layout: MarkedLayout, segment: number, hidden: Hidden): readonly Mark[] {
  const marks = (layout.segments[segment]?.marks ?? []).flatMap((i) => layout.marks[i] ?? []);
  const shown = marks.filter(
    ({ role, isFaint }) => !hidden.roles.has(role) && !(isFaint && hidden.isFaintHidden),
  );
  return [...shown.filter(({ isFaint }) => !isFaint), ...shown.filter(({ isFaint }) => isFaint)];
}

/** Each once. */
export function ownersAt(layout: MarkedLayout, segment: number, hidden: Hidden): readonly string[] {
  return [...new Set(marksAt(layout, segment, hidden).map(({ owner }) => owner))];
}

/** Which of them is selected by a click: the innermost, and by another click the next one. */
export function ownerToSelect(owners: readonly string[], selected: string | null): string | null {
  const at = selected === null ? -1 : owners.indexOf(selected);
  return owners[(at + 1) % owners.length] ?? null;
}

/** A line for each mark, and one for those that are too many to be named. */
export function titleAt(layout: MarkedLayout, segment: number, hidden: Hidden): string {
  const lines = new Set(marksAt(layout, segment, hidden).map(({ label }) => label));
  const more = layout.segments[segment]?.more ?? 0;
  return [...lines, ...(more === 0 ? [] : [`and ${more.toLocaleString('en')} more`])].join('\n');
}
