import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ClaimFacts, SourceTraits } from '../../../../../src/core/provenance/claim-facts.ts';
import { carriersOf, descriptionsOf, noTraits } from '../../../../../src/core/provenance/origin.ts';
import { arbitraryFacts } from '../../provenance/arbitrary-facts.ts';
import { arbitraryPosition, holdsFor, pick } from './hold-for-cases.ts';
import { supportingFigures } from './supporting-figures.ts';

/** The traits of what is one, where `rename` says as whom others count. */
function mergedTraits(
  [one = noTraits, ...others]: readonly SourceTraits[],
  rename: (id: string) => string,
): SourceTraits {
  const all = (ids: readonly string[]): string[] => [...new Set(ids.map(rename))];
  const parts = [one, ...others];
  const [described = noTraits, ...alsoDescribed] = parts
    .flatMap((traits) => descriptionsOf(traits))
    .map(({ carrierId, ...words }) => ({
      ...words,
      carrierId: carrierId === null ? null : rename(carrierId),
    }));
  const { outletKind } = one;
  const { carrierId, descriptionWords, descriptionLang } = described;
  return {
    ...{ outletKind, carrierId, descriptionWords, descriptionLang, alsoDescribed },
    ownerIds: all(parts.flatMap(({ ownerIds }) => ownerIds)),
    syndicatesFromIds: all(parts.flatMap(({ syndicatesFromIds }) => syndicatesFromIds)),
  };
}

/** As they are where `other` was judged to be `one`; records and voices in documents of their own stay. */
function mergedFacts(facts: ClaimFacts, one: string, other: string): ClaimFacts {
  const rename = (id: string): string => (id === other ? one : id);
  const traitsOf = (id: string): SourceTraits => facts.sources.get(id) ?? noTraits;
  const others = [...facts.sources].filter(([id]) => id !== one && id !== other);
  return {
    ...facts,
    voices: facts.voices.map((voice) => ({ ...voice, sourceId: rename(voice.sourceId) })),
    sources: new Map([
      ...others.map(([id, traits]) => [id, mergedTraits([traits], rename)] as const),
      [one, mergedTraits([traitsOf(one), traitsOf(other)], rename)],
    ]),
    dependence: facts.dependence
      .map((pair) => ({ ...pair, a: rename(pair.a), b: rename(pair.b) }))
      .filter(({ a, b }) => a !== b),
    withdrawn: new Set([...facts.withdrawn].map(rename)),
  };
}

describe('merging', () => {
  // Presupposes that the two stand in no place together, where they would be one voice; that they carry nobody, for what
  // one outlet describes differently are two; and that nobody said of either that it is independent of another: whoever is
  // one with it is then so too.
  it('two sources that are one are no more origins than they were as two', () => {
    const cases = fc.record({ facts: arbitraryFacts, a: arbitraryPosition, b: arbitraryPosition });
    holdsFor(cases, 20, ({ facts, a, b }) => {
      fc.pre(facts.withdrawn.size === 0);
      const one = pick(facts.voices, a);
      const other = pick(
        facts.voices.filter(
          ({ sourceId, sourceType }) => sourceId !== one.sourceId && sourceType === one.sourceType,
        ),
        b,
      );
      const placesOf = (id: string): (string | null)[] =>
        facts.voices.flatMap(({ sourceId, documentId }) => (sourceId === id ? [documentId] : []));
      fc.pre(!placesOf(one.sourceId).some((id) => placesOf(other.sourceId).includes(id)));
      const pair = [one.sourceId, other.sourceId];
      const carriers = [...facts.sources.values()].flatMap((traits) => carriersOf(traits));
      fc.pre(!carriers.some((id) => pair.includes(id)));
      fc.pre(
        one.sourceType !== 'UNSPECIFIED' &&
          facts.dependence.every(
            (said) => said.dependent || !pair.some((id) => [said.a, said.b].includes(id)),
          ),
      );
      const before = supportingFigures(facts);
      const after = supportingFigures(mergedFacts(facts, one.sourceId, other.sourceId));
      expect(after.lower).toBeLessThanOrEqual(before.lower);
      expect(after.upper).toBeLessThanOrEqual(before.upper);
    });
  });
});
