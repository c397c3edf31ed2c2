/** What operations/audit.graphql answers. */
import { z } from 'zod';
import { pageOf } from './voice.ts';

const imported = z.object({
  sha256: z.string().nullable(),
  sources: z.int(),
  documents: z.int(),
  claims: z.int(),
  assertions: z.int(),
  attributions: z.int(),
  relations: z.int(),
});

const subject = z.object({
  id: z.string(),
  title: z.string().nullish(),
  text: z.string().optional(),
  name: z.string().optional(),
});

const activity = z.object({
  seq: z.int(),
  action: z.string(),
  at: z.string(),
  by: z.object({ name: z.string() }),
  reason: z.string().nullable(),
  imported: imported.nullable(),
  subjectCount: z.int(),
  subjects: z.array(subject),
  hash: z.string(),
});

export const auditAnswer = z.object({ activities: pageOf(activity) });

export type AuditedActivity = z.infer<typeof activity>;
export type AuditAnswer = z.infer<typeof auditAnswer>;
