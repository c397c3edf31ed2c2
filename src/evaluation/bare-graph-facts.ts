/** A bare graph as facts of one claim: each node is a source of its own. */
import type {
  ClaimFacts,
  DependencePair,
  SourceRecord,
  SourceTraits,
} from '../core/provenance/claim-facts.ts';
import type { Credit } from '../core/provenance/credit.ts';
import { noTraits } from '../core/provenance/origin.ts';
import type { Voice } from '../core/provenance/voice.ts';
import type { Stance } from '../core/model/assertion.ts';
import type { BareGraph, BareNode } from './bare-graph.schema.ts';

const CLAIM = 'claim';

/** Supporting and denying nodes may have the same names; a mark before the id keeps them apart, and in order. */
const markOf: Readonly<Record<'AFFIRMS' | 'DENIES', string>> = { AFFIRMS: '+', DENIES: '-' };

/** The name that a node has in the file. */
export function nameOf(id: string): string {
  return id.slice(1);
}

export function toFacts({ nodes, edges, denials }: BareGraph): ClaimFacts {
  const halves = [
    { nodes, edges, stance: 'AFFIRMS' as const },
    { nodes: denials?.nodes ?? {}, edges: denials?.edges ?? [], stance: 'DENIES' as const },
  ];
  const named = halves.flatMap((half) =>
    Object.entries(half.nodes).map(([name, node]) => ({
      id: markOf[half.stance] + name,
      node,
      stance: half.stance,
    })),
  );
  return {
    voices: named.map(({ id, node, stance }) => toVoice(id, node, stance)),
    credits: halves.flatMap((half) => half.edges.map((edge) => toCredit(edge, markOf[half.stance]))),
    roles: new Map([[CLAIM, { isSame: true, entails: false, contradicts: false }]]),
    sources: new Map(named.map(({ id }) => [id, toTraits(id)])),
    dependence: toDependence(named),
    nearDuplicates: [],
    withdrawn: new Set(),
    records: new Map(
      named.map(({ id, node }): [string, SourceRecord] => [id, { trust: node.T, fidelity: node.F }]),
    ),
  };
}

function toVoice(id: string, { kind, held, firstHand, anon }: BareNode, stance: Stance): Voice {
  const isDocument = kind === 'document';
  return {
    assertionId: id,
    sourceId: id,
    sourceType: isDocument ? 'OUTLET' : anon ? 'ANONYMOUS' : 'PERSON',
    documentId: isDocument ? id : null,
    claimId: CLAIM,
    held: isDocument && held,
    basis: firstHand ? 'OBSERVED' : 'UNKNOWN',
    modality: 'CERTAIN',
    stance,
    publishedAt: null,
    resolvedAs: [],
  };
}

function toCredit([from, to]: readonly [string, string], mark: string): Credit {
  const [fromAssertionId, toAssertionId] = [mark + from, mark + to];
  const attributionId = JSON.stringify([fromAssertionId, toAssertionId]);
  return { attributionId, fromAssertionId, toAssertionId, confirmed: true, readIn: fromAssertionId };
}

/** A bare node has no description; its name stands for one, so that no two are taken for the same speaker. */
function toTraits(id: string): SourceTraits {
  return { ...noTraits, descriptionWords: [id] };
}

/** Each of a class with the one before it. */
function toDependence(named: readonly { readonly id: string; readonly node: BareNode }[]): DependencePair[] {
  const last = new Map<string, string>();
  const pairs: DependencePair[] = [];
  for (const { id, node } of named) {
    if (node.independenceClass === undefined) continue;
    const key = id.slice(0, 1) + node.independenceClass;
    const before = last.get(key);
    if (before !== undefined) pairs.push({ a: before, b: id, dependent: true });
    last.set(key, id);
  }
  return pairs;
}

/** A name that an edge gives and no node has; null where there is none. */
export function findUnknownNode({ nodes, edges, denials }: BareGraph): string | null {
  const halves = [{ nodes, edges }, ...(denials === undefined ? [] : [denials])];
  for (const half of halves) {
    const unknown = half.edges.flat().find((name) => !Object.hasOwn(half.nodes, name));
    if (unknown !== undefined) return unknown;
  }
  return null;
}
