/** Texts of a claim's documents are read once, and asked for by no more than this claim needs. */
import { expect, it } from '@jest/globals';
import { createNearDuplicateSearch } from '../../../src/provenance/near-duplicate-search.ts';
import { voice } from '../core/provenance/claim-fixture.ts';

const texts: Readonly<Record<string, string>> = {
  a: 'the ship left the harbour at dawn and nobody saw it go',
  b: 'The ship left the harbour at dawn, and nobody saw it go!',
  c: 'the brigade logged a fire in the seventh warehouse that night',
};

function searchOf() {
  const asked: { readonly ids: readonly string[]; readonly wanted: readonly string[] }[] = [];
  const search = createNearDuplicateSearch((ids, wanted) => {
    asked.push({ ids, wanted });
    const rows = ids.map((documentId) => ({
      documentId,
      sha256: `sha-${documentId}`,
      text: wanted.includes(`sha-${documentId}`) ? (texts[documentId] ?? null) : null,
    }));
    return Promise.resolve(rows);
  });
  return { search, asked };
}

const seen = (id: string) => voice(id, { basis: 'OBSERVED' });

it('two texts that differ in signs alone are near duplicates, and a third is not', async () => {
  expect(await searchOf().search([seen('a'), seen('b'), seen('c')])).toEqual([['a', 'b']]);
});

it('a text is read once, and what is known of other claims is not sent along', async () => {
  const { search, asked } = searchOf();
  await search([seen('a'), seen('b')]);
  expect(await search([seen('b'), seen('c')])).toEqual([]);
  expect(await search([seen('a'), seen('b')])).toEqual([['a', 'b']]);
  expect(asked).toEqual([
    { ids: ['a', 'b'], wanted: [] },
    { ids: ['a', 'b'], wanted: ['sha-a', 'sha-b'] },
    { ids: ['b', 'c'], wanted: [] },
    { ids: ['c'], wanted: ['sha-c'] },
    { ids: ['a', 'b'], wanted: [] },
  ]);
});

it('nothing is read where no two documents are to be compared', async () => {
  const { search, asked } = searchOf();
  expect(await search([seen('a'), voice('b')])).toEqual([]);
  expect(asked).toEqual([]);
});
