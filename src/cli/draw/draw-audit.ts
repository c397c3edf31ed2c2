/** The log of changes: who did what when, and what it was about. */
import type { AuditAnswer, AuditedActivity } from '../answers/audit-answer.ts';
import { drawMore } from './draw-more.ts';
import type { Screen } from './screen.ts';
import { toQuoted, toShown } from './to-shown.ts';
import { wrapLine } from './wrap-line.ts';

const SUBJECTS_NAMED = 2;

export function drawAudit({ activities: { totalCount, edges } }: AuditAnswer, screen: Screen): string[] {
  if (totalCount === 0) return ['Nothing was changed yet: the log is empty.'];
  return [
    ...edges.flatMap(({ node }) => drawActivity(node, screen)),
    ...drawMore(edges.length, totalCount, 'changes'),
  ];
}

function drawActivity(activity: AuditedActivity, screen: Screen): string[] {
  const { seq, action, at, by, reason, hash } = activity;
  const lay = (text: string, indent: string): string[] =>
    wrapLine(text, screen.width, { first: indent, further: `${indent}  ` });
  const because = reason === null ? '' : `: ${toQuoted(reason)}`;
  return [
    ...lay(`${screen.strong(`${String(seq)}. ${action}`)} by ${toShown(by.name)}, ${at}${because}`, ''),
    ...drawImported(activity).flatMap((line) => lay(line, '   ')),
    ...lay(drawSubjects(activity), '   '),
    ...lay(screen.faint(hash), '   '),
  ];
}

function drawImported({ imported }: AuditedActivity): string[] {
  if (imported === null) return [];
  const { sha256, ...counts } = imported;
  const brought = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${count.toLocaleString('en-US')} ${count === 1 ? kind.slice(0, -1) : kind}`)
    .join(', ');
  const file = sha256 === null ? 'of a file that is not known' : `of file ${sha256}`;
  return [`${brought === '' ? 'nothing new, but other statuses or notes' : brought}, ${file}`];
}

function drawSubjects({ subjects, subjectCount }: AuditedActivity): string {
  const labels = subjects.map(({ title, text, name }) => title ?? text ?? name);
  const labelled = labels.filter((label) => label !== undefined).map(toQuoted);
  // Placeholders often have no title, and an id tells a reader nothing.
  const names = (labelled.length > 0 ? labelled : subjects.map(({ id }) => id)).slice(0, SUBJECTS_NAMED);
  const more = subjectCount - names.length;
  const others = more > 0 ? [`${more.toLocaleString('en-US')} more`] : [];
  return `about ${[...names, ...others].join(', ')}`;
}
