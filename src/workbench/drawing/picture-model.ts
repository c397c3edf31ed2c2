/**
 * The voices of a claim and who credits whom, as the picture has them: each voice once, each credit once, and the
 * roots, where a reader comes in.
 */
import type { GraphVoice, OriginType, PictureGraph, Reading } from './picture-graph.ts';
import { strongComponents } from './strong-components.ts';

export interface Voice {
  /** Of its assertion. */
  readonly id: string;
  /** Its assertion first, then where it states the same in other words. */
  readonly ids: readonly string[];
  readonly source: GraphVoice['assertion']['source'];
  readonly document: GraphVoice['assertion']['document'];
  readonly modality: GraphVoice['assertion']['modality'];
  readonly hedges: readonly string[];
  readonly stances: GraphVoice['stances'];
  /** Null for a hand on the way. */
  readonly originType: OriginType | null;
  readonly isReached: boolean;
  /** It states a claim that entails or contradicts the one that is drawn. */
  readonly isOfAnotherClaim: boolean;
}

/** One voice credits another, however often it was read. */
export interface Credit {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly readings: readonly Reading[];
}

export interface PictureModel {
  /** In the order in which they are drawn: by the names of their sources, then by id. */
  readonly voices: readonly Voice[];
  readonly credits: readonly Credit[];
  /** Voices that nobody else credits; of a circle that nobody outside credits, one. */
  readonly roots: readonly string[];
}

/** The same whatever order the answer is in. A credit of a voice that is not listed is left out. */
export function toPictureModel(graph: PictureGraph, claimId: string): PictureModel {
  const voices = graph.voices.map((voice) => toVoice(voice, claimId)).sort(byNameThenId);
  const credits = toCredits(graph, new Set(voices.map(({ id }) => id)));
  return { voices, credits, roots: rootsOf(voices, credits) };
}

function toVoice({ assertion, others, stances, originType, reached }: GraphVoice, claimId: string): Voice {
  const { id, source, document, modality, hedges, claim } = assertion;
  return {
    id,
    ids: [id, ...others.map((other) => other.id).sort()],
    source,
    document,
    modality,
    hedges,
    stances,
    originType,
    isReached: reached,
    isOfAnotherClaim: claim.id !== claimId,
  };
}

function toCredits(graph: PictureGraph, known: ReadonlySet<string>): readonly Credit[] {
  const found = new Map<string, Credit>();
  for (const { from, to, readings } of graph.handOffs) {
    if (!known.has(from.id) || !known.has(to.id)) continue;
    const key = `${from.id}>${to.id}`;
    const all = [...(found.get(key)?.readings ?? []), ...readings].sort((a, b) => compare(a.id, b.id));
    found.set(key, { key, from: from.id, to: to.id, readings: all });
  }
  return [...found.values()].sort((a, b) => compare(a.key, b.key));
}

/**
 * Of every strong component that nobody outside credits, the first voice: alone in it, it is a voice that nobody
 * credits. From these every voice can be come to.
 */
function rootsOf(voices: readonly Voice[], credits: readonly Credit[]): readonly string[] {
  const componentOf = strongComponents(
    voices.map(({ id }) => id),
    credits,
  );
  const isCredited = new Set<number>();
  for (const { from, to } of credits) {
    const [one, other] = [componentOf.get(from), componentOf.get(to)];
    if (other !== undefined && one !== other) isCredited.add(other);
  }
  const roots: string[] = [];
  for (const { id } of voices) {
    const component = componentOf.get(id);
    if (component === undefined || isCredited.has(component)) continue;
    isCredited.add(component);
    roots.push(id);
  }
  return roots;
}

function byNameThenId(a: Voice, b: Voice): number {
  return compare(a.source.name, b.source.name) || compare(a.id, b.id);
}

/** By code units: the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
