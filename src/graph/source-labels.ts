/** A source's type is the second label of its node. */
import type { nodeLabels } from './row-shapes.ts';

export type NodeLabel = (typeof nodeLabels)[number];

export const typeOfLabel = {
  Outlet: 'OUTLET',
  Person: 'PERSON',
  AnonymousSource: 'ANONYMOUS',
  UnnamedGroup: 'GROUP',
  UnspecifiedSource: 'UNSPECIFIED',
} as const satisfies Record<NodeLabel, string>;

export const labelOfType = {
  OUTLET: 'Outlet',
  PERSON: 'Person',
  ANONYMOUS: 'AnonymousSource',
  GROUP: 'UnnamedGroup',
  UNSPECIFIED: 'UnspecifiedSource',
} as const satisfies Record<(typeof typeOfLabel)[NodeLabel], NodeLabel>;
