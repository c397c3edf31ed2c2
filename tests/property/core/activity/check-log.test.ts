/** Whatever is done to a log that was sealed, the check finds it, and says where. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalEntry } from '../../../../src/core/activity/log-entry.ts';
import type { LogEntry, LoggedChange } from '../../../../src/core/activity/log-entry.ts';
import { check, headOf, named, sealAll } from '../../../support/activity-log.ts';
import { propertyRuns } from '../../../support/property-runs.ts';

const numRuns = propertyRuns(500);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({
    unit: fc.constantFrom('"', '\\', ',', '[', ']', ' ', 'n', '\u0000', '\ud800', 'é'),
    maxLength: 6,
  }),
);
const change: fc.Arbitrary<LoggedChange> = fc.record({
  action: text,
  by: text,
  at: text,
  reason: fc.option(text),
  operation: text,
  detail: text,
  subjects: text,
  subjectCount: fc.nat(),
});
const log = fc.array(change, { minLength: 1, maxLength: 8 }).map((changes) => sealAll(changes));

/** A log and a place in it, from 0. */
const logAndPlace = log.chain((entries) => fc.tuple(fc.constant(entries), fc.nat(entries.length - 1)));
const logAndTwoPlaces = fc
  .array(change, { minLength: 2, maxLength: 8 })
  .map((changes) => sealAll(changes))
  .chain((entries) =>
    fc.tuple(
      fc.constant(entries),
      fc.uniqueArray(fc.nat(entries.length - 1), { minLength: 2, maxLength: 2 }),
    ),
  );

const at = <T>(list: readonly T[], index: number): T => {
  const found = list[index];
  if (found === undefined) throw new Error('out of the log');
  return found;
};
const replaced = (entries: readonly LogEntry[], place: number, entry: LogEntry): readonly LogEntry[] =>
  entries.map((one, index) => (index === place ? entry : one));

const fields = [
  ...['action', 'by', 'at', 'reason', 'operation', 'detail', 'subjects', 'previousHash', 'hash', 'id'],
] as (keyof LogEntry)[];

it('a log as it was sealed has no breach, by any head of it', () => {
  fc.assert(
    fc.property(logAndPlace, ([entries, place]) => {
      expect(check(entries, [headOf(entries), headOf(entries.slice(0, place))])).toEqual([]);
    }),
    { numRuns },
  );
});

it('two entries have one form only if they say the same', () => {
  fc.assert(
    fc.property(change, change, fc.option(text), fc.option(text), (one, other, before, after) => {
      const form = (said: LoggedChange, previousHash: string | null): string =>
        canonicalEntry({ ...said, format: 1, seq: 1, previousHash });
      const isSame = JSON.stringify([one, before]) === JSON.stringify([other, after]);
      expect(form(one, before) === form(other, after)).toBe(isSame);
    }),
    { numRuns },
  );
});

describe('is found', () => {
  it('any other text in any field, at its entry', () => {
    fc.assert(
      fc.property(
        logAndPlace,
        fc.constantFrom(...fields),
        fc.option(text),
        ([entries, place], field, value) => {
          const entry = at(entries, place);
          fc.pre(entry[field] !== value);
          const flipped = replaced(entries, place, { ...entry, [field]: value });
          expect(named(check(flipped))).toEqual([`CHANGED ${String(place + 1)}`]);
        },
      ),
      { numRuns },
    );
  });

  it('any other number in any field', () => {
    fc.assert(
      fc.property(
        logAndPlace,
        fc.constantFrom('subjectCount', 'format'),
        fc.nat(),
        ([entries, place], field, n) => {
          const entry = at(entries, place);
          fc.pre(entry[field as 'format'] !== n);
          const flipped = replaced(entries, place, { ...entry, [field]: n });
          expect(named(check(flipped))).toEqual([`CHANGED ${String(place + 1)}`]);
        },
      ),
      { numRuns },
    );
  });

  it('a change that was sealed anew: by the next entry, and at the end by a head', () => {
    fc.assert(
      fc.property(logAndPlace, change, ([entries, place], said) => {
        const before = place === 0 ? { seq: 0, hash: null } : at(entries, place - 1);
        const [forged] = sealAll([said], before);
        fc.pre(forged?.hash !== at(entries, place).hash);
        const tampered = replaced(entries, place, at(forged === undefined ? [] : [forged], 0));
        const isLast = place === entries.length - 1;
        const expected = isLast ? `NOT_THE_HEAD ${String(place + 1)}` : `UNLINKED ${String(place + 2)}`;
        expect(named(check(tampered, [headOf(entries)]))).toEqual([expected]);
      }),
      { numRuns },
    );
  });

  it('an entry that was taken out', () => {
    fc.assert(
      fc.property(logAndPlace, ([entries, place]) => {
        const kind = place === entries.length - 1 ? 'TRUNCATED' : 'MISSING';
        const rest = entries.filter((_, index) => index !== place);
        expect(named(check(rest, [headOf(entries)]))).toEqual([`${kind} ${String(place + 1)}`]);
      }),
      { numRuns },
    );
  });

  it('an entry that was put in, sealed or not, with or without all later ones moved up', () => {
    fc.assert(
      fc.property(
        logAndPlace,
        change,
        fc.boolean(),
        fc.boolean(),
        ([entries, place], said, isSealed, movesUp) => {
          const before = place === 0 ? { seq: 0, hash: null } : at(entries, place - 1);
          const put = { ...at(sealAll([said], before), 0), ...(isSealed ? {} : { by: `${said.by}!` }) };
          const later = entries
            .slice(place)
            .map((entry) => (movesUp ? { ...entry, seq: entry.seq + 1 } : entry));
          const breaches = named(check([...entries.slice(0, place), put, ...later], [headOf(entries)]));
          const changed = movesUp ? /^(CHANGED|REORDERED) / : new RegExp(`^INSERTED ${String(place + 1)}$`);
          expect(breaches.some((breach) => changed.test(breach))).toBe(true);
        },
      ),
      { numRuns },
    );
  });

  it('two entries that changed places, both', () => {
    fc.assert(
      fc.property(logAndTwoPlaces, ([entries, [one = 0, other = 0]]) => {
        const [first, second] = [at(entries, one), at(entries, other)];
        const swapped = replaced(replaced(entries, one, { ...second, seq: first.seq }), other, {
          ...first,
          seq: second.seq,
        });
        const breaches = named(check(swapped));
        expect(breaches).toContain(`REORDERED ${String(first.seq)}`);
        expect(breaches).toContain(`REORDERED ${String(second.seq)}`);
      }),
      { numRuns },
    );
  });

  it('an end that was cut off, and a log that was begun anew, by a head', () => {
    fc.assert(
      fc.property(logAndPlace, change, ([entries, place], said) => {
        expect(named(check(entries.slice(0, place), [headOf(entries)]))).toEqual([
          `TRUNCATED ${String(place + 1)}`,
        ]);
        const anew = sealAll([said]);
        fc.pre(anew[0]?.hash !== entries[0]?.hash);
        expect(check(anew, [headOf(entries)])).not.toEqual([]);
      }),
      { numRuns },
    );
  });
});
