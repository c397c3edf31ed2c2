/** What is drawn of a model: its groups as far as they are not opened, and never more nodes than can be drawn. */
import { searchDepthFirst } from './depth-first.ts';
import { flowOf } from './flow.ts';
import type { Flow } from './flow.ts';
import type { Credit, PictureModel, Voice } from './picture-model.ts';
import { groupVoices } from './voice-groups.ts';
import type { VoiceGroup } from './voice-groups.ts';

export const readerKey = 'reader';
/** More are drawn in steps of as many. */
const nodesAtOnce = 400;

export interface DrawnNode {
  readonly key: string;
  /** `rest`: all that is not drawn yet. */
  readonly kind: 'voice' | 'relays' | 'origins' | 'rest';
  /** Never empty; one, where it is a voice. */
  readonly voices: readonly Voice[];
  /** Of the opened group that a voice is of. */
  readonly openGroup: string | null;
}

export interface DrawnEdge {
  readonly key: string;
  /** `readerKey`, or the key of a node. */
  readonly from: string;
  readonly to: string;
  /** Empty for the reader's. */
  readonly credits: readonly Credit[];
}

export interface Picture {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
  readonly flow: Flow;
  readonly openGroups: readonly VoiceGroup[];
  /** Of the last step that was opened, in which more was drawn; null where none was. */
  readonly lastStep: string | null;
}

/** `opened` holds keys of groups, and those of the steps in which the rest is drawn; others do nothing. */
export function toPicture(model: PictureModel, opened: ReadonlySet<string>, atOnce = nodesAtOnce): Picture {
  const groups = groupVoices(model);
  const units = toUnits(model, groups, opened);
  const inOrder = wholeChainsFirst(model, units);
  const steps = stepsOf(opened);
  const nodes = withinCap(inOrder, steps, atOnce);
  const edges = toEdges(model, nodes);
  const flow = flowOf([readerKey, ...nodes.map(({ key }) => key)], edges);
  const openGroups = groups.filter(({ key }) => opened.has(key));
  return { nodes, edges, flow, openGroups, lastStep: steps === 1 ? null : stepKey(steps) };
}

function toUnits(
  { voices }: PictureModel,
  groups: readonly VoiceGroup[],
  opened: ReadonlySet<string>,
): readonly DrawnNode[] {
  const groupOf = new Map(groups.flatMap((group) => group.voices.map(({ id }) => [id, group])));
  const drawn = new Set<string>();
  return voices.flatMap((voice): readonly DrawnNode[] => {
    const group = groupOf.get(voice.id);
    if (group === undefined || opened.has(group.key)) {
      return [{ key: voice.id, kind: 'voice', voices: [voice], openGroup: group?.key ?? null }];
    }
    if (drawn.has(group.key)) return [];
    drawn.add(group.key);
    return [{ key: group.key, kind: group.kind, voices: group.voices, openGroup: null }];
  });
}

/** From the reader down each chain to its end before the next: what is cut off then is whole chains. */
function wholeChainsFirst(
  { voices, targets, roots }: PictureModel,
  units: readonly DrawnNode[],
): readonly DrawnNode[] {
  const unitOf = new Map(units.flatMap((unit) => unit.voices.map(({ id }) => [id, unit])));
  const { order } = searchDepthFirst(roots, targets);
  const inOrder = new Set<DrawnNode>();
  for (const place of order) {
    const unit = unitOf.get(voices[place]?.id ?? '');
    if (unit !== undefined) inOrder.add(unit);
  }
  return [...inOrder];
}

const stepPrefix = 'more:';
const stepKey = (step: number): string => `${stepPrefix}${step}`;

function stepsOf(opened: ReadonlySet<string>): number {
  let steps = 1;
  for (const key of opened) {
    if (key.startsWith(stepPrefix)) steps = Math.max(steps, Number(key.slice(stepPrefix.length)) || 1);
  }
  return steps;
}

function withinCap(units: readonly DrawnNode[], steps: number, atOnce: number): readonly DrawnNode[] {
  const cap = atOnce * steps;
  // The rest takes the place of one; alone in it, a node may as well be drawn.
  if (units.length <= cap + 1) return units;
  const rest = units.slice(cap).flatMap(({ voices }) => voices);
  return [...units.slice(0, cap), { key: stepKey(steps + 1), kind: 'rest', voices: rest, openGroup: null }];
}

/** Every credit between two nodes, on one edge; a credit inside a node is drawn with it. */
function toEdges(
  { voices, credits, roots }: PictureModel,
  nodes: readonly DrawnNode[],
): readonly DrawnEdge[] {
  const nodeOf = new Map(nodes.flatMap(({ key, voices: own }) => own.map(({ id }) => [id, key])));
  const edges = new Map<string, Map<string, Credit[]>>();
  const edgeOf = (from: string, to: string): Credit[] => {
    const leaving = edges.get(from) ?? new Map<string, Credit[]>();
    const edge = leaving.get(to) ?? [];
    edges.set(from, leaving.set(to, edge));
    return edge;
  };
  for (const root of roots) edgeOf(readerKey, nodeOf.get(voices[root]?.id ?? '') ?? '');
  for (const credit of credits) {
    const [from = '', to = ''] = [nodeOf.get(credit.from), nodeOf.get(credit.to)];
    if (from !== to) edgeOf(from, to).push(credit);
  }
  return [...edges].flatMap(([from, leaving]) =>
    [...leaving].map(([to, own]) => ({ key: `${from}>${to}`, from, to, credits: own })),
  );
}
