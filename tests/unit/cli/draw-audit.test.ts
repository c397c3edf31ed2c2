/** The list of changes: golden texts. */
import { expect, it } from '@jest/globals';
import type { AuditedActivity } from '../../../src/cli/answers/audit-answer.ts';
import { drawAudit } from '../../../src/cli/draw/draw-audit.ts';
import { createPlainScreen } from '../../../src/cli/draw/screen.ts';

const counts = { sources: 0, documents: 0, claims: 0, assertions: 0, attributions: 0, relations: 0 };
const activity: AuditedActivity = {
  seq: 7,
  action: 'IMPORT',
  at: '2025-02-06T10:00:00.000Z',
  by: { name: 'local' },
  reason: null,
  imported: { ...counts, sha256: 'abc', sources: 1_200, claims: 1 },
  subjectCount: 1_201,
  subjects: [
    { id: 'document_1', title: null },
    { id: 'claim_1', text: 'The quay\nwas closed' },
  ],
  hash: 'def',
};

it('a change is told with who, when, what it brought and what it was about', () => {
  const answer = { activities: { totalCount: 2, edges: [{ node: activity }] } };
  expect(drawAudit(answer, createPlainScreen())).toEqual([
    '7. IMPORT by local, 2025-02-06T10:00:00.000Z',
    '   1,200 sources, 1 claim, of file abc',
    '   about “The quay was closed”, 1,200 more',
    '   def',
    '… and 1 more changes (--first)',
  ]);
});

it('an import that created nothing, of no file that is known, for a reason', () => {
  const node = {
    ...activity,
    reason: 'as agreed',
    imported: { ...counts, sha256: null },
    subjectCount: 1,
    subjects: [{ id: 'document_1', title: null }],
  };
  expect(drawAudit({ activities: { totalCount: 1, edges: [{ node }] } }, createPlainScreen())).toEqual([
    '7. IMPORT by local, 2025-02-06T10:00:00.000Z: “as agreed”',
    '   nothing new, but other statuses or notes, of a file that is not known',
    '   about document_1',
    '   def',
  ]);
});

it('an empty log is said to be empty', () => {
  expect(drawAudit({ activities: { totalCount: 0, edges: [] } }, createPlainScreen())).toEqual([
    'Nothing was changed yet: the log is empty.',
  ]);
});
