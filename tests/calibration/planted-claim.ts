/** One planted claim: whether it is true, who witnessed it and holds it for what, and all that was then written. */
import { priorTrust } from '../../src/core/credibility/source-record.ts';
import type { Chance } from './chance.ts';
import { drawReliability, sourceAt } from './planted-sources.ts';
import type { PlantedSource, PlantedSources } from './planted-sources.ts';
import { spread } from './planted-documents.ts';
import type { FirstText, PlantedDocument } from './planted-documents.ts';
import { habits } from './planted-world.ts';
import type { PlantedWorld } from './planted-world.ts';

export interface PlantedClaim {
  readonly isTrue: boolean;
  readonly documents: readonly PlantedDocument[];
}

/** Someone who could know. */
interface Witness {
  readonly kind: 'OUTLET' | 'PERSON' | 'ANONYMOUS' | 'GROUP';
  /** null for an unnamed one, who is another source to each outlet. */
  readonly source: PlantedSource | null;
  /** Of an unnamed one: what outlets may call it by. */
  readonly words: readonly string[];
  readonly reliability: number;
}

/** Plants a claim; `copying` is the share of origins, after the first, that silently repeat another. */
export function plantClaim(
  world: PlantedWorld,
  sources: PlantedSources,
  copying: number,
  chance: Chance,
): PlantedClaim {
  const isTrue = chance.happens(world.trueShare);
  const witnesses = callWitnesses(world, sources, chance);
  const firstTexts: FirstText[] = [];
  const said: boolean[] = [];
  witnesses.forEach((witness, number) => {
    const copied = chance.happens(copying) ? said[chance.below(said.length)] : undefined;
    const affirms = copied ?? (chance.happens(witness.reliability) ? isTrue : !isTrue);
    if (!affirms && !chance.happens(world.denyingShare)) return;
    said.push(affirms);
    firstTexts.push(...toFirstTexts(witness, number, affirms, sources, chance));
  });
  return { isTrue, documents: spread(firstTexts, isTrue, world, sources, chance) };
}

function callWitnesses(world: PlantedWorld, sources: PlantedSources, chance: Chance): Witness[] {
  const count = chance.among(habits.witnesses);
  const called = new Map<string, Witness>();
  while (called.size < count) {
    const kind = chance.among(habits.witnessKinds);
    if (kind === 'ANONYMOUS' || kind === 'GROUP') {
      const reliability = drawReliability(priorTrust(kind, null) ?? 0, world, chance);
      called.set(`unnamed-${called.size}`, { kind, source: null, words: drawWords(chance), reliability });
    } else {
      const source =
        kind === 'OUTLET'
          ? sources.anyOutlet(chance)
          : sourceAt(sources.persons, chance.below(sources.persons.length));
      called.set(source.id, { kind, source, words: [], reliability: source.reliability });
    }
  }
  return [...called.values()];
}

function drawWords(chance: Chance): string[] {
  const [fewest, most] = habits.wordsOfSpeaker;
  const count = fewest + chance.below(most - fewest + 1);
  const left: string[] = [...habits.descriptionWords];
  return Array.from({ length: count }, () => left.splice(chance.below(left.length), 1)).flat();
}

/** An outlet writes what it saw; the others tell one outlet or several, to each of which an unnamed one is another. */
function toFirstTexts(
  { kind, source, words }: Witness,
  number: number,
  affirms: boolean,
  sources: PlantedSources,
  chance: Chance,
): FirstText[] {
  if (kind === 'OUTLET' && source !== null) return [{ outlet: source, affirms, speaker: null }];
  const told = new Map<string, PlantedSource>();
  const count = 1 + chance.geometric(habits.furtherOutletsTold);
  for (let i = 0; i < count; i++) {
    const outlet = sources.anyOutlet(chance);
    told.set(outlet.id, outlet);
  }
  return Array.from(told.values(), (outlet) => {
    const used = words.filter(() => chance.happens(habits.wordIsUsed));
    return {
      outlet,
      affirms,
      speaker: {
        type: kind,
        sourceId: source?.id ?? `unnamed-${number}-to-${outlet.id}`,
        carrier: source === null ? outlet : null,
        words: used.length > 0 ? used : words.slice(0, 1),
      },
    };
  });
}
