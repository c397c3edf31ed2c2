/** Claims of one shape, as the analysis reads them: lines, ladders, rings, stars, and one that strangers are said to tell. */
import type { ClaimFacts } from '../../../src/core/provenance/claim-facts.ts';
import { addCredit, benchId, benchVoice, emptyFacts, toClaimFacts } from './claim-facts.ts';

/** Outlets that credit each other as `creditedBy` says; the last of all is a person whom nobody holds. */
function outlets(nodes: number, creditedBy: (node: number) => readonly number[]): ClaimFacts {
  const facts = emptyFacts();
  for (let node = 0; node < nodes - 1; node += 1) facts.voices.push(benchVoice(0, node));
  facts.voices.push(benchVoice(0, nodes - 1, { sourceType: 'PERSON', documentId: null, held: false }));
  for (let node = 0; node < nodes - 1; node += 1)
    for (const to of creditedBy(node)) addCredit(facts, facts.voices[node], facts.voices[to]);
  return toClaimFacts(facts, 0);
}

export const shapedClaims: Readonly<Record<string, (nodes: number) => ClaimFacts>> = {
  line: (nodes) => outlets(nodes, (node) => [node + 1]),
  ladder: (nodes) =>
    outlets(nodes, (node) => {
      const next = node - (node % 2) + 2;
      return [Math.min(next, nodes - 1), ...(next + 1 < nodes ? [next + 1] : [])];
    }),
  ring: (nodes) => outlets(nodes, (node) => [(node + 1) % (nodes - 1)]),
  star: (nodes) => outlets(nodes, () => [nodes - 1]),
};

const langs = ['en', 'ar', 'fr', 'tr'];

/** A hundred outlets that credit so many anonymous sources, no two described alike, in one language or in several. */
export function strangers(count: number, areOfOneLanguage: boolean): ClaimFacts {
  const facts = emptyFacts();
  for (let node = 0; node < 100; node += 1) facts.voices.push(benchVoice(0, node));
  for (let i = 0; i < count; i += 1) {
    const more = { sourceType: 'ANONYMOUS', documentId: null, held: false } as const;
    const stranger = benchVoice(0, 100 + i, more);
    facts.voices.push(stranger);
    addCredit(facts, facts.voices[i % 100], stranger);
    facts.sources.set(stranger.sourceId, {
      outletKind: null,
      carrierId: benchId('source', 0, i % 100),
      descriptionWords: [`word${i}`, `word${i + 1}`],
      descriptionLang: areOfOneLanguage ? 'en' : (langs[i % langs.length] ?? null),
      ownerIds: [],
      syndicatesFromIds: [],
    });
  }
  return toClaimFacts(facts, 0);
}
