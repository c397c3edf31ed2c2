/** The conditions of the list of outlets, as they stand in its address. */
import type { OutletFilter, OutletKind } from '../generated.ts';
import { createAddressReader } from './address-reader.ts';

export const outletKinds = [
  'NEWSPAPER',
  'NEWS_AGENCY',
  'BROADCASTER',
  'NEWS_SITE',
  'MONITORING_GROUP',
  'THINK_TANK',
  'GOVERNMENT_BODY',
  'ARMED_GROUP',
  'SOCIAL_ACCOUNT',
  'OTHER',
] as const satisfies readonly OutletKind[];

/** Parameters of the address that narrow the list. */
export const outletFilterNames = ['name', 'kind', 'country', 'relayOnly', 'mainlyRelays'] as const;

export interface OutletList {
  readonly filter: OutletFilter;
  readonly kind: OutletKind | null;
  readonly relayOnly: 'true' | 'false' | null;
  readonly mainlyRelays: string | null;
  readonly faults: readonly string[];
}

export function readOutletList(get: (name: string) => string | null): OutletList {
  const reader = createAddressReader(get);
  const name = reader.text('name');
  const kind = reader.oneOf('kind', outletKinds);
  const country = reader.matching('country', /^[A-Za-z]{2}$/, 'it is two letters, as ISO 3166 has them');
  const relayOnly = reader.oneOf('relayOnly', ['true', 'false']);
  const mainlyRelays = reader.text('mainlyRelays');
  const filter: OutletFilter = {
    ...(name === null ? {} : { name }),
    ...(kind === null ? {} : { kinds: [kind] }),
    ...(country === null ? {} : { country: country.toUpperCase() }),
    ...(relayOnly === null ? {} : { relayOnly: relayOnly === 'true' }),
    ...(mainlyRelays === null ? {} : { mainlyRelays }),
  };
  return { filter, kind, relayOnly, mainlyRelays, faults: reader.faults() };
}
