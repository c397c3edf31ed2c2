/** Columns that several statements return alike. */
import { z } from 'zod';

const text = z.string();
const maybe = z.string().nullable();

export const nodeLabels = [
  'Outlet',
  'Person',
  'AnonymousSource',
  'UnnamedGroup',
  'UnspecifiedSource',
] as const;
export const outletKinds = [
  'NEWSPAPER',
  'NEWS_AGENCY',
  'BROADCASTER',
  'NEWS_SITE',
  'MONITORING_GROUP',
  'THINK_TANK',
  'GOVERNMENT_BODY',
  'ARMED_GROUP',
  'SOCIAL_ACCOUNT',
  'OTHER',
] as const;
export const documentKinds = [
  'ARTICLE',
  'REPORT',
  'STATEMENT',
  'POST',
  'BROADCAST',
  'INTERVIEW',
  'OTHER',
] as const;
export const activityActions = [
  'IMPORT',
  'RECORD_CHAINS',
  'DESCRIBE_SOURCE',
  'LOCATE_DOCUMENT',
  'RELATE_CLAIMS',
  'REVIEW_SUGGESTION',
  'ASSESS_RELIABILITY',
  'ASSESS_CREDIBILITY',
  'ADJUDICATE_CLAIM',
  'AUDIT_HAND_OFF',
  'WITHDRAW',
  'DECLARE_DEPENDENCE',
  'JUDGE_IDENTITY',
  'ATTACH_REVIEW',
  'AMEND_CLAIM',
  'RETRACT',
  'UNDO',
] as const;
export const reviewStatuses = ['SUGGESTED', 'CONFIRMED', 'REJECTED'] as const;
export const summarisedTypes = [
  'FIRST_HAND',
  'NAMED',
  'ANONYMOUS',
  'UNNAMED_GROUP',
  'OPEN_CHAIN',
  'UNATTRIBUTED',
  'CIRCULAR',
  'UNIDENTIFIED',
] as const;
const modalities = ['UNCOMMITTED', 'POSSIBLE', 'PROBABLE', 'CERTAIN'] as const;
const bases = [
  'OBSERVED',
  'RECORD',
  'TOLD',
  'INFERRED',
  'ESTIMATED',
  'OPINION',
  'SPECULATED',
  'UNKNOWN',
] as const;

const recorded = { recordedAt: text, recordedBy: text };

export const sourceRow = {
  id: text,
  key: maybe,
  nodeLabel: z.enum(nodeLabels),
  label: text,
  outletKind: z.enum(outletKinds).nullable(),
  country: maybe,
  url: maybe,
  role: maybe,
  descriptor: maybe,
  descriptorLang: maybe,
  carriedById: maybe,
  affiliationId: maybe,
  ...recorded,
};

export const documentRow = {
  id: text,
  key: maybe,
  kind: z.enum(documentKinds),
  title: maybe,
  lang: maybe,
  url: maybe,
  publishedAt: maybe,
  located: z.boolean(),
  ...recorded,
  publisherId: maybe,
  locatedAsId: maybe,
};

export const spanColumns = {
  spanRoles: z.array(z.enum(['SOURCE', 'CUE', 'CONTENT', 'HEDGE', 'DATE'])),
  spanStarts: z.array(z.int()),
  spanEnds: z.array(z.int()),
  spanExacts: z.array(text),
  spanVerified: z.array(z.boolean()),
  versionId: maybe,
};

/** Who says something and where, as much of it as a page of many shows. */
export const voiceColumns = {
  sourceId: text,
  sourceNodeLabel: z.enum(nodeLabels),
  sourceLabel: text,
  documentId: maybe,
  documentTitle: maybe,
  documentLocated: z.boolean().nullable(),
  documentPublisherId: maybe,
};

const stance = z.enum(['AFFIRMS', 'DENIES', 'QUESTIONS']);
const status = z.enum(reviewStatuses);

/** An assertion as far as chains need it. */
export const assertionPartColumns = {
  id: text,
  claimId: text,
  stance,
  modality: z.enum(modalities),
  basis: z.enum(bases),
  status,
};

/** An assertion, with its source and document beside it. */
export const assertionRow = {
  ...assertionPartColumns,
  place: z.enum(['HEADLINE', 'LEDE', 'BODY', 'CAPTION']).nullable(),
  wording: maybe,
  hedges: z.array(text),
  addressedTo: maybe,
  saidAt: maybe,
  note: maybe,
  ...spanColumns,
  ...recorded,
  ...voiceColumns,
};
