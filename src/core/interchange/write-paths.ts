/**
 * Chains that a record can hold, out of attributions: each begins in the document that was read and passes no voice
 * twice; together they cover every attribution with its own status.
 */
import { strongerStatus } from '../model/review-status.ts';
import type { ReviewStatus } from '../model/review-status.ts';

export interface Step {
  readonly id: string;
  readonly fromId: string;
  readonly toId: string;
  readonly status: ReviewStatus;
}

export interface ReadPaths<S extends Step> {
  readonly paths: readonly { readonly status: ReviewStatus; readonly steps: readonly S[] }[];
  /** Steps that no chain from the document reaches. */
  readonly unreached: readonly S[];
}

export interface PathEnds {
  /** A voice of the document itself: a chain may begin with it. */
  readonly mayBegin: (id: string) => boolean;
  /** A voice that stays the same assertion where it credits nobody: a chain may end with it. */
  readonly mayEnd: (id: string) => boolean;
}

/** A chain runs on over what other chains hold already, but not for ever: links would multiply. */
const RUN_ON = 16;
const MOST_TRIES = 2_000;

/** Covers the attributions of one reading (namespace, document, claim, note). Equal sets give equal paths. */
export function coverByPaths<S extends Step>(all: readonly S[], ends: PathEnds): ReadPaths<S> {
  const sorted = all.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const paths: { status: ReviewStatus; steps: readonly S[] }[] = [];
  const unreached: S[] = [];
  for (const status of ['CONFIRMED', 'REJECTED', 'SUGGESTED'] as const) {
    const own = sorted.filter((step) => step.status === status);
    // A chain gives its status to all that it passes: over a weaker step it would raise it.
    const strong = createSteps(sorted.filter((step) => strongerStatus(step.status, status) === step.status));
    const uncovered = new Set(own);
    for (const step of own) {
      if (!uncovered.has(step)) continue;
      const steps = pathThrough(step, strong, uncovered, ends);
      if (steps === null) unreached.push(step);
      else paths.push({ status, steps });
      for (const covered of steps ?? [step]) uncovered.delete(covered);
    }
  }
  return { paths, unreached };
}

interface Steps<S> {
  readonly from: (id: string) => readonly S[];
  readonly to: (id: string) => readonly S[];
}

function createSteps<S extends Step>(steps: readonly S[]): Steps<S> {
  const [from, to] = [Map.groupBy(steps, ({ fromId }) => fromId), Map.groupBy(steps, ({ toId }) => toId)];
  return { from: (id) => from.get(id) ?? [], to: (id) => to.get(id) ?? [] };
}

function pathThrough<S extends Step>(
  step: S,
  steps: Steps<S>,
  uncovered: ReadonlySet<S>,
  ends: PathEnds,
): readonly S[] | null {
  for (const before of waysTo(step, steps, ends)) {
    const passed = new Set([...before.map(({ fromId }) => fromId), step.fromId, step.toId]);
    const after =
      runOn(step.toId, passed, steps, uncovered, ends) ?? wayToEnd(step.toId, passed, steps, ends);
    if (after !== null) return [...before, step, ...after];
  }
  return null;
}

/** Ways from a beginning to the step, the shortest first; then others, of which there may be very many. */
function* waysTo<S extends Step>(step: S, steps: Steps<S>, ends: PathEnds): Generator<readonly S[]> {
  const shortest = search(step.fromId, new Set([step.toId]), ends.mayBegin, (id) =>
    steps.to(id).map((before) => [before.fromId, before] as const),
  );
  if (shortest === null) return;
  yield shortest.toReversed();
  let tries = 0;
  const stack: (readonly S[])[] = [[]];
  for (let way = stack.pop(); way !== undefined && tries < MOST_TRIES; way = stack.pop()) {
    tries += 1;
    const at = way[0]?.fromId ?? step.fromId;
    if (ends.mayBegin(at)) yield way;
    for (const before of steps.to(at)) {
      const isPassed = [step.fromId, step.toId, ...way.map(({ fromId }) => fromId)].includes(before.fromId);
      if (!isPassed) stack.push([before, ...way]);
    }
  }
}

/** Goes on from a voice over what is not covered yet, then over what is; null where it ends where it may not. */
function runOn<S extends Step>(
  start: string,
  passedBefore: ReadonlySet<string>,
  steps: Steps<S>,
  uncovered: ReadonlySet<S>,
  { mayEnd }: PathEnds,
): readonly S[] | null {
  const passed = new Set(passedBefore);
  const way: S[] = [];
  let [at, repeats] = [start, 0];
  while (repeats < RUN_ON) {
    const open = steps.from(at).filter(({ toId }) => !passed.has(toId));
    const next = open.find((step) => uncovered.has(step)) ?? open[0];
    if (next === undefined) break;
    if (!uncovered.has(next)) repeats += 1;
    way.push(next);
    passed.add(next.toId);
    at = next.toId;
  }
  return mayEnd(at) ? way : null;
}

function wayToEnd<S extends Step>(
  start: string,
  passed: ReadonlySet<string>,
  steps: Steps<S>,
  { mayEnd }: PathEnds,
): readonly S[] | null {
  return search(start, passed, mayEnd, (id) => steps.from(id).map((step) => [step.toId, step] as const));
}

/** Breadth first from a voice to the nearest that is wanted, past none of those that are passed. */
function search<S>(
  start: string,
  passed: ReadonlySet<string>,
  isWanted: (id: string) => boolean,
  next: (id: string) => readonly (readonly [string, S])[],
): readonly S[] | null {
  const ways = new Map<string, { readonly step: S; readonly cameFrom: string } | null>([[start, null]]);
  for (const at of ways.keys()) {
    if (isWanted(at)) return trace(at, ways);
    for (const [id, step] of next(at)) {
      if (!ways.has(id) && !passed.has(id)) ways.set(id, { step, cameFrom: at });
    }
  }
  return null;
}

function trace<S>(
  end: string,
  ways: ReadonlyMap<string, { readonly step: S; readonly cameFrom: string } | null>,
): readonly S[] {
  const steps: S[] = [];
  for (let way = ways.get(end); way != null; way = ways.get(way.cameFrom)) steps.push(way.step);
  return steps.reverse();
}
