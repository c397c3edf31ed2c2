/** The graph as it is shown is what the chains are chains of. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { analyseClaim } from '../../../../src/core/credibility/analyse-claim.ts';
import type { ShownGraph } from '../../../../src/core/provenance/shown-graph.ts';
import { arbitraryFacts } from './arbitrary-facts.ts';

/** From each assertion to the one that stands for its voice. */
function voiceOfAssertion({ voices }: ShownGraph): ReadonlyMap<string, string> {
  return new Map(
    voices.flatMap(({ assertionId, otherIds }) => [assertionId, ...otherIds].map((id) => [id, assertionId])),
  );
}

describe('the graph that is shown', () => {
  it('has every hop of every chain, with its readings', () => {
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        const { chains, shown } = analyseClaim(facts);
        const graph = shown(Infinity);
        const voiceOf = voiceOfAssertion(graph);
        const handOffs = new Map(
          graph.handOffs.map((hop) => [`${hop.fromId} ${hop.toId}`, hop.attributionIds]),
        );
        for (const hop of chains({}).chains.flatMap(({ hops }) => hops)) {
          const between = `${voiceOf.get(hop.fromId) ?? ''} ${voiceOf.get(hop.toId) ?? ''}`;
          expect(handOffs.get(between)).toEqual(hop.attributionIds);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('has each voice once, and hand-offs between its voices alone, however few are shown', () => {
    fc.assert(
      fc.property(arbitraryFacts, fc.nat(12), (facts, first) => {
        const { shown } = analyseClaim(facts);
        const [whole, part] = [shown(Infinity), shown(first)];
        expect([part.total, part.voices]).toEqual([whole.total, whole.voices.slice(0, first)]);
        expect(whole.voices).toHaveLength(whole.total);
        const ids = part.voices.map(({ assertionId }) => assertionId);
        expect(new Set(ids).size).toBe(ids.length);
        const isShown = new Set(ids);
        expect(part.handOffs.every(({ fromId, toId }) => isShown.has(fromId) && isShown.has(toId))).toBe(
          true,
        );
        expect(part.handOffs).toEqual(
          whole.handOffs.filter(({ fromId, toId }) => isShown.has(fromId) && isShown.has(toId)),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('says of each voice where its trail ends as the origins do, and that something leads to every hand of a chain', () => {
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        const { shown, originTypes, chains } = analyseClaim(facts);
        const graph = shown(Infinity);
        const voiceOf = voiceOfAssertion(graph);
        const types = new Map(graph.voices.map(({ assertionId, originType }) => [assertionId, originType]));
        const expected = new Map<string | undefined, string>();
        for (const side of ['QUESTIONS', 'AGAINST', 'FOR'] as const)
          for (const [id, type] of originTypes(side)) expected.set(voiceOf.get(id), type);
        for (const [id, type] of expected) expect(types.get(id ?? '')).toBe(type);
        // Voices that have it only from each other are no origins of a side: the graph says of them what they are.
        const others = [...types].filter(([id, type]) => type !== null && !expected.has(id));
        const crediting = new Set(graph.handOffs.map(({ fromId }) => fromId));
        expect(others.filter(([id, type]) => type !== 'CIRCULAR' || !crediting.has(id))).toEqual([]);
        const isReached = new Map(graph.voices.map((voice) => [voice.assertionId, voice.isReached]));
        for (const id of chains({}).chains.flatMap(({ links }) => links))
          expect(isReached.get(voiceOf.get(id) ?? '')).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('has an end where a chain bites its own tail: the circle, or somebody in it who has it of his own', () => {
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        const { shown, chains } = analyseClaim(facts);
        const graph = shown(Infinity);
        const voiceOf = voiceOfAssertion(graph);
        const types = new Map(graph.voices.map(({ assertionId, originType }) => [assertionId, originType]));
        for (const { ending, links } of chains({}).chains) {
          const last = types.get(voiceOf.get(links.at(-1) ?? '') ?? '');
          if (ending === 'CIRCULAR') expect(last).not.toBeNull();
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('is in the order of the hand-offs that lead to the end of a trail, then of ids', () => {
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        const { voices, handOffs } = analyseClaim(facts).shown(Infinity);
        // How far from an end of a trail, by going over all hand-offs until nothing changes.
        const far = new Map(
          voices.map(({ assertionId, originType }) => [assertionId, originType === null ? Infinity : 0]),
        );
        voices.forEach(() => {
          for (const { fromId, toId } of handOffs)
            far.set(fromId, Math.min(far.get(fromId) ?? Infinity, (far.get(toId) ?? Infinity) + 1));
        });
        const expected = [...far.keys()].sort((a, b) => {
          const [x = Infinity, y = Infinity] = [far.get(a), far.get(b)];
          return x === y ? (a < b ? -1 : 1) : x - y;
        });
        expect(voices.map(({ assertionId }) => assertionId)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });
});
