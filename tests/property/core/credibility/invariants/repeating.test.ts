import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { analyseClaim } from '../../../../../src/core/credibility/analyse-claim.ts';
import type { ClaimFacts } from '../../../../../src/core/provenance/claim-facts.ts';
import type { Side } from '../../../../../src/core/provenance/side.ts';
import type { Voice } from '../../../../../src/core/provenance/voice.ts';
import { arbitraryFacts } from '../../provenance/arbitrary-facts.ts';
import { referenceGround } from '../../reference/reference-analysis.ts';
import type { ReferenceGround } from '../../reference/reference-analysis.ts';
import { nodeKey } from '../../reference/voice-nodes.ts';
import { newCredit, newVoice, withMore } from '../changed-facts.ts';
import { arbitraryName, arbitraryPosition, holdsFor, pick } from './hold-for-cases.ts';
import { supportingFigures } from './supporting-figures.ts';

/** Voices that the supporting side hears in texts that we hold. */
function heldSupport({ graph, sidesOf }: ReferenceGround): Voice[] {
  const held = graph.nodes.filter((node) => node.held);
  return held.flatMap((node) => node.voices).filter((voice) => sidesOf.get(voice)?.has('FOR') === true);
}

/** Voices of other nodes about the same claim, on no side on which `voice` is not. */
function creditable({ sidesOf }: ReferenceGround, voice: Voice, candidates: readonly Voice[]): Voice[] {
  const isOn = (side: Side): boolean => sidesOf.get(voice)?.has(side) === true;
  return candidates.filter(
    (other) =>
      other.claimId === voice.claimId &&
      nodeKey(other) !== nodeKey(voice) &&
      [...(sidesOf.get(other) ?? [])].every(isOn),
  );
}

/** True if nobody is heard on a side on which it was not, or no more where it was. */
function areSidesAsBefore(facts: ClaimFacts, more: ClaimFacts): boolean {
  const sidesOf = (some: ClaimFacts): string[] =>
    [...referenceGround(some).sidesOf]
      .map(([voice, sides]) => `${voice.assertionId} ${[...sides].sort().join(' ')}`)
      .sort();
  return JSON.stringify(sidesOf(facts)) === JSON.stringify(sidesOf(more));
}

