/** A circular group: who has it from whom, round to the first again. */
import type { CircularGroup } from '../answers/circular-group.ts';
import { titleAndDate } from './draw-voice.ts';
import { findRing } from './find-ring.ts';
import type { Screen } from './screen.ts';
import { toShown } from './to-shown.ts';
import { wrapLine } from './wrap-line.ts';

/** The ring, what holds it or does not, and the documents in it, by date. */
export function drawRing(group: CircularGroup, indent: string, screen: Screen): string[] {
  const lay = (text: string): string[] =>
    wrapLine(text, screen.width, { first: indent, further: `${indent}  ` });
  const anchor = group.anchored
    ? 'anchored: one of them is first-hand, or credits somebody outside'
    : screen.warning('not anchored: nobody outside is credited');
  const documents = group.documents.toSorted((a, b) =>
    (a.publishedAt ?? '~').localeCompare(b.publishedAt ?? '~'),
  );
  return [
    ...lay(drawRound(group, screen)),
    ...lay(anchor),
    ...(group.impossibleDates
      ? lay(screen.warning('impossible dates: a document credits one that was published later'))
      : []),
    ...documents.flatMap(({ title, publishedAt, publisher }) =>
      lay(
        screen.faint(
          `· ${publisher === null ? '' : `${toShown(publisher.name)}, `}${titleAndDate(title, publishedAt)}`,
        ),
      ),
    ),
  ];
}

function drawRound(group: CircularGroup, screen: Screen): string {
  const ring = findRing(group);
  const nameOf = new Map(group.sources.map(({ id, name }) => [id, screen.strong(toShown(name))]));
  const names = (ids: readonly string[]): string[] => ids.map((id) => nameOf.get(id) ?? id);
  const [first] = ring;
  const others = names(group.sources.map(({ id }) => id).filter((id) => !ring.includes(id)));
  // Credits that no document of the group holds: who is in it is sure, in which order is not told.
  if (first === undefined) return `${others.join(', ')} have it from each other`;
  const round = names([...ring, first]).join(' → ');
  return others.length === 0 ? round : `${round}; in the circle too: ${others.join(', ')}`;
}
