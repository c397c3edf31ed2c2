/** Where a chain ends: with which origin, said how, and how many hands pass it on. */
import type { Stance } from '../model/assertion.ts';
import { at } from './adjacency.ts';
import type { Chain } from './chain.ts';
import type { OriginType } from './origin-type.ts';
import { findOriginTypes } from './origin-table.ts';
import { voiceOf } from './side-graph.ts';
import type { SideGraph } from './side-graph.ts';

export interface ChainOrigin {
  /** null where the chain bites its own tail. */
  readonly originId: string | null;
  readonly ending: OriginType;
  /** That of its origin: a relay takes the stance of what it credits. */
  readonly stance: Stance;
  /** Hands between the origin and the reader; all links where there is no origin. */
  readonly relays: number;
  /** Sources of its links, nearest the reader first: those of its hands, then those of who is behind them. */
  readonly sourceIds: readonly string[];
}

/** `whole` is the graph of all sides; a chain may run on behind its origin to one unspecified source. */
export function createFindChainOrigin(whole: SideGraph): (chain: Chain) => ChainOrigin {
  const { graph } = whole;
  const types = findOriginTypes(whole);
  const numberOf = new Map(graph.voices.map(({ assertionId }, number) => [assertionId, number]));
  return ({ links }) => {
    const voices = links.map((id) => numberOf.get(id) ?? -1);
    const typeAt = (place: number): OriginType | undefined =>
      types.get(at(graph.nodeOfVoice, voices[place] ?? -1));
    const last = links.length - 1;
    const place = typeAt(last) === undefined && last > 0 ? last - 1 : last;
    const ending = typeAt(place) ?? 'CIRCULAR';
    const relays = ending === 'CIRCULAR' ? links.length : place;
    return {
      originId: ending === 'CIRCULAR' ? null : (links[place] ?? null),
      ending,
      stance: voiceOf(graph, voices[place] ?? -1).stance,
      relays,
      sourceIds: voices.map((voice) => voiceOf(graph, voice).sourceId),
    };
  };
}
