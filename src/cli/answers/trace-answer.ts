/** What operations/trace.graphql answers. */
import { z } from 'zod';
import { circularGroup } from './circular-group.ts';
import { claimText, identified, interval, keyedClaim, named, originType, stance, voice } from './voice.ts';

const chain = z.object({
  ending: originType,
  relays: z.int(),
  fidelity: z.number(),
  origin: identified.nullable(),
  links: z.array(voice.extend({ stance, claim: claimText })),
  hops: z.array(z.object({ readings: z.array(z.object({ cue: z.string().nullable() })) })),
});

const side = interval.extend({
  classes: z.array(
    z.object({
      type: originType,
      attested: z.boolean(),
      sources: z.array(named),
      carriedBy: z.array(named),
    }),
  ),
  joins: z.array(z.object({ reason: z.string(), cautious: z.boolean(), a: voice, b: voice })),
});

const origins = side.extend({
  disjointChains: z.int(),
  chokepoints: z.array(
    z.object({
      level: z.string(),
      source: named.nullable(),
      assertion: voice.nullable(),
      owner: named.nullable(),
    }),
  ),
  circular: z.array(circularGroup),
});

const contribution = z.object({
  class: z.object({ type: originType, sources: z.array(named) }).nullable(),
  pooled: z.boolean(),
  stance,
  fidelity: z.number(),
  trust: z.number(),
  q: z.number(),
  evidence: z.number(),
  share: z.number(),
  expectedWithout: z.number(),
});

const credibility = z.object({
  expected: z.number(),
  expectedLow: z.number(),
  expectedHigh: z.number(),
  estimatedGrade: z.int(),
  word: z.string().nullable(),
  confidence: z.string(),
  method: z.string(),
  contributions: z.array(contribution),
  rejected: z.array(z.object({ reason: z.string(), assertion: voice, because: voice.nullable() })),
});

const tracedClaim = keyedClaim.extend({
  chains: z.object({ total: z.string(), totalIsLowerBound: z.boolean(), nodes: z.array(chain) }),
  origins,
  against: side,
  credibility,
});

export const traceAnswer = z.object({ claim: tracedClaim.nullable() });

export type TracedClaim = z.infer<typeof tracedClaim>;
export type TracedChain = z.infer<typeof chain>;
export type Side = z.infer<typeof side>;
export type Origins = z.infer<typeof origins>;
export type Credibility = z.infer<typeof credibility>;
