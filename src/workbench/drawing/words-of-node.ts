/** What a node of the picture says: in its box, and as a sentence for who does not see it. */
import { withControlsNamed } from '../parts/control-characters.ts';
import { originTypes } from '../parts/origin-signs.ts';
import { sourceTypes } from '../parts/source-signs.ts';
import { readerKey } from './picture.ts';
import type { DrawnNode, Picture } from './picture.ts';
import type { Voice } from './picture-model.ts';
import { quoted, wordsOfEdge } from './words-of-edge.ts';

/** The name of a voice, or how many a group has of whom. */
export function nameOfNode({ kind, voices }: DrawnNode): string {
  const [first] = voices;
  if (first === undefined) return '';
  if (kind === 'voice') return first.source.name;
  const count = voices.length.toLocaleString('en');
  if (kind === 'rest') return `… and ${count} more ${voices.length === 1 ? 'voice' : 'voices'}`;
  const ofOne = voices.every(({ source }) => source.type === first.source.type);
  const isOneEach = new Set(voices.map(({ source }) => source.id)).size === voices.length;
  return `${count} ${ofOne && isOneEach ? sourceTypes[first.source.type].plural : 'voices'}`;
}

/** The line below the name. */
export function lineOfNode({ kind, voices }: DrawnNode): string {
  if (kind === 'rest') return 'open to draw them in steps';
  if (kind !== 'voice') return names(voices);
  const document = voices[0]?.document;
  if (document == null) return 'heard, not read';
  const title = document.title ?? 'without a title';
  return document.located ? title : `not seen: ${title}`;
}

function names(voices: readonly Voice[]): string {
  return voices
    .slice(0, 4)
    .map(({ source }) => source.name)
    .join(', ');
}

/** How a voice, or each of a group, sounds and ends; short. */
export function endOfNode({ kind, voices }: DrawnNode): string {
  const [first] = voices;
  if (first === undefined || kind === 'rest') return '';
  if (first.originType !== null) return originTypes[first.originType].label;
  // A chain may run on to somebody whom a text names for its end: open there, and nobody in particular behind.
  if (!first.creditsOthers) return 'behind the end of the trail';
  return kind === 'relays' ? 'pass this on' : 'passes on';
}

/** The modality where it is not certain, or the first hedge: “possible”, “reportedly”. */
export function doubtOf({ modality, hedges }: Voice): string {
  const [hedge] = hedges;
  if (hedge !== undefined) return quoted(hedge);
  return modality === 'CERTAIN' ? '' : modality.toLowerCase();
}

/** More credits are counted, not told. */
const mostCredits = 5;

/** A sentence for every node of a picture, by its key. */
export function sentencesOf(picture: Picture): ReadonlyMap<string, string> {
  const byKey = new Map(picture.nodes.map((node) => [node.key, node]));
  const credits = new Map<string, string[]>();
  for (const edge of picture.edges) {
    const target = byKey.get(edge.to);
    if (edge.from === readerKey || target === undefined) continue;
    const { cue } = wordsOfEdge(edge);
    const told = `${nameOfNode(target)}${cue === '' ? '' : `: ${quoted(cue)}`}`;
    credits.set(edge.from, [...(credits.get(edge.from) ?? []), told]);
  }
  return new Map(
    picture.nodes.map((node) => [node.key, withControlsNamed(sentenceOf(node, credits.get(node.key) ?? []))]),
  );
}

function sentenceOf(node: DrawnNode, credits: readonly string[]): string {
  const [first] = node.voices;
  if (first === undefined) return '';
  const more = credits.length - mostCredits;
  const told = credits.slice(0, mostCredits).join(', ');
  const parts = [
    ...(node.kind === 'voice' ? voiceParts(node, first) : [groupPart(node, first)]),
    ...(credits.length === 0
      ? []
      : [`credits ${told}${more > 0 ? ` and ${more.toLocaleString('en')} others` : ''}`]),
    ...(node.kind === 'voice' ? [] : ['opens']),
  ];
  return parts.filter((part) => part !== '').join('; ');
}

function groupPart(node: DrawnNode, { originType }: Voice): string {
  const name = nameOfNode(node);
  if (node.kind === 'rest') return name;
  return originType === null ? `${name} ${endOfNode(node)}` : `${name}, where trails end: ${endOfNode(node)}`;
}

function voiceParts(node: DrawnNode, voice: Voice): readonly string[] {
  const { source, originType } = voice;
  const doubt = doubtOf(voice);
  const told = endOfNode(node);
  const end = originType === null ? told : `the trail ends here: ${told}`;
  return [
    `${source.name}, ${sourceTypes[source.type].label}, ${end}`,
    doubt === '' ? '' : `sounds ${doubt}`,
    ...marksOf(voice).map(({ label }) => label),
  ];
}

export interface Mark {
  readonly sign: string;
  readonly label: string;
}

/** What is out of the ordinary with a voice: each has a sign of its own. */
export function marksOf({ stances, isOfAnotherClaim, isReached }: Voice): readonly Mark[] {
  return [
    ...(stances.includes('DENIES') ? [{ sign: '≠', label: 'denies' }] : []),
    ...(stances.includes('QUESTIONS') ? [{ sign: '¿', label: 'questions' }] : []),
    ...(isOfAnotherClaim ? [{ sign: '⇉', label: 'states another claim' }] : []),
    ...(isReached ? [] : [{ sign: '∅', label: 'no document that we hold leads here' }]),
  ];
}
