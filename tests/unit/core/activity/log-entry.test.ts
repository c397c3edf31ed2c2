/** The form that is hashed, for who checks a log with other tools; and what a change is said to be about. */
import { expect, it } from '@jest/globals';
import { listSubjects } from '../../../../src/core/activity/listed-subjects.ts';
import { canonicalEntry } from '../../../../src/core/activity/log-entry.ts';
import { digest, plainChange, sealAll } from '../../../support/activity-log.ts';

it('what is hashed of an entry is a list as JSON, and the id follows from the hash', () => {
  const [first, second] = sealAll([plainChange(1), { ...plainChange(2), reason: 'a “reason”\n' }]);
  if (first === undefined || second === undefined) throw new Error('nothing was sealed');
  expect(first.previousHash).toBeNull();
  const text = `["hearsay-activity/1",2,"${first.hash}","IMPORT","local","2025-01-01T00:00:00.002Z","a “reason”\\n","import:2","{}",1,"claim_2"]`;
  expect(canonicalEntry(second)).toBe(text);
  expect(second.hash).toBe(digest(text));
  expect(second.id).toBe(`activity_${second.hash.slice(0, 32)}`);
});

it('subjects are listed once each, documents first, then claims, then sources', () => {
  expect(listSubjects(['source_1', 'claim_2', 'document_9', 'claim_1', 'claim_2'])).toEqual({
    subjects: 'document_9 claim_1 claim_2 source_1',
    subjectCount: 4,
  });
  expect(listSubjects([])).toEqual({ subjects: '', subjectCount: 0 });
});

it('100,000 subjects are listed at most, and all are counted', () => {
  const { subjects, subjectCount } = listSubjects(Array.from({ length: 100_001 }, (_, n) => `claim_${n}`));
  expect(subjectCount).toBe(100_001);
  expect(subjects.split(' ')).toHaveLength(100_000);
});
