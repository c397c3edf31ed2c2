/** What people judged of the sources of claims, as far as records and independence turn on it. */
import { z } from 'zod';
import { nodeLabels, outletKinds } from '../graph/row-shapes.ts';
import { statement } from '../graph/statement.ts';

const statuses = z.enum(['SUGGESTED', 'CONFIRMED', 'REJECTED', 'UNDONE']);
const fewJudgements = 'people judge some thousands of things, and sources state millions';

export const areSourcesJudged = statement(
  'provenance/are-sources-judged',
  'read',
  {},
  { areJudged: z.boolean() },
  { NodeByLabelScan: 'one of each is enough' },
);

export const sourceJudgements = statement(
  'provenance/source-judgements',
  'read',
  { sourceIds: z.array(z.string()), claimIds: z.array(z.string()), asOf: z.string().nullable() },
  {
    kind: z.enum(['ADJUDICATION', 'HAND_OFF_AUDIT', 'DEPENDENCE']),
    judgementId: z.string(),
    recordedAt: z.string(),
    status: statuses,
    statusAt: z.string(),
    pastStatuses: z.array(statuses),
    pastStatusTimes: z.array(z.string()),
    outcome: z.enum(['BORNE_OUT', 'REFUTED', 'UNDECIDED']).nullable(),
    attributionId: z.string().nullable(),
    faithful: z.boolean().nullable(),
    dependent: z.boolean().nullable(),
    oneId: z.string(),
    otherId: z.string(),
  },
  {
    NoLimit: 'every judgement counts',
    NodeByLabelScan: fewJudgements,
    CartesianProduct: 'of three counts, a row each',
  },
);

export const recordHolders = statement(
  'provenance/record-holders',
  'read',
  { ids: z.array(z.string()), asOf: z.string().nullable() },
  {
    id: z.string(),
    canonicalId: z.string(),
    sourceNodeLabel: z.enum(nodeLabels),
    outletKind: z.enum(outletKinds).nullable(),
  },
);
