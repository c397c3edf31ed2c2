/**
 * The chains of a small claim by plain enumeration: maps, sets and recursion, nothing shared with what it checks.
 * Exponential on purpose; keep claims below ten nodes.
 */
import type { ChainList } from '../../../../src/core/provenance/claim-chains.ts';
import type { Chain } from '../../../../src/core/provenance/chain.ts';
import type { Credit } from '../../../../src/core/provenance/credit.ts';
import type { Modality } from '../../../../src/core/model/assertion.ts';
import type { Voice } from '../../../../src/core/provenance/voice.ts';

interface Reading {
  readonly id: string;
  readonly from: Voice;
  readonly to: Voice | undefined;
  readonly confirmed: boolean;
}

const MODALITIES: readonly Modality[] = ['UNCOMMITTED', 'POSSIBLE', 'PROBABLE', 'CERTAIN'];
const nodeOf = (v: Voice): string => JSON.stringify([v.sourceId, v.documentId, v.claimId]);
const isFirstHandVoice = (v: Voice): boolean =>
  v.held && ['OUTLET', 'PERSON'].includes(v.sourceType) && ['OBSERVED', 'RECORD'].includes(v.basis);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function counterpartsOf(v: Voice, all: readonly Voice[]): Voice[] {
  return v.held ? [] : all.filter((other) => other.held && v.resolvedAs.includes(other.assertionId));
}

function readAll(all: readonly Voice[], credits: readonly Credit[]): Reading[] {
  return credits.flatMap(({ attributionId: id, fromAssertionId, toAssertionId, confirmed }) => {
    const from = all.find((v) => v.assertionId === fromAssertionId);
    const to = all.find((v) => v.assertionId === toAssertionId);
    if (from === undefined || counterpartsOf(from, all).length > 0) return [];
    const located = to === undefined ? [] : counterpartsOf(to, all);
    return (located.length > 0 ? located : [to]).map((end) => ({ id, from, to: end, confirmed }));
  });
}

/** What stands once relays without a trail have fallen, by trying again until nothing falls. */
function standing(all: readonly Voice[], readings: readonly Reading[]): Map<string, Voice[]> {
  const nodes = new Map<string, Voice[]>();
  for (const v of all) {
    if (counterpartsOf(v, all).length === 0) nodes.set(nodeOf(v), [...(nodes.get(nodeOf(v)) ?? []), v]);
  }
  for (let isStill = false; !isStill;) {
    isStill = true;
    for (const [key, members] of nodes) {
      const own = readings.filter(
        (r) => nodeOf(r.from) === key && (r.to === undefined || nodeOf(r.to) !== key),
      );
      const isTrail = own.some((r) => r.confirmed && r.to !== undefined && nodes.has(nodeOf(r.to)));
      if (own.length === 0 || isTrail || members.some(isFirstHandVoice)) continue;
      nodes.delete(key);
      isStill = false;
    }
  }
  return nodes;
}

function reachFrom(start: string, next: (node: string) => readonly string[]): Set<string> {
  const seen = new Set<string>();
  const open = [...next(start)];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!seen.has(node)) {
      seen.add(node);
      open.push(...next(node));
    }
  }
  return seen;
}

/** Every chain of every length up to 12 hops, in order; `total` is of all lengths, or of the list where there are loops. */
export function enumerateChains(all: readonly Voice[], credits: readonly Credit[]): ChainList {
  const allReadings = readAll(all, credits);
  const nodes = standing(all, allReadings);
  const readings = allReadings.filter(
    (r): r is Reading & { to: Voice } =>
      r.confirmed &&
      r.to !== undefined &&
      nodes.has(nodeOf(r.from)) &&
      nodes.has(nodeOf(r.to)) &&
      nodeOf(r.from) !== nodeOf(r.to),
  );
  const next = (key: string): string[] =>
    [...new Set(readings.filter((r) => nodeOf(r.from) === key).map((r) => nodeOf(r.to)))].sort();
  const isHeld = (key: string): boolean => nodes.get(key)?.[0]?.held === true;
  const nextHeld = (key: string): string[] => next(key).filter(isHeld);
  const isFirstHand = (key: string): boolean => nodes.get(key)?.some(isFirstHandVoice) === true;
  const keys = [...nodes.keys()];
  const starts = keys
    .filter(isHeld)
    .filter((key) =>
      keys
        .filter(isHeld)
        .every((other) => !reachFrom(other, nextHeld).has(key) || reachFrom(key, nextHeld).has(other)),
    );
  const isCircular = (key: string): boolean => {
    const reached = [...reachFrom(key, next)];
    return (
      reached.includes(key) && reached.every((o) => reachFrom(o, next).has(key)) && !reached.some(isFirstHand)
    );
  };
  const paths: string[][] = [];
  const walk = (path: string[]): void => {
    const here = path.at(-1) ?? '';
    const isDone = next(here).every((node) => path.includes(node));
    if (next(here).length === 0 || isFirstHand(here) || (isCircular(here) && isDone)) paths.push(path);
    for (const node of next(here)) if (!path.includes(node)) walk([...path, node]);
  };
  for (const start of starts) walk([start]);

  const listed = paths
    .filter((path) => path.length <= 13)
    .map((path) => toChain(path, nodes, readings))
    .sort((a, b) => a.links.length - b.links.length || compareLinks(a.links, b.links))
    .slice(0, 100);
  const isLooped = starts.some((start) =>
    [start, ...reachFrom(start, next)].some((node) => reachFrom(node, next).has(node)),
  );
  return {
    total: BigInt(isLooped ? listed.length : paths.length),
    totalIsLowerBound: isLooped,
    chains: listed,
  };
}

function toChain(
  path: readonly string[],
  nodes: ReadonlyMap<string, readonly Voice[]>,
  readings: readonly (Reading & { to: Voice })[],
): Chain {
  const edges = path
    .slice(1)
    .map((to, i) =>
      readings
        .filter((r) => nodeOf(r.from) === path[i] && nodeOf(r.to) === to)
        .sort(
          (a, b) =>
            compare(a.id, b.id) ||
            compare(a.from.assertionId, b.from.assertionId) ||
            compare(a.to.assertionId, b.to.assertionId),
        ),
    );
  const members = [...(nodes.get(path[0] ?? '') ?? [])].sort((a, b) => compare(a.assertionId, b.assertionId));
  const own = members.find((v) => !readings.some((r) => r.from === v)) ?? members[0];
  const voices =
    edges.length === 0
      ? own === undefined
        ? []
        : [own]
      : [...edges.flatMap((e) => e[0]?.from ?? []), ...edges.slice(-1).flatMap((e) => e[0]?.to ?? [])];
  return {
    links: voices.map((v) => v.assertionId),
    hops: edges.map((e) => ({
      fromId: e[0]?.from.assertionId ?? '',
      toId: e[0]?.to.assertionId ?? '',
      attributionIds: [...new Set(e.map((r) => r.id))],
    })),
    lowestModality: MODALITIES.find((m) => voices.some((v) => v.modality === m)) ?? 'CERTAIN',
  };
}

function compareLinks(a: readonly string[], b: readonly string[]): number {
  const i = a.findIndex((id, position) => id !== b[position]);
  return i < 0 ? 0 : compare(a[i] ?? '', b[i] ?? '');
}
