import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ClaimFacts } from '../../../../../src/core/provenance/claim-facts.ts';
import type { Voice } from '../../../../../src/core/provenance/voice.ts';
import { arbitraryFacts } from '../../provenance/arbitrary-facts.ts';
import { originClasses } from '../../reference/origin-classes.ts';
import { referenceGround } from '../../reference/reference-analysis.ts';
import type { ReferenceGround } from '../../reference/reference-analysis.ts';
import { arbitraryPosition, holdsFor, pick } from './hold-for-cases.ts';
import { supportingFigures } from './supporting-figures.ts';

/** The placeholder's text is found, and says just what it was said to say and credits just whom it was said to credit. */
function withLocated(facts: ClaimFacts, documentId: string, basis: Voice['basis'] | null): ClaimFacts {
  const found = (id: string): string => `${id}-found`;
  const cited = facts.voices.filter((voice) => voice.documentId === documentId);
  const own = new Set(cited.map((voice) => voice.assertionId));
  const texts = cited.map((voice) => ({
    ...voice,
    assertionId: found(voice.assertionId),
    documentId: found(documentId),
    held: true,
    basis: basis ?? voice.basis,
    resolvedAs: [],
  }));
  const credits = facts.credits
    .filter((credit) => own.has(credit.fromAssertionId))
    .map((credit) => ({
      ...credit,
      attributionId: found(credit.attributionId),
      fromAssertionId: found(credit.fromAssertionId),
      readIn: credit.readIn === documentId ? found(documentId) : credit.readIn,
    }));
  return {
    ...facts,
    voices: [
      ...facts.voices.map((voice) =>
        own.has(voice.assertionId) ? { ...voice, resolvedAs: [found(voice.assertionId)] } : voice,
      ),
      ...texts,
    ],
    credits: [...facts.credits, ...credits],
  };
}

/** Some trail ends in an unspecified source that an outlet has it from. */
function endsUnspecified({ graph }: ReferenceGround): boolean {
  return graph.nodes.some(
    (node) =>
      node.isOutlet && graph.next(node).some((other) => other.voices[0]?.sourceType === 'UNSPECIFIED'),
  );
}

/** Once located, the document says again on this side what it has from others on another one: no origin then (R2). */
function wouldRestate({ claim, graph }: ReferenceGround, documentId: string): boolean {
  const own = graph.nodes.filter((node) => node.documentId === documentId && graph.next(node).length === 0);
  return own.some(({ voices }) => claim.handOffs.some(({ from }) => voices.includes(from)));
}

/** How many outlets are absorbed, and how many origins count with others. */
function joinsOf({ types }: ReferenceGround, facts: ClaimFacts): number[] {
  const { firm, cautious, absorbed } = originClasses(types, facts);
  const attested = firm.flatMap((one) => one.origins);
  return [absorbed.size, attested.length - cautious.length];
}

function sidesOf({ sidesOf: sides }: ReferenceGround): string[] {
  return [...sides]
    .map(([voice, own]) => [voice.assertionId.replace('-found', ''), ...[...own].sort()].join(' '))
    .sort();
}

describe('locating', () => {
  // Presupposes a placeholder nothing of which is located or withdrawn; that S stays as it is
  // and nobody changes sides; that no trail ends in an
  // unspecified source, no more outlets are absorbed, no more origins are joined, and no assertion becomes a restatement.
  it('18: locating a cited document lowers neither E, lower nor disjoint', () => {
    const cases = fc.record({
      facts: arbitraryFacts,
      position: arbitraryPosition,
      basis: fc.constantFrom('OBSERVED', null, null),
    });
    holdsFor(cases, 8, ({ facts, position, basis }) => {
      const placeholders = facts.voices.filter(
        (voice) =>
          voice.documentId !== null &&
          !voice.held &&
          !facts.withdrawn.has(voice.documentId) &&
          facts.voices.every((v) => v.documentId !== voice.documentId || v.resolvedAs.length === 0),
      );
      const documentId = pick(placeholders, position).documentId;
      fc.pre(documentId !== null);
      const located = withLocated(facts, documentId, basis);
      const [cited, found] = [referenceGround(facts), referenceGround(located)];
      fc.pre(!endsUnspecified(cited) && !wouldRestate(cited, documentId));
      fc.pre(JSON.stringify(sidesOf(cited)) === JSON.stringify(sidesOf(found)));
      const [joinsBefore, joinsAfter] = [joinsOf(cited, facts), joinsOf(found, located)];
      fc.pre(joinsAfter.every((joins, i) => joins <= (joinsBefore[i] ?? 0)));
      const [before, after] = [supportingFigures(facts), supportingFigures(located)];
      fc.pre(before.against === after.against);
      expect(after.lower).toBeGreaterThanOrEqual(before.lower);
      expect(after.disjointChains).toBeGreaterThanOrEqual(before.disjointChains);
      expect(after.expected).toBeGreaterThanOrEqual(before.expected - 1e-12);
    });
  });
});
