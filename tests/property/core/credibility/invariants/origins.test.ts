import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ClaimFacts } from '../../../../../src/core/provenance/claim-facts.ts';
import { arbitraryFacts } from '../../provenance/arbitrary-facts.ts';
import { originClasses } from '../../reference/origin-classes.ts';
import { isAttested } from '../../reference/origin-table.ts';
import { referenceGround } from '../../reference/reference-analysis.ts';
import { newCredit, newPerson, newVoice, withMore, withRecord } from '../changed-facts.ts';
import { arbitraryName, arbitraryPosition, holdsFor, pick } from './hold-for-cases.ts';
import { supportingFigures } from './supporting-figures.ts';

const MOST_CHAINS = 10;
const arbitraryTrust = fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100);

/** The facts with one more origin, of a source that has to do with nobody. */
function withOrigin(facts: ClaimFacts, kind: string, name: string): ClaimFacts {
  if (kind === 'witness') return withMore(facts, { voices: [newVoice(name, { basis: 'OBSERVED' })] });
  if (kind === 'author')
    return withMore(facts, { voices: [newPerson(name, { documentId: name, held: true })] });
  const person = newPerson(name);
  const reader = newVoice(`${name}reader`);
  return withMore(facts, { voices: [reader, person], credits: [newCredit(reader, person)] });
}

describe('origins', () => {
  // Presupposes nothing: what is added joins nobody, absorbs nothing and is credited by nobody who was there.
  it('5: a new independent origin with T over one half adds one to lower and to disjoint and does not lower E', () => {
    const cases = fc.record({
      facts: arbitraryFacts,
      kind: fc.constantFrom('witness', 'author', 'quoted person'),
      trust: fc.integer({ min: 51, max: 99 }).map((percent) => percent / 100),
      name: arbitraryName,
    });
    holdsFor(cases, 0, ({ facts, kind, trust, name }) => {
      const known = withRecord(facts, `source-${name}`, { trust, fidelity: 0.9 });
      const [before, after] = [supportingFigures(facts), supportingFigures(withOrigin(known, kind, name))];
      expect(after.lower).toBe(before.lower + 1);
      expect(after.disjointChains).toBe(Math.min(MOST_CHAINS, before.disjointChains + 1));
      expect(after.expected).toBeGreaterThanOrEqual(before.expected - 1e-12);
    });
  });

  // Presupposes two classes of named, unnamed or first-hand origins not declared independent, and that S stays as it is.
  it('6: declaring two origins dependent raises neither lower, upper, disjoint nor E', () => {
    const cases = fc.record({ facts: arbitraryFacts, a: arbitraryPosition, b: arbitraryPosition });
    holdsFor(cases, 5, ({ facts, a, b }) => {
      const { firm } = originClasses(referenceGround(facts).types, facts);
      const one = pick(firm, a);
      const other = pick(
        firm.filter((each) => each !== one),
        b,
      );
      const [sourceA, sourceB] = [pick(one.origins, b).sourceId, pick(other.origins, a).sourceId];
      fc.pre(
        !facts.dependence.some((pair) => [sourceA, sourceB].every((id) => [pair.a, pair.b].includes(id))),
      );
      const pair = { a: sourceA, b: sourceB, dependent: true };
      const [before, after] = [
        supportingFigures(facts),
        supportingFigures({ ...facts, dependence: [...facts.dependence, pair] }),
      ];
      fc.pre(before.against === after.against);
      expect(after.upper).toBe(before.upper - 1);
      expect(after.lower).toBeLessThanOrEqual(before.lower);
      expect(after.disjointChains).toBeLessThanOrEqual(before.disjointChains);
      expect(after.expected).toBeLessThanOrEqual(before.expected + 1e-12);
    });
  });

  // Presupposes an attested origin on the supporting side, and that S stays as it is (a voice may be on both sides).
  it('7: a second witness of a known origin leaves lower as it is and adds one disjoint chain at most', () => {
    const cases = fc.record({ facts: arbitraryFacts, position: arbitraryPosition, name: arbitraryName });
    holdsFor(cases, 2, ({ facts, position, name }) => {
      const { types, sidesOf } = referenceGround(facts);
      const origins = [...types].filter(([, type]) => isAttested(type)).map(([node]) => node);
      const origin = pick(origins, position);
      const voices = origin.voices.filter((voice) => sidesOf.get(voice)?.has('FOR') === true);
      const witness = newVoice(name, { claimId: origin.claimId });
      const more = withMore(facts, {
        voices: [witness],
        credits: [newCredit(witness, pick(voices, position))],
      });
      const [before, after] = [supportingFigures(facts), supportingFigures(more)];
      fc.pre(before.against === after.against);
      expect(after.lower).toBe(before.lower);
      expect([0, 1]).toContain(after.disjointChains - before.disjointChains);
    });
  });

  // Presupposes nothing. The documents may be of an outlet that is there already; equal ones have equal records.
  it('8: documents without attribution change neither lower nor disjoint, and an equal second one not E', () => {
    const cases = fc.record({
      facts: arbitraryFacts,
      outlet: fc.option(arbitraryPosition),
      trust: arbitraryTrust,
      name: arbitraryName,
    });
    holdsFor(cases, 0.1, ({ facts, outlet, trust, name }) => {
      const outlets = facts.voices.filter((voice) => voice.sourceType === 'OUTLET');
      const [first, second] = [`${name}1`, `${name}2`].map((id) =>
        newVoice(id, outlet === null ? {} : { sourceId: pick(outlets, outlet).sourceId }),
      );
      fc.pre(first !== undefined && second !== undefined);
      const record = { trust, fidelity: 0.9 };
      const known =
        outlet === null
          ? withRecord(withRecord(facts, first.sourceId, record), second.sourceId, record)
          : facts;
      const none = supportingFigures(known);
      const one = supportingFigures(withMore(known, { voices: [first] }));
      const two = supportingFigures(withMore(known, { voices: [first, second] }));
      expect([one.lower, one.disjointChains]).toEqual([none.lower, none.disjointChains]);
      expect([two.lower, two.disjointChains]).toEqual([none.lower, none.disjointChains]);
      expect(two.expected).toBe(one.expected);
    });
  });
});
