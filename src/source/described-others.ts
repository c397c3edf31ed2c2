/** The other sources that a description names: each must be there, or come with it, and be what it is named as. */
import type { ChangeTransaction } from '../change/change.store.ts';
import type { NamedSource, NamedSources, NameSources } from '../change/name-sources.ts';
import type { SourceType } from '../core/model/source.ts';
import { refusal } from '../errors.ts';
import type { JudgementWrites } from '../judgement/judgement.store.ts';
import type { Description } from './description.schema.ts';

/** Ids of the sources named, and the type of the one that is described. */
export interface DescribedOthers extends NamedSources {
  readonly type: SourceType;
  readonly affiliationId: string | null;
  readonly owners: readonly {
    readonly toId: string;
    readonly from: string | null;
    readonly to: string | null;
  }[];
  readonly agencyIds: readonly string[];
}

/** Finds and locks all of them, with the source itself; throws a Refusal where one cannot be. */
export async function findDescribedOthers(
  { writes, nameSources }: { readonly writes: JudgementWrites; readonly nameSources: NameSources },
  transaction: ChangeTransaction,
  said: Description,
): Promise<DescribedOthers> {
  const { source } = said;
  const named = namedSources(said);
  const { ids, changes, created } = await nameSources(transaction, named);
  const locked = await writes.lock(transaction, [...new Set([source, ...ids])]);
  const type = locked.get(source)?.sourceType ?? null;
  if (type === null) throw refusal('NOT_FOUND', ['input', 'source'], `there is no source ${source}`);
  for (const [index, { path }] of named.entries()) {
    const id = ids[index] ?? '';
    const at = ['input', ...path.map(String)];
    if (id === source)
      throw refusal('INVALID_INPUT', at, 'a source neither owns nor feeds itself, nor belongs to itself');
    const other = locked.get(id)?.sourceType;
    if (path[0] === 'syndicatesFrom' && other !== 'OUTLET')
      throw refusal('INVALID_INPUT', at, `an outlet syndicates from outlets; ${id} is ${String(other)}`);
  }
  const idsIn = (field: unknown) => ids.filter((_, index) => named[index]?.path[0] === field);
  const ownerIds = idsIn('owners');
  return {
    ...{ type, ids, changes, created },
    affiliationId: idsIn('affiliation')[0] ?? null,
    owners: said.owners.map(({ from, to }, index) => ({ toId: ownerIds[index] ?? '', from, to })),
    agencyIds: idsIn('syndicatesFrom'),
  };
}

function namedSources({ affiliation, owners, syndicatesFrom }: Description): readonly NamedSource[] {
  return [
    ...(affiliation === null ? [] : [{ reference: affiliation, path: ['affiliation'] }]),
    ...owners.map(({ owner }, index) => ({ reference: owner, path: ['owners', index, 'owner'] })),
    ...syndicatesFrom.map((agency, index) => ({ reference: agency, path: ['syndicatesFrom', index] })),
  ];
}
