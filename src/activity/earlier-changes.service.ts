/**
 * A database that was filled before there was a log gets its entries: of each finished import in the ledger, by the time
 * that it shares with all it recorded; of what was recorded at a time that no operation has, one for each such time.
 * In the order of those times; once, however often it is cut short, and whoever does it at the same time.
 */
import { earlierImports } from './earlier-imports.ts';
import type { EarlierChangesStore } from './earlier-changes.store.ts';

export interface EarlierChangesService {
  readonly areLogged: () => Promise<boolean>;
  /** Tells how many so far; returns how many that were, or null where the log had them all. */
  readonly logAll: (tell?: (logged: number) => void) => Promise<number | null>;
}

const CHANGES_AT_ONCE = 200;

/** Creates the service. */
export function createEarlierChangesService(
  store: EarlierChangesStore,
  now: () => Date,
  changesAtOnce = CHANGES_AT_ONCE,
): EarlierChangesService {
  return {
    areLogged: store.areLogged,
    logAll: async (tell) => {
      if (await store.areLogged()) return null;
      const changes = await earlierImports(store.operations(), store.things());
      let logged = 0;
      for (let at = 0; at < changes.length; at += changesAtOnce) {
        logged += await store.record(changes.slice(at, at + changesAtOnce));
        tell?.(logged);
      }
      await store.noteLogged(now().toISOString());
      return logged;
    },
  };
}
