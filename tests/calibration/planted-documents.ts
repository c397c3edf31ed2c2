/**
 * What is written about a planted claim: first texts, then relays of them hand by hand. Each hand may distort; what
 * becomes a statement about something else is no longer about the claim and is left out.
 */
import type { SourceType } from '../../src/core/model/source.ts';
import type { Chance } from './chance.ts';
import type { PlantedSource, PlantedSources } from './planted-sources.ts';
import { habits } from './planted-world.ts';
import type { PlantedWorld } from './planted-world.ts';

/** Who speaks without writing. */
export interface Speaker {
  readonly type: SourceType;
  readonly sourceId: string;
  /** Of an unnamed one. */
  readonly carrier: PlantedSource | null;
  readonly words: readonly string[];
}

export interface FirstText {
  readonly outlet: PlantedSource;
  /** What the witness holds: true where it affirms the claim. */
  readonly affirms: boolean;
  /** null where the outlet saw it itself. */
  readonly speaker: Speaker | null;
}

export type Credited = { readonly document: PlantedDocument } | { readonly speaker: Speaker };

export interface PlantedDocument {
  readonly id: string;
  readonly outlet: PlantedSource;
  readonly affirms: boolean;
  readonly held: boolean;
  /** Written as what the outlet itself saw. */
  readonly isFirstHand: boolean;
  /** Whom it credits, and whom those credit as it tells it; empty where it credits nobody. */
  readonly trail: readonly Credited[];
  /** The document that it prints word for word. */
  readonly copyOf: PlantedDocument | null;
}

/** All documents of a claim, each after those that it takes from. */
export function spread(
  firstTexts: readonly FirstText[],
  isTrue: boolean,
  world: PlantedWorld,
  sources: PlantedSources,
  chance: Chance,
): PlantedDocument[] {
  const attention = chance.among(habits.attention);
  const documents: PlantedDocument[] = [];
  const write = (written: Omit<PlantedDocument, 'id' | 'held'>): PlantedDocument => {
    const held = chance.happens(habits.heldShare);
    const document = { ...written, id: `document-${String(documents.length).padStart(2, '0')}`, held };
    documents.push(document);
    return document;
  };
  const open: { readonly document: PlantedDocument; readonly hands: number }[] = [];
  for (const { outlet, affirms, speaker } of firstTexts) {
    const heard = speaker === null ? affirms : handOn(affirms, outlet, world, chance);
    if (heard === null) continue;
    const trail = speaker === null ? [] : [{ speaker }];
    const shared = { affirms: heard, isFirstHand: speaker === null, trail };
    open.push({ document: write({ ...shared, outlet, copyOf: null }), hands: 1 });
  }
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    const { document, hands } = next;
    const reprint = drawReprint(document, world, sources, chance);
    if (reprint !== null) open.push({ document: write(reprint), hands: hands + 1 });
    if (hands > habits.mostHands) continue;
    for (let relays = chance.geometric(attention); relays > 0; relays--) {
      if (documents.length >= habits.mostDocuments) return documents;
      const relay = drawRelay(document, isTrue, world, sources, chance);
      if (relay !== null) open.push({ document: write(relay), hands: hands + 1 });
    }
  }
  return documents;
}

/** What a hand makes of a statement; null where it is then about something else. */
function handOn(affirms: boolean, by: PlantedSource, world: PlantedWorld, chance: Chance): boolean | null {
  if (chance.happens(by.fidelity)) return affirms;
  return chance.happens(world.oppositeShare) ? !affirms : null;
}

function drawRelay(
  original: PlantedDocument,
  isTrue: boolean,
  world: PlantedWorld,
  sources: PlantedSources,
  chance: Chance,
): Omit<PlantedDocument, 'id' | 'held'> | null {
  const outlet = sources.anyOutlet(chance);
  if (outlet.id === original.outlet.id) return null;
  const affirms = handOn(original.affirms, outlet, world, chance);
  if (affirms === null) return null;
  const relay = { outlet, affirms, isFirstHand: false, copyOf: null };
  const { dropped, nobodyNamed, trailTold } = world.crediting;
  if (chance.happens(dropped)) {
    const isOwn = world.ownReporting > 0 && chance.happens(world.ownReporting);
    const found = isOwn ? chance.happens(outlet.reliability) === isTrue : affirms;
    return { ...relay, affirms: found, trail: [] };
  }
  if (chance.happens(nobodyNamed)) {
    const sourceId = `somebody-of-${outlet.id}-in-${original.id}`;
    return { ...relay, trail: [{ speaker: { type: 'UNSPECIFIED', sourceId, carrier: outlet, words: [] } }] };
  }
  const behind = chance.happens(trailTold) ? original.trail : [];
  return { ...relay, trail: [{ document: original }, ...behind] };
}

/** A reprint says what its original says; without credit, it says so as its own. */
function drawReprint(
  original: PlantedDocument,
  { crediting }: PlantedWorld,
  sources: PlantedSources,
  chance: Chance,
): Omit<PlantedDocument, 'id' | 'held'> | null {
  // One reprint of each text, and none of a reprint.
  if (original.copyOf !== null || !chance.happens(habits.textIsReprinted)) return null;
  const subscribers = sources.subscribersOf(original.outlet);
  const printers = subscribers.length > 0 ? subscribers : sources.sistersOf(original.outlet);
  const outlet = printers[chance.below(printers.length)];
  if (outlet === undefined) return null;
  const { affirms, isFirstHand, trail } = original;
  const isVerbatim = subscribers.length > 0;
  const printed = { outlet, affirms, copyOf: isVerbatim ? original : null };
  if (!chance.happens(crediting.reprintCredited)) return { ...printed, isFirstHand, trail };
  return { ...printed, isFirstHand: false, trail: [{ document: original }, ...trail] };
}
