/** Track records of one request: each is worked out once, and many at a time. */
import DataLoader from 'dataloader';
import { groupRows } from '../core/model/page.ts';
import type { TrackRecord, TrackRecordRequest } from '../core/model/track-record.ts';

export interface TrackRecordLoaders {
  /** null for an unspecified source. */
  readonly trackRecordOf: DataLoader<TrackRecordRequest, TrackRecord | null, string>;
}

type ReadTrackRecords = (
  sourceIds: readonly string[],
  asOf: string | null,
) => Promise<ReadonlyMap<string, TrackRecord>>;

const toKey = ({ sourceId, asOf }: TrackRecordRequest): string => `${sourceId}/${asOf ?? ''}`;

/** Creates the loader; those of one time are read together. */
export function createTrackRecordLoaders(read: ReadTrackRecords): TrackRecordLoaders {
  return {
    trackRecordOf: new DataLoader<TrackRecordRequest, TrackRecord | null, string>(
      async (requests) => {
        const byTime = groupRows(
          requests,
          ({ asOf }) => asOf ?? '',
          (request) => request,
        );
        const found = new Map<string, TrackRecord>();
        await Promise.all(
          Array.from(byTime.values(), async (group) => {
            const asOf = group[0]?.asOf ?? null;
            const records = await read([...new Set(group.map(({ sourceId }) => sourceId))], asOf);
            for (const [sourceId, record] of records) found.set(toKey({ sourceId, asOf }), record);
          }),
        );
        return requests.map((request) => found.get(toKey(request)) ?? null);
      },
      { cacheKeyFn: toKey },
    ),
  };
}
