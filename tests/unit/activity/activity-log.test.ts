/** How the log is read from a graph: whole, some places at a time, however the places are taken. */
import { expect, it } from '@jest/globals';
import { createActivityLogService } from '../../../src/activity/activity-log.service.ts';
import { createActivityLogStore } from '../../../src/activity/activity-log.store.ts';
import type { LogEntry } from '../../../src/core/activity/log-entry.ts';
import { digest, headOf, plainChange, sealAll } from '../../support/activity-log.ts';
import { createFakeGraph } from '../../support/fake-graph.ts';

const log = sealAll(Array.from({ length: 10 }, (_, n) => plainChange(n)));

interface Kept {
  readonly entries: readonly LogEntry[];
  /** What each reading of the head gives; the last one again and again. */
  readonly heads: readonly { readonly seq: number; readonly hash: string | null }[];
}

async function verify({ entries, heads }: Kept) {
  const asked: string[] = [];
  let readings = 0;
  const graph = createFakeGraph(
    {
      'activity/kept-head': () => {
        const head = heads[Math.min(readings, heads.length - 1)];
        readings += 1;
        return head === undefined ? [] : [head];
      },
      'activity/entries-between': ({ after, through, separator }: Between) =>
        entries
          .filter(({ seq }) => seq > after && seq <= through)
          .map((entry) => ({ seq: entry.seq, entry: partsOf(entry).join(separator) })),
      'activity/entries-beyond': ({ seq, limit }: { seq: number; limit: number }) =>
        entries
          .filter((entry) => entry.seq > seq)
          .slice(0, limit)
          .map((entry) => ({ seq: entry.seq })),
      'activity/entries-without-place': () => [],
    },
    (name) => asked.push(name),
  );
  const found: string[] = [];
  const service = createActivityLogService(createActivityLogStore(graph, 3), digest);
  const verified = await service.verify([], {
    breach: ({ kind, seq }) => found.push(`${kind} ${String(seq)}`),
  });
  return { ...verified, found, readings: asked.filter((name) => name === 'activity/entries-between').length };
}

interface Between {
  readonly after: number;
  readonly through: number;
  readonly separator: string;
}

/** In the order of the statement. */
function partsOf(entry: LogEntry): (string | number)[] {
  const signed = (text: string | null): string => (text === null ? '-' : `+${text}`);
  const { id, format, action, by, at, operation, detail, subjects, subjectCount } = entry;
  const end = [operation, detail, subjects, subjectCount, signed(entry.previousHash), entry.hash];
  return [id, format, action, by, at, signed(entry.reason), ...end];
}

const { seq, hash } = headOf(log);
const head = { seq, hash };

it('every entry is read once, three places at a time', async () => {
  expect(await verify({ entries: log, heads: [head] })).toEqual({
    entries: 10,
    breaches: 0,
    head,
    found: [],
    readings: 4,
  });
});

it('an entry into which somebody put what stands between its parts is changed', async () => {
  const entries = log.map((entry) => (entry.seq === 5 ? { ...entry, by: 'a\0b' } : entry));
  expect(await verify({ entries, heads: [head] })).toMatchObject({ found: ['CHANGED 5'] });
});

it('an empty log has nothing to verify', async () => {
  expect(await verify({ entries: [], heads: [] })).toMatchObject({ entries: 0, found: [] });
});

it('what is appended meanwhile is no breach; what no head comes to include is', async () => {
  const early = { seq: 4, hash: log[3]?.hash ?? null };
  expect(await verify({ entries: log, heads: [early, head] })).toMatchObject({ entries: 4, found: [] });
  expect(await verify({ entries: log, heads: [early] })).toMatchObject({
    found: [5, 6, 7, 8, 9, 10].map((place) => `INSERTED ${place}`),
  });
});

it('a log without a head is read whole, and said to have none', async () => {
  expect(await verify({ entries: log, heads: [] })).toMatchObject({ entries: 10, found: ['NO_HEAD null'] });
});

it('places that nothing stands at are passed over, however many the head says there are', async () => {
  const far = { seq: Number.MAX_SAFE_INTEGER, hash };
  const moved = log.map((entry) => (entry.seq < 8 ? entry : { ...entry, seq: entry.seq + 1e12 }));
  const { found, readings, entries } = await verify({ entries: moved, heads: [far] });
  expect(entries).toBe(10);
  expect(readings).toBeLessThan(10);
  expect(found).toContain('MISSING 8');
  expect(found.at(-1)).toMatch(/^TRUNCATED /);
});
