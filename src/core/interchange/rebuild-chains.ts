/**
 * Attributions as chains again. Every attribution is on a chain that begins at a voice of the document read and runs
 * on to where the credit ends, so that reading the chains gives the same assertions and attributions.
 */
import type { Assertion } from '../model/assertion.ts';
import type { Attribution } from '../model/attribution.ts';
import { strongerStatus } from '../model/review-status.ts';
import type { ReviewStatus } from '../model/review-status.ts';

/** An assertion with full keys in place of ids. */
export interface StoredAssertion extends Omit<
  Assertion,
  'sourceId' | 'claimId' | 'documentId' | 'recordedAt' | 'recordedBy'
> {
  readonly source: string;
  readonly claim: string;
  readonly document: string | null;
  /** True if it stands in a located document. */
  readonly located: boolean | null;
}

export interface StoredAttribution extends Omit<Attribution, 'documentId' | 'recordedAt' | 'recordedBy'> {
  readonly readIn: string;
}

/** Voices nearest the reader first, each but the first with the attribution by which it is credited. */
export interface RebuiltChain {
  readonly claim: string;
  readonly readIn: string;
  readonly status: ReviewStatus;
  readonly note: string | null;
  readonly links: readonly { readonly assertion: StoredAssertion; readonly by: StoredAttribution | null }[];
}

type Voices = ReadonlyMap<string, StoredAssertion>;

/** Chains that cover every attribution, and chains of one link for what no other chain says as it is. */
export function rebuildChains(
  assertions: readonly StoredAssertion[],
  attributions: readonly StoredAttribution[],
  isHome: (document: string) => boolean,
): RebuiltChain[] {
  const voices: Voices = new Map(assertions.map((assertion) => [assertion.id, assertion]));
  const groups = Map.groupBy(attributions, ({ readIn, fromId, note }) =>
    JSON.stringify([readIn, voices.get(fromId)?.claim, note]),
  );
  const chains = [...groups.values()].flatMap((group) => coverGroup(group, voices));
  const covered = new Map<string, ReviewStatus>();
  for (const { links, status } of chains) {
    for (const { assertion } of links) {
      covered.set(assertion.id, strongerStatus(covered.get(assertion.id) ?? 'SUGGESTED', status));
    }
  }
  const alone = assertions.filter(
    ({ id, document, located, status, note }) =>
      located === true &&
      document !== null &&
      isHome(document) &&
      (note !== null || covered.get(id) === undefined || covered.get(id) !== status),
  );
  return [...chains, ...alone.map(toChainOfOne)];
}

function toChainOfOne(assertion: StoredAssertion): RebuiltChain {
  const { claim, document, status, note } = assertion;
  return { claim, readIn: document ?? '', status, note, links: [{ assertion, by: null }] };
}

function coverGroup(group: readonly StoredAttribution[], voices: Voices): RebuiltChain[] {
  const chains: RebuiltChain[] = [];
  const covered = new Set<string>();
  for (const edge of group) {
    if (covered.has(edge.id)) continue;
    // A chain confirms all that is on it: it may run only along what is as strong as this edge.
    const usable = group.filter(({ status }) => strongerStatus(status, edge.status) === status);
    const path = [...wayBack(edge, usable, voices), edge];
    runOn(path, usable);
    for (const { id } of path) covered.add(id);
    const first = voices.get(path[0]?.fromId ?? '');
    if (first === undefined) continue;
    const links = path.flatMap((by) => {
      const assertion = voices.get(by.toId);
      return assertion === undefined ? [] : [{ assertion, by }];
    });
    const { readIn, status, note } = edge;
    chains.push({
      claim: first.claim,
      readIn,
      status,
      note,
      links: [{ assertion: first, by: null }, ...links],
    });
  }
  return chains;
}

/** The shortest way from a voice of the document read to where the edge begins; empty where that is one. */
function wayBack(
  edge: StoredAttribution,
  usable: readonly StoredAttribution[],
  voices: Voices,
): StoredAttribution[] {
  const isStart = (id: string): boolean => voices.get(id)?.document === edge.readIn;
  const creditedBy = Map.groupBy(usable, ({ toId }) => toId);
  const towards = new Map<string, StoredAttribution | null>([
    [edge.fromId, null],
    [edge.toId, null],
  ]);
  const queue = [edge.fromId];
  for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
    if (isStart(at)) return followed(at, towards);
    for (const next of creditedBy.get(at) ?? []) {
      if (towards.has(next.fromId)) continue;
      towards.set(next.fromId, next);
      queue.push(next.fromId);
    }
  }
  return [];
}

function followed(
  start: string,
  towards: ReadonlyMap<string, StoredAttribution | null>,
): StoredAttribution[] {
  const way: StoredAttribution[] = [];
  for (let next = towards.get(start); next != null; next = towards.get(next.toId)) way.push(next);
  return way;
}

/** Runs on to where nobody is credited, passing each voice once. */
function runOn(path: StoredAttribution[], usable: readonly StoredAttribution[]): void {
  const credits = Map.groupBy(usable, ({ fromId }) => fromId);
  const passed = new Set(path.flatMap(({ fromId, toId }) => [fromId, toId]));
  for (;;) {
    const next = credits.get(path.at(-1)?.toId ?? '')?.find(({ toId }) => !passed.has(toId));
    if (next === undefined) return;
    path.push(next);
    passed.add(next.toId);
  }
}
