/** Anything by its id: the id says what it is, so each kind costs one statement. */
import type { Activity } from '../core/model/activity.ts';
import type { Assertion } from '../core/model/assertion.ts';
import type { Attribution } from '../core/model/attribution.ts';
import type { Claim, ClaimRelation } from '../core/model/claim.ts';
import type { Document, DocumentVersion } from '../core/model/document.ts';
import { idKind } from '../core/model/ids.ts';
import type { IdKind } from '../core/model/ids.ts';
import type { IdentityMatch, Judgement } from '../core/model/judgement.ts';
import type { Source } from '../core/model/source.ts';
import type { Loaders, RequestContext } from '../context.ts';
import { invalidInput } from '../errors.ts';

type FoundNode =
  | Source
  | Document
  | DocumentVersion
  | Claim
  | ClaimRelation
  | Assertion
  | Attribution
  | Activity
  | Judgement
  | null;

/** What may be suggested: see the union `Suggestion`. */
export type FoundSuggestion = Assertion | Attribution | ClaimRelation | IdentityMatch;

const MOST_IDS = 200;

const loaderOf = {
  source: 'sourceById',
  document: 'documentById',
  version: 'versionById',
  claim: 'claimById',
  assertion: 'assertionById',
  attribution: 'attributionById',
  relation: 'relationById',
  activity: 'activityById',
  adjudication: 'judgementById',
  audit: 'judgementById',
  dependence: 'judgementById',
  withdrawal: 'judgementById',
  match: 'judgementById',
  reliability: 'judgementById',
  credibility: 'judgementById',
  review: 'judgementById',
} as const satisfies Partial<Record<IdKind, keyof Loaders>>;

/** One thing, null where nobody has the id. */
export async function findNode(id: string, { load }: RequestContext): Promise<FoundNode> {
  const kind = idKind(id);
  if (kind === null || !(kind in loaderOf)) return null;
  return await load[loaderOf[kind as keyof typeof loaderOf]].load(id);
}

/** What was or is suggested, null where nobody has the id. Throws for what never is. */
export async function findSuggestion(id: string, { load }: RequestContext): Promise<FoundSuggestion | null> {
  const kind = idKind(id);
  if (kind === 'assertion') return await load.assertionById.load(id);
  if (kind === 'attribution') return await load.attributionById.load(id);
  if (kind === 'relation') return await load.relationById.load(id);
  const found = await load.judgementById.load(id);
  if (found === null || found.kind === 'IDENTITY_MATCH') return found;
  throw new Error(`${id} is never suggested`);
}

/** Things in the order of their ids. Throws INVALID_INPUT for more than 200. */
export function findNodes(ids: readonly string[], context: RequestContext): Promise<FoundNode[]> {
  if (ids.length > MOST_IDS) throw invalidInput(`ids: at most ${String(MOST_IDS)} at once`);
  return Promise.all(ids.map((id) => findNode(id, context)));
}