describe('saying again what others said', () => {
  // Presupposes nothing but a held voice to credit; the document may be of an outlet that is there already.
  it('1: a new held document that only credits held documents changes neither lower, disjoint nor E', () => {
    const cases = fc.record({
      facts: arbitraryFacts,
      credited: fc.array(arbitraryPosition, { minLength: 1, maxLength: 3 }),
      outlet: fc.option(arbitraryPosition),
      name: arbitraryName,
    });
    holdsFor(cases, 0.5, ({ facts, credited, outlet, name }) => {
      const held = facts.voices.filter((voice) => voice.held);
      const outlets = facts.voices.filter((voice) => voice.sourceType === 'OUTLET');
      const sourceId = outlet === null ? `source-${name}` : pick(outlets, outlet).sourceId;
      const handOffs = credited.map((position, i) => {
        const to = pick(held, position);
        const from = newVoice(`${name}${i}`, { sourceId, documentId: name, claimId: to.claimId });
        return { from, credit: newCredit(from, to) };
      });
      const more = {
        voices: handOffs.map(({ from }) => from),
        credits: handOffs.map(({ credit }) => credit),
      };
      const before = supportingFigures(facts);
      const after = supportingFigures(withMore(facts, more));
      expect({ ...after, upper: before.upper }).toEqual(before);
    });
  });

  // Presupposes that the crediting document has its source on this side already (who has it only in a circle has none: a
  // credit out of it opens the circle, and its hands count by themselves), that the credit puts nobody on another side,
  // and that S stays as it is.
  it('2: an extra credit between held, sourced documents changes neither lower, upper, disjoint nor E', () => {
    const cases = fc.record({ facts: arbitraryFacts, from: arbitraryPosition, to: arbitraryPosition });
    holdsFor(cases, 6, ({ facts, from: fromPosition, to: toPosition }) => {
      const ground = referenceGround(facts);
      const { graph } = ground;
      const held = heldSupport(ground);
      const sourced = held.filter((voice) =>
        graph.nodes.some(
          (node) =>
            node.voices.includes(voice) &&
            ground.types.get(node) !== 'CIRCULAR' &&
            (graph.isFirstHand(node) || graph.next(node).length > 0),
        ),
      );
      const from = pick(sourced, fromPosition);
      const more = withMore(facts, {
        credits: [newCredit(from, pick(creditable(ground, from, held), toPosition))],
      });
      fc.pre(areSidesAsBefore(facts, more));
      const [before, after] = [supportingFigures(facts), supportingFigures(more)];
      fc.pre(before.against === after.against);
      expect(after).toEqual(before);
    });
  });

  // Presupposes nothing: whatever is in the loop, and whoever credits it from outside.
  it('3: a loop that nothing anchors adds nothing', () => {
    const cases = fc.record({
      facts: arbitraryFacts,
      kinds: fc.array(fc.constantFrom('held', 'cited', 'person'), { minLength: 2, maxLength: 3 }),
      alsoSayThemselves: fc.boolean(),
      isCredited: fc.boolean(),
      name: arbitraryName,
    });
    holdsFor(cases, 0, ({ facts, kinds, alsoSayThemselves, isCredited, name }) => {
      const loop = kinds.map((kind, i) => {
        const place = {
          sourceId: `source-${name}${i}`,
          documentId: kind === 'person' ? null : `document-${name}${i}`,
          sourceType: kind === 'person' ? ('PERSON' as const) : ('OUTLET' as const),
          held: kind === 'held',
        };
        const passes = newVoice(`${name}${i}passes`, place);
        return { passes, says: alsoSayThemselves ? newVoice(`${name}${i}says`, place) : passes };
      });
      const reader = newVoice(`${name}reader`);
      const credits = loop.map(({ passes }, i) =>
        newCredit(passes, loop[(i + 1) % loop.length]?.says ?? passes),
      );
      const readerCredits = loop.slice(0, 1).map(({ says }) => newCredit(reader, says));
      const more = withMore(facts, {
        voices: [
          ...new Set(loop.flatMap(({ passes, says }) => [passes, says])),
          ...(isCredited ? [reader] : []),
        ],
        credits: [...credits, ...(isCredited ? readerCredits : [])],
      });
      const worth = (some: ClaimFacts) => {
        const analysis = analyseClaim(some);
        const { estimatedGrade, word, confidence, expectedAttested } = analysis.credibility();
        const { unidentified } = analysis.origins('FOR');
        return {
          ...supportingFigures(some),
          unidentified,
          estimatedGrade,
          word,
          confidence,
          expectedAttested,
        };
      };
      expect(worth(more)).toEqual(worth(facts));
    });
  });

  // Presupposes an outlet's document; that the credit puts nobody on another side; and that S stays as it is.
  it('9: learning that a document credits a held one raises neither lower, upper, disjoint nor E', () => {
    const cases = fc.record({ facts: arbitraryFacts, from: arbitraryPosition, to: arbitraryPosition });
    holdsFor(cases, 1.5, ({ facts, from: fromPosition, to: toPosition }) => {
      const documents = facts.voices.filter(
        (voice) => voice.sourceType === 'OUTLET' && voice.documentId !== null,
      );
      const from = pick(documents, fromPosition);
      const held = creditable(
        referenceGround(facts),
        from,
        facts.voices.filter((voice) => voice.held),
      );
      const more = withMore(facts, { credits: [newCredit(from, pick(held, toPosition))] });
      fc.pre(areSidesAsBefore(facts, more));
      const [before, after] = [supportingFigures(facts), supportingFigures(more)];
      fc.pre(before.against === after.against);
      expect(after.lower).toBeLessThanOrEqual(before.lower);
      expect(after.upper).toBeLessThanOrEqual(before.upper);
      expect(after.disjointChains).toBeLessThanOrEqual(before.disjointChains);
      expect(after.expected).toBeLessThanOrEqual(before.expected + 1e-12);
    });
  });
});
