/**
 * Invented claims as the news makes them: a few voices are credited by many, most by nobody. Newcomers credit those
 * that are credited already (Price 1976, cumulative advantage); one credit in fifty goes the other way and may close a
 * loop. Most sides affirm, a tenth of the voices denies; there are all types of sources, shared outlets and owners.
 */
import type { ClaimFacts, SourceTraits } from '../../../src/core/provenance/claim-facts.ts';
import type { Voice } from '../../../src/core/provenance/voice.ts';
import type { SourceType } from '../../../src/core/model/source.ts';
import { seededNumbers } from '../../../scripts/crosscheck/seeded-numbers.ts';
import type { SeededNumbers } from '../../../scripts/crosscheck/seeded-numbers.ts';
import { addCredit, benchId, benchVoice, emptyFacts, toClaimFacts } from './claim-facts.ts';
import type { GrowingFacts } from './claim-facts.ts';

const words =
  'senior security official defence ministry source medical hospital aid worker resident witness police'.split(
    ' ',
  );
const langs = ['en', 'ar', 'fr'];
const owners = 12;

/** The same claim number and size give the same claim. */
export function heavyTailedClaim(claim: number, nodes: number, edges: number): ClaimFacts {
  const numbers = seededNumbers(claim + 1);
  const facts = emptyFacts();
  for (let node = 0; node < nodes; node += 1) addVoice(facts, claim, node, nodes, numbers);
  addCredits(facts, edges, numbers);
  return toClaimFacts(facts, claim);
}

/** Sizes of claims by their credits: Pareto's law with exponent 1.1, from one credit up to the most. */
export function heavyTailedSize(numbers: SeededNumbers, most: number): number {
  const share = (1 + numbers.below(1_000_000)) / 1_000_000;
  return Math.min(most, Math.floor(share ** (-1 / 1.1)));
}

/** Voices for so many credits, where nothing else is asked for: a few more than credits in small claims. */
export function nodesFor(edges: number): number {
  return 1 + Math.ceil(edges * 0.8);
}

function addVoice(
  facts: GrowingFacts,
  claim: number,
  node: number,
  nodes: number,
  numbers: SeededNumbers,
): void {
  const type = toType(numbers.below(100));
  const isOutlet = type === 'OUTLET';
  const outlets = Math.ceil(nodes / 2);
  const outlet = Math.floor(numbers.below(outlets) * (numbers.below(1_000) / 1_000));
  const isInDocument = isOutlet && numbers.chance(0.95);
  const stance = numbers.below(100);
  const voice = benchVoice(claim, node, {
    sourceType: type,
    sourceId: benchId('source', claim, isOutlet ? outlet : nodes + node),
    documentId: isInDocument ? benchId('document', claim, node) : null,
    held: isInDocument && numbers.chance(0.85),
    basis: numbers.chance(0.08) ? 'OBSERVED' : 'TOLD',
    stance: stance < 88 ? 'AFFIRMS' : stance < 98 ? 'DENIES' : 'QUESTIONS',
    publishedAt: `2025-03-${String(1 + numbers.below(28)).padStart(2, '0')}`,
  });
  facts.voices.push(voice);
  if (!facts.sources.has(voice.sourceId))
    facts.sources.set(voice.sourceId, toTraits(voice, claim, outlet, nodes, numbers));
}

function toType(share: number): SourceType {
  if (share < 75) return 'OUTLET';
  if (share < 87) return 'PERSON';
  if (share < 95) return 'ANONYMOUS';
  return share < 97 ? 'GROUP' : 'UNSPECIFIED';
}

function toTraits(
  { sourceType }: Voice,
  claim: number,
  outlet: number,
  nodes: number,
  numbers: SeededNumbers,
): SourceTraits {
  const isOutlet = sourceType === 'OUTLET';
  const isUnnamed = !isOutlet && sourceType !== 'PERSON';
  const owner = benchId('source', claim, 2 * nodes + numbers.below(owners));
  return {
    outletKind: isOutlet ? 'NEWSPAPER' : null,
    carrierId: isUnnamed ? benchId('source', claim, outlet) : null,
    descriptionWords: isUnnamed
      ? Array.from({ length: 1 + numbers.below(3) }, () => words[numbers.below(words.length)] ?? '')
      : [],
    descriptionLang: isUnnamed ? (langs[numbers.below(langs.length)] ?? null) : null,
    ownerIds: isOutlet && numbers.chance(0.3) ? [owner] : [],
    syndicatesFromIds: [],
  };
}

/** Each outlet credits once, and then some again until there are so many credits. */
function addCredits(facts: GrowingFacts, edges: number, numbers: SeededNumbers): void {
  const { voices, credits } = facts;
  const credited: number[] = [];
  const crediting = voices.flatMap(({ sourceType }, node) => (sourceType === 'OUTLET' ? [node] : []));
  for (let i = 0; credits.length < edges && crediting.length > 0; i += 1) {
    const from = crediting[i < crediting.length ? i : numbers.below(crediting.length)] ?? 0;
    const isLiked = credited.length > 0 && numbers.chance(0.6);
    const to = isLiked ? (credited[numbers.below(credited.length)] ?? 0) : numbers.below(voices.length);
    credited.push(to);
    // Who comes later credits who came before; a loop now and then.
    const [early, late] = from < to ? [from, to] : [to, from];
    const isBack = voices[late]?.sourceType !== 'OUTLET' || numbers.chance(0.02);
    const [a, b] = isBack ? [early, late] : [late, early];
    if (voices[a]?.sourceType === 'OUTLET' && a !== b)
      addCredit(facts, voices[a], voices[b], !numbers.chance(0.03));
    else if (i > 20 * (edges + voices.length)) return;
  }
}
