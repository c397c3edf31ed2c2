/** What to look for: documents that are cited and were never seen, with who cites them. */
import type { ChaseAnswer, ChaseItem } from '../answers/chase-answer.ts';
import { titleAndDate } from './draw-voice.ts';
import { drawMore } from './draw-more.ts';
import type { Screen } from './screen.ts';
import { toQuoted, toShown } from './to-shown.ts';
import { wrapLine } from './wrap-line.ts';

export function drawChase({ chaseList: { totalCount, edges } }: ChaseAnswer, screen: Screen): string[] {
  if (totalCount === 0) return ['Nothing to look for: every document that is cited is held.'];
  return [
    `Cited, not seen: ${String(totalCount)}`,
    ...edges.flatMap(({ node }, index) => ['', ...drawItem(node, index + 1, screen)]),
    ...drawMore(edges.length, totalCount, 'documents'),
  ];
}

function drawItem({ document, claimsBlocked, wantedBy }: ChaseItem, place: number, screen: Screen) {
  const { title, publishedAt, publisher, kind, keys, id } = document;
  const by = publisher === null ? 'publisher unknown' : toShown(publisher.name);
  const [name = id] = keys;
  const unseen = wantedBy.totalCount - wantedBy.edges.length;
  const number = `${String(place)}. `;
  const lay = (text: string, indent: string): string[] =>
    wrapLine(text, screen.width, { first: indent, further: `${indent}  ` });
  const claims = claimsBlocked === 1 ? '1 claim waits' : `${String(claimsBlocked)} claims wait`;
  return [
    ...lay(`${number}${screen.strong(by)}, ${kind}, ${titleAndDate(title, publishedAt)}`, ''),
    ...lay(`${claims} for it  ${screen.faint(name)}`, '   '),
    ...drawWanted(wantedBy).flatMap((line) => lay(line, '   ')),
    ...(unseen > 0 ? [`   … and ${String(unseen)} more`] : []),
  ];
}

/** One line for each source and text, with all its cues. */
function drawWanted({ edges }: ChaseItem['wantedBy']): string[] {
  const cuesByPlace = new Map<string, Set<string>>();
  for (const { node } of edges) {
    const { title, publishedAt } = node.readIn;
    const place = `${toShown(node.from.source.name)}, in ${titleAndDate(title, publishedAt)}`;
    const cues = cuesByPlace.get(place) ?? new Set();
    if (node.cue !== null) cues.add(toQuoted(node.cue));
    cuesByPlace.set(place, cues);
  }
  return [...cuesByPlace].map(
    ([place, cues]) => `cited by ${place}${cues.size === 0 ? '' : `: ${[...cues].join(', ')}`}`,
  );
}
