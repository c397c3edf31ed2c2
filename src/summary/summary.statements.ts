/** Summaries of claims: what they were computed from, what is due, and keeping them. */
import { z } from 'zod';
import { summarisedTypes } from '../graph/row-shapes.ts';
import { statement } from '../graph/statement.ts';

const text = z.string();
const count = z.int();
const maybe = z.string().nullable();
const claimIds = { claimIds: z.array(text).readonly() };
const due = { rules: count, begun: count };
const all = { NoLimit: 'all of them are computed, a batch at a time' };
const type = z.enum(summarisedTypes).nullable();

const figures = {
  ownLower: count,
  ownUpper: count,
  ownUnidentified: count,
  ownAttested: count,
  ownBestType: type,
  ownOnlyType: type,
  soleOriginIds: z.array(text).readonly(),
  circularGroups: count,
  lower: count,
  upper: count,
  unidentified: count,
  grade: count,
  expected: z.number(),
};

export const standing = statement(
  'summary/standing',
  'read',
  {},
  {
    revision: count,
    through: count.nullable(),
    rules: count.nullable(),
    begun: count.nullable(),
    since: maybe,
    cut: count,
  },
);
export const touchedClaims = statement(
  'summary/touched-claims',
  'read',
  { through: count },
  { claimId: text, version: count },
  all,
);
export const dependentClaims = statement(
  'summary/dependent-claims',
  'read',
  claimIds,
  { claimId: text, dependentId: text, isOpposed: z.boolean() },
  { NoLimit: 'relations are drawn by people, claim by claim' },
);
export const summariesByClaimIds = statement('summary/summaries-by-claim-ids', 'read', claimIds, {
  claimId: text,
  version: count,
  rules: count,
  ...figures,
  isCut: z.boolean(),
  isDisputed: z.boolean(),
});
export const claimsDue = statement('summary/claims-due', 'read', due, { claimId: text }, all);
export const countClaimsDue = statement(
  'summary/count-claims-due',
  'read',
  due,
  { claims: count, done: count },
  { NodeByLabelScan: 'a rebuild looks at all of them' },
);
/** Null where it is not so: what is null stands in no index. */
const rare = z.literal(true).nullable();
export const keepSummaries = statement(
  'summary/keep-summaries',
  'write',
  {
    rows: z
      .array(
        z.strictObject({
          claimId: text,
          ...figures,
          isCut: rare,
          isCircular: rare,
          isDisputed: rare,
          gradeRank: text,
          originsRank: text,
        }),
      )
      .readonly(),
    rules: count,
    version: count,
    at: text,
  },
  {},
);
export const beginRebuild = statement('summary/begin-rebuild', 'write', { rules: count }, {});
export const beginRebuildOfAll = statement('summary/begin-rebuild-of-all', 'write', { rules: count }, {});
export const endRebuild = statement('summary/end-rebuild', 'write', due, {});
export const endCatchUp = statement(
  'summary/end-catch-up',
  'write',
  { rules: count, through: count, since: text },
  {},
);
