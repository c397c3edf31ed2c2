/** The executable schema: schema/*.graphql with the resolvers of every feature. */
import { readFileSync, readdirSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { lexicographicSortSchema, printSchema } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { activityResolvers } from '../activity/activity.resolvers.ts';
import { adjudicationResolvers } from '../judgement/adjudication.resolvers.ts';
import { assessmentResolvers } from '../judgement/assessment.resolvers.ts';
import { auditResolvers } from '../judgement/audit.resolvers.ts';
import { dependenceResolvers } from '../judgement/dependence.resolvers.ts';
import { amendmentResolvers } from '../claim/amendment.resolvers.ts';
import { claimReviewResolvers } from '../judgement/claim-review.resolvers.ts';
import { identityResolvers } from '../judgement/identity.resolvers.ts';
import { judgementResolvers } from '../judgement/judgement.resolvers.ts';
import { withdrawalResolvers } from '../judgement/withdrawal.resolvers.ts';
import { analysisResolvers } from '../analysis/analysis.resolvers.ts';
import { attributionResolvers } from '../attribution/attribution.resolvers.ts';
import { claimResolvers } from '../claim/claim.resolvers.ts';
import { disputeResolvers } from '../dispute/dispute.resolvers.ts';
import { documentResolvers } from '../document/document.resolvers.ts';
import { credibilityResolvers } from '../provenance/credibility.resolvers.ts';
import { impactResolvers } from '../provenance/impact.resolvers.ts';
import { provenanceResolvers } from '../provenance/provenance.resolvers.ts';
import { recordingResolvers } from '../recording/recording.resolvers.ts';
import { trackRecordResolvers } from '../provenance/track-record.resolvers.ts';
import { reviewResolvers } from '../review/review.resolvers.ts';
import { searchResolvers } from '../search/search.resolvers.ts';
import { descriptionResolvers } from '../source/description.resolvers.ts';
import { sourceResolvers } from '../source/source.resolvers.ts';
import { summaryResolvers } from '../summary/summary.resolvers.ts';
import { undoResolvers } from '../undo/undo.resolvers.ts';
import { nodeResolvers } from './node.resolvers.ts';
import { scalars } from './scalars.ts';

const folder = new URL('../../schema/', import.meta.url);

/** Makes the schema; throws where a resolver has no field, so that the two cannot part. */
export function createSchema(): GraphQLSchema {
  const typeDefs = readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => readFileSync(new URL(file, folder), 'utf8'));
  return makeExecutableSchema({
    typeDefs,
    resolvers: [
      scalars,
      nodeResolvers,
      sourceResolvers,
      documentResolvers,
      claimResolvers,
      attributionResolvers,
      credibilityResolvers,
      impactResolvers,
      provenanceResolvers,
      trackRecordResolvers,
      searchResolvers,
      analysisResolvers,
      summaryResolvers,
      disputeResolvers,
      activityResolvers,
      assessmentResolvers,
      adjudicationResolvers,
      auditResolvers,
      dependenceResolvers,
      judgementResolvers,
      undoResolvers,
      withdrawalResolvers,
      recordingResolvers,
      claimReviewResolvers,
      amendmentResolvers,
      descriptionResolvers,
      reviewResolvers,
      identityResolvers,
    ],
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
}

/** The schema as text, types by name: what `/schema.graphql` serves. */
export function printSdl(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
