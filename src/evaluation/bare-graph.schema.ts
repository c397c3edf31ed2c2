/** The shape of a file of bare graphs: who credits whom, and what each node is worth, without texts or names. */
import { z } from 'zod';

const share = z.number().min(0, 'is from 0 to 1').max(1, 'is from 0 to 1');

const node = z.looseObject({
  /** An outlet's assertion in its document, or a person or anonymous source who speaks. */
  kind: z.enum(['document', 'actor']),
  held: z.boolean().default(false),
  firstHand: z.boolean().default(false),
  anon: z.boolean().default(false),
  /** Fidelity as a relay and reliability as an origin. */
  F: share,
  T: share,
  /** Nodes of one class are declared dependent. */
  independenceClass: z.string().optional(),
});

const graph = {
  nodes: z.record(z.string(), node),
  /** Pairs of who credits and who is credited. */
  edges: z.array(z.tuple([z.string(), z.string()])),
};

const bareGraph = z.looseObject({
  name: z.string(),
  ...graph,
  /** The same for those who deny. */
  denials: z.looseObject(graph).optional(),
});

export const bareGraphFile = z.looseObject({ cases: z.array(bareGraph) });

/** Any object, its fields in the order of the file. */
export const anyFields = z.record(z.string(), z.unknown());

export type BareNode = z.output<typeof node>;
export type BareGraph = z.output<typeof bareGraph>;
