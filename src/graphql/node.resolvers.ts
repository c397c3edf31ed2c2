/** Anything by its id: the id says what it is, so each kind costs one statement. */
import { idKind } from '../core/model/ids.ts';
import type { SourceType } from '../core/model/source.ts';
import type { RequestContext } from '../context.ts';
import { invalidInput } from '../errors.ts';
import { sourceTypeName } from '../source/source.resolvers.ts';
import type { Resolvers } from './generated.ts';

const MOST_IDS = 200;

async function loadNode(id: string, { load }: RequestContext) {
  const kind = idKind(id);
  if (kind === 'source') return await load.sourceById.load(id);
  if (kind === 'document') return await load.documentById.load(id);
  if (kind === 'version') return await load.versionById.load(id);
  if (kind === 'claim') return await load.claimById.load(id);
  if (kind === 'assertion') return await load.assertionById.load(id);
  if (kind === 'attribution') return await load.attributionById.load(id);
  return kind === 'relation' ? await load.relationById.load(id) : null;
}

const typeNames = {
  document: 'Document',
  version: 'DocumentVersion',
  claim: 'Claim',
  assertion: 'Assertion',
  attribution: 'Attribution',
  relation: 'ClaimRelation',
} as const;

/** The name of a thing's type on the API, from its id; a source's from its type. */
function typeName(thing: { readonly id: string; readonly type?: SourceType }) {
  if (thing.type !== undefined) return sourceTypeName({ type: thing.type });
  const kind = idKind(thing.id);
  if (kind === null || !(kind in typeNames)) throw new Error(`${thing.id} is no node`);
  return typeNames[kind as keyof typeof typeNames];
}

export const nodeResolvers: Resolvers = {
  Query: {
    node: (_, { id }, context) => loadNode(id, context),
    nodes: (_, { ids }, context) => {
      if (ids.length > MOST_IDS) throw invalidInput(`ids: at most ${String(MOST_IDS)} at once`);
      return Promise.all(ids.map((id) => loadNode(id, context)));
    },
  },
  Node: { __resolveType: typeName },
  SearchHit: {
    __resolveType: (hit) => ('located' in hit ? 'Document' : 'text' in hit ? 'Claim' : sourceTypeName(hit)),
  },
};
