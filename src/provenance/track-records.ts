/** Track records of many sources, as they are shown. */
import { noCounts, priorTrust, toTrackRecord } from '../core/credibility/source-record.ts';
import type { TrackRecord } from '../core/model/track-record.ts';
import type { SourceJudgementStore } from './source-judgements.store.ts';
import type { SourceRecords } from './source-records.ts';

/** By source id; of one that counts as another the other's. Unspecified sources have none. */
export type ReadTrackRecords = (
  sourceIds: readonly string[],
  asOf: string | null,
) => Promise<ReadonlyMap<string, TrackRecord>>;

/** Creates the reader. */
export function createReadTrackRecords(
  { recordHolders }: Pick<SourceJudgementStore, 'recordHolders'>,
  { count }: Pick<SourceRecords, 'count'>,
): ReadTrackRecords {
  return async (sourceIds, asOf) => {
    const holders = await recordHolders(sourceIds, asOf);
    const counts = await count([...new Set(holders.map(({ canonicalId }) => canonicalId))], asOf);
    return new Map(
      holders.flatMap(({ id, canonicalId, type, outletKind }): [string, TrackRecord][] => {
        const prior = priorTrust(type, outletKind);
        return prior === null ? [] : [[id, toTrackRecord(prior, counts.get(canonicalId) ?? noCounts)]];
      }),
    );
  };
}
