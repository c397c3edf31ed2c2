/** Which type of the API a thing of ours is: its id says so, and of a source its type. */
import { idKind } from '../core/model/ids.ts';
import type { Source, SourceType } from '../core/model/source.ts';

const sourceTypes = {
  OUTLET: 'Outlet',
  PERSON: 'Person',
  ANONYMOUS: 'AnonymousSource',
  GROUP: 'UnnamedGroup',
  UNSPECIFIED: 'UnspecifiedSource',
} as const satisfies Record<SourceType, string>;

const otherTypes = {
  document: 'Document',
  version: 'DocumentVersion',
  claim: 'Claim',
  assertion: 'Assertion',
  attribution: 'Attribution',
  relation: 'ClaimRelation',
  activity: 'Activity',
  adjudication: 'Adjudication',
  audit: 'HandOffAudit',
  dependence: 'DependenceJudgement',
  withdrawal: 'Withdrawal',
  match: 'IdentityMatch',
  reliability: 'ReliabilityAssessment',
  credibility: 'CredibilityAssessment',
  review: 'ClaimReview',
} as const;

const suggestionTypes = ['Assertion', 'Attribution', 'ClaimRelation', 'IdentityMatch'] as const;
type SuggestionTypeName = (typeof suggestionTypes)[number];

export type SourceTypeName = (typeof sourceTypes)[SourceType];
export type NodeTypeName = SourceTypeName | (typeof otherTypes)[keyof typeof otherTypes];

export const sourceTypeName = ({ type }: Pick<Source, 'type'>): SourceTypeName => sourceTypes[type];

/** The name of a thing's type on the API. Throws for what has none. */
export function nodeTypeName(thing: { readonly id: string; readonly type?: SourceType }): NodeTypeName {
  if (thing.type !== undefined) return sourceTypeName({ type: thing.type });
  const kind = idKind(thing.id);
  if (kind === null || !(kind in otherTypes)) throw new Error(`${thing.id} is no node`);
  return otherTypes[kind as keyof typeof otherTypes];
}

/** The name of the type of what may be suggested. Throws for what may not. */
export function suggestionTypeName(thing: { readonly id: string }): SuggestionTypeName {
  const name = nodeTypeName({ id: thing.id });
  const found = suggestionTypes.find((type) => type === name);
  if (found === undefined) throw new Error(`${thing.id} is never suggested`);
  return found;
}
