/** Track records on the API. */
import type { SourcePart } from '../core/model/source.ts';
import type { TrackRecord } from '../core/model/track-record.ts';
import type { RequestContext } from '../context.ts';
import type { Resolvers } from '../graphql/generated.ts';

const ofSource = {
  trackRecord: (
    { id: sourceId }: SourcePart,
    { asOf }: { readonly asOf?: string | null | undefined },
    { load }: RequestContext,
  ): Promise<TrackRecord | null> => load.trackRecordOf.load({ sourceId, asOf: asOf ?? null }),
};

export const trackRecordResolvers: Resolvers = {
  Outlet: ofSource,
  Person: ofSource,
  AnonymousSource: ofSource,
  UnnamedGroup: ofSource,
  UnspecifiedSource: ofSource,
};
