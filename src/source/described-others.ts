/** The other sources that a description names: each must be there, and be what it is named as. */
import type { ChangeTransaction } from '../change/change.store.ts';
import type { SourceType } from '../core/model/source.ts';
import { refusal } from '../errors.ts';
import type { JudgementWrites } from '../judgement/judgement.store.ts';
import type { Description } from './description.schema.ts';
import type { KnownSources } from './known-sources.store.ts';

/** Ids of the sources named, and the type of the one that is described. */
export interface DescribedOthers {
  readonly type: SourceType;
  readonly affiliationId: string | null;
  readonly owners: readonly {
    readonly toId: string;
    readonly from: string | null;
    readonly to: string | null;
  }[];
  readonly agencyIds: readonly string[];
}

interface Named {
  readonly id: string | null;
  readonly key: string | null;
}

/** Finds and locks all of them, with the source itself; throws a Refusal where one cannot be. */
export async function findDescribedOthers(
  { writes, knownSources }: { readonly writes: JudgementWrites; readonly knownSources: KnownSources },
  transaction: ChangeTransaction,
  { source, affiliation, owners, syndicatesFrom }: Description,
): Promise<DescribedOthers> {
  const named = [affiliation, ...owners.map(({ owner }) => owner), ...syndicatesFrom];
  const keys = named.flatMap((one) => one?.key ?? []);
  const ids = await knownSources.idsByKeys(transaction, keys);
  const toId = (one: Named): string | undefined => one.id ?? ids.get(one.key ?? '');
  const known = named.flatMap((one) => (one === null ? [] : (toId(one) ?? [])));
  const locked = await writes.lock(transaction, [...new Set([source, ...known])]);
  const type = locked.get(source)?.sourceType ?? null;
  if (type === null) throw refusal('NOT_FOUND', ['input', 'source'], `there is no source ${source}`);
  const find = (one: Named, ...path: readonly string[]): string => {
    const id = toId(one);
    const at = ['input', ...path];
    if (id === undefined || !locked.has(id))
      throw refusal('NOT_FOUND', at, `there is no source ${String(one.id ?? one.key)}`);
    if (id === source)
      throw refusal('INVALID_INPUT', at, 'a source neither owns nor feeds itself, nor belongs to itself');
    return id;
  };
  const toAgency = (one: Named, index: number): string => {
    const id = find(one, 'syndicatesFrom', String(index));
    const other = locked.get(id)?.sourceType;
    if (other === 'OUTLET') return id;
    const rule = `an outlet syndicates from outlets; ${id} is ${String(other)}`;
    throw refusal('INVALID_INPUT', ['input', 'syndicatesFrom', String(index)], rule);
  };
  return {
    type,
    affiliationId: affiliation === null ? null : find(affiliation, 'affiliation'),
    owners: owners.map(({ owner, ...dates }, index) => ({
      toId: find(owner, 'owners', String(index), 'owner'),
      ...dates,
    })),
    agencyIds: syndicatesFrom.map(toAgency),
  };
}
