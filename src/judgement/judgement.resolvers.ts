/** Judgements on the API, and where they stand on what they are of. */
import type {
  Adjudication,
  ClaimReview,
  DependenceJudgement,
  HandOffAudit,
  IdentityMatch,
  Judgement,
  Withdrawal,
} from '../core/model/judgement.ts';
import { stands } from '../core/model/judgement.ts';
import type { RequestContext } from '../context.ts';
import { readFirst } from '../graphql/cursor.ts';
import { mustFind } from '../graphql/find-parts.ts';
import { findNode } from '../graphql/find-nodes.ts';
import { mustLoad } from '../graphql/find.ts';
import type { Resolvers } from '../graphql/generated.ts';

const isAdjudication = (one: Judgement): one is Adjudication => one.kind === 'ADJUDICATION';
const isAudit = (one: Judgement): one is HandOffAudit => one.kind === 'HAND_OFF_AUDIT';
const isWithdrawal = (one: Judgement): one is Withdrawal => one.kind === 'WITHDRAWAL';
const isReview = (one: Judgement): one is ClaimReview => one.kind === 'REVIEW';

type OfSource = Withdrawal | DependenceJudgement | IdentityMatch;
const ofSourceKinds: readonly string[] = ['WITHDRAWAL', 'DEPENDENCE', 'IDENTITY_MATCH'];
const isOfSource = (one: Judgement): one is OfSource => ofSourceKinds.includes(one.kind);

const typeNames = {
  ADJUDICATION: 'Adjudication',
  HAND_OFF_AUDIT: 'HandOffAudit',
  DEPENDENCE: 'DependenceJudgement',
  WITHDRAWAL: 'Withdrawal',
  IDENTITY_MATCH: 'IdentityMatch',
} as const;

interface Thing {
  readonly id: string;
}

const withdrawal = async ({ id }: Thing, _: object, { load }: RequestContext): Promise<Withdrawal | null> =>
  (await load.judgementsOf.load({ parentId: id, asOf: null }))
    .filter(isWithdrawal)
    .find((one) => stands(one)) ?? null;

const ofSource = {
  withdrawal,
  judgements: async (
    { id }: Thing,
    { first }: { readonly first: number | null },
    { load }: RequestContext,
  ): Promise<OfSource[]> => {
    const most = readFirst(first);
    return (await load.judgementsOf.load({ parentId: id, asOf: null })).filter(isOfSource).slice(0, most);
  },
};

const judged = {
  activity: ({ operation }: Judgement, _: object, { load }: RequestContext) =>
    mustLoad(load.activityByOperation, operation),
  undone: ({ status }: Judgement): boolean => status === 'UNDONE',
};

async function mustFindNode(id: string, context: RequestContext) {
  const found = await findNode(id, context);
  if (found === null) throw new Error(`${id} is judged and is not there`);
  return found;
}

export const judgementResolvers: Resolvers = {
  Judgement: { __resolveType: ({ kind }) => typeNames[kind as keyof typeof typeNames] },
  Adjudication: {
    ...judged,
    claim: ({ claimId }, _, { load }) => mustFind(load.known.claims, load.claimById, claimId),
  },
  HandOffAudit: {
    ...judged,
    attribution: ({ attributionId }, _, { load }) =>
      mustFind(load.known.attributions, load.attributionById, attributionId),
  },
  DependenceJudgement: {
    ...judged,
    a: ({ aId }, _, context) => mustFindNode(aId, context),
    b: ({ bId }, _, context) => mustFindNode(bId, context),
    kind: ({ dependenceKind }) => dependenceKind,
  },
  Withdrawal: { ...judged, of: ({ ofId }, _, context) => mustFindNode(ofId, context) },
  IdentityMatch: {
    ...judged,
    a: ({ aId }, _, { load }) => mustFind(load.known.sources, load.sourceById, aId),
    b: ({ bId }, _, { load }) => mustFind(load.known.sources, load.sourceById, bId),
    // One that was undone is as if nobody had said it: what it was before stands in its history.
    status: ({ status }) => (status === 'UNDONE' ? 'REJECTED' : status),
  },
  ClaimReview: {
    undone: judged.undone,
    claim: ({ claimId }, _, { load }) => mustFind(load.known.claims, load.claimById, claimId),
    publisher: ({ publisherId }, _, { load }) =>
      publisherId === null ? null : mustFind(load.known.sources, load.sourceById, publisherId),
  },
  Outlet: ofSource,
  Person: ofSource,
  AnonymousSource: ofSource,
  UnnamedGroup: ofSource,
  UnspecifiedSource: ofSource,
  Document: { withdrawal },
  Assertion: { withdrawal },
  Attribution: {
    audits: async ({ id, fromId }, _, { load }) =>
      (await load.judgementsOf.load({ parentId: fromId, asOf: null }))
        .filter(isAudit)
        .filter((one) => one.attributionId === id),
  },
  Claim: {
    adjudications: async ({ id }, _, { load }) =>
      (await load.judgementsOf.load({ parentId: id, asOf: null })).filter(isAdjudication),
    reviews: async ({ id }, _, { load }) =>
      (await load.judgementsOf.load({ parentId: id, asOf: null })).filter(isReview),
  },
};
