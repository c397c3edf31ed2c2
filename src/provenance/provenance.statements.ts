/** The claim graph, in one read, and what its analysis needs beside it. */
import { z } from 'zod';
import { assertionPartColumns, outletKinds, reviewStatuses, voiceColumns } from '../graph/row-shapes.ts';
import { statement } from '../graph/statement.ts';

/** What is so by the time that is asked about. */
const analysedColumns = {
  /** The source as which it is known, by itself where nobody judged it the same as another. */
  sourceCanonicalId: z.string(),
  /** Of the assertion, who makes it and where it stands. */
  withdrawnIds: z.array(z.string()),
  /** Whether the document in which the credit was read is withdrawn, where it is another. */
  creditWithdrawn: z.boolean(),
};

export const claimGraph = statement(
  'provenance/claim-graph',
  'read',
  { claimId: z.string(), withEntailing: z.boolean(), asOf: z.string().nullable() },
  {
    ...assertionPartColumns,
    ...voiceColumns,
    ...analysedColumns,
    sourceOutletKind: z.enum(outletKinds).nullable(),
    claimIsSame: z.boolean(),
    claimEntails: z.boolean(),
    claimContradicts: z.boolean(),
    documentPublishedAt: z.string().nullable(),
    creditReadIn: z.string().nullable(),
    creditId: z.string().nullable(),
    creditedId: z.string().nullable(),
    creditCue: z.string().nullable(),
    creditStatus: z.enum(reviewStatuses).nullable(),
    creditConfirmed: z.boolean().nullable(),
    resolvedAsIds: z.array(z.string()),
  },
  { NoLimit: 'a chain may run through every voice of the claim' },
);

export const sourceTraits = statement(
  'provenance/source-traits',
  'read',
  { ids: z.array(z.string()), asOf: z.string().nullable() },
  {
    id: z.string(),
    sourceId: z.string(),
    descriptor: z.string().nullable(),
    descriptorLang: z.string().nullable(),
    carriedById: z.string().nullable(),
    isCarrierCarried: z.boolean(),
    ownerIds: z.array(z.string()),
    ownedOwnerIds: z.array(z.string()),
    syndicatesFromIds: z.array(z.string()),
  },
  { NoLimit: 'a source has few owners and agencies' },
);

export const documentTexts = statement(
  'provenance/document-texts',
  'read',
  { documentIds: z.array(z.string()), wanted: z.array(z.string()) },
  { documentId: z.string(), sha256: z.string(), text: z.string().nullable() },
  { NoLimit: 'as many as were asked for' },
);

export const claimScopes = statement(
  'provenance/claim-scopes',
  'read',
  { claimIds: z.array(z.string()) },
  {
    askedId: z.string(),
    claimId: z.string(),
    isSame: z.boolean(),
    entails: z.boolean(),
    contradicts: z.boolean(),
  },
  { NoLimit: 'every claim in the graph of another counts' },
);

export const claimsStating = statement(
  'provenance/claims-stating',
  'read',
  { ids: z.array(z.string()), asOf: z.string().nullable(), limit: z.int() },
  { claimId: z.string() },
);

const { id, claimId, stance, modality, basis } = assertionPartColumns;
const { sourceId, sourceNodeLabel, documentId, documentLocated } = voiceColumns;

export const claimVoices = statement(
  'provenance/claim-voices',
  'read',
  { claimIds: z.array(z.string()), asOf: z.string().nullable() },
  {
    ...{ id, claimId, stance, modality, basis, sourceId, sourceNodeLabel, documentId, documentLocated },
    ...analysedColumns,
    sourceOutletKind: z.enum(outletKinds).nullable(),
    documentPublishedAt: z.string().nullable(),
    creditId: z.string().nullable(),
    creditReadIn: z.string().nullable(),
    creditedId: z.string().nullable(),
    creditConfirmed: z.boolean().nullable(),
    resolvedAsIds: z.array(z.string()),
  },
  { NoLimit: 'a chain may run through every voice of a claim' },
);
