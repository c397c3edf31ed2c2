/** Questions over the whole graph: how a source comes by its claims, what to look for, what drifts, how much there is. */
import { z } from 'zod';
import { documentRow } from '../graph/row-shapes.ts';
import { statement } from '../graph/statement.ts';

const maybe = z.string().nullable();
const total = { total: z.int() };
const sources = { parentIds: z.array(z.string()).readonly(), asOf: maybe };
const nearby = { claimId: maybe, documentId: maybe, outletId: maybe };
const driftPlace = {
  fromStrongerId: z.string(),
  fromWeakerId: z.string(),
  afterAttributionId: z.string(),
  limit: z.int(),
};
const drift = { strongerId: z.string(), weakerId: z.string(), attributionId: maybe };
const claims = { topic: maybe, from: maybe, to: maybe };
const allClaims = { NodeByLabelScan: 'every claim is asked for its topic and its time' };
const counts = {
  sources: z.int(),
  outlets: z.int(),
  documents: z.int(),
  locatedDocuments: z.int(),
  claims: z.int(),
  assertions: z.int(),
  attributions: z.int(),
  suggestions: z.int(),
};

export const profilesOfSources = statement('analysis/profiles-of-sources', 'read', sources, {
  parentId: z.string(),
  claims: z.int(),
  ownVoice: z.int(),
  relayed: z.int(),
  anonymous: z.int(),
  unspecified: z.int(),
  firstHand: z.int(),
  contradicted: z.int(),
});
export const reliancesOfSources = statement(
  'analysis/reliances-of-sources',
  'read',
  { ...sources, limit: z.int() },
  { parentId: z.string(), sourceId: z.string(), claims: z.int(), onlyAnonymous: z.int() },
);

export const chaseList = statement(
  'analysis/chase-list',
  'read',
  { fromClaims: z.int(), fromKey: z.string(), afterId: z.string(), limit: z.int() },
  { ...documentRow, claimsBlocked: z.int() },
  { NodeByLabelScan: 'every placeholder is weighed' },
);
export const countChaseList = statement('analysis/count-chase-list', 'read', {}, total, {
  NodeByLabelScan: 'placeholders are counted',
});

export const certaintyDrifts = statement('analysis/certainty-drifts', 'read', driftPlace, drift);
export const certaintyDriftsNearby = statement(
  'analysis/certainty-drifts-nearby',
  'read',
  { ...nearby, ...driftPlace },
  drift,
);
export const countCertaintyDrifts = statement('analysis/count-certainty-drifts', 'read', nearby, total, {
  NodeByLabelScan: 'every assertion is compared where nothing says which',
});

export const overviewOfEverything = statement('analysis/overview-of-everything', 'read', {}, counts, {
  NodeByLabelScan: 'everything is counted',
  DirectedRelationshipTypeScan: 'attributions are counted by their status',
});
export const overviewOfClaims = statement('analysis/overview-of-claims', 'read', claims, counts, allClaims);
export const claimsByMonth = statement(
  'analysis/claims-by-month',
  'read',
  { ...claims, byEvent: z.boolean(), limit: z.int() },
  { month: z.string(), claims: z.int() },
  allClaims,
);
export const topRelayed = statement(
  'analysis/top-relayed',
  'read',
  { ...claims, limit: z.int() },
  { sourceId: z.string(), claims: z.int(), relayedBy: z.int() },
  allClaims,
);
