/**
 * The voices of a claim and who credits whom, as the picture has them: each voice once, each credit once, and the
 * roots, where a reader comes in.
 */
import type { GraphVoice, OriginType, PictureGraph, Reading } from './picture-graph.ts';
import { searchDepthFirst } from './depth-first.ts';
import type { Targets } from './depth-first.ts';

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
  readonly creditsOthers: boolean;
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
  /** Whom each voice credits but itself, by their places in `voices`, least first. */
  readonly targets: Targets;
  /** Places in `voices` of those that nobody else credits; of a circle that nobody outside credits, the first. */
  readonly roots: readonly number[];
}

/** The same whatever order the answer is in. A credit of a voice that is not listed is left out. */
export function toPictureModel(graph: PictureGraph, claimId: string): PictureModel {
  const crediting = new Set(graph.handOffs.map(({ from }) => from.id));
  const voices = graph.voices
    .map((voice) => toVoice(voice, claimId, crediting.has(voice.assertion.id)))
    .sort(byNameThenId);
  const places = new Map(voices.map(({ id }, at) => [id, at]));
  const credits = toCredits(graph, places);
  const targets = voices.map((): number[] => []);
  for (const { from, to } of credits) {
    if (from !== to) targets[places.get(from) ?? 0]?.push(places.get(to) ?? 0);
  }
  return { voices, credits, targets, roots: rootsOf(targets) };
}

function toVoice(
  { assertion, others, stances, originType, reached }: GraphVoice,
  claimId: string,
  creditsOthers: boolean,
): Voice {
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
    creditsOthers,
    isReached: reached,
    isOfAnotherClaim: claim.id !== claimId,
  };
}

/** By the places of the voices. */
function toCredits(graph: PictureGraph, places: ReadonlyMap<string, number>): readonly Credit[] {
  const found = new Map<number, Credit>();
  for (const { from, to, readings } of graph.handOffs) {
    const [one, other] = [places.get(from.id), places.get(to.id)];
    if (one === undefined || other === undefined) continue;
    const place = one * places.size + other;
    const before = found.get(place)?.readings ?? [];
    found.set(place, {
      key: `${from.id}>${to.id}`,
      from: from.id,
      to: to.id,
      readings: [...before, ...readings].sort((a, b) => compare(a.id, b.id)),
    });
  }
  return [...found].sort(([a], [b]) => a - b).map(([, credit]) => credit);
}

/**
 * From these every voice can be come to, and from no fewer. In a search that starts at each voice in turn, the last one
 * finished that is not come to from others is a root: whoever leads to a voice is finished later, unless they are of one
 * circle, and of a circle that is not led to the first voice is finished last.
 */
function rootsOf(targets: Targets): readonly number[] {
  const { finished } = searchDepthFirst(targets.keys(), targets);
  const { starts } = searchDepthFirst(finished.toReversed(), targets);
  return [...starts].sort((a, b) => a - b);
}

function byNameThenId(a: Voice, b: Voice): number {
  return compare(a.source.name, b.source.name) || compare(a.id, b.id);
}

/** By code units: the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
