/** The imports that a graph knows of, as changes: what the ledger has of them, and what was recorded at their times. */
import type { ImportedRecord } from '../core/model/activity.ts';
import type { Change } from './activity-log.store.ts';
import type { FinishedOperation, RecordedThing, ThingKind } from './earlier-changes.store.ts';

/** Where nothing tells who it was: what an import recorded says so, what it only confirmed does not. */
const NOBODY_KNOWN = 'unknown';
const IMPORT = 'import:';

type Counts = Record<ThingKind, number>;

/** All that has one time. */
interface Moment {
  readonly subjectIds: Set<string>;
  readonly by: Set<string>;
  readonly counts: Counts;
}

/** In the order of their times, then of their operations; those that the log has are left out. */
export async function earlierImports(
  operations: AsyncIterable<FinishedOperation>,
  things: AsyncIterable<RecordedThing>,
): Promise<readonly Change[]> {
  const moments = await momentsOf(things);
  const changes: Change[] = [];
  const timesOfOperations = new Set<string>();
  for await (const { key, at, answer, isLogged } of operations) {
    timesOfOperations.add(at);
    const moment = moments.get(at);
    if (isLogged || moment === undefined || !key.startsWith(IMPORT)) continue;
    const created = JSON.parse(answer) as Counts;
    const detail = { sha256: key.slice(IMPORT.length), ...created };
    changes.push(toChange({ at, operation: key, detail }, moment));
  }
  for (const [at, moment] of moments) {
    if (timesOfOperations.has(at)) continue;
    const detail = { sha256: null, ...moment.counts };
    changes.push(toChange({ at, operation: `recorded:${at}`, detail }, moment));
  }
  return changes.sort((a, b) => compare(a.at, b.at) || compare(a.operation, b.operation));
}

async function momentsOf(things: AsyncIterable<RecordedThing>): Promise<ReadonlyMap<string, Moment>> {
  const moments = new Map<string, Moment>();
  const at = (time: string): Moment => {
    const known = moments.get(time) ?? { subjectIds: new Set(), by: new Set(), counts: zeros() };
    moments.set(time, known);
    return known;
  };
  for await (const { kind, recordedAt, recordedBy, statusAt, subjectId, otherId } of things) {
    const recorded = at(recordedAt);
    recorded.by.add(recordedBy);
    recorded.counts[kind] += 1;
    const times = statusAt === null || statusAt === recordedAt ? [recorded] : [recorded, at(statusAt)];
    for (const { subjectIds } of times) {
      subjectIds.add(subjectId);
      if (otherId !== null) subjectIds.add(otherId);
    }
  }
  return moments;
}

function toChange(
  change: { readonly at: string; readonly operation: string; readonly detail: ImportedRecord },
  { by, subjectIds }: Moment,
): Change {
  const [one = NOBODY_KNOWN, ...others] = by;
  return {
    ...change,
    detail: { ...change.detail },
    action: 'IMPORT',
    by: others.length === 0 ? one : NOBODY_KNOWN,
    reason: null,
    subjectIds: [...subjectIds],
  };
}

function zeros(): Counts {
  return { sources: 0, documents: 0, claims: 0, assertions: 0, attributions: 0, relations: 0 };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
