/** The log as a whole: its head, for safe keeping elsewhere, and whether it is as it was written. */
import { createLogCheck } from '../core/activity/check-log.ts';
import type { KnownHead, LogBreach } from '../core/activity/check-log.ts';
import type { LogHead } from '../core/activity/log-entry.ts';
import type { Digest } from '../core/model/ids.ts';
import type { ActivityLogStore } from './activity-log.store.ts';

export type { LogBreach, LogHead };

/** Told of every breach as soon as it is sure, and now and then how many entries are done. */
export interface VerificationListener {
  readonly breach?: (breach: LogBreach) => void;
  readonly progress?: (done: number, total: number) => void;
}

export interface VerifiedLog {
  readonly entries: number;
  readonly breaches: number;
  /** As the database keeps it. */
  readonly head: LogHead;
}

export interface ActivityLogService {
  readonly head: () => Promise<LogHead>;
  /** Reads the whole log and holds it to its own head and to those that were exported. Others may append meanwhile. */
  readonly verify: (exported: readonly LogHead[], listener: VerificationListener) => Promise<VerifiedLog>;
}

const nothing: LogHead = { seq: 0, hash: null };
const EVERY_PLACE = Number.MAX_SAFE_INTEGER;
const STRAYS_NAMED = 1_000;

/** Creates the service of the log. */
export function createActivityLogService(store: ActivityLogStore, digest: Digest): ActivityLogService {
  return {
    head: async () => (await store.head()) ?? nothing,
    verify: async (exported, { breach, progress }) => {
      let breaches = 0;
      const tell = (found: readonly LogBreach[]): void => {
        breaches += found.length;
        for (const one of found) breach?.(one);
      };
      // What is appended from here on is not looked at, but for whether a head comes to include it.
      const kept = await store.head();
      const check = createLogCheck(digest, headsOf(exported, kept));
      const total = kept?.seq ?? 0;
      let entries = 0;
      for await (const places of store.entries(kept === null ? EVERY_PLACE : total)) {
        for (const { seq, entry } of places) tell(check.take(seq, entry));
        entries += places.length;
        progress?.(entries, Math.max(entries, total));
      }
      tell(check.end());
      tell(await strays(store, kept, entries));
      progress?.(entries, entries);
      return { entries, breaches, head: kept ?? nothing };
    },
  };
}

function headsOf(exported: readonly LogHead[], kept: LogHead | null): readonly KnownHead[] {
  const ours = kept === null ? [] : [{ ...kept, from: 'that the database keeps' }];
  return [...exported.map((head) => ({ ...head, from: 'that was exported' })), ...ours];
}

/** What stands outside the log: after its head (a head that was read later has what was appended meanwhile), or nowhere. */
async function strays(
  store: ActivityLogStore,
  kept: LogHead | null,
  entries: number,
): Promise<readonly LogBreach[]> {
  const beyond = kept === null ? [] : await store.placesBeyond(kept.seq, STRAYS_NAMED);
  const later = await store.head();
  const placeless = await store.withoutPlace(STRAYS_NAMED);
  const isHeadless = later === null && entries > 0;
  return [
    ...(isHeadless
      ? [{ kind: 'NO_HEAD', seq: null, detail: 'the log has entries and no head' } as const]
      : []),
    ...beyond
      .filter((seq) => seq > (later?.seq ?? 0))
      .map((seq): LogBreach => ({ kind: 'INSERTED', seq, detail: 'it stands after the head of the log' })),
    ...placeless.map((id): LogBreach => ({
      kind: 'INSERTED',
      seq: null,
      detail: `${id} has no place in the log`,
    })),
  ];
}
