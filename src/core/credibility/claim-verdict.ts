/**
 * What an adjudicated claim says of those who spoke of it. Its attested origins were right or wrong: who affirmed what
 * proved true, or denied what proved false, was right. Who only passed it on was neither (analysis page, section 3).
 */
import type { Outcome } from '../model/judgement.ts';
import { at } from '../provenance/adjacency.ts';
import type { SideOrigins } from '../provenance/side-origins.ts';
import type { ClaimAnalysis } from './analyse-claim.ts';

/** Undecided, a claim says nothing of anybody. */
export type SettledOutcome = Exclude<Outcome, 'UNDECIDED'>;

/** Ids of sources; one that said both stands in both. */
export interface ClaimVerdict {
  readonly right: ReadonlySet<string>;
  readonly wrong: ReadonlySet<string>;
  /** Who passed it on and was no origin of it on either side. */
  readonly relayedRight: ReadonlySet<string>;
  readonly relayedWrong: ReadonlySet<string>;
}

/** The verdict on the sources of a claim, of scope OWN: its sides are what is said of it itself. */
export function toClaimVerdict({ trail }: ClaimAnalysis, outcome: SettledOutcome): ClaimVerdict {
  const [affirming, denying] = [trail('FOR'), trail('AGAINST')];
  const [rightSide, wrongSide] = outcome === 'BORNE_OUT' ? [affirming, denying] : [denying, affirming];
  const origins = new Set([...originSources(affirming), ...originSources(denying)]);
  return {
    right: attestedSources(rightSide),
    wrong: attestedSources(wrongSide),
    relayedRight: relayingSources(rightSide, origins),
    relayedWrong: relayingSources(wrongSide, origins),
  };
}

function attestedSources(found: SideOrigins | null): Set<string> {
  return new Set(found?.attested.map(({ sourceId }) => sourceId));
}

/** Also those that nobody is said to be. */
function originSources(found: SideOrigins | null): readonly string[] {
  if (found === null) return [];
  return [
    ...attestedSources(found),
    ...found.unattested.flatMap(({ origins }) => origins[0]?.sourceId ?? []),
  ];
}

function relayingSources(found: SideOrigins | null, origins: ReadonlySet<string>): Set<string> {
  const relaying = new Set<string>();
  if (found === null) return relaying;
  const { reachable, edges, graph } = found.side;
  reachable.forEach((isReached, node) => {
    const creditsNobody = at(edges.start, node) === at(edges.start, node + 1);
    if (isReached === 0 || creditsNobody || found.types.has(node)) return;
    const sourceId = graph.sources.names[at(graph.sources.numberOf, node)];
    if (sourceId !== undefined && !origins.has(sourceId)) relaying.add(sourceId);
  });
  return relaying;
}
