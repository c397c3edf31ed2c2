/** Each kind of breach, by the name that it is given. */
import { describe, expect, it } from '@jest/globals';
import { createLogCheck } from '../../../../src/core/activity/check-log.ts';
import type { LogEntry } from '../../../../src/core/activity/log-entry.ts';
import { check, digest, headOf, named, plainChange, sealAll } from '../../../support/activity-log.ts';

const log = sealAll([1, 2, 3, 4, 5].map(plainChange));
const head = headOf(log);

function entry(seq: number): LogEntry {
  const found = log[seq - 1];
  if (found === undefined) throw new Error(`there is no entry ${String(seq)}`);
  return found;
}

const without = (...seqs: readonly number[]): readonly LogEntry[] =>
  log.filter(({ seq }) => !seqs.includes(seq));

const inPlace = (changed: LogEntry): readonly LogEntry[] =>
  log.map((one) => (one.seq === changed.seq ? changed : one));

describe('a log', () => {
  it('as it was written has no breach, by any head that was exported on the way', () => {
    expect(check([])).toEqual([]);
    expect(check([], [headOf([])])).toEqual([]);
    expect(check(log, [headOf([]), headOf(log.slice(0, 3)), head])).toEqual([]);
  });

  it('is told of an entry that was changed, and of no other', () => {
    expect(named(check(inPlace({ ...entry(3), by: 'somebody else' }), [head]))).toEqual(['CHANGED 3']);
    expect(named(check(inPlace({ ...entry(3), previousHash: entry(1).hash }), [head]))).toEqual([
      'CHANGED 3',
    ]);
    expect(named(check(inPlace({ ...entry(3), hash: entry(2).hash }), [head]))).toEqual(['CHANGED 3']);
    expect(named(check(inPlace({ ...entry(3), id: 'activity_x' }), [head]))).toEqual(['CHANGED 3']);
  });

  it('is told of an entry that was changed and sealed anew by the entry after it', () => {
    const [forged] = sealAll([{ ...plainChange(3), by: 'somebody else' }], entry(2));
    expect(forged?.seq).toBe(3);
    expect(named(check(forged === undefined ? [] : inPlace(forged)))).toEqual(['UNLINKED 4']);
  });

  it('is told what is missing, as a range', () => {
    expect(check(without(2, 3), [head])).toEqual([
      { kind: 'MISSING', seq: 2, detail: 'the entries to 3 are not there' },
    ]);
    expect(named(check(without(1), [head]))).toEqual(['MISSING 1']);
  });

  it('is told what is missing at its end by a head alone', () => {
    expect(check(without(4, 5))).toEqual([]);
    expect(check(without(4, 5), [head])).toEqual([
      { kind: 'TRUNCATED', seq: 4, detail: 'the entries to 5 are not there; the head exported has it' },
    ]);
    expect(named(check([], [head]))).toEqual(['TRUNCATED 1']);
  });

  it('is told what stands in a place that another has, and what has no place', () => {
    const [forged] = sealAll([{ ...plainChange(9), by: 'somebody else' }], entry(2));
    if (forged === undefined) throw new Error('nothing was sealed');
    expect(named(check([...log.slice(0, 3), forged, ...log.slice(3)], [head]))).toEqual(['INSERTED 3']);
    expect(named(check([{ ...entry(1), seq: 0 }, ...log], [head]))).toContain('INSERTED 0');
  });

  it('is told which entries stand in each others places', () => {
    const swapped = [entry(1), { ...entry(4), seq: 2 }, entry(3), { ...entry(2), seq: 4 }, entry(5)];
    expect(check(swapped, [head]).filter(({ kind }) => kind === 'REORDERED')).toEqual([
      { kind: 'REORDERED', seq: 2, detail: 'it was written as entry 4' },
      { kind: 'REORDERED', seq: 4, detail: 'it was written as entry 2' },
    ]);
    expect(named(check([entry(1), entry(3), entry(2), entry(4), entry(5)]))).toContain('REORDERED 2');
  });

  it('that begins with an entry of another log begins elsewhere', () => {
    const later = sealAll([plainChange(1), plainChange(2)], { seq: 0, hash: digest('another log') });
    expect(named(check(later))).toEqual(['BEGINS_ELSEWHERE 1']);
  });

  it('that was written anew from some entry on is told by a head that was exported before', () => {
    const anew = [...log.slice(0, 2), ...sealAll([7, 8, 9].map(plainChange), entry(2))];
    expect(check(anew)).toEqual([]);
    expect(named(check(anew, [head]))).toEqual(['NOT_THE_HEAD 5']);
    expect(check(anew, [headOf(log.slice(0, 2))])).toEqual([]);
  });

  it('is told where something stands that is no entry', () => {
    const { take, end } = createLogCheck(digest, [head]);
    const breaches = [...log.flatMap((one) => take(one.seq, one.seq === 3 ? null : one)), ...end()];
    expect(named(breaches)).toEqual(['CHANGED 3']);
  });
});
