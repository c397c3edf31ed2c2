/** Anything by its id: the id says what it is, so each kind costs one statement. */
import type { Activity } from '../core/model/activity.ts';
import type { Assertion } from '../core/model/assertion.ts';
import type { Attribution } from '../core/model/attribution.ts';
import type { Claim, ClaimRelation } from '../core/model/claim.ts';
import type { Document, DocumentVersion } from '../core/model/document.ts';
import { idKind } from '../core/model/ids.ts';
import type { Source } from '../core/model/source.ts';
import type { RequestContext } from '../context.ts';
import { invalidInput } from '../errors.ts';

type FoundNode =
  Source | Document | DocumentVersion | Claim | ClaimRelation | Assertion | Attribution | Activity | null;

const MOST_IDS = 200;

/** One thing, null where nobody has the id. */
export async function findNode(id: string, { load }: RequestContext): Promise<FoundNode> {
  const kind = idKind(id);
  if (kind === 'source') return await load.sourceById.load(id);
  if (kind === 'document') return await load.documentById.load(id);
  if (kind === 'version') return await load.versionById.load(id);
  if (kind === 'claim') return await load.claimById.load(id);
  if (kind === 'assertion') return await load.assertionById.load(id);
  if (kind === 'attribution') return await load.attributionById.load(id);
  if (kind === 'relation') return await load.relationById.load(id);
  return kind === 'activity' ? await load.activityById.load(id) : null;
}

/** Things in the order of their ids. Throws INVALID_INPUT for more than 200. */
export function findNodes(ids: readonly string[], context: RequestContext): Promise<FoundNode[]> {
  if (ids.length > MOST_IDS) throw invalidInput(`ids: at most ${String(MOST_IDS)} at once`);
  return Promise.all(ids.map((id) => findNode(id, context)));
}
