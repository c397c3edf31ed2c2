/** Chains, origins and credibility on the API. */
import { mayLoad } from '../graphql/find.ts';
import { mustFind } from '../graphql/find-parts.ts';
import type { Claim } from '../core/model/claim.ts';
import { weakestLetter } from '../core/model/judgement.ts';
import type { RequestContext } from '../context.ts';
import type { Resolvers } from '../graphql/generated.ts';

type Load = RequestContext['load'];

const assertionOf = (load: Load, id: string) => mustFind(load.known.assertions, load.assertionById, id);
const sourceOf = (load: Load, id: string) => mustFind(load.known.sources, load.sourceById, id);

const stanceOf = { FOR: 'AFFIRMS', AGAINST: 'DENIES', QUESTIONS: 'QUESTIONS' } as const;

interface AskedGraph {
  readonly scope: string | null;
  readonly asOf?: string | null | undefined;
}

/** Which graph a field asks about; null counts as the default. */
function toRequest({ id }: Claim, { scope, asOf }: AskedGraph) {
  return { claimId: id, withEntailing: scope !== 'OWN', asOf: asOf ?? null };
}

export const provenanceResolvers: Resolvers = {
  Claim: {
    chains: (claim, { first, maxHops, ...asked }, { provenance, load }) =>
      provenance.chains({ ...toRequest(claim, asked), first, maxHops }, load.claimGraph),
    graph: async (claim, { first, ...asked }, { provenance, load }) =>
      provenance.shownOf(await provenance.analysis(toRequest(claim, asked), load.claimGraph), first),
    origins: async (claim, { stance, ...asked }, { provenance, load, summaries }) => {
      const request = { ...toRequest(claim, asked), stance: stance ?? 'AFFIRMS' };
      const origins = await provenance.origins(request, load.claimGraph);
      if (origins.isCut) summaries.sayCut([claim.id]);
      return origins;
    },
    credibility: async (claim, asked, { provenance, load, summaries }) => {
      const { credibility, isCut } = await provenance.analysis(toRequest(claim, asked), load.claimGraph);
      if (isCut('FOR')) summaries.sayCut([claim.id]);
      return credibility();
    },
    without: (claim, { ids, ...asked }, { provenance, load }) =>
      provenance.without({ ...toRequest(claim, asked), ids }, load.claimGraph),
  },
  ClaimVoice: {
    assertion: ({ assertionId }, _, { load }) => assertionOf(load, assertionId),
    others: ({ otherIds }, _, { load }) => otherIds.map((id) => assertionOf(load, id)),
    stances: ({ sides }) => sides.map((side) => stanceOf[side]),
    reached: ({ isReached }) => isReached,
  },
  ChainList: { nodes: ({ chains }) => chains },
  Chain: {
    links: ({ links }, _, { load }) => links.map((id) => assertionOf(load, id)),
    origin: ({ originId }, _, { load }) => (originId === null ? null : assertionOf(load, originId)),
    fidelity: ({ readFidelity }) => readFidelity(),
    weakestAssessed: async ({ sourceIds, asOf }, _, { load }) =>
      weakestLetter(
        await Promise.all(
          [...new Set(sourceIds)].map((parentId) => load.judgementsOf.load({ parentId, asOf })),
        ),
        asOf,
      ),
  },
  Hop: {
    from: ({ fromId }, _, { load }) => assertionOf(load, fromId),
    to: ({ toId }, _, { load }) => assertionOf(load, toId),
    readings: ({ attributionIds }, _, { load }) =>
      attributionIds.map((id) => mustFind(load.known.attributions, load.attributionById, id)),
  },
  OriginClass: {
    sources: ({ sourceIds }, _, { load }) => sourceIds.map((id) => sourceOf(load, id)),
    assertions: ({ assertionIds }, _, { load }) => assertionIds.map((id) => assertionOf(load, id)),
    carriedBy: ({ carrierIds }, _, { load }) => carrierIds.map((id) => sourceOf(load, id)),
  },
  OriginJoin: {
    a: ({ aId }, _, { load }) => assertionOf(load, aId),
    b: ({ bId }, _, { load }) => assertionOf(load, bId),
    judgement: ({ judgementId }, _, { load }) => mayLoad(load.judgementById, judgementId ?? null),
  },
  Chokepoint: {
    assertion: (point, _, { load }) =>
      point.level === 'ASSERTION' ? assertionOf(load, point.assertionId) : null,
    source: (point, _, { load }) => (point.level === 'SOURCE' ? sourceOf(load, point.sourceId) : null),
    owner: (point, _, { load }) => (point.level === 'OWNER' ? sourceOf(load, point.ownerId) : null),
  },
  CircularGroup: {
    sources: ({ sourceIds }, _, { load }) => sourceIds.map((id) => sourceOf(load, id)),
    documents: ({ documentIds }, _, { load }) =>
      documentIds.map((id) => mustFind(load.known.documents, load.documentById, id)),
    claims: ({ claimIds }, _, { load }) =>
      claimIds.map((id) => mustFind(load.known.claims, load.claimById, id)),
  },
};
