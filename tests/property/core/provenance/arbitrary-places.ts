/** Arbitrary places: a source in a document, located or only cited, or heard; relays come first, origins last. */
import fc from 'fast-check';
import type { SourceType } from '../../../../src/core/model/source.ts';

const arbitraryPlaceVoice = fc.record({
  claim: fc.constantFrom(0, 0, 0, 0, 0, 1, 1, 2),
  stance: fc.constantFrom(
    'AFFIRMS',
    'AFFIRMS',
    'AFFIRMS',
    'AFFIRMS',
    'AFFIRMS',
    'AFFIRMS',
    'AFFIRMS',
    'AFFIRMS',
    'DENIES',
    'DENIES',
    'DENIES',
    'QUESTIONS',
  ),
  basis: fc.constantFrom('UNKNOWN', 'UNKNOWN', 'TOLD', 'INFERRED', 'UNKNOWN', 'UNKNOWN', 'TOLD', 'OBSERVED'),
  firstHandBasis: fc.constantFrom('OBSERVED', 'RECORD', 'OBSERVED', 'UNKNOWN'),
  isBorneOut: fc.constantFrom(true, true, true, true, false),
});

type Kind = keyof typeof kinds;
const kinds = {
  relay: { sourceType: 'OUTLET', document: 'held', weight: 8 },
  witness: { sourceType: 'OUTLET', document: 'held', weight: 5 },
  cited: { sourceType: 'OUTLET', document: 'cited', weight: 4 },
  citedPerson: { sourceType: 'PERSON', document: 'cited', weight: 1 },
  author: { sourceType: 'PERSON', document: 'held', weight: 1 },
  party: { sourceType: 'OUTLET', document: 'none', weight: 1 },
  person: { sourceType: 'PERSON', document: 'none', weight: 3 },
  anonymous: { sourceType: 'ANONYMOUS', document: 'none', weight: 7 },
  group: { sourceType: 'GROUP', document: 'none', weight: 3 },
  letter: { sourceType: 'ANONYMOUS', document: 'held', weight: 0.25 },
  unspecified: { sourceType: 'UNSPECIFIED', document: 'none', weight: 2 },
} as const satisfies Record<string, { sourceType: SourceType; document: string; weight: number }>;
const kindNames = Object.keys(kinds) as Kind[];

export const arbitraryPlace = fc.record({
  kind: fc.oneof(
    ...kindNames.map((kind) => ({ arbitrary: fc.constant(kind), weight: 4 * kinds[kind].weight })),
  ),
  /** Less than 3: the source of an earlier place of its type, if there is one. */
  reuse: fc.nat(9),
  sharesDocument: fc.constantFrom(false, false, false, false, false, false, false, false, false, true),
  /** Of a cited one: the document that it turned out to be, if any. */
  located: fc.nat(20),
  publishedAt: fc.constantFrom(null, null, '2025', '2025-02', '2025-02-06', '2025-02-07', '2025-03'),
  voices: fc.oneof(
    { arbitrary: fc.tuple(arbitraryPlaceVoice), weight: 7 },
    { arbitrary: fc.array(arbitraryPlaceVoice, { minLength: 2, maxLength: 3 }), weight: 3 },
  ),
});
type PlaceDraw = Parameters<Parameters<typeof arbitraryPlace.map>[0]>[0];

export interface Place extends Pick<PlaceDraw, 'voices' | 'publishedAt'> {
  readonly sourceId: string;
  readonly sourceType: SourceType;
  readonly documentId: string | null;
  readonly held: boolean;
  readonly isFirstHand: boolean;
  readonly locatedAs: string | null;
}

/** In the order of their kinds. A document is published once: who shares it has its date. */
export function toPlaces(draws: readonly PlaceDraw[]): Place[] {
  const sorted = [...draws].sort((a, b) => kindNames.indexOf(a.kind) - kindNames.indexOf(b.kind));
  const places: Place[] = [];
  for (const [i, draw] of sorted.entries()) {
    const { sourceType, document } = kinds[draw.kind];
    const earlier = places.filter((place) => place.sourceType === sourceType);
    const known = draw.reuse < 3 ? earlier[draw.located % Math.max(1, earlier.length)] : undefined;
    const previous = places.at(-1);
    const held = document === 'held';
    const shared = draw.sharesDocument && previous?.held === held ? previous : undefined;
    const texts = places.filter((place) => place.held);
    const ownTexts = texts.filter((place) => place.sourceId === known?.sourceId);
    const [text] = ownTexts.length > 0 ? ownTexts : texts.slice(draw.located % Math.max(1, texts.length));
    places.push({
      voices: draw.voices,
      publishedAt: document === 'none' ? null : shared === undefined ? draw.publishedAt : shared.publishedAt,
      sourceId: known?.sourceId ?? `s${(i * 5) % 11}`,
      sourceType,
      documentId: document === 'none' ? null : (shared?.documentId ?? `d${(i * 3) % 10}`),
      held,
      isFirstHand: draw.kind === 'witness' || (draw.kind === 'author' && draw.located % 2 === 0),
      locatedAs: document === 'cited' && draw.located < 9 ? (text?.documentId ?? null) : null,
    });
  }
  return places;
}
